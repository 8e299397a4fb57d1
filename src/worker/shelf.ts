/** Where a session keeps its runs, and how it makes sure that no other tab writes them. */
import { openIndexedRuns } from '../storage/runs/indexed-runs';
import type { RunStore } from '../storage/runs/stored-run';

export interface Shelf {
  /** Rejects where the browser keeps nothing for this page. */
  open(): Promise<RunStore>;
  /** Makes a run this session's own, until released; undefined where another has it. */
  claim(run: string): Promise<(() => void) | undefined>;
  /** Runs that sessions have claimed, this one's too. */
  claimed(): Promise<ReadonlySet<string>>;
  /** Bytes used of those granted, as far as the browser tells. */
  room(): Promise<{ readonly used: number; readonly granted: number } | undefined>;
}

/** A name that no other run has. */
export function newRunId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(8))];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const LOCK = 'arae-run ';
/** A page that is being reloaded lets go of its run a moment later than it should, in ms. */
const PATIENCE = 1500;

/** IndexedDB and Web Locks. Pages served over plain HTTP have no locks: there every claim holds. */
export function browserShelf(): Shelf {
  const { locks, storage }: { locks?: LockManager; storage?: StorageManager } = navigator;
  return {
    open: () => openIndexedRuns(),
    claim: (run) =>
      locks === undefined ? Promise.resolve(() => {}) : claimWith(locks, LOCK + run),
    async claimed() {
      const { held = [] } = (await locks?.query()) ?? {};
      const names = held.map(({ name }) => name ?? '').filter((name) => name.startsWith(LOCK));
      return new Set(names.map((name) => name.slice(LOCK.length)));
    },
    async room() {
      const { usage, quota } = (await storage?.estimate()) ?? {};
      return usage === undefined || quota === undefined
        ? undefined
        : { used: usage, granted: quota };
    },
  };
}

function claimWith(locks: LockManager, name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const hold = () => new Promise<void>((release) => resolve(release));
    // Refused, whether by the time that has passed or by the browser: it is not ours.
    locks.request(name, { signal: AbortSignal.timeout(PATIENCE) }, hold).catch(() => {
      resolve(undefined);
    });
  });
}
