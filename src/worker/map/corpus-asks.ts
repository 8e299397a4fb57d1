import type { MapAsk, MapDirection } from '../../latent-map';
import type { Experiment } from '../experiment';
import { neighboursOf, similarTo } from './around';
import { directionOf, sidesOf, steer, type Sides } from './directions';
import { judge } from './judgement';
import type { AskOf, MapDesk } from './map-desk';
import type { Between } from './mapped-points';
import type { Newest } from './newest';

type CorpusAsk = AskOf<'neighbours' | 'similar' | 'steer' | 'judge'>;

/** Answers what is asked about sentences, rather than about places: neighbours and directions. */
export class CorpusAsks {
  readonly #desk: MapDesk;
  readonly #mapped: (experiment: Experiment) => Int32Array;
  readonly #neighbours: Newest<AskOf<'neighbours'>>;
  readonly #similar: Newest<AskOf<'similar'>>;
  readonly #steers: Newest<AskOf<'steer'>>;
  readonly #judgements: Newest<AskOf<'judge'>>;
  /** By the weights of one iteration: a dial asks for the same direction again and again. */
  #direction:
    | { readonly experiment: Experiment; readonly key: string; readonly code: Float32Array }
    | undefined;

  /** @param mapped gives the places in the corpus of the points on the map */
  constructor(desk: MapDesk, mapped: (experiment: Experiment) => Int32Array) {
    this.#desk = desk;
    this.#mapped = mapped;
    this.#neighbours = desk.answering<'neighbours'>(async (ask, experiment, between) =>
      desk.tell(await neighboursOf(experiment, ask, between)),
    );
    this.#similar = desk.answering<'similar'>(async (ask, experiment) =>
      desk.tell(await similarTo(experiment, ask)),
    );
    this.#steers = desk.answering<'steer'>((ask, experiment, between) =>
      this.#steer(ask, experiment, between),
    );
    this.#judgements = desk.answering<'judge'>((ask, experiment, between) =>
      this.#judge(ask, experiment, between),
    );
  }

  ask(ask: CorpusAsk): void {
    switch (ask.kind) {
      case 'neighbours':
        void this.#neighbours.ask(ask);
        break;
      case 'similar':
        void this.#similar.ask(ask);
        break;
      case 'steer':
        void this.#steers.ask(ask);
        break;
      case 'judge':
        void this.#judgements.ask(ask);
        break;
    }
  }

  async #steer(ask: AskOf<'steer'>, experiment: Experiment, between: Between): Promise<void> {
    const { request, sentence, strengths } = ask;
    const { code } = await this.#directionFor(ask.direction, experiment, between);
    const { iteration } = experiment;
    const rows = await steer(experiment, sentence, code, strengths);
    this.#desk.tell({ kind: 'steered', request, iteration, sentence, rows });
  }

  async #judge(ask: AskOf<'judge'>, experiment: Experiment, between: Between): Promise<void> {
    const { iteration } = experiment;
    const { code, sides } = await this.#directionFor(ask.direction, experiment, between);
    const outcome = await judge(experiment, ask.direction, sides, code, between);
    const { typed } = sides;
    const from = sides.from.length + typed.from.length;
    const to = sides.to.length + typed.to.length;
    this.#desk.tell({ kind: 'judged', request: ask.request, iteration, from, to, ...outcome });
  }

  async #directionFor(
    direction: MapDirection,
    experiment: Experiment,
    between: Between,
  ): Promise<{ readonly code: Float32Array; readonly sides: Sides }> {
    const sides = sidesOf(experiment, direction, this.#mapped(experiment));
    const key = `${experiment.iteration} ${JSON.stringify(direction)}`;
    const known = this.#direction;
    if (known?.experiment === experiment && known.key === key) return { code: known.code, sides };
    const code = await directionOf(experiment, sides, between);
    this.#direction = { experiment, key, code };
    return { code, sides };
  }

  /** The weights were put back: what is known is of others, even at the same iteration. */
  renew(): void {
    this.#direction = undefined;
  }
}

export function isCorpusAsk(ask: MapAsk): ask is CorpusAsk {
  return ['neighbours', 'similar', 'steer', 'judge'].includes(ask.kind);
}
