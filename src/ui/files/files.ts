/** Files of runs: saved from the page, and opened on it. */
import type { StoreApi } from 'zustand/vanilla';
import type { CorpusSource } from '../../corpus-source';
import type { FileForm, ResumedRun } from '../../kept-run';
import type { Event } from '../../protocol';
import type { PathRequest, PinnedPair } from '../../sentence-path';
import type { Guard } from '../guard';
import type { Session } from '../session';
import type { Corpus } from '../state/corpora';
import { keyOf } from '../../past/pins';
import { builtInAtHand, settingsInForce, type PlaygroundState } from '../state/playground-state';
import { settle } from '../state/page';
import { takeNote } from '../runs/noted';

/** Gives the visitor a file to keep. */
export type Deliver = (name: string, blob: Blob) => void;

export interface Files {
  save(form: FileForm, withText: boolean): void;
  /** The model as one web page, with the path on show and those of the pins. */
  savePage(): void;
  open(file: File): void;
  /** The text that the run in a file was trained on; undefined where it cannot be had. */
  giveText(files: readonly File[] | undefined): void;
  /** Opens that run without its text: its model speaks, and cannot be trained. */
  goWithoutText(): void;
  onEvent(event: Event): void;
}

interface Needs {
  readonly session: Session;
  readonly store: StoreApi<PlaygroundState>;
  readonly corpora: readonly Corpus[];
  /** The address that built-in corpora are relative to. */
  readonly base: string;
  readonly guard: Guard;
  readonly deliver: Deliver;
  readonly interpolate: () => void;
}

/** Endings of files that hold a run or a model, not a text. */
const RUN_FILE = /\.(arae|safetensors|zip)$/i;

export function isRunFile({ name }: File): boolean {
  return RUN_FILE.test(name);
}

export function createFiles(needs: Needs): Files {
  const { session, store, corpora, base, guard, deliver, interpolate } = needs;
  const { getState: get, setState: set } = store;
  /** The file that is being opened. */
  let asked: File | undefined;

  const sourceOf = (name: string): CorpusSource | undefined => {
    const corpus = corpora.find((each) => each.name === name);
    if (!corpus) return undefined;
    const address = (file: string) => new URL(file, base).href;
    const { file, model } = corpus;
    return {
      kind: 'built-in',
      name,
      url: address(file),
      ...(model !== undefined && { model: address(model) }),
    };
  };
  const send = (file: File, more: { source?: CorpusSource; withoutText?: boolean } = {}) => {
    const { engine } = settingsInForce(get());
    session.send({ type: 'open-file', file, engine, ...more });
  };

  const onResumed = ({ corpus, fingerprint, note }: ResumedRun) => {
    const builtIn = sourceOf(corpus);
    set({
      opening: undefined,
      wanted: undefined,
      wantedText: undefined,
      brought: undefined,
      corpus: builtIn ? { kind: 'built-in', name: corpus } : { kind: 'own', fingerprint },
      source: builtIn,
      reading: {},
    });
    if (!note) return;
    const { engine } = get().wish.changed;
    const changed = { ...note.changed, ...(engine && { engine }) };
    set(takeNote({ ...note, changed }, session));
    interpolate();
  };

  return {
    save(form, withText) {
      const { page, a, b } = get();
      set({ page: settle(page, 'file') });
      session.send({
        type: 'save-file',
        form,
        withText,
        history: page.history,
        pairs: a === '' && b === '' ? [] : [{ a, b }],
      });
    },
    savePage() {
      const { page, pins } = get();
      if (!page.corpus) return;
      set({ page: settle(page, 'file') });
      const builtIn = builtInAtHand(get(), corpora);
      const language = builtIn?.language ?? page.corpus.reading.language;
      session.send({
        type: 'save-page',
        title: builtIn?.title ?? page.corpus.name,
        ...(language !== undefined && { language }),
        paths: pathsToKeep(page.path?.path, pins),
      });
    },
    open(file) {
      guard('open', () => {
        asked = file;
        set({ page: settle(get().page, 'file'), wantedText: undefined, wanted: undefined });
        send(file);
      });
    },
    giveText(files) {
      set({ wantedText: undefined });
      if (asked && files && files.length > 0) send(asked, { source: { kind: 'files', files } });
    },
    goWithoutText() {
      set({ wantedText: undefined });
      if (asked) send(asked, { withoutText: true });
    },
    onEvent(event) {
      if (event.type === 'file') {
        deliver(event.name, event.blob);
      } else if (event.type === 'text-wanted' && asked) {
        const { name, fingerprint } = event;
        const source = sourceOf(name);
        if (source) send(asked, { source });
        else set({ wantedText: { file: asked.name, name, fingerprint } });
      } else if (event.type === 'resumed' && event.run === '') {
        onResumed(event);
      }
    },
  };
}

/** Points of a pinned path, as the page shows it. */
const PINNED_POINTS = 11;

/** The path on show first, then the pins, none twice. */
function pathsToKeep(
  shown: PathRequest | undefined,
  pins: readonly PinnedPair[],
): readonly PathRequest[] {
  const pinned = pins.map(({ a, b }) => ({
    a,
    b,
    points: PINNED_POINTS,
    shape: 'linear' as const,
  }));
  if (shown === undefined) return pinned;
  const { a, b, points, shape } = shown;
  const isPin = shape === 'linear' && points === PINNED_POINTS;
  const others = pinned.filter((pair) => !isPin || keyOf(pair) !== keyOf(shown));
  return [{ a, b, points, shape }, ...others];
}
