/** Which run a visit begins with: known before any storage is asked, so that no first visit waits. */

const KEY = 'arae-newest-run';

export interface RunMemory {
  /** The run that this very page had before it was loaded again. */
  readonly ofThisPage?: string | undefined;
  /** Shared by all tabs; reaching for it may throw. */
  readonly store: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/** The memory of a page, from its entry in the browser's history. */
export function memoryOf(state: unknown): RunMemory {
  const { run } = (typeof state === 'object' && state !== null ? state : {}) as { run?: unknown };
  return {
    ...(typeof run === 'string' && { ofThisPage: run }),
    store: () => localStorage,
  };
}

export function recallNewest({ store }: RunMemory): string | undefined {
  try {
    return store().getItem(KEY) ?? undefined;
  } catch {
    // Storage is closed: there is nothing to come back to.
    return undefined;
  }
}

export function rememberNewest(run: string, { store }: RunMemory): void {
  try {
    store().setItem(KEY, run);
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
