import type { EngineChoice, Settings } from '../config';
import type { EngineRates } from '../engine-report';
import type { Corpus } from '../text/corpus';
import { chooseEngine, fastest, type Chosen, type Fastest } from './choice';
import type { Engine } from './engines';
import type { Between } from './timing';

interface Starting {
  readonly choice: EngineChoice;
  readonly chosen: Promise<Chosen>;
}

/** The engine in use, and the one that is being started to follow it. */
export class EngineRoom {
  /** What an earlier visit found out about this machine. */
  remembered: EngineRates | undefined;
  #inUse: Chosen | undefined;
  #starting: Starting | undefined;
  /** An engine that failed: it is not used again, and not even asked to close. */
  #broken: Engine | undefined;
  /** The engine that the last comparison left in use. */
  #compared: Engine | undefined;

  get inUse(): Chosen | undefined {
    return this.#inUse;
  }

  isBroken(engine: Engine): boolean {
    return engine === this.#broken;
  }

  /** Never to be used again. */
  condemn(engine: Engine): void {
    this.#broken = engine;
  }

  /** Starts the engine for this choice beside other work; trouble is told when it is asked for. */
  warmUp(choice: EngineChoice): void {
    this.chosenFor(choice).catch(() => {
      // The one who asks for it tries again, and is told.
    });
  }

  /**
   * The engine for this choice: the one in use where it was chosen the same way, else one that is
   * started beside it. It is in use only after {@link adopt}.
   *
   * @throws Error where no engine can start.
   */
  async chosenFor(choice: EngineChoice): Promise<Chosen> {
    const inUse = this.#inUse;
    if (inUse?.report.choice === choice && !this.isBroken(inUse.engine)) return inUse;
    if (this.#starting?.choice !== choice) {
      this.#discard();
      this.#starting = { choice, chosen: chooseEngine(choice) };
    }
    const starting = this.#starting;
    try {
      return await starting.chosen;
    } catch (error) {
      if (this.#starting === starting) this.#starting = undefined;
      throw error;
    }
  }

  /** Takes an engine into use; the one before it is closed, so nothing may be left on it. */
  adopt(chosen: Chosen): void {
    const former = this.#inUse?.engine;
    this.#inUse = chosen;
    if (former === chosen.engine) return;
    this.#starting = undefined;
    if (former !== undefined && !this.isBroken(former)) former.ops.close();
  }

  /** True with "auto" while the engine in use has been compared with no other. */
  get wantsComparison(): boolean {
    const { inUse } = this;
    return inUse?.report.choice === 'auto' && inUse.engine !== this.#compared;
  }

  /** The faster engine for such a run, running; the one in use stays so until {@link adopt}. */
  async compare(corpus: Corpus, settings: Settings, between: Between): Promise<Fastest> {
    const { inUse } = this;
    if (inUse === undefined) throw new Error('There is no engine to compare with.');
    this.#compared = inUse.engine;
    const found = await fastest(inUse.engine, corpus, settings, between, this.remembered);
    this.#compared = found.chosen.engine;
    return found;
  }

  /** An engine that nobody waits for any more is closed when it has started. */
  #discard(): void {
    const starting = this.#starting;
    this.#starting = undefined;
    starting?.chosen.then(
      ({ engine }) => engine.ops.close(),
      () => {
        // It never started: nothing is left of it.
      },
    );
  }
}
