/**
 * The page's state and what can be done to it. Events of the session change `page` through its
 * reducer; everything that a person does is one of the actions here. No React in this file.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../config';
import type { Corpus } from './state/corpora';
import type {
  Event,
  FileForm,
  PathShape,
  PinnedPair,
  SampledDecoding,
  Start,
  Trouble,
} from '../protocol';
import type { ReadingChoice } from '../reading';
import { createFiles, isRunFile, type Deliver } from './files/files';
import { createGuard } from './guard';
import { createOpenings } from './opening';
import type { RunMemory } from './runs/newest-run';
import { createRuns } from './runs/runs';
import type { Session } from './session';
import { readHash } from './state/experiment';
import { dismiss, endsReading, raise, reducePage, settle, type PageState } from './state/page';
import { keyOf, MOST_PINS } from './state/pins';
import {
  builtInAtHand,
  INITIAL_PLAYGROUND,
  linkOf,
  type PlaygroundState,
} from './state/playground-state';
import { positionOfRow, rowAtPosition } from './state/position';
import { fittable, withChanges, wishedSettings, type Wish } from './state/wish';

export interface Actions {
  train(): void;
  pause(): void;
  step(): void;
  /** Begins again with the same corpus: as this model began, or from `start`; on `wish`, if given. */
  reset(start?: Start, wish?: Wish): void;
  /** A fresh model with these settings besides those wished for already. */
  follow(remedy: Partial<Settings>): void;
  changeLive(settings: Partial<Settings>): void;
  /** Goes back to the weights with the lowest reverse perplexity. */
  restoreBest(): void;
  openBuiltIn(name: string): void;
  /** Opens a run where one of the files holds one, else the texts in them. */
  openFiles(files: readonly File[]): void;
  /** Puts the run at hand into a file. */
  saveFile(form: FileForm, withText: boolean): void;
  /** Puts the model into one web page that needs nothing else. */
  savePage(): void;
  /** The text that an opened run needs; undefined where it cannot be had. */
  giveText(files: readonly File[] | undefined): void;
  openPasted(text: string): void;
  /** Shows how the text at hand was read, to read it in another way. */
  readAgain(): void;
  /** How the text that was brought is to be read. */
  chooseReading(choice: ReadingChoice): void;
  openBrought(): void;
  putAway(): void;
  /** Gives up what is being opened; the model at hand stays. */
  cancelOpening(): void;
  /** Answers the question whether a trained model may go. */
  answer(yes: boolean): void;
  setSentence(which: 'a' | 'b', text: string): void;
  setPair(a: string, b: string): void;
  swap(): void;
  surprise(): void;
  setShape(shape: PathShape): void;
  /** Shows the path through the prior beside it, or no longer. */
  setPrior(prior: boolean): void;
  setPoints(points: number): void;
  /** How words are chosen from now on; greedily without. */
  setDecoding(sampled: SampledDecoding | undefined): void;
  /** Keeps the path between the two sentences at hand in sight; at most {@link MOST_PINS}. */
  pin(): void;
  unpin(pair: PinnedPair): void;
  setPosition(position: number): void;
  search(query: string, offset: number, count: number): void;
  dismiss(id: number): void;
  /** Tells of trouble that the page itself met. */
  raise(trouble: Trouble): void;
  /**
   * Starts from the experiment in an address' hash. False where parts of it make no sense and
   * there is a model: that is then left as it is.
   */
  openHash(hash: string): boolean;
  /** The hash of a link to this experiment, with what was measured; undefined before there is one. */
  link(): string | undefined;
  /** The visitor has read what the sender of the link measured. */
  dismissSent(): void;
  /** Begins with the run that was here last, where the address means it, else as the hash says. */
  begin(hash: string, memory: RunMemory): Promise<void>;
  /** Brings a run back that is kept, in place of the one at hand. */
  openRun(run: string): void;
  /** Tells which runs are kept, now and after each change. */
  listRuns(): void;
  renameRun(run: string, name: string): void;
  duplicateRun(run: string, name: string): void;
  deleteRuns(runs: readonly string[]): void;
  /** The visitor knows that the run is back. */
  greetRun(): void;
}

