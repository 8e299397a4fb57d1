import type { Event } from '../protocol';
import type { HistoryPoint } from '../run-history';
import type { Trouble } from '../trouble';
import { breathe } from './breathe';
import { divergence } from './divergence';
import { scoreHeldOut } from './evaluation';
import type { Experiment } from './experiment';
import { HostCopies } from './host-copies';
import { LanguageMeter } from './language-meter';
import type { Surroundings } from './loop-surroundings';
import { Pace } from './pace';
import type { PathService } from './path-service';
import { wholeCopyOf, type WholeCopy } from './whole-copy';

/** Milliseconds between two reports to the page. */
const REPORT_INTERVAL = 250;
/** Held-out sentences scored at a time. */
const SCORED = 64;
/** Perplexities take a while, and in the first half minute they tell nothing. */
const LANGUAGE_INTERVAL = 30_000;
/** At most so much of a run is lost with an engine. */
const COPY_INTERVAL = 20_000;
/** And so much with the page. */
const KEEP_INTERVAL = 60_000;

/** What is scored beside the losses at a report. */
interface Scored {
  readonly heldOut: boolean;
  readonly language: boolean;
}

/**
 * Trains one experiment: iteration after iteration, reading the device only when something is to
 * be shown, and letting waiting requests in wherever an iteration pauses.
 */
export class Loop {
  readonly now: () => number;
  readonly checkpoint: Surroundings['checkpoint'];
  readonly healthy: Surroundings['healthy'];
  /** For when the engine is lost, and whatever else needs the experiment on the host. */
  readonly copies: HostCopies;
  readonly #keep: Surroundings['keep'];
  readonly #samples: Surroundings['samples'];
  readonly #reports = new Pace(REPORT_INTERVAL, 1);
  readonly #scores: Pace;
  readonly #languages: Pace;
  readonly #copies = new Pace(COPY_INTERVAL, 0.01);
  readonly #keeps = new Pace(KEEP_INTERVAL, 0.02);
  readonly #meter: LanguageMeter;
  #wanted = false;
  #abandoned = false;
  #trained = false;
  #running: Promise<void> | undefined;
  #inFlight: Promise<void> = Promise.resolve();
  #atRest: { readonly run: () => Promise<void>; readonly reject: (error: Error) => void }[] = [];
  #warm = false;
  #sentences = 0;
  #since = 0;

  constructor(
    readonly experiment: Experiment,
    readonly paths: PathService,
    readonly post: (event: Event) => void,
    { now, checkpoint, healthy, keep, samples, hand }: Surroundings,
  ) {
    this.now = now;
    this.checkpoint = checkpoint;
    this.healthy = healthy;
    this.copies = new HostCopies(experiment);
    this.#keep = keep;
    this.#samples = samples;
    this.#scores = new Pace(5000, 0.05, hand);
    this.#languages = new Pace(LANGUAGE_INTERVAL, 0.03, hand);
    this.#meter = new LanguageMeter(experiment);
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  /** True once an iteration was begun here. */
  get trained(): boolean {
    return this.#trained;
  }

  /** Lets messages in, and answers a waiting path: between any two pieces of long work. */
  readonly between = async (): Promise<void> => {
    await breathe();
    if (this.paths.waiting) await this.paths.serve(this.experiment, this.now);
  };

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

  /** Keeps the experiment as it is after the iteration at hand. */
  keep(): Promise<void> {
    return this.whenAtRest(() => this.#keepNow());
  }

  /** Runs work between two iterations, or at once where none is being made. */
  whenAtRest<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running === undefined) return work();
    return new Promise((resolve, reject) => {
      this.#atRest.push({ run: () => work().then(resolve, reject), reject });
    });
  }

