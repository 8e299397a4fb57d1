/** New sentences from old ones, for an autoencoder that would else know too few. */
import type { Random } from '../random';
import type { SentencePool } from './batches';
import { EOS, SOS } from './vocabulary';

/**
 * Replaces words of sentences by others that stand after the same word somewhere in the corpus,
 * drawn as often as they do. Lengths stay, and every pair of neighbours made on the left of a
 * replaced word is one of the corpus.
 */
export class WordReplacer {
  readonly #random: Random;
  /** What follows word w stands at starts[w] to starts[w + 1], once for each time it does. */
  readonly #starts: Int32Array;
  readonly #followers: Int32Array;

  /** @param vocabularySize special words included */
  constructor({ encoded, indices }: SentencePool, vocabularySize: number, random: Random) {
    this.#random = random;
    this.#starts = new Int32Array(vocabularySize + 1);
    for (const index of indices) {
      forEachPair(encoded[index]!, (before) => this.#starts[before + 1]!++);
    }
    for (let word = 0; word < vocabularySize; word++) {
      this.#starts[word + 1]! += this.#starts[word]!;
    }
    this.#followers = new Int32Array(this.#starts[vocabularySize]!);
    const next = this.#starts.slice();
    for (const index of indices) {
      forEachPair(encoded[index]!, (before, after) => {
        this.#followers[next[before]!++] = after;
      });
    }
  }

  /**
   * A sentence with each word replaced at the given chance, 0 to 1; the very same array where the
   * chance is 0. A word may be replaced by itself.
   */
  replaced(sentence: Int32Array, chance: number): Int32Array {
    if (chance === 0) return sentence;
    const words = sentence.slice();
    for (let i = 0; i < words.length; i++) {
      if (this.#random.uniform() >= chance) continue;
      const word = this.#follower(i === 0 ? SOS : words[i - 1]!);
      if (word !== EOS) words[i] = word;
    }
    return words;
  }

  /** Where its draws stand, to carry on from later. */
  state(): readonly number[] {
    return this.#random.state();
  }

  /** @throws Error where this is no state of draws. */
  restore(state: readonly number[]): void {
    this.#random.restore(state);
  }

  #follower(word: number): number {
    const start = this.#starts[word]!;
    const count = this.#starts[word + 1]! - start;
    return count === 0 ? EOS : this.#followers[start + this.#random.integer(count)]!;
  }
}

function forEachPair(sentence: Int32Array, see: (before: number, after: number) => void): void {
  let before = SOS;
  for (const word of sentence) {
    see(before, word);
    before = word;
  }
  see(before, EOS);
}