export interface Playground {
  readonly store: StoreApi<PlaygroundState>;
  readonly actions: Actions;
  readonly corpora: readonly Corpus[];
  /** For parts of the page that have a state of their own and are loaded late, as the map is. */
  readonly session: Session;
}

/** Pause in typing after which a path is asked for, in milliseconds. */
const TYPING_PAUSE = 150;

/**
 * `base`: the address that built-in corpora are relative to. `now`: a clock in milliseconds.
 * `deliver`: how the visitor gets a file.
 */
export function createPlayground(
  session: Session,
  corpora: readonly Corpus[],
  base: string,
  now: () => number = () => performance.now(),
  deliver: Deliver = () => {},
): Playground {
  const names = corpora.map((corpus) => corpus.name);
  const store = createStore<PlaygroundState>(() => INITIAL_PLAYGROUND);
  const get = store.getState;
  const set = store.setState;
  const setPage = (page: PageState) => set({ page });
  let typing: ReturnType<typeof setTimeout> | undefined;

  const interpolate = () => {
    clearTimeout(typing);
    const { page, a, b, points, shape, prior, sampled } = get();
    if (!page.model || a.trim() === '' || b.trim() === '') return;
    const extras = { ...(prior && { prior }), ...(sampled && { sampled }) };
    session.interpolate({ a, b, points, shape, ...extras });
  };
  const interpolateSoon = () => {
    clearTimeout(typing);
    typing = setTimeout(interpolate, TYPING_PAUSE);
  };
  const setPins = (pins: readonly PinnedPair[]) => {
    set({ pins });
    session.send({ type: 'pin', pairs: pins });
  };
  const trained = createGuard(store, now);
  const openings = createOpenings({
    session,
    store,
    corpora,
    base,
    interpolate,
    guard: trained.guard,
  });
  const files = createFiles({
    session,
    store,
    corpora,
    base,
    interpolate,
    deliver,
    guard: trained.guard,
  });

  const runs = createRuns({
    session,
    store,
    corpora,
    base,
    interpolate,
    openHash: (hash) => openHash(hash),
    openAgain: () => openings.again(),
  });

  const onEvent = (event: Event) => {
    const { opening } = get();
    // Word of it may still be under way when it is given up.
    if (event.type === 'reading' && opening?.over) return;
    setPage(reducePage(get().page, event));
    trained.onEvent(event);
    openings.onEvent(event);
    files.onEvent(event);
    runs.onEvent(event);
    switch (event.type) {
      case 'fresh':
        if (!opening || opening.over) interpolate();
        break;
      case 'changed':
        set({ wish: withChanges(get().wish, event.settings) });
        break;
      case 'surprise':
        set({ a: event.a, b: event.b });
        interpolate();
        break;
      case 'trouble':
        if (opening && endsReading(event.trouble)) set({ opening: { ...opening, over: true } });
        break;
      default:
        break;
    }
  };
  session.subscribe(onEvent);
  session.whenReplaced((why) => runs.onReplaced(why));

  const reset = (start: Start | undefined, wish: Wish) => {
    const { page, opening } = get();
    const demo = builtInAtHand(get(), corpora)?.model !== undefined;
    const begun = demo ? (start ?? page.model?.start ?? 'fresh') : 'fresh';
    trained.guard('reset', () => {
      // What was given up cannot come any more once this is on its way.
      set({ wish, page: settle(get().page, 'demonstration') });
      if (opening?.over) set({ opening: undefined });
      const settings = wishedSettings(wish);
      session.send({ type: 'reset', settings, fit: fittable(wish), start: begun });
    });
  };

  const openHash = (hash: string): boolean => {
    const { experiment, ignored } = readHash(hash, names);
    const { corpus, measured, ...linked } = experiment;
    const refused = ignored.length > 0 && get().page.model !== undefined;
    if (ignored.length > 0) setPage(raise(get().page, senseless(ignored, refused), true));
    if (refused) return false;
    set({ sent: measured && { corpus, measured }, sampled: linked.sampled });
    if (corpus.kind === 'own') {
      const { a = '', b = '' } = linked;
      set({ wanted: { ...linked, fingerprint: corpus.fingerprint }, a, b });
    } else {
      openings.builtIn(corpus.name, linked);
    }
    return true;
  };

  const actions: Actions = {
    train: () => session.send({ type: 'train' }),
    pause: () => session.send({ type: 'pause' }),
    step: () => session.send({ type: 'step' }),
    reset: (start, wish) => reset(start, wish ?? get().wish),
    follow: (remedy) => reset('fresh', withChanges(get().wish, remedy)),
    changeLive: (settings) => session.send({ type: 'change', settings }),
    restoreBest: () => session.send({ type: 'restore-best' }),
    openBuiltIn: (name) => openings.builtIn(name),
    openFiles(brought) {
      const run = brought.find(isRunFile);
      if (run) files.open(run);
      else if (get().wantedText) files.giveText(brought);
      else if (brought.length > 0) openings.bring({ kind: 'files', files: brought });
    },
    saveFile: (form, withText) => files.save(form, withText),
    savePage: () => files.savePage(),
    giveText: (given) => files.giveText(given),
    openPasted: (text) => openings.bring({ kind: 'pasted', text }),
    readAgain: () => openings.bringAgain(),
    chooseReading: (choice) => openings.choose(choice),
    openBrought: () => openings.openBrought(),
    putAway: () => openings.putAway(),
    cancelOpening: () => openings.cancel(),
    answer: (yes) => trained.answer(yes),
    setSentence(which, text) {
      set({ [which]: text.replace(/[\r\n]+/g, ' ') });
      interpolateSoon();
    },
    setPair(a, b) {
      set({ a, b });
      interpolate();
    },
    swap() {
      const { a, b, position } = get();
      set({ a: b, b: a, position: 100 - position });
      interpolate();
    },
    surprise: () => session.surprise(),
    setShape(shape) {
      set({ shape });
      interpolate();
    },
    setPrior(prior) {
      set({ prior });
      interpolate();
    },
    setPoints(points) {
      // The slider stays on the nearest of the new rows.
      const row = rowAtPosition(get().position, points);
      set({ points, position: positionOfRow(row, points) });
      interpolateSoon();
    },
    setDecoding(sampled) {
      set({ sampled });
      interpolate();
    },
    pin() {
      const { page, pins } = get();
      // The sentences of the path on show: what is being typed may not be a sentence yet.
      const shown = page.path?.path;
      if (shown === undefined || pins.length >= MOST_PINS) return;
      const pair = { a: shown.a, b: shown.b };
      if (!pins.some((other) => keyOf(other) === keyOf(pair))) setPins([...pins, pair]);
    },
    unpin: (pair) => setPins(get().pins.filter((other) => keyOf(other) !== keyOf(pair))),
    setPosition: (position) => set({ position }),
    search: (query, offset, count) => session.search(query, offset, count),
    dismiss: (id) => setPage(dismiss(get().page, id)),
    raise: (trouble) => setPage(raise(get().page, trouble, true)),
    openHash,
    link: () => linkOf(get(), trained.seconds()),
    dismissSent: () => set({ sent: undefined }),
    begin: (hash, memory) => runs.begin(hash, memory),
    openRun: (run) => trained.guard('open', () => runs.open(run)),
    listRuns: () => session.send({ type: 'list-runs' }),
    renameRun: (run, name) => session.send({ type: 'rename-run', run, name }),
    duplicateRun: (run, name) => session.send({ type: 'duplicate-run', run, name }),
    deleteRuns: (gone) => session.send({ type: 'delete-runs', runs: gone }),
    greetRun: () => set({ isBack: false }),
  };
  return { store, actions, corpora, session };
}

function senseless(parts: readonly string[], refused: boolean): Trouble {
  return {
    about: 'settings',
    what: `Parts of the address make no sense: ${parts.join('; ')}.`,
    next: refused
      ? 'Nothing was changed: the experiment at hand goes on. Correct the address to open another.'
      : 'Defaults are used in their place. Correct the address, or go on from here.',
  };
}
