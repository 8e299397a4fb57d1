import type { Event } from '../protocol';
import type { Engine } from './engines';
import type { Run } from './run';
import { revivedAfter, troubleOf } from './trouble';
import type { Workbench } from './workbench';

interface Needs {
  readonly bench: Workbench;
  readonly post: (event: Event) => void;
  /** Runs work for the run at hand, after all that was asked for before. */
  readonly inTurn: (work: (run: Run) => Promise<void>) => void;
  readonly train: (run: Run) => void;
  readonly refuse: (error: unknown) => void;
}

/** Brings a run back whose engine broke: on another, as it was copied last. */
export class Recovery {
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Something broke on the way: what runs on the engine cannot be trusted any more. */
  fail(error: unknown, engine: Engine | undefined = this.#needs.bench.room.inUse?.engine): void {
    const { bench, post, inTurn, refuse } = this.#needs;
    const { run } = bench;
    const wasTraining = run?.loop.running === true;
    // One failure is told once, and that of an engine no longer in use not at all.
    if (engine === undefined || !bench.condemn(engine)) return;
    if (run === undefined) {
      refuse(error);
    } else if (run.recovered && run.loop.copies.newest === undefined) {
      // It breaks again and again.
      this.#giveUp(error);
    } else {
      post({ type: 'state', state: 'loading' });
      inTurn(() => this.#revive(run, error, wasTraining));
    }
  }

  async #revive(run: Run, error: unknown, wasTraining: boolean): Promise<void> {
    const { bench, post, inTurn, train } = this.#needs;
    try {
      const iteration = await bench.revive(run);
      const label = bench.run?.chosen.report.label ?? '';
      post({ type: 'trouble', trouble: revivedAfter(error, iteration, label) });
      post({ type: 'state', state: 'paused' });
      if (wasTraining) inTurn(async (revived) => train(revived));
    } catch {
      this.#giveUp(error);
    }
  }

  #giveUp(error: unknown): void {
    this.#needs.post({ type: 'state', state: 'stopped' });
    this.#needs.post({ type: 'trouble', trouble: troubleOf(error) });
  }
}
