/**
 * The page's state and what can be done to it. Events of the session change `page` through its
 * reducer; everything that a person does is one of the actions here. No React in this file.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../config';
import type { BuiltInCorpus } from '../corpora/built-in';
import type { CorpusSource, Event, PathShape, Trouble } from '../protocol';
import type { Session } from './session';
import { readHash, writeHash, type CorpusName, type Experiment } from './state/experiment';
import { positionOfRow, rowAtPosition } from './state/position';
import {
  dismiss,
  endsReading,
  INITIAL_PAGE,
  raise,
  reducePage,
  type PageState,
} from './state/page';

export interface PlaygroundState {
  readonly page: PageState;
  /** The settings to open a corpus with while there is no model yet. */
  readonly settings: Settings;
  /** The corpus at hand: its built-in name, or "own". */
  readonly corpus?: CorpusName;
  /** The corpus that is being read. */
  readonly opening?: Opening | undefined;
  /** A text of somebody's own that the address asks for and that was not given yet. */
  readonly wanted?: { readonly fingerprint: string; readonly settings: Settings } | undefined;
  readonly a: string;
  readonly b: string;
  readonly shape: PathShape;
  /** Rows of the path, ends included: 3 to 25. */
  readonly points: number;
  /** Between A (0) and B (100). */
  readonly position: number;
}

interface Opening {
  readonly source: CorpusSource;
  /** Sentences to put into the boxes once it is read; without them, two of the corpus are drawn. */
  readonly pair?: readonly [string, string] | undefined;
}

export interface Actions {
  train(): void;
  pause(): void;
  step(): void;
  /** A fresh model: on the settings at hand, or on those given. */
  startAfresh(settings?: Settings): void;
  changeLive(settings: Partial<Settings>): void;
  openBuiltIn(name: string): void;
  openFiles(files: readonly File[]): void;
  openPasted(text: string): void;
  setSentence(which: 'a' | 'b', text: string): void;
  swap(): void;
  surprise(): void;
  setShape(shape: PathShape): void;
  setPoints(points: number): void;
  setPosition(position: number): void;
  search(query: string, offset: number, count: number): void;
  watchSamples(samples: boolean): void;
  dismiss(id: number): void;
  /** Tells of trouble that the page itself met. */
  raise(trouble: Trouble): void;
  /**
   * Starts from the experiment in an address' hash. False where parts of it make no sense and
   * there is a model: that is then left as it is.
   */
  openHash(hash: string): boolean;
}

export interface Playground {
  readonly store: StoreApi<PlaygroundState>;
  readonly actions: Actions;
  readonly corpora: readonly BuiltInCorpus[];
}

/** Pause in typing after which a path is asked for, in milliseconds. */
const TYPING_PAUSE = 150;

