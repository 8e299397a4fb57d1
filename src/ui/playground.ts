/**
 * The page's state and what can be done to it. Events of the session change `page` through its
 * reducer; everything that a person does is one of the actions here. No React in this file.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Start } from '../model-report';
import type { PinnedPair } from '../sentence-path';
import type { Trouble } from '../trouble';
import type { Corpus } from './state/corpora';
import type { Event } from '../protocol';
import type { Actions } from './actions';
import { createFiles, isRunFile, type Deliver } from './files/files';
import { createGuard } from './guard';
import { createOpenings } from './opening';
import { createRuns } from './runs/runs';
import type { Session } from './session';
import { INITIAL_CORNERS } from './state/corners-state';
import { readHash } from './state/experiment';
import { dismiss, endsReading, raise, reducePage, settle, type PageState } from './state/page';
import { keyOf, MOST_PINS } from '../past/pins';
import {
  builtInAtHand,
  INITIAL_PLAYGROUND,
  linkOf,
  type PlaygroundState,
} from './state/playground-state';
import { positionOfRow, rowAtPosition } from './state/position';
import { createTyping } from './typing';
import { fittable, withChanges, wishedSettings, type Wish } from './state/wish';

export interface Playground {
  readonly store: StoreApi<PlaygroundState>;
  readonly actions: Actions;
  readonly corpora: readonly Corpus[];
  /** For parts of the page that have a state of their own and are loaded late, as the map is. */
  readonly session: Session;
}

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

  const typing = createTyping(
    () => {
      const { page, a, b, points, shape, prior, sampled } = get();
      if (!page.model || a.trim() === '' || b.trim() === '') return false;
      const extras = { ...(prior && { prior }), ...(sampled && { sampled }) };
      session.interpolate({ a, b, points, shape, ...extras });
      return true;
    },
    (trouble) => setPage(raise(get().page, trouble)),
  );
  const interpolate = () => typing.ask();
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
    if (event.type === 'trouble' && event.trouble.about === 'sentence') {
      typing.refused(event.trouble);
      return;
    }
    const page = reducePage(get().page, event);
    // What is told of the map or of the corners is no news to the rest of the page.
    if (page !== get().page) setPage(page);
    trained.onEvent(event);
    openings.onEvent(event);
    files.onEvent(event);
    runs.onEvent(event);
    switch (event.type) {
      case 'path':
        typing.answered();
        break;
      case 'fresh':
        if (!opening || opening.over) interpolate();
        break;
      case 'corpus': {
        // The corners of a link are those of the corpus that it leads to.
        const { corners } = get();
        if (corners && corners.corpus === undefined) {
          set({ corners: { ...corners, corpus: event.report.fingerprint } });
        }
        break;
      }
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
  session.whenReplaced((why) => {
    typing.answered();
    runs.onReplaced(why);
  });

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
    const { corpus, measured, c, d, ...linked } = experiment;
    const refused = ignored.length > 0 && get().page.model !== undefined;
    if (ignored.length > 0) setPage(raise(get().page, senseless(ignored, refused), true));
    if (refused) return false;
    const corners =
      c === undefined || d === undefined
        ? undefined
        : { c, d, side: INITIAL_CORNERS.side, isOwn: true };
    set({ sent: measured && { corpus, measured }, sampled: linked.sampled, corners });
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
    rollBack: (settings) => session.send({ type: 'roll-back', settings }),
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
    goWithoutText: () => files.goWithoutText(),
    openPasted: (text) => openings.bring({ kind: 'pasted', text }),
    readAgain: () => openings.bringAgain(),
    chooseReading: (choice) => openings.choose(choice),
    openBrought: () => openings.openBrought(),
    putAway: () => openings.putAway(),
    cancelOpening: () => openings.cancel(),
    answer: (yes) => trained.answer(yes),
    setSentence(which, text) {
      set({ [which]: text.replace(/[\r\n]+/g, ' ') });
      typing.typed();
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
      typing.typed();
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
    setDirections: (directions) => set({ directions }),
    setCorners: (corners) => set({ corners }),
    setPosition(position) {
      // A drag comes by here for every pixel, and most of them are at the same rest.
      if (position !== get().position) set({ position });
    },
    search: (query, offset, count) => session.search(query, offset, count),
    dismiss: (id) => setPage(dismiss(get().page, id)),
    raise: (trouble) => setPage(raise(get().page, trouble, true)),
    openHash,
    link: () => linkOf(get(), trained.seconds()),
    dismissSent: () => set({ sent: undefined }),
    begin: (hash, memory) => runs.begin(hash, memory),
    openRun: (run) => trained.guard('open', () => runs.open(run)),
    listRuns: () => session.send({ type: 'list-runs' }),
    describeRuns: (wanted) => runs.describe(wanted),
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
