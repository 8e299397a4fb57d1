import type { MapAsk, MapTold } from '../../latent-map';
import type { Event } from '../../protocol';
import { SentenceError } from '../../text/sentence';
import { breathe } from '../breathe';
import type { Experiment } from '../experiment';
import type { Hand } from '../hand';
import { DirectionError } from './directions';
import type { Between } from './mapped-points';
import { Newest } from './newest';

export type AskOf<K extends MapAsk['kind']> = Extract<MapAsk, { kind: K }>;
type Refusable = Extract<MapTold, { kind: 'refused' }>['asked'];

/** Whose map it is, and who is told. */
export interface MapSurroundings {
  /** The one at hand, where its engine works. */
  readonly experiment: () => Experiment | undefined;
  readonly post: (event: Event) => void;
  /** Told of errors that are not the visitor's. */
  readonly failed: (error: unknown) => void;
  /** For which updates that nobody asked for wait. */
  readonly hand: Hand;
  readonly now?: () => number;
}

/**
 * Milliseconds worked at a stretch where a person waits: as long as others just took, so that half
 * of the time goes to it, whatever a phase of training takes. Not so long that a path would wait.
 */
const STRETCH = { least: 40, most: 120 };

/** The model is another one by now, or something newer was asked for: nobody waits for this. */
class Gone extends Error {}

/** Has asks answered by the model at hand, beside its training, as long as it is at hand. */
export class MapDesk {
  readonly #surroundings: MapSurroundings;
  readonly #open: { forget(): void }[] = [];

  constructor(surroundings: MapSurroundings) {
    this.#surroundings = surroundings;
  }

  get experiment(): Experiment | undefined {
    return this.#surroundings.experiment();
  }

  tell(told: MapTold): void {
    this.#surroundings.post({ type: 'map', told });
  }

  /** Asks of one kind: the newest is answered, by an experiment that is there. */
  answering<K extends MapAsk['kind']>(
    answer: (ask: AskOf<K>, experiment: Experiment, between: Between) => Promise<void>,
  ): Newest<AskOf<K>> {
    return this.newest(async (ask, wanted) => {
      const { experiment } = this;
      if (experiment === undefined) return;
      const between = this.inStretches(async () => {
        await this.between(experiment);
        if (!wanted()) throw new Gone();
      });
      try {
        await answer(ask, experiment, between);
      } catch (error) {
        const isRefused = error instanceof SentenceError || error instanceof DirectionError;
        if (!isRefused || !('request' in ask)) throw error;
        const asked = ask.kind as Refusable;
        this.tell({ kind: 'refused', request: ask.request, asked, why: error.message });
      }
    });
  }

  newest<T>(answer: (ask: T, wanted: () => boolean) => Promise<void>): Newest<T> {
    const made = new Newest<T>((ask, wanted) => this.guarded(() => answer(ask, wanted)));
    this.#open.push(made);
    return made;
  }

  /** What a model that has gone could not do is of no interest. */
  async guarded(work: () => Promise<void>): Promise<void> {
    const before = this.experiment;
    try {
      await work();
    } catch (error) {
      if (error instanceof Gone || this.experiment !== before) return;
      this.#surroundings.failed(error);
    }
  }

  /** Lets others in. */
  async between(experiment: Experiment): Promise<void> {
    await breathe();
    if (this.experiment !== experiment) throw new Gone();
  }

  /** Lets others in less often: not until work went on for a {@link STRETCH}. */
  inStretches(letIn: Between): Between {
    const now = this.#surroundings.now ?? (() => performance.now());
    let since = now();
    let stretch = STRETCH.least;
    return async () => {
      const ended = now();
      if (ended - since < stretch) return;
      await letIn();
      since = now();
      stretch = Math.min(STRETCH.most, Math.max(STRETCH.least, since - ended));
    };
  }

  /** Waits no longer for answers under way: an engine that is lost may never give them. */
  forget(): void {
    for (const each of this.#open) each.forget();
  }
}
