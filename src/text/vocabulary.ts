/** Words ⇄ ids. Ids 0 to 3 are special; words follow, the most frequent first. */

export const PAD = 0;
export const SOS = 1;
export const EOS = 2;
export const OOV = 3;

const SPECIALS: readonly string[] = ['<pad>', '<sos>', '<eos>', '<oov>'];

export class Vocabulary {
  /** Word of every id, the special ones included. */
  readonly words: readonly string[];
  readonly #ids: ReadonlyMap<string, number>;

  /** Takes distinct words in the order of their ids, without the special ones. */
  constructor(words: readonly string[]) {
    this.words = [...SPECIALS, ...words];
    this.#ids = new Map(words.map((word, i) => [word, SPECIALS.length + i]));
  }

  /** The words in the order of their ids, without the special ones: enough to make it again. */
  get list(): readonly string[] {
    return this.words.slice(SPECIALS.length);
  }

  /** How many ids there are, the special ones included: the width of the softmax. */
  get size(): number {
    return this.words.length;
  }

  /** How many words there are without the special ones. */
  get wordCount(): number {
    return this.words.length - SPECIALS.length;
  }

  /** The id of a word; {@link OOV} where it is unknown. */
  id(word: string): number {
    return this.#ids.get(word) ?? OOV;
  }

  /** The word of an id; "<oov>" for an id that there is not. */
  word(id: number): string {
    return this.words[id] ?? '<oov>';
  }

  has(word: string): boolean {
    return this.#ids.has(word);
  }

  /** Ids of the words, unknown ones as {@link OOV}; no start or end is added. */
  encode(words: readonly string[]): Int32Array {
    return Int32Array.from(words, (word) => this.id(word));
  }

  /** Words up to the first {@link EOS}, without padding and start; unknown ones as "<oov>". */
  decode(ids: ArrayLike<number>): string[] {
    const words: string[] = [];
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? OOV;
      if (id === EOS) break;
      if (id !== PAD && id !== SOS) words.push(this.word(id));
    }
    return words;
  }
}

/**
 * The vocabulary of the `size` most frequent words (special ids come on top); of equally
 * frequent ones the first in code-unit order, so that it depends on nothing but the counts.
 */
export function buildVocabulary(counts: ReadonlyMap<string, number>, size: number): Vocabulary {
  return new Vocabulary(mostFrequent(counts, size).map(([word]) => word));
}

/** The `limit` most frequent words and their counts, falling; ties in code-unit order. */
export function mostFrequent(
  counts: ReadonlyMap<string, number>,
  limit: number,
): [word: string, count: number][] {
  // Sorting words is dear where there are a million: first see which counts can be in at all.
  const rising = Int32Array.from(counts.values()).toSorted();
  const least = rising.at(-limit) ?? 0;
  const candidates = [...counts].filter(([, count]) => count >= least);
  candidates.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return candidates.slice(0, limit);
}
