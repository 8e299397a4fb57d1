import type { Event, HistoryPoint, Trouble } from '../protocol';
import { breathe } from './breathe';
import { divergence } from './divergence';
import { sampleSentences, scoreHeldOut } from './evaluation';
import type { Experiment } from './experiment';
import { Pace } from './pace';
import type { PathService } from './path-service';

/** Milliseconds between two reports to the page. */
const REPORT_INTERVAL = 250;
/** Held-out sentences scored at a time. */
const SCORED = 64;
const SAMPLES = 12;

/**
 * Trains one experiment: iteration after iteration, reading the device only when something is to
 * be shown, and letting waiting requests in between any two phases.
 */
export class Loop {
  /** True while somebody looks at samples; they cost time, so otherwise none are made. */
  watchesSamples = true;
  readonly #reports = new Pace(REPORT_INTERVAL, 1);
  readonly #scores = new Pace(5000, 0.05);
  readonly #samples = new Pace(3000, 0.03);
  #wanted = false;
  #abandoned = false;
  #running: Promise<void> | undefined;
  #inFlight: Promise<void> = Promise.resolve();
  #warm = false;
  #sentences = 0;
  #since = 0;
  #freshSamples = 0;

  constructor(
    readonly experiment: Experiment,
    readonly paths: PathService,
    readonly post: (event: Event) => void,
    readonly now: () => number = () => performance.now(),
  ) {}

  get running(): boolean {
    return this.#running !== undefined;
  }

  /** Trains until {@link stop}; an error ends it and goes to `failed`. Resolves at the end. */
  start(failed: (error: unknown) => void): Promise<void> {
    if (this.#running === undefined) {
      this.#wanted = true;
      this.#running = this.#run()
        .catch(failed)
        .finally(() => {
          this.#running = undefined;
        });
    }
    return this.#running;
  }

  /** Resolves when the iteration at hand is complete and training has stopped. */
  async stop(): Promise<void> {
    this.#wanted = false;
    await this.#running;
  }

  /** Ends training without another word: what computes is not to be trusted any more. */
  abandon(): void {
    this.#wanted = false;
    this.#abandoned = true;
  }

  /** One iteration, with its point on the charts. */
  async step(): Promise<void> {
    if (this.#running !== undefined) return;
    this.#begin();
    await this.#iterate();
    await this.#settle();
  }

  async #run(): Promise<void> {
    this.#begin();
    while (this.#wanted) {
      await this.#iterate();
      const trouble = await this.#observe();
      if (trouble !== undefined) {
        this.#halt(trouble);
        return;
      }
    }
    if (this.#abandoned) return;
    await this.#settle();
  }

  #begin(): void {
    this.post({ type: 'state', state: this.#warm ? 'training' : 'warming' });
    this.#sentences = 0;
    this.#since = this.now();
    this.#reports.spent(this.#since, this.#since);
  }

  async #iterate(): Promise<void> {
    const { experiment } = this;
    for (const _phase of experiment.iterate()) {
      await breathe();
      if (this.paths.waiting) await this.paths.serve(experiment, this.now);
    }
    // At most one iteration is queued on the device while the next is asked for: enough to keep it
    // busy, little enough to leave the page its frames.
    const before = this.#inFlight;
    this.#inFlight = experiment.ops.finish();
    await before;
    this.#sentences += experiment.settings.batchSize;
    if (!this.#warm) {
      await this.#inFlight;
      this.#warm = true;
      this.#sentences = 0;
      this.#since = this.now();
      this.post({ type: 'state', state: 'training' });
    }
  }

  /** What is due after an iteration; the trouble where the losses went wrong. */
  async #observe(): Promise<Trouble | undefined> {
    await this.paths.serve(this.experiment, this.now);
    if (this.#scores.due(this.now())) return this.#report(SCORED);
    if (this.#reports.due(this.now())) {
      const trouble = await this.#report();
      if (trouble !== undefined) return trouble;
    }
    if (this.watchesSamples && this.#samples.due(this.now())) await this.sample();
    return undefined;
  }

  async #report(scored?: number): Promise<Trouble | undefined> {
    const { experiment, now } = this;
    const figures = await experiment.model.figures();
    if (figures === undefined) return undefined;
    const began = now();
    const elapsed = began - this.#since;
    const sentencesPerSecond = elapsed > 0 ? (1000 * this.#sentences) / elapsed : 0;
    const trouble = divergence(figures, experiment);
    const point: HistoryPoint = {
      iteration: experiment.iteration,
      reconstruction: figures.reconstruction,
      accuracy: figures.accuracy,
      real: figures.real,
      generated: figures.generated,
      ...(scored !== undefined && trouble === undefined
        ? { heldOut: await this.#score(scored) }
        : {}),
    };
    this.post({
      type: 'progress',
      iteration: experiment.iteration,
      epoch: experiment.epoch,
      sentencesPerSecond,
      points: [point],
    });
    // Speed is that of training alone: time spent on scoring does not count.
    this.#sentences = 0;
    this.#since = now();
    this.#reports.spent(this.#since, this.#since);
    return trouble;
  }

  async #score(count: number): ReturnType<typeof scoreHeldOut> {
    const began = this.now();
    const scores = await scoreHeldOut(this.experiment, count, async () => {
      await breathe();
      if (this.paths.waiting) await this.paths.serve(this.experiment, this.now);
    });
    this.#scores.spent(began, this.now());
    return scores;
  }

  /** Samples from fixed and from fresh noise, posted. */
  async sample(): Promise<void> {
    const { experiment } = this;
    const began = this.now();
    const iteration = experiment.iteration;
    const fixed = await sampleSentences(experiment, SAMPLES, 'fixed samples');
    const fresh = `fresh samples ${this.#freshSamples++}`;
    const sentences = await sampleSentences(experiment, SAMPLES, fresh);
    this.post({ type: 'samples', iteration, sentences, fixed });
    this.#samples.spent(began, this.now());
  }

  #halt(trouble: Trouble): void {
    this.#wanted = false;
    this.post({ type: 'state', state: 'stopped' });
    this.post({ type: 'trouble', trouble });
  }

  /** Everything shown is brought up to the last weights. */
  async #settle(): Promise<void> {
    const trouble = await this.#report();
    if (trouble !== undefined) {
      this.#halt(trouble);
      return;
    }
    this.post({ type: 'state', state: 'paused' });
    this.paths.hurry();
    await this.paths.serve(this.experiment, this.now);
    if (this.watchesSamples) await this.sample();
  }
}
