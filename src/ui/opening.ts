/**
 * How a corpus comes to the page: one of ours at once, a text of the visitor's own after a look at
 * its beginning. What is plain opens by itself; the rest waits in `brought` for the visitor's word.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { Settings } from '../config';
import type { CorpusReport } from '../corpus-report';
import { sourceName, type CorpusSource } from '../corpus-source';
import type { Start } from '../model-report';
import { builtInSource, type Corpus } from './state/corpora';
import type { Event } from '../protocol';
import type { ReadingChoice } from '../reading';
import type { Guard } from './guard';
import type { Session } from './session';
import type { CorpusName, Experiment } from './state/experiment';
import { raise, settle } from './state/page';
import type { Opening, PlaygroundState } from './state/playground-state';
import { isPlain } from './state/texts';
import { fittable, usualStart, wishedSettings, type Wish } from './state/wish';

export interface Openings {
  builtIn(name: string, linked?: Partial<Experiment>): void;
  /** A text of the visitor's own: looked at first, and opened if there is nothing to ask. */
  bring(source: CorpusSource): void;
  /** The text of the visitor's own that is at hand, to be read in another way. */
  bringAgain(): void;
  /** Another way to read what was brought. */
  choose(choice: ReadingChoice): void;
  openBrought(): void;
  putAway(): void;
  cancel(): void;
  /** The corpus at hand, or on its way, from the beginning: what was there is gone. */
  again(): void;
  /** Follows what the session says of corpora. */
  onEvent(event: Event): void;
}

interface Needs {
  readonly session: Session;
  readonly store: StoreApi<PlaygroundState>;
  readonly corpora: readonly Corpus[];
  /** The address that built-in corpora and their models are relative to. */
  readonly base: string;
  readonly guard: Guard;
  readonly interpolate: () => void;
}

export function createOpenings(needs: Needs): Openings {
  const { session, store, corpora, base, guard, interpolate } = needs;
  const { getState: get, setState: set } = store;

  const open = (
    opening: Opening,
    wish: Wish,
    start: Start,
    /** What a link says that was fitted to its corpus. */
    fitted: Partial<Settings> = {},
  ) => {
    const { source, reading } = opening;
    // The wish is kept for a text that is brought before this one stands.
    set({ opening, wish, brought: undefined, page: settle(get().page, 'demonstration') });
    const settings = { ...wishedSettings(wish), ...fitted };
    const fit = fittable(wish).filter((name) => !(name in fitted));
    session.send({ type: 'open', source, reading, settings, fit, start });
  };
  const openOwn = (source: CorpusSource, reading: ReadingChoice) => {
    const { wanted, wish, a, b } = get();
    // Sentences of a link belong to the text that the link asks for.
    const pair = wanted !== undefined && a !== '' && b !== '' ? ([a, b] as const) : undefined;
    guard('open', () =>
      open({ source, reading, pair }, wanted?.wish ?? wish, 'fresh', wanted?.fitted),
    );
  };
  const look = (source: CorpusSource, choice: ReadingChoice, again: boolean) => {
    const several = source.kind === 'files' && source.files.length > 1;
    set({ brought: { source, choice, waiting: true, shown: again || several, again } });
    session.preview(source, choice);
  };

  function onCorpus(report: CorpusReport) {
    const { opening, wanted } = get();
    if (!opening) return;
    const { source, reading, pair, asked } = opening;
    const builtIn = corpora.find(({ name }) => name === report.name);
    if (builtIn && report.name !== sourceName(source)) {
      // The text was brought before this corpus stood; it is still to come, or to be refused.
      set({ corpus: { kind: 'built-in', name: builtIn.name } });
      if (get().a === '') session.surprise();
      return;
    }
    const corpus: CorpusName =
      source.kind === 'built-in'
        ? { kind: 'built-in', name: source.name }
        : { kind: 'own', fingerprint: report.fingerprint };
    const another =
      corpus.kind === 'own' && wanted !== undefined && wanted.fingerprint !== report.fingerprint;
    set({ opening: undefined, wanted: undefined, corpus, source, reading });
    if (another) set({ page: raise(get().page, ANOTHER_TEXT) });
    if (asked) return;
    if (pair) {
      set({ a: pair[0], b: pair[1] });
      interpolate();
    } else {
      session.surprise();
    }
  }

  return {
    builtIn(name, linked = {}) {
      const corpus = corpora.find((each) => each.name === name);
      if (!corpus) return;
      const wish = linked.wish ?? get().wish;
      const a = linked.a ?? corpus.tryPairs[0]?.[0];
      const b = linked.b ?? corpus.tryPairs[0]?.[1];
      const pair = a !== undefined && b !== undefined ? ([a, b] as const) : undefined;
      const source = builtInSource(corpus, base);
      const start = corpus.model === undefined ? 'fresh' : (linked.start ?? usualStart(wish));
      guard('open', () => {
        const { page, points, shape, sampled } = get();
        const asked = page.model === undefined && pair !== undefined;
        set({ wanted: undefined });
        open({ source, reading: {}, pair, asked }, wish, start, linked.fitted);
        if (!asked) return;
        set({ a: pair[0], b: pair[1] });
        const decoding = sampled && { sampled };
        session.interpolate({ a: pair[0], b: pair[1], points, shape, ...decoding });
      });
    },
    bring(source) {
      const { wanted } = get();
      // A link tells how its text is read.
      if (wanted) openOwn(source, wanted.reading);
      else look(source, {}, false);
    },
    bringAgain() {
      const { source, reading } = get();
      if (source !== undefined && source.kind !== 'built-in') look(source, reading, true);
    },
    choose(choice) {
      const { brought } = get();
      if (!brought) return;
      set({ brought: { ...brought, choice, waiting: true } });
      session.preview(brought.source, choice);
    },
    openBrought() {
      const { brought } = get();
      if (!brought) return;
      set({ brought: undefined });
      openOwn(brought.source, brought.choice);
    },
    putAway: () => set({ brought: undefined }),
    cancel() {
      const { opening, page, brought } = get();
      if (brought) set({ brought: undefined });
      if (!opening) return;
      session.send({ type: 'cancel-opening' });
      set({ opening: { ...opening, over: true }, page: { ...page, reading: undefined } });
    },
    again() {
      const { opening, source, reading, a, b, wish, page } = get();
      const wanted = opening ?? (source && { source, reading, pair: [a, b] as const });
      const start = page.model?.start ?? usualStart(wish);
      if (wanted) open(wanted, wish, wanted.source.kind === 'built-in' ? start : 'fresh');
    },
    onEvent(event) {
      const { brought, page } = get();
      if (event.type === 'corpus') onCorpus(event.report);
      if (!brought) return;
      if (event.type === 'preview') {
        const { source, choice, shown } = brought;
        const { preview } = event;
        set({ brought: { ...brought, preview, trouble: undefined, waiting: false, shown: true } });
        if (!shown && isPlain(source, preview)) {
          set({ brought: undefined });
          openOwn(source, choice);
        }
      } else if (event.type === 'no-preview') {
        const { trouble } = event;
        if (brought.shown) set({ brought: { ...brought, trouble, waiting: false } });
        else set({ brought: undefined, page: raise(page, trouble) });
      }
    },
  };
}

const ANOTHER_TEXT = {
  about: 'corpus',
  what: 'This is another text than the one the link was made with.',
  next: 'You can train on it all the same, but the run will differ. To repeat the run of the link, upload its file.',
} as const;
