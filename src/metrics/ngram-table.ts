const FIRST_CAPACITY = 1024;

/**
 * Numbers n-grams densely in the order in which they are first seen. An n-gram is its first words,
 * by their number in the table of the length below (0 at length one), and its last word.
 *
 * Open addressing over typed arrays: some 20 bytes an n-gram, where a Map of joined words takes
 * hundreds.
 */
export class NgramTable {
  #size = 0;
  #contexts = new Int32Array(FIRST_CAPACITY);
  #words = new Int32Array(FIRST_CAPACITY);
  /** Number of the n-gram plus one; 0 where the slot is free. At most half are taken. */
  #slots = new Int32Array(2 * FIRST_CAPACITY);

  /** How many distinct n-grams there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of an n-gram; −1 where it has not been added. */
  find(context: number, word: number): number {
    return this.#slots[this.#slotOf(context, word)]! - 1;
  }

  /** The number of an n-gram, which is {@link size} as it was before where it is new. */
  add(context: number, word: number): number {
    const slot = this.#slotOf(context, word);
    const taken = this.#slots[slot]!;
    if (taken !== 0) return taken - 1;
    const added = this.#size++;
    this.#contexts[added] = context;
    this.#words[added] = word;
    this.#slots[slot] = added + 1;
    if (this.#size === this.#contexts.length) this.#grow();
    return added;
  }

  /** Number of the words that the n-gram begins with. */
  contextOf(ngram: number): number {
    return this.#contexts[ngram]!;
  }

  /** The slot that holds the n-gram, or the free one where it belongs. */
  #slotOf(context: number, word: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(context, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const taken = this.#slots[slot]! - 1;
      if (taken < 0) return slot;
      if (this.#contexts[taken] === context && this.#words[taken] === word) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const capacity = 2 * this.#contexts.length;
    this.#contexts = copiedTo(capacity, this.#contexts);
    this.#words = copiedTo(capacity, this.#words);
    this.#slots = new Int32Array(2 * capacity);
    for (let ngram = 0; ngram < this.#size; ngram++) {
      this.#slots[this.#slotOf(this.#contexts[ngram]!, this.#words[ngram]!)] = ngram + 1;
    }
  }
}

/** A longer array that begins like the given one; 0 after that. */
export function copiedTo(length: number, from: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(from);
  return copy;
}
