/**
 * Answers asks of one kind one at a time, always the newest: what was asked for in between is
 * dropped, and what is being answered may look whether it still is wanted.
 */
export class Newest<T> {
  readonly #answer: (ask: T, wanted: () => boolean) => Promise<void>;
  #waiting: { readonly ask: T } | undefined;
  #working: Promise<void> | undefined;
  /** Counts how often answers were given up. */
  #round = 0;

  constructor(answer: (ask: T, wanted: () => boolean) => Promise<void>) {
    this.#answer = answer;
  }

  /** Resolves when nothing is waiting any more. */
  ask(ask: T): Promise<void> {
    this.#waiting = { ask };
    this.#working ??= this.#work(this.#round);
    return this.#working;
  }

  /** Waits no longer for what is being answered: the next ask is taken up at once. */
  forget(): void {
    this.#round++;
    this.#working = undefined;
    this.#waiting = undefined;
  }

  async #work(round: number): Promise<void> {
    // What is asked for in this very turn may be overtaken in it.
    await Promise.resolve();
    try {
      while (this.#waiting !== undefined && this.#round === round) {
        const { ask } = this.#waiting;
        this.#waiting = undefined;
        await this.#answer(ask, () => this.#waiting === undefined && this.#round === round);
      }
    } finally {
      // At once, and not in a later turn: an ask between the two would never be answered.
      if (this.#round === round) this.#working = undefined;
    }
  }
}
