import type { Event } from '../protocol';
import { BestCheckpoint } from './best-checkpoint';
import type { Chosen } from './choice';
import { standUp } from './demonstration';
import { EngineRoom } from './engine-room';
import { fitToSpeed } from './fit-to-speed';
import type { Engine } from './engines';
import type { Experiment } from './experiment';
import type { Hand } from './hand';
import { HealthyCheckpoint } from './healthy-checkpoint';
import { Loop } from './loop';
import type { Surroundings } from './loop-surroundings';
import type { Origin, Plan } from './opening';
import type { PathService } from './path-service';
import { experimentFor, movedTo, originOf, revivedOn, type Herald, type Run } from './run';
import type { SavedModel } from '../storage/saved-model';
import type { Settings } from '../config';
import type { SampleService } from './sample-service';
import type { Speaker } from './speaker';
import { estimateOf, timeIterations, type Timing } from './timing';

/** Milliseconds that an iteration is timed for, where the engines were not compared just now. */
const TIMED = 50;

/**
 * What is at work: an engine, and a run on it, or the herald of one. A successor is made first, and
 * then takes the place of what was there.
 */
export class Workbench {
  readonly room = new EngineRoom();
  readonly #paths: PathService;
  readonly #post: (event: Event) => void;
  readonly #failed: (error: unknown, engine: Engine) => void;
  readonly #now = () => performance.now();
  #run: Run | undefined;
  #herald: Herald | undefined;
  #timing: Timing | undefined;

  /**
   * @param failed told of an engine that the machine takes away
   * @param keep keeps a run as it is, between two iterations
   */
  constructor(
    paths: PathService,
    post: (event: Event) => void,
    failed: (error: unknown, engine: Engine) => void,
    readonly keep: Surroundings['keep'],
    readonly samples: SampleService,
    readonly hand: Hand,
  ) {
    this.#paths = paths;
    this.#post = post;
    this.#failed = failed;
  }

  get run(): Run | undefined {
    return this.#run;
  }

  /** What can be asked now: none where the engine broke. */
  get experiment(): Run['loop']['experiment'] | undefined {
    const run = this.#run;
    return run === undefined || this.room.isBroken(run.chosen.engine)
      ? undefined
      : run.loop.experiment;
  }

