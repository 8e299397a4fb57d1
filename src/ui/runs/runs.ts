/** Runs that are kept: the newest is back after a reload, and any other can be opened again. */
import type { StoreApi } from 'zustand/vanilla';
import type { ResumedRun } from '../../kept-run';
import type { Event } from '../../protocol';
import type { Trouble } from '../../trouble';
import type { Session } from '../session';
import { builtInSource, type Corpus } from '../state/corpora';
import { raise } from '../state/page';
import type { PlaygroundState } from '../state/playground-state';
import { forgetNewest, recallNewest, type Newest, type RunMemory } from './newest-run';
import { takeNote } from './noted';

export interface Runs {
  /** Begins with a run that was kept, where the address means one; else as its hash says. */
  begin(hash: string, memory: RunMemory): Promise<void>;
  open(run: string): void;
  /** Asks what is known of runs without opening them. */
  describe(runs: readonly string[]): void;
  /** Trouble in the worker's place: another worker has come, and has everything to learn. */
  onReplaced(why: 'crashed' | 'silent'): void;
  onEvent(event: Event): void;
}

interface Needs {
  readonly session: Session;
  readonly store: StoreApi<PlaygroundState>;
  readonly corpora: readonly Corpus[];
  /** The address that built-in corpora are relative to. */
  readonly base: string;
  readonly interpolate: () => void;
  readonly openHash: (hash: string) => void;
  /** Opens the corpus at hand, or on its way, from the beginning. */
  readonly openAgain: () => void;
}

export function createRuns(needs: Needs): Runs {
  const { session, store, corpora, base, interpolate, openHash, openAgain } = needs;
  const { getState: get, setState: set } = store;
  /** What is to happen when the run that was asked for is there, or cannot be had. */
  let asked: { readonly come: () => void; readonly fail: (trouble?: Trouble) => void } | undefined;
  let forget = () => {};

  const tell = (trouble: Trouble) => set({ page: raise(get().page, trouble, true) });
  const ask = (wanted: Newest, come: () => void, fail: (trouble?: Trouble) => void) => {
    asked = { come, fail };
    session.send({ type: 'resume', ...wanted });
  };

  function take(event: ResumedRun) {
    const { note, fingerprint } = event;
    const builtIn = corpora.find(({ name }) => name === event.corpus);
    set({
      corpus: builtIn ? { kind: 'built-in', name: builtIn.name } : { kind: 'own', fingerprint },
      source: builtIn && builtInSource(builtIn, base),
      opening: undefined,
      wanted: undefined,
      brought: undefined,
      reading: {},
      ...(note && takeNote(note, session)),
    });
    const { a, b } = get();
    if (a === '' && b === '') session.surprise();
    else interpolate();
  }

  return {
    async begin(hash, memory) {
      forget = () => forgetNewest(memory);
      const come = () => set({ isBack: true });
      const wanted = await wantedBy(hash, memory);
      if (wanted === undefined) {
        openHash(hash);
        return;
      }
      ask(wanted, come, (trouble) => {
        openHash(hash);
        if (trouble) tell(trouble);
      });
    },

    open(run) {
      ask(
        { run },
        () => {},
        (trouble) => tell(trouble ?? GONE),
      );
    },

    describe(wanted) {
      set({ described: undefined });
      session.send({ type: 'describe-runs', runs: wanted });
    },

    onReplaced(why) {
      const { page, run } = get();
      const wasTraining = page.run === 'training' || page.run === 'warming';
      const what =
        why === 'crashed'
          ? 'The part of the page that trains broke off, and was started anew.'
          : 'The part of the page that trains no longer answered, and was started anew.';
      const again = () => {
        tell({
          about: 'engine',
          what,
          next: 'Nothing had been kept of this run yet: it is ready to start again.',
        });
        openAgain();
      };
      if (run === undefined) {
        again();
        return;
      }
      const come = () => {
        const { iteration } = get().page;
        const next = `Your run is back as it was kept last, at iteration ${iteration}${wasTraining ? ', and trains on' : ''}.`;
        tell({ about: 'engine', what, next });
        if (wasTraining) session.send({ type: 'train' });
      };
      // A worker that hangs lets go of its run a moment after it is ended.
      const attempt = (left: number) => {
        ask({ run }, come, (trouble) => {
          if (trouble === WHY.elsewhere && left > 0) attempt(left - 1);
          else again();
        });
      };
      attempt(5);
    },

    onEvent(event) {
      switch (event.type) {
        case 'fresh':
          set({ run: undefined, keptAt: undefined, isBack: false });
          break;
        case 'kept':
          set({ run: event.run, keptAt: event.iteration, isKept: true });
          break;
        case 'trouble':
          if (event.trouble.about === 'storage') set({ isKept: false });
          break;
        case 'resumed': {
          // A file brings its own.
          if (event.run === '') break;
          const { come } = asked ?? {};
          asked = undefined;
          set({ run: event.run, keptAt: event.iteration, isKept: true });
          take(event);
          if (event.lost !== undefined) tell(fellBack(event.lost, event.iteration));
          come?.();
          break;
        }
        case 'not-resumed': {
          const { fail } = asked ?? {};
          asked = undefined;
          if (event.why === 'missing') forget();
          fail?.(event.why === 'missing' ? undefined : WHY[event.why]);
          break;
        }
        case 'described':
          set({ described: event.runs });
          break;
        case 'runs': {
          const { runs, storage } = event;
          set({ runs: { runs, ...(storage && { storage }) } });
          break;
        }
        default:
          break;
      }
    },
  };
}

/** The newest checkpoint was of no use, the one before was. */
function fellBack(lost: number, iteration: number): Trouble {
  return {
    about: 'storage',
    what: `What was kept of this run last, at iteration ${lost}, cannot be read.`,
    next: `It is back as it was kept before that, at iteration ${iteration}, and goes on from there. Nothing else is lost.`,
  };
}

/** The run that an address means; undefined where it means an experiment of its own. */
async function wantedBy(hash: string, memory: RunMemory): Promise<Newest | undefined> {
  if (memory.ofThisPage !== undefined) return { run: memory.ofThisPage };
  return hash.length > 1 ? undefined : recallNewest(memory);
}

const GONE: Trouble = {
  about: 'storage',
  what: 'This run is kept no longer.',
  next: 'It was deleted, here or in another tab. The run at hand goes on.',
};

const WHY: Readonly<Record<'elsewhere' | 'unreadable', Trouble>> = {
  elsewhere: {
    about: 'storage',
    what: 'Your run is open in another tab, which alone may change it.',
    next: 'This tab has a run of its own. To go on with that one here, close the other tab and open it under Runs.',
  },
  unreadable: {
    about: 'storage',
    what: 'The run that was kept cannot be read.',
    next: 'What is on the page now takes its place; other runs are under Runs.',
  },
};
