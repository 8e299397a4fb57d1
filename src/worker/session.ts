import { SETTINGS, settingsFaults, type SettingName, type Settings } from '../config';
import type { Command, EngineRates, Event, RunState } from '../protocol';
import { buildCorpus, type Corpus } from '../text/corpus';
import { fingerprint, readText } from '../text/read';
import { searchSentences } from '../text/search';
import { chooseEngine, fastest, type Chosen } from './choice';
import type { Engine } from './engines';
import { Experiment } from './experiment';
import { Loop } from './loop';
import { PathService } from './path-service';
import { sourceBytes } from './sources';
import { SettingsError, troubleOf } from './trouble';

/** A text as read, from which corpora with other settings can be built. */
interface Source {
  readonly name: string;
  readonly text: string;
  readonly fingerprint: string;
  readonly encoding: string;
  readonly notices: readonly string[];
}

/** What one run needs, all of it alive. */
interface Run {
  readonly source: Source;
  readonly chosen: Chosen;
  readonly loop: Loop;
}

/**
 * What the page talks to: it owns the corpus, the engine and the run on them. Commands that change
 * the run are carried out one after another; reading a corpus goes on beside them, so that
 * training never waits for a file. A new run takes the place of the old one only when it stands.
 */
export class Session {
  readonly #post: (event: Event) => void;
  readonly #paths: PathService;
  readonly #now = () => performance.now();
  #turn: Promise<void> = Promise.resolve();
  #opening = 0;
  #run: Run | undefined;
  #state: RunState = 'empty';
  #measured = false;
  #remembered: EngineRates | undefined;
  /** An engine that failed: the next run gets a new one. */
  #broken: Engine | undefined;
  #watchesSamples = true;