/** `base`: the address that built-in corpora are relative to. */
export function createPlayground(
  session: Session,
  corpora: readonly BuiltInCorpus[],
  base: string,
): Playground {
  const names = corpora.map((corpus) => corpus.name);
  const { experiment: initial } = readHash('', names);
  const store = createStore<PlaygroundState>(() => ({
    page: INITIAL_PAGE,
    settings: initial.settings,
    a: '',
    b: '',
    shape: 'linear',
    points: 11,
    position: 50,
  }));
  const get = store.getState;
  const set = store.setState;
  const setPage = (page: PageState) => set({ page });
  let typing: ReturnType<typeof setTimeout> | undefined;

  const interpolate = () => {
    clearTimeout(typing);
    const { page, a, b, points, shape } = get();
    if (!page.model || a.trim() === '' || b.trim() === '') return;
    session.interpolate({ a, b, points, shape });
  };
  const open = (opening: Opening, settings?: Settings) => {
    const used = settings ?? get().wanted?.settings ?? settingsInForce(get());
    // Kept for a text that is brought before this one stands.
    set({ opening, settings: used });
    session.send({ type: 'open', source: opening.source, settings: used });
  };
  const openBuiltIn = (name: string, linked?: Partial<Experiment>) => {
    const corpus = corpora.find((each) => each.name === name);
    if (!corpus) return;
    const a = linked?.a ?? corpus.tryPairs[0]?.[0];
    const b = linked?.b ?? corpus.tryPairs[0]?.[1];
    const source = { kind: 'built-in', name, url: new URL(corpus.file, base).href } as const;
    const pair = a !== undefined && b !== undefined ? ([a, b] as const) : undefined;
    open({ source, pair }, linked?.settings);
    set({ wanted: undefined });
  };
  const openOwn = (source: CorpusSource) => {
    const { wanted, a, b } = get();
    // Sentences of a link belong to the text that the link asks for.
    open({ source, pair: wanted !== undefined && a !== '' && b !== '' ? [a, b] : undefined });
  };

  const onEvent = (event: Event) => {
    setPage(reducePage(get().page, event));
    const { opening, wanted } = get();
    switch (event.type) {
      case 'corpus': {
        const { name, fingerprint } = event.report;
        if (!opening) break;
        const { source, pair } = opening;
        const builtIn = corpora.find((each) => each.name === name);
        if (builtIn && name !== nameOf(source)) {
          // The text was brought before this corpus stood; it is still to come, or to be refused.
          set({ corpus: { kind: 'built-in', name: builtIn.name } });
          if (get().a === '') session.surprise();
          break;
        }
        const corpus: CorpusName =
          source.kind === 'built-in'
            ? { kind: 'built-in', name: source.name }
            : { kind: 'own', fingerprint };
        const another =
          corpus.kind === 'own' && wanted !== undefined && wanted.fingerprint !== fingerprint;
        set({ opening: undefined, wanted: undefined, corpus });
        if (another) setPage(raise(get().page, ANOTHER_TEXT));
        if (pair) {
          set({ a: pair[0], b: pair[1] });
          interpolate();
        } else {
          session.surprise();
        }
        break;
      }
      case 'fresh':
        set({ settings: event.settings });
        if (!opening) interpolate();
        break;
      case 'surprise':
        set({ a: event.a, b: event.b });
        interpolate();
        break;
      case 'trouble':
        if (endsReading(event.trouble)) set({ opening: undefined });
        break;
      default:
        break;
    }
  };
  session.subscribe(onEvent);

  const actions: Actions = {
    train: () => session.send({ type: 'train' }),
    pause: () => session.send({ type: 'pause' }),
    step: () => session.send({ type: 'step' }),
    startAfresh(settings) {
      session.send({ type: 'reset', settings: settings ?? settingsInForce(get()) });
    },
    changeLive: (settings) => session.send({ type: 'change', settings }),
    openBuiltIn: (name) => openBuiltIn(name),
    openFiles(files) {
      const [file] = files;
      if (files.length === 1 && file) openOwn({ kind: 'file', file });
      else if (files.length > 1) setPage(raise(get().page, ONE_FILE));
    },
    openPasted: (text) => openOwn({ kind: 'pasted', text }),
    setSentence(which, text) {
      set({ [which]: text.replace(/[\r\n]+/g, ' ') });
      clearTimeout(typing);
      typing = setTimeout(interpolate, TYPING_PAUSE);
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
    setPoints(points) {
      // The slider stays on the nearest of the new rows.
      const row = rowAtPosition(get().position, points);
      set({ points, position: positionOfRow(row, points) });
      clearTimeout(typing);
      typing = setTimeout(interpolate, TYPING_PAUSE);
    },
    setPosition: (position) => set({ position }),
    search: (query, offset, count) => session.search(query, offset, count),
    watchSamples: (samples) => session.send({ type: 'watch', samples }),
    dismiss: (id) => setPage(dismiss(get().page, id)),
    raise: (trouble) => setPage(raise(get().page, trouble, true)),
    openHash(hash) {
      const { experiment, ignored } = readHash(hash, names);
      const { corpus, settings, a, b } = experiment;
      const refused = ignored.length > 0 && get().page.model !== undefined;
      if (ignored.length > 0) setPage(raise(get().page, senseless(ignored, refused), true));
      if (refused) return false;
      if (corpus.kind === 'own') {
        set({ wanted: { fingerprint: corpus.fingerprint, settings }, a: a ?? '', b: b ?? '' });
      } else {
        openBuiltIn(corpus.name, experiment);
      }
      return true;
    },
  };
  return { store, actions, corpora };
}

/** The name that a corpus will be read under; undefined where the worker gives it one. */
function nameOf(source: CorpusSource): string | undefined {
  if (source.kind === 'pasted') return undefined;
  return source.kind === 'file' ? source.file.name : source.name;
}

/** The settings of the model at hand, live changes included; before there is one, those to come. */
export function settingsInForce(state: PlaygroundState): Settings {
  return state.page.model?.settings ?? state.settings;
}

/** The hash that leads back to what is on the page; undefined while nothing was opened. */
export function hashOf(state: PlaygroundState): string | undefined {
  if (!state.corpus) return undefined;
  const { corpus, a, b } = state;
  return writeHash({ corpus, settings: settingsInForce(state), a, b });
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

const ONE_FILE: Trouble = {
  about: 'corpus',
  what: 'Several files were dropped at once.',
  next: 'Drop one text file, with one sentence a line.',
};

const ANOTHER_TEXT: Trouble = {
  about: 'corpus',
  what: 'This is another text than the one the link was made with.',
  next: 'You can train on it all the same, but the run will differ. To repeat the run of the link, upload its file.',
};
