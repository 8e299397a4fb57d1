import type { RunStore } from '../../src/storage/runs/stored-run';
import type { Shelf } from '../../src/worker/shelf';

/** A shelf that several sessions share, as tabs do. */
export class TestShelf implements Shelf {
  /** Set where the browser keeps nothing. */
  closed: Error | undefined;
  readonly #store: RunStore;
  readonly #claimed = new Set<string>();

  constructor(store: RunStore) {
    this.#store = store;
  }

  async open(): Promise<RunStore> {
    if (this.closed !== undefined) throw this.closed;
    return this.#store;
  }

  async claim(run: string): Promise<(() => void) | undefined> {
    if (this.#claimed.has(run)) return undefined;
    this.#claimed.add(run);
    return () => this.#claimed.delete(run);
  }

  async claimed(): Promise<ReadonlySet<string>> {
    return this.#claimed;
  }

  async room(): Promise<{ used: number; granted: number }> {
    return { used: 5, granted: 100 };
  }

  /** As when the pages of all sessions are gone. */
  releaseAll(): void {
    this.#claimed.clear();
  }
}
