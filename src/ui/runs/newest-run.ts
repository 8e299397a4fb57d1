/**
 * Which run a visit begins with. The browser writes its small storage down seconds later, so after
 * a crash the note may be missing, or of an earlier run: what is kept itself has the last word.
 */

const KEY = 'arae-newest-run';
/** Some browsers' storage does not answer at all; so long it is waited for, in milliseconds. */
const PATIENCE = 1000;

export interface RunMemory {
  /** The run that this very page had before it was loaded again. */
  readonly ofThisPage?: string | undefined;
  /** Shared by all tabs; reaching for it may throw. */
  readonly store: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Whether any run may be kept. Known sooner than a worker stands, so that no visit waits. */
  readonly keepsAny: () => Promise<boolean>;
}

/** A run, or the one that was kept last, where that was after `since`: milliseconds since 1970. */
export interface Newest {
  readonly run?: string;
  readonly since?: number;
}

/** The memory of a page, from its entry in the browser's history. */
export function memoryOf(state: unknown): RunMemory {
  const { run } = (typeof state === 'object' && state !== null ? state : {}) as { run?: unknown };
  return {
    ...(typeof run === 'string' && { ofThisPage: run }),
    store: () => localStorage,
    keepsAny: () =>
      Promise.race([
        indexedDB.databases().then((databases) => databases.length > 0),
        new Promise<false>((resolve) => {
          setTimeout(() => resolve(false), PATIENCE);
        }),
      ]),
  };
}

/** What to begin with at the plain address; undefined where nothing was ever kept. */
export async function recallNewest({ store, keepsAny }: RunMemory): Promise<Newest | undefined> {
  try {
    const [run = '', noted = ''] = store().getItem(KEY)?.split(' ') ?? [];
    if (run !== '') return { run, ...(noted !== '' && { since: Number(noted) }) };
    return (await keepsAny()) ? { since: 0 } : undefined;
  } catch {
    // Storage is closed: there is nothing to come back to.
    return undefined;
  }
}

export function rememberNewest(run: string, { store }: RunMemory): void {
  try {
    store().setItem(KEY, `${run} ${Date.now()}`);
  } catch {
    // Storage is closed; the worker tells of that.
  }
}

export function forgetNewest({ store }: RunMemory): void {
  try {
    store().removeItem(KEY);
  } catch {
    // There is nothing to forget.
  }
}
