import type { Command, Event, RunState } from '../protocol';
import { changedLive } from './change';
import type { CommandOf, RunCommand } from './command-of';
import { savedRun } from './files/save-run';
import { needsText, NO_TEXT } from './files/without-text';
import { Hand } from './hand';
import { Openings } from './openings';
import { MapService } from './map/map-service';
import { PathService } from './path-service';
import { Previews } from './previews';
import { answerSearch, answerBySamples, answerSurprise } from './requests';
import { Recovery } from './recovery';
import type { Run } from './run';
import { RunKeeper } from './run-keeper';
import { RunLibrary } from './run-library';
import { SampleService } from './sample-service';
import type { Shelf } from './shelf';
import { restoreBest, rollBack } from './restoring';
import { troubleOf } from './trouble';
import { Workbench } from './workbench';

/**
 * What the page talks to. Commands that change the run are carried out one after another; reading
 * a corpus goes on beside them, so that training never waits for a file. A new run takes the place
 * of the old one only when it stands.
 *
 * Where nothing stands yet, a demonstration model speaks before its corpus is read: the herald of
 * its run, which takes it over. What only a run can do waits until then.
 */
export class Session {
  readonly #post: (event: Event) => void;
  readonly #hand = new Hand();
  readonly #paths: PathService;
  readonly #samples: SampleService;
  readonly #previews: Previews;
  readonly #bench: Workbench;
  readonly #map: MapService;
  readonly #openings: Openings;
  readonly #recovery: Recovery;
  readonly #keeper: RunKeeper;
  readonly #library: RunLibrary;
  #turn: Promise<void> = Promise.resolve();
  #estimating = new AbortController();
  /** Commands that came while the first run was on its way. */
  #held: RunCommand[] = [];
  #state: RunState = 'empty';