  constructor(post: (event: Event) => void) {
    this.#post = (event) => {
      if (event.type === 'state') this.#state = event.state;
      post(event);
    };
    this.#paths = new PathService(this.#post);
  }

  handle(command: Command): void {
    switch (command.type) {
      case 'open':
        void this.#open(command);
        break;
      case 'train':
        this.#inTurn(async (run) => this.#train(run));
        break;
      case 'pause':
        this.#inTurn(async (run) => run.loop.stop());
        break;
      case 'step':
        this.#inTurn(async (run) => {
          if (this.#state !== 'stopped') await run.loop.step();
        });
        break;
      case 'reset':
        this.#inTurn(async (run) => this.#reset(run, command.settings));
        break;
      case 'change':
        this.#inTurn(async (run) => this.#change(run, command.settings));
        break;
      case 'interpolate':
        this.#paths.ask(command.request, command.path);
        this.#serveIdle();
        break;
      case 'surprise':
        this.#surprise(command.request);
        break;
      case 'search':
        this.#search(command);
        break;
      case 'watch':
        this.#watch(command.samples);
        break;
    }
  }

  /** Runs work that needs a run, after all work asked for before; its errors reach the page. */
  #inTurn(work: (run: Run) => Promise<void>): void {
    this.#turn = this.#turn
      .then(async () => {
        if (this.#run !== undefined) await work(this.#run);
      })
      .catch((error: unknown) => this.#fail(error));
  }

  async #open(command: Extract<Command, { type: 'open' }>): Promise<void> {
    const { source, settings } = command;
    this.#remembered = command.remembered ?? this.#remembered;
    const opening = ++this.#opening;
    const overtaken = () => opening !== this.#opening;
    if (this.#run === undefined) this.#post({ type: 'state', state: 'loading' });
    try {
      const { name, bytes } = await sourceBytes(source);
      if (overtaken()) return;
      this.#post({ type: 'reading', name, share: 0 });
      const read = { ...readText(bytes), name, fingerprint: fingerprint(bytes) };
      const corpus = this.#build(read, settings);
      if (overtaken()) return;
      this.#turn = this.#turn
        .then(async () => {
          if (!overtaken()) await this.#install(read, corpus, settings);
        })
        .catch((error: unknown) => this.#refuse(error));
    } catch (error) {
      if (!overtaken()) this.#refuse(error);
    }
  }

  #build(source: Source, settings: Settings): Corpus {
    const fault = settingsFaults(settings)[0];
    if (fault !== undefined) throw new SettingsError(fault.fault);
    return buildCorpus(source.text, settings, (share) =>
      this.#post({ type: 'reading', name: source.name, share }),
    );
  }

  async #reset(run: Run, settings: Settings): Promise<void> {
    try {
      const former = run.loop.experiment;
      const sameText = [...TEXT_SETTINGS, 'seed' as const].every(
        (name) => former.settings[name] === settings[name],
      );
      const corpus =
        sameText && settingsFaults(settings).length === 0
          ? former.corpus
          : this.#build(run.source, settings);
      await this.#install(run.source, corpus, settings);
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Puts a fresh run in place of the present one, which ends only when the new one stands. */
  async #install(source: Source, corpus: Corpus, settings: Settings): Promise<void> {
    const former = this.#run;
    const usable =
      former?.chosen.report.choice === settings.engine && former.chosen.engine !== this.#broken;
    const kept = usable ? former.chosen : undefined;
    const chosen = kept ?? (await chooseEngine(settings.engine));
    const experiment = new Experiment(corpus, chosen.engine.ops, settings);
    await this.#retire(former, chosen);
    if (kept === undefined) this.#measured = settings.engine !== 'auto';
    this.#place({ source, chosen, loop: this.#loopFor(experiment) });
    const { report } = corpus;
    this.#post({
      type: 'corpus',
      report: {
        ...report,
        name: source.name,
        fingerprint: source.fingerprint,
        encoding: source.encoding,
        notices: [...source.notices, ...report.notices],
      },
    });
    this.#post({ type: 'state', state: 'paused' });
    this.#inTurn(async (run) => {
      await this.#paths.serve(run.loop.experiment, this.#now);
      if (this.#watchesSamples) await run.loop.sample();
    });
    this.#inTurn(async (run) => this.#measure(run));
  }

  async #retire(former: Run | undefined, successor: Chosen): Promise<void> {
    if (former === undefined) return;
    const { engine } = former.chosen;
    await former.loop.stop();
    // What broke may not even be able to let go.
    if (engine === this.#broken) return;
    former.loop.experiment.dispose();
    if (engine !== successor.engine) engine.ops.close();
  }

  #loopFor(experiment: Experiment): Loop {
    const loop = new Loop(experiment, this.#paths, this.#post, this.#now);
    loop.watchesSamples = this.#watchesSamples;
    return loop;
  }

  #place(run: Run): void {
    this.#run = run;
    const { experiment } = run.loop;
    const { engine } = run.chosen;
    void engine.lost?.then(() => this.#fail(new Error('the graphics card was lost.'), engine));
    this.#paths.renew();
    this.#post({ type: 'engine', report: run.chosen.report });
    this.#post({
      type: 'fresh',
      settings: experiment.settings,
      parameters: experiment.model.parameterCount,
      bytes: experiment.ops.memory().bytes,
    });
  }

  /** With "auto": times the engines on this run, once, before its first iteration. */
  async #measure(run: Run): Promise<void> {
    const { experiment } = run.loop;
    if (this.#measured || experiment.iteration > 0) return;
    this.#measured = true;
    const { corpus, settings } = experiment;
    const chosen = await fastest(run.chosen.engine, corpus, settings, this.#remembered);
    if (chosen.engine === run.chosen.engine) {
      this.#run = { ...run, chosen };
      this.#post({ type: 'engine', report: chosen.report });
      return;
    }
    // The same seed makes the same weights, so the model may simply be made again over there.
    const moved = new Experiment(corpus, chosen.engine.ops, settings);
    await this.#retire(run, chosen);
    this.#place({ source: run.source, chosen, loop: this.#loopFor(moved) });
    await this.#paths.serve(moved, this.#now);
  }

  #train(run: Run): void {
    if (this.#state === 'stopped') return;
    const ended = run.loop.start((error) => this.#fail(error));
    // A loop about to end no longer serves: what was asked for then is still waiting.
    void ended.then(() => this.#serveIdle());
  }

  #change(run: Run, changes: Partial<Settings>): void {
    const { experiment } = run.loop;
    const next = { ...experiment.settings, ...changes };
    const names = Object.keys(changes) as SettingName[];
    const fixed = names.find((name) => !SETTINGS[name].live);
    const fault = settingsFaults(next)[0];
    if (fixed !== undefined) {
      this.#refuse(
        new SettingsError(`${SETTINGS[fixed].label} can only change with a fresh start.`),
      );
    } else if (fault !== undefined) {
      this.#refuse(new SettingsError(fault.fault));
    } else {
      experiment.settings = next;
      this.#post({ type: 'changed', iteration: experiment.iteration, settings: changes });
    }
  }

  /** While training, the loop serves paths itself, between phases. */
  #serveIdle(): void {
    if (this.#run?.loop.running === true) return;
    this.#inTurn(async (run) => {
      if (!run.loop.running) await this.#paths.serve(run.loop.experiment, this.#now);
    });
  }

  #surprise(request: number): void {
    const pair = this.#run?.loop.experiment.surprise();
    if (pair !== undefined) this.#post({ type: 'surprise', request, a: pair[0], b: pair[1] });
  }

  #search({ request, query, offset, count }: Extract<Command, { type: 'search' }>): void {
    const corpus = this.#run?.loop.experiment.corpus;
    if (corpus === undefined) return;
    const { total, indices } = searchSentences(corpus.sentences, query, offset, count);
    const heldOut = new Set(corpus.heldOut);
    const sentences = indices.map((index) => ({
      text: corpus.sentences[index] ?? '',
      heldOut: heldOut.has(index),
    }));
    this.#post({ type: 'found', request, total, sentences });
  }

  #watch(samples: boolean): void {
    const begins = samples && !this.#watchesSamples;
    this.#watchesSamples = samples;
    if (this.#run === undefined) return;
    this.#run.loop.watchesSamples = samples;
    if (begins) {
      this.#inTurn(async (run) => {
        if (!run.loop.running) await run.loop.sample();
      });
    }
  }

  /** Something asked for cannot be done; the run, if there is one, is as it was. */
  #refuse(error: unknown): void {
    this.#post({ type: 'trouble', trouble: troubleOf(error) });
    // Told again, so that the page knows that reading has ended.
    const ended = this.#run === undefined ? 'empty' : this.#state;
    this.#post({ type: 'state', state: ended });
  }

  /** Something broke on the way: the run cannot be trusted any more. */
  #fail(error: unknown, engine = this.#run?.chosen.engine): void {
    // One failure is told once, and that of an engine no longer in use not at all.
    if (engine === this.#broken || engine !== this.#run?.chosen.engine) return;
    this.#broken = engine;
    this.#run?.loop.abandon();
    this.#post({ type: 'state', state: 'stopped' });
    this.#post({ type: 'trouble', trouble: troubleOf(error) });
  }
}

/** The settings that decide how a text is read. */
const TEXT_SETTINGS = (Object.keys(SETTINGS) as SettingName[]).filter(
  (name) => SETTINGS[name].group === 'text',
);