  async #run(): Promise<void> {
    try {
      this.#begin();
      if (this.healthy.healthy === undefined) {
        this.healthy.begin(await wholeCopyOf(this.experiment), this.experiment.settings);
      }
      while (this.#wanted) {
        await this.#iterate();
        const trouble = await this.#observe();
        await this.#rest();
        if (trouble !== undefined) {
          this.#halt(trouble);
          return;
        }
      }
      if (!this.#abandoned) await this.#settle();
    } finally {
      if (!this.#abandoned) await this.#rest();
      for (const { reject } of this.#atRest.splice(0)) reject(new Error('Training broke off.'));
    }
  }

  async #rest(): Promise<void> {
    for (const { run } of this.#atRest.splice(0)) await run();
  }

  #begin(): void {
    this.post({ type: 'state', state: this.#warm ? 'training' : 'warming' });
    this.#sentences = 0;
    this.#since = this.now();
    this.#reports.spent(this.#since, this.#since);
    if (this.#trained) return;
    this.#trained = true;
    this.#languages.spent(this.#since, this.#since);
    this.#copies.spent(this.#since, this.#since);
    this.#keeps.spent(this.#since, this.#since);
  }

  async #iterate(): Promise<void> {
    const { experiment } = this;
    for (const _pause of experiment.iterate()) await this.between();
    // At most one iteration is queued on the device while the next is asked for: enough to keep it
    // busy, little enough to leave the page its frames.
    const before = this.#inFlight;
    this.#inFlight = experiment.ops.finish();
    // What fails here is told when it is waited for, an iteration later.
    this.#inFlight.catch(() => {});
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
    await this.paths.elaborate(this.experiment, this.now, true);
    const language = this.#languages.due(this.now());
    const heldOut = language || this.#scores.due(this.now());
    if (heldOut || this.#reports.due(this.now())) {
      const trouble = await this.#report({ heldOut, language });
      if (trouble !== undefined) return trouble;
      // Only what is in order is worth going back to.
      if (this.#keeps.due(this.now())) {
        await this.#keepNow();
      }
    }
    if (this.#copies.due(this.now())) await this.#copy();
    if (this.#samples.due(this.now())) await this.sample();
    return undefined;
  }

  async #report(scored: Scored): Promise<Trouble | undefined> {
    const { experiment, now } = this;
    const figures = await experiment.model.figures();
    if (figures === undefined) return undefined;
    const began = now();
    const elapsed = began - this.#since;
    const sentencesPerSecond = elapsed > 0 ? (1000 * this.#sentences) / elapsed : 0;
    const trouble = divergence(figures, experiment);
    this.healthy.observe(figures, Math.log(experiment.corpus.vocabulary.size));
    const { iteration, epoch } = experiment;
    const { reconstruction, accuracy, real, generated } = figures;
    const point: HistoryPoint = {
      iteration,
      reconstruction,
      accuracy,
      real,
      generated,
      ...(trouble === undefined ? await this.#score(scored) : {}),
    };
    this.post({ type: 'progress', iteration, epoch, sentencesPerSecond, points: [point] });
    // Speed is that of training alone: time spent on scoring does not count.
    this.#sentences = 0;
    this.#since = now();
    this.#reports.spent(this.#since, this.#since);
    return trouble;
  }

  async #score(scored: Scored): Promise<Pick<HistoryPoint, 'heldOut' | 'language'>> {
    const { experiment, between } = this;
    const scores: { -readonly [K in 'heldOut' | 'language']?: HistoryPoint[K] } = {};
    if (scored.heldOut) {
      scores.heldOut = await this.#spend(this.#scores, () =>
        scoreHeldOut(experiment, SCORED, between),
      );
    }
    if (scored.language) {
      scores.language = await this.#spend(this.#languages, () => this.#meter.measure(between));
      const best = await this.checkpoint.offer(this.#copy, scores.language.reverse);
      if (best !== undefined) {
        const { iteration, reversePerplexity } = best;
        this.post({ type: 'best', iteration, reversePerplexity });
      }
    }
    return scores;
  }

  /** Samples of the weights of this moment, where somebody looks at them. */
  sample(): Promise<void> {
    return this.#samples.tell(this.experiment, this.between, this.now);
  }

  /** The experiment as it is now, on the host; whoever asks, the next copy in passing can wait. */
  readonly #copy = async (): Promise<WholeCopy> => {
    const { settings } = this.experiment;
    const copy = await this.#spend(this.#copies, () => this.copies.now());
    this.healthy.consider(copy, settings);
    return copy;
  };

  #keepNow(): Promise<void> {
    const { experiment, checkpoint } = this;
    const run = { experiment, best: checkpoint.best, copy: this.#copy };
    return this.#spend(this.#keeps, () => this.#keep(run));
  }

  async #spend<T>(pace: Pace, work: () => Promise<T>): Promise<T> {
    const began = this.now();
    const result = await work();
    pace.spent(began, this.now());
    return result;
  }

  #halt(trouble: Trouble): void {
    this.#wanted = false;
    const rollBack = this.healthy.wayBack(this.experiment.settings);
    this.post({ type: 'state', state: 'stopped' });
    this.post({ type: 'trouble', trouble: { ...trouble, ...(rollBack && { rollBack }) } });
  }

  /** Everything shown is brought up to the last weights. */
  async #settle(): Promise<void> {
    const trouble = await this.#report({ heldOut: false, language: false });
    if (trouble !== undefined) {
      this.#halt(trouble);
      return;
    }
    this.post({ type: 'state', state: 'paused' });
    this.paths.hurry();
    await this.paths.serve(this.experiment, this.now);
    await this.sample();
    await this.#keepNow();
    await this.paths.elaborate(this.experiment, this.now, false);
  }
}