  /** Answers a waiting path where nobody else does; while training, the loop does. */
  async servePaths(): Promise<void> {
    const speaker = this.#run?.loop.experiment ?? this.#herald?.speaker;
    if (speaker === undefined || this.#run?.loop.running === true) return;
    await this.#paths.serve(speaker, this.#now);
    // A herald speaks for a moment only, and its corpus should not have to wait.
    if (this.#run !== undefined) await this.#paths.elaborate(speaker, this.#now, false);
  }

  /**
   * Lets a saved model speak before its corpus is there.
   *
   * @throws Error where its weights are not those that its settings ask for.
   */
  place(saved: SavedModel, settings: Settings, chosen: Chosen): void {
    const speaker = standUp(saved, settings, chosen.engine.ops);
    this.#dismissHerald();
    this.#adopt(chosen);
    this.#herald = { saved, chosen, speaker };
    this.#present(chosen, speaker, originOf({ saved }), []);
  }

  /** Puts the run that a plan describes in place of the present one, which ends when it stands. */
  async install(plan: Plan): Promise<void> {
    const chosen = await this.room.chosenFor(plan.settings.engine);
    const experiment = experimentFor(plan, chosen.engine, this.#herald);
    const isPresented = experiment.model === this.#herald?.speaker.model;
    await this.#retire();
    if (isPresented) this.#herald = undefined;
    else this.#dismissHerald();
    this.#adopt(chosen);
    this.#timing = undefined;
    const checkpoint = new BestCheckpoint(plan.back?.best);
    this.#run = { plan, chosen, loop: this.#loopOn(experiment, checkpoint), recovered: false };
    if (!isPresented) this.#present(chosen, experiment, originOf(plan), plan.fitted);
    if (plan.back !== undefined) this.#tellBack(plan.back);
    this.#post({ type: 'corpus', report: plan.text.report(plan.corpus) });
    this.#post({ type: 'state', state: 'paused' });
  }

  /** With "auto": compares the engines on this run, once, and moves it to the faster one. */
  async compareEngines(run: Run): Promise<void> {
    const { loop } = run;
    if (!this.room.wantsComparison || loop.trained) return;
    const { corpus, settings } = loop.experiment;
    const { chosen, timing } = await this.room.compare(corpus, settings, loop.between);
    this.#timing = timing;
    if (chosen.engine === run.chosen.engine) {
      this.#adopt(chosen);
      this.#run = { ...run, chosen };
    } else {
      const experiment = await movedTo(chosen.engine, loop.experiment);
      await this.#retire();
      this.#adopt(chosen);
      this.#run = { ...run, chosen, loop: this.#loopOn(experiment, loop.checkpoint) };
    }
    this.#post({ type: 'engine', report: chosen.report });
    await this.servePaths();
  }

  /** Says what a run would cost, where it has not begun; aborted as soon as it does. */
  async estimate({ plan, loop, chosen }: Run, signal: AbortSignal): Promise<void> {
    const { experiment } = loop;
    const { corpus } = experiment;
    if (signal.aborted || loop.trained) return;
    const time = async () => {
      this.#timing ??= await timeIterations(
        chosen.engine,
        corpus,
        experiment.settings,
        TIMED,
        async () => {
          await loop.between();
          signal.throwIfAborted();
        },
      );
      return this.#timing;
    };
    try {
      const { iterationsPerSecond } = await time();
      const change = fitToSpeed(experiment.settings, plan.open ?? [], iterationsPerSecond);
      if (change !== undefined) {
        experiment.settings = { ...experiment.settings, ...change.settings };
        this.#post({ type: 'fitted', ...change });
        this.#timing = undefined;
      }
      const estimate = estimateOf(await time(), corpus, experiment.settings);
      this.#post({ type: 'estimate', estimate });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Ends what runs on an engine that failed; false where nothing does any more. */
  condemn(engine: Engine): boolean {
    if (engine !== this.room.inUse?.engine || this.room.isBroken(engine)) return false;
    this.room.condemn(engine);
    this.#run?.loop.abandon();
    this.#herald = undefined;
    return true;
  }

  /**
   * Brings a run whose engine failed back on another, from the newest weights on the host; the
   * iteration that they are of.
   */
  async revive(run: Run): Promise<number> {
    const { plan, loop } = run;
    const chosen = await this.room.chosenFor(loop.experiment.settings.engine);
    const experiment = revivedOn(chosen.engine, run);
    this.#adopt(chosen);
    const revived = this.#loopOn(experiment, loop.checkpoint, loop.healthy);
    this.#run = { plan, chosen, loop: revived, recovered: true };
    const iteration = loop.copies.newest?.iteration ?? plan.saved?.iteration ?? 0;
    this.#post({ type: 'engine', report: chosen.report });
    this.#post({ type: 'restored', iteration });
    this.#paths.renew();
    await this.servePaths();
    return iteration;
  }

  #loopOn(
    experiment: Experiment,
    checkpoint = new BestCheckpoint(),
    healthy = new HealthyCheckpoint(),
  ): Loop {
    const { keep, samples, hand } = this;
    const surroundings = { now: this.#now, checkpoint, healthy, keep, samples, hand };
    return new Loop(experiment, this.#paths, this.#post, surroundings);
  }

  #present(
    { engine, report }: Chosen,
    { model, settings }: Speaker,
    origin: Origin,
    fitted: Plan['fitted'],
  ): void {
    this.#paths.renew();
    this.#post({ type: 'engine', report });
    this.#post({
      type: 'fresh',
      ...origin,
      settings,
      fitted,
      parameters: model.parameterCount,
      bytes: engine.ops.memory().bytes,
    });
  }

  /** The run has been here, or elsewhere, before. */
  #tellBack({ event, best }: NonNullable<Plan['back']>): void {
    this.#post(event);
    if (best === undefined) return;
    const { iteration, reversePerplexity } = best;
    this.#post({ type: 'best', iteration, reversePerplexity });
  }

  #adopt(chosen: Chosen): void {
    const { engine } = chosen;
    if (this.room.inUse?.engine !== engine) {
      void engine.lost?.then(() => this.#failed(new Error('the graphics card was lost.'), engine));
    }
    this.room.adopt(chosen);
  }

  async #retire(): Promise<void> {
    const former = this.#run;
    // What broke may not even be able to stop, or to let go.
    if (former === undefined || this.room.isBroken(former.chosen.engine)) return;
    await former.loop.stop();
    former.loop.experiment.dispose();
  }

  #dismissHerald(): void {
    this.#herald?.speaker.model.dispose();
    this.#herald = undefined;
  }
}