  /** @param shelf where runs are kept; without one, they end with the session */
  constructor(post: (event: Event) => void, shelf?: Shelf) {
    this.#post = (event) => {
      if (event.type === 'state') this.#state = event.state;
      this.#keeper.observe(event);
      post(event);
      this.#map.observe(event);
    };
    this.#keeper = new RunKeeper(this.#post, shelf);
    this.#library = new RunLibrary(this.#post, shelf, this.#keeper);
    this.#paths = new PathService(this.#post, this.#hand);
    this.#samples = new SampleService(this.#post, this.#paths.origins, this.#hand);
    this.#previews = new Previews(this.#post);
    this.#bench = new Workbench(
      this.#paths,
      this.#post,
      (error, engine) => this.#recovery.fail(error, engine),
      (kept) => this.#keeper.keep(kept),
      this.#samples,
      this.#hand,
    );
    this.#map = new MapService({
      experiment: () => this.#bench.experiment,
      post: this.#post,
      failed: (error) => this.#recovery.fail(error),
      hand: this.#hand,
    });
    this.#openings = new Openings({
      bench: this.#bench,
      keeper: this.#keeper,
      library: this.#library,
      post: this.#post,
      queue: (work) => this.#queue(work),
      begun: () => {
        // Questions may as well be answered on this corpus; training was meant for the other one.
        this.#held = this.#held.filter(({ type }) => type === 'surprise' || type === 'search');
      },
      placed: () => this.#welcome(),
      refuse: (error) => this.#refuse(error),
      stay: () => this.#stay(),
    });
    this.#recovery = new Recovery({
      bench: this.#bench,
      post: this.#post,
      inTurn: (work) => this.#inTurn(work),
      train: (run) => this.#train(run),
      refuse: (error) => this.#refuse(error),
    });
  }

  handle(command: Command): void {
    switch (command.type) {
      case 'open':
        void this.#openings.open(command);
        break;
      case 'preview':
        void this.#previews.show(command);
        break;
      case 'cancel-opening':
        this.#openings.cancel();
        break;
      case 'interpolate':
        this.#paths.ask(command.request, command.path);
        void this.#queue(() => this.#bench.servePaths());
        break;
      case 'pin':
        this.#paths.pinned.pin(command.pairs);
        void this.#queue(() => this.#bench.servePaths());
        break;
      case 'corners':
        this.#paths.corners.ask(command.ask);
        void this.#queue(() => this.#bench.servePaths());
        break;
      case 'watch':
        this.#watch(command);
        break;
      case 'resume':
        void this.#openings.resume(command);
        break;
      case 'open-file':
        void this.#openings.openFile(command);
        break;
      case 'lenders':
        this.#openings.lendFrom(command.lenders);
        break;
      case 'note':
        this.#keeper.note(command.note);
        break;
      case 'list-runs':
      case 'describe-runs':
      case 'rename-run':
      case 'duplicate-run':
      case 'delete-runs':
        void this.#library.handle(command);
        break;
      case 'map':
        this.#map.ask(command.ask);
        break;
      case 'hand':
        this.#hand.moved(performance.now());
        break;
      case 'ping':
        this.#post({ type: 'pong' });
        break;
      default: {
        const { run } = this.#bench;
        if (run !== undefined) this.#handleInRun(command, run);
        else if (this.#openings.underWay) this.#held.push(command);
      }
    }
  }

  #handleInRun(command: RunCommand, present: Run): void {
    if (present.plan.text.isMissing && needsText(command)) {
      this.#post({ type: 'trouble', trouble: NO_TEXT });
      return;
    }
    switch (command.type) {
      case 'train':
        this.#estimating.abort();
        this.#inTurn(async (run) => this.#train(run));
        break;
      case 'pause':
        this.#inTurn(async (run) => run.loop.stop());
        break;
      case 'step':
        this.#estimating.abort();
        this.#inTurn(async (run) => {
          if (this.#state !== 'stopped') await run.loop.step();
        });
        break;
      case 'reset':
        this.#estimating.abort();
        this.#inTurn(async (run) => this.#openings.reset(run, command));
        break;
      case 'restore-best':
        this.#inTurn(async (run) => this.#restoreBest(run));
        break;
      case 'roll-back':
        this.#inTurn(async (run) => this.#rollBack(run, command));
        break;
      case 'change':
        this.#inTurn(async (run) => this.#change(run, command));
        break;
      case 'save-file':
      case 'save-page':
        this.#inTurn(async (run) => this.#save(run, command));
        break;
      case 'keep':
        if (this.#state !== 'stopped') present.loop.keep().catch(() => {});
        break;
      case 'surprise':
        if (!present.plan.text.isMissing) {
          this.#post(answerSurprise(present.loop.experiment, command));
        } else {
          this.#inTurn(async (run) => this.#post(await answerBySamples(run.loop, command)));
        }
        break;
      case 'search':
        this.#post(answerSearch(present.loop.experiment, command));
        break;
    }
  }

  /** Runs work after all work asked for before; its errors reach the page. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => this.#recovery.fail(error));
    return this.#turn;
  }

  /** The same for work that needs a run. */
  #inTurn(work: (run: Run) => Promise<void>): void {
    void this.#queue(async () => {
      if (this.#bench.run !== undefined) await work(this.#bench.run);
    });
  }

  /** Does for a run that has just taken its place what is due, and what was waiting. */
  #welcome(): void {
    this.#estimating = new AbortController();
    const { signal } = this.#estimating;
    this.#inTurn(async (run) => {
      await this.#bench.servePaths();
      await run.loop.sample();
    });
    if (this.#bench.run?.plan.text.isMissing !== true) {
      this.#inTurn(async (run) => this.#bench.compareEngines(run));
      this.#inTurn(async (run) => this.#bench.estimate(run, signal));
    }
    for (const command of this.#held.splice(0)) this.handle(command);
  }

  #train(run: Run): void {
    if (this.#state === 'stopped') return;
    const { engine } = run.chosen;
    const ended = run.loop.start((error) => this.#recovery.fail(error, engine));
    // A loop about to end no longer serves: what was asked for then is still waiting.
    void ended.then(() => this.#queue(() => this.#bench.servePaths()));
    void ended.then(() => this.#queue(() => this.#serveSamples()));
  }

  async #restoreBest(run: Run): Promise<void> {
    if (this.#bench.room.isBroken(run.chosen.engine)) return;
    const isStopped = this.#state === 'stopped';
    // A run whose losses went wrong may go on from weights that were in order.
    if ((await restoreBest(run.loop)) && isStopped) this.#post({ type: 'state', state: 'paused' });
  }

  async #rollBack(run: Run, { settings }: CommandOf<'roll-back'>): Promise<void> {
    if (this.#state !== 'stopped' || this.#bench.room.isBroken(run.chosen.engine)) return;
    await run.loop.stop();
    if (!(await rollBack(run.loop))) return;
    this.#change(run, { type: 'change', settings });
    this.#post({ type: 'state', state: 'paused' });
    this.#train(run);
  }

  #change({ loop: { experiment } }: Run, { settings }: CommandOf<'change'>): void {
    try {
      experiment.settings = changedLive(experiment.settings, settings);
      this.#post({ type: 'changed', iteration: experiment.iteration, settings });
    } catch (error) {
      this.#refuse(error);
    }
  }

  async #save(run: Run, command: CommandOf<'save-file' | 'save-page'>): Promise<void> {
    try {
      this.#post({ type: 'file', ...(await savedRun(run, command, this.#keeper.remarks)) });
    } catch (error) {
      this.#post({ type: 'trouble', trouble: troubleOf(error) });
    }
  }

  #watch({ samples, wish }: CommandOf<'watch'>): void {
    this.#samples.watch(samples, wish);
    void this.#queue(() => this.#serveSamples());
  }

  /** Makes samples where somebody waits for them and nobody else does; while training, the loop does. */
  async #serveSamples(): Promise<void> {
    const { run, experiment } = this.#bench;
    if (run === undefined || experiment === undefined || run.loop.running) return;
    if (this.#samples.waiting) await run.loop.sample();
  }

  /** Something asked for cannot be done; the run, if there is one, is as it was. */
  #refuse(error: unknown): void {
    this.#post({ type: 'trouble', trouble: troubleOf(error) });
    this.#stay();
  }

  /** Tells the state again, so that the page knows that reading has ended. */
  #stay(): void {
    const isEmpty = this.#bench.run === undefined;
    if (isEmpty) this.#held = [];
    this.#post({ type: 'state', state: isEmpty ? 'empty' : this.#state });
  }
}
