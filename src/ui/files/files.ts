/** Files of runs: saved from the page, and opened on it. */
import type { StoreApi } from 'zustand/vanilla';
import type { CorpusSource, Event, FileForm } from '../../protocol';
import type { Guard } from '../guard';
import type { Session } from '../session';
import type { Corpus } from '../state/corpora';
import { settingsInForce, type PlaygroundState } from '../state/playground-state';
import { settle } from '../state/page';

/** Gives the visitor a file to keep. */
export type Deliver = (name: string, blob: Blob) => void;

export interface Files {
  save(form: FileForm, withText: boolean): void;
  open(file: File): void;
  /** The text that the run in a file was trained on; undefined where it cannot be had. */
  giveText(files: readonly File[] | undefined): void;
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
  const send = (file: File, source?: CorpusSource) => {
    const { engine } = settingsInForce(get());
    session.send({ type: 'open-file', file, engine, ...(source && { source }) });
  };

  const onResumed = ({ corpus, fingerprint, note }: Extract<Event, { type: 'resumed' }>) => {
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
    const { preset, changed, a, b, points, shape } = note;
    const { engine } = get().wish.changed;
    const wish = { preset, changed: { ...changed, ...(engine && { engine }) } };
    set({ wish, a, b, points, shape });
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
    open(file) {
      guard('open', () => {
        asked = file;
        set({ page: settle(get().page, 'file'), wantedText: undefined, wanted: undefined });
        send(file);
      });
    },
    giveText(files) {
      set({ wantedText: undefined });
      if (asked && files && files.length > 0) send(asked, { kind: 'files', files });
    },
    onEvent(event) {
      if (event.type === 'file') {
        deliver(event.name, event.blob);
      } else if (event.type === 'text-wanted' && asked) {
        const { name, fingerprint } = event;
        const source = sourceOf(name);
        if (source) send(asked, source);
        else set({ wantedText: { file: asked.name, name, fingerprint } });
      } else if (event.type === 'resumed' && event.run === '') {
        onResumed(event);
      }
    },
  };
}
