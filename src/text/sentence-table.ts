/**
 * Distinct sentences as rows of word numbers, in one flat array. Words are numbered as they
 * come; millions of sentences cost four bytes a word and no object each.
 */
export class SentenceTable {
  /** Distinct words, by number. */
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Word numbers of all sentences, end to end. */
  #tokens = new Int32Array(1024);
  /** Where sentence i begins in the tokens; where it ends is where the next begins. */
  #starts = new Int32Array(256);
  #count = 0;
  /** Open addressing: a sentence's index plus 1 by hash, 0 where free. Always half empty. */
  #slots = new Int32Array(512);

  get length(): number {
    return this.#count;
  }

  /** Adds a sentence unless the very same one is there; tells whether it was added. */
  add(words: readonly string[]): boolean {
    const start = this.#starts[this.#count]!;
    const end = start + words.length;
    if (end > this.#tokens.length) this.#tokens = grown(this.#tokens, end);
    for (let i = 0; i < words.length; i++) this.#tokens[start + i] = this.#number(words[i]!);

    const slot = this.#slotOf(start, end);
    if (this.#slots[slot] !== 0) return false;
    this.#count++;
    this.#slots[slot] = this.#count;
    if (this.#count >= this.#starts.length) this.#starts = grown(this.#starts, this.#count + 1);
    this.#starts[this.#count] = end;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return true;
  }

  /** How often each word occurs in the sentences of these indices. */
  count(indices: Iterable<number>): Map<string, number> {
    const counts = new Int32Array(this.words.length);
    for (const index of indices) {
      for (let i = this.#starts[index]!; i < this.#starts[index + 1]!; i++) {
        counts[this.#tokens[i]!]!++;
      }
    }
    const byWord = new Map<string, number>();
    this.words.forEach((word, number) => {
      const count = counts[number]!;
      if (count > 0) byWord.set(word, count);
    });
    return byWord;
  }

  /**
   * The sentences from `first` up to before `end`, each word number replaced by `ids[number]`:
   * views of one new buffer.
   */
  encoded(ids: Int32Array, first = 0, end = this.#count): Int32Array[] {
    const offset = this.#starts[first]!;
    const tokens = this.#tokens.slice(offset, this.#starts[end]).map((number) => ids[number]!);
    return Array.from({ length: end - first }, (_, i) =>
      tokens.subarray(this.#starts[first + i]! - offset, this.#starts[first + i + 1]! - offset),
    );
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#numbers.set(word, number);
    this.words.push(word);
    return number;
  }

  /** The slot of the sentence at [start, end), or the free one where it belongs. */
  #slotOf(start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let hash = end - start;
    for (let i = start; i < end; i++) {
      hash = Math.imul(hash ^ this.#tokens[i]!, 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    let slot = hash & mask;
    while (this.#slots[slot] !== 0 && !this.#isSame(this.#slots[slot]! - 1, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isSame(index: number, start: number, end: number): boolean {
    const first = this.#starts[index]!;
    if (this.#starts[index + 1]! - first !== end - start) return false;
    for (let i = start; i < end; i++) {
      if (this.#tokens[first + i - start] !== this.#tokens[i]) return false;
    }
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#count; i++) {
      this.#slots[this.#slotOf(this.#starts[i]!, this.#starts[i + 1]!)] = i + 1;
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(atLeast, array.length * 2));
  larger.set(array);
  return larger;
}
