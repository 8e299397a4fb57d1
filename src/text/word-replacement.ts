/** New sentences from old ones, for an autoencoder that would else know too few. */
import type { Random } from '../random';
import type { SentencePool } from './batches';
import { EOS, SOS } from './vocabulary';

/** Draws before a word is left as it is, for few words fit between a rare pair. */
const ATTEMPTS = 8;

/**
 * Replaces words of sentences by others that stand between the same neighbours: after the one
 * before and before the one after, though not at the same place perhaps. They are drawn as often as
 * they follow the one before. Lengths stay, and so every pair of neighbours is one of the corpus.
 */
export class WordReplacer {
  readonly #random: Random;
  /** What follows word w stands at starts[w] to starts[w + 1], once for each time it does, sorted. */
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
    for (let word = 0; word < vocabularySize; word++) {
      this.#followers.subarray(this.#starts[word], this.#starts[word + 1]).sort();
    }
  }

  /**
   * A sentence with each word replaced at the given chance, 0 to 1; the very same array where the
   * chance is 0. A word may be replaced by itself, and stays where no other is found.
   */
  replaced(sentence: Int32Array, chance: number): Int32Array {
    if (chance === 0) return sentence;
    const words = sentence.slice();
    for (let i = 0; i < words.length; i++) {
      if (this.#random.uniform() >= chance) continue;
      words[i] = this.#between(words[i - 1] ?? SOS, words[i + 1] ?? EOS) ?? words[i]!;
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

  #between(before: number, after: number): number | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const word = this.#follower(before);
      if (word !== EOS && this.#follows(word, after)) return word;
    }
    return undefined;
  }

  #follower(word: number): number {
    const start = this.#starts[word]!;
    const count = this.#starts[word + 1]! - start;
    return count === 0 ? EOS : this.#followers[start + this.#random.integer(count)]!;
  }

  /** Whether the one stands before the other somewhere, by bisection. */
  #follows(before: number, after: number): boolean {
    const end = this.#starts[before + 1]!;
    let [low, high] = [this.#starts[before]!, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#followers[middle]! < after) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#followers[low] === after;
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
