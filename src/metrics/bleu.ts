/** BLEU-4 without smoothing, over sentences of words: strings, or ids. Scores are 0 to 100. */
import { copiedTo, NgramTable } from './ngram-table';

const LONGEST = 4;

/**
 * Corpus BLEU-4 of sentences against one reference each (Papineni et al. 2002): the geometric mean
 * of the shares of 1- to 4-grams that the reference has too, each counted over all sentences, times
 * the brevity penalty. 0 where no 4-gram matches, and for no sentences.
 *
 * Words are compared as they are: lowercase them first. What the model cannot name counts as a
 * miss where the references are raw words. Throws a RangeError for lists of unequal lengths.
 */
export function corpusBleu<T extends string | number>(
  candidates: readonly ArrayLike<T>[],
  references: readonly ArrayLike<T>[],
): number {
  if (candidates.length !== references.length) {
    throw new RangeError(`${candidates.length} sentences, but ${references.length} references.`);
  }
  const matched = new Float64Array(LONGEST);
  const counted = new Float64Array(LONGEST);
  let words = 0;
  let wanted = 0;
  candidates.forEach((candidate, i) => {
    const reference = references[i] ?? [];
    words += candidate.length;
    wanted += reference.length;
    for (let n = 1; n <= LONGEST; n++) {
      counted[n - 1]! += Math.max(0, candidate.length - n + 1);
      matched[n - 1]! += matches(candidate, reference, n);
    }
  });
  return bleu(matched, counted, LONGEST, words, wanted);
}

/**
 * How alike sentences are among themselves: the mean, over all of them, of BLEU-4 of each against
 * all others as its references (Zhu et al. 2018), unsmoothed. 100 where every one occurs twice.
 * All are scored, none drawn: it takes time in proportion to the words. A sentence of fewer than
 * four words is scored on n-grams up to its own length, an empty one by whether another is empty;
 * brevity is measured against the reference nearest in length, the shorter of two as near. 0 for
 * fewer than two sentences.
 */
export function selfBleu<T extends string | number>(sentences: readonly ArrayLike<T>[]): number {
  if (sentences.length < 2) return 0;
  const numbers = new WordNumbers<T>();
  const grams = sentences.map((sentence) => numbers.of(sentence));
  const mostElsewhere = Array.from({ length: LONGEST }, () => new TwoMost());
  grams.forEach((byLength, i) => {
    byLength.forEach((ids, n) => {
      for (const [id, times] of tally(ids)) mostElsewhere[n]!.add(id, times, i);
    });
  });
  const lengths = new Map<number, number>();
  for (const { length } of sentences) lengths.set(length, (lengths.get(length) ?? 0) + 1);

  let sum = 0;
  grams.forEach((byLength, i) => {
    const length = sentences[i]!.length;
    if (length === 0) {
      sum += lengths.get(0)! > 1 ? 100 : 0;
      return;
    }
    const matched = byLength.map((ids, n) => {
      let total = 0;
      for (const [id, times] of tally(ids)) {
        total += Math.min(times, mostElsewhere[n]!.besides(id, i));
      }
      return total;
    });
    const counted = byLength.map((ids) => ids.length);
    const longest = Math.min(LONGEST, length);
    sum += bleu(matched, counted, longest, length, nearestLength(lengths, length));
  });
  return sum / sentences.length;
}

/** n-grams of the candidate that the reference has too, each of the reference's taken once. */
function matches<T>(candidate: ArrayLike<T>, reference: ArrayLike<T>, n: number): number {
  const taken = new Uint8Array(reference.length);
  let total = 0;
  for (let i = 0; i + n <= candidate.length; i++) {
    for (let j = 0; j + n <= reference.length; j++) {
      if (taken[j] === 1 || !equalGrams(candidate, i, reference, j, n)) continue;
      taken[j] = 1;
      total++;
      break;
    }
  }
  return total;
}

function equalGrams<T>(a: ArrayLike<T>, i: number, b: ArrayLike<T>, j: number, n: number): boolean {
  for (let k = 0; k < n; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

function bleu(
  matched: ArrayLike<number>,
  counted: ArrayLike<number>,
  longest: number,
  words: number,
  wanted: number,
): number {
  let logarithms = 0;
  for (let n = 0; n < longest; n++) {
    if (!(matched[n]! > 0)) return 0;
    logarithms += Math.log(matched[n]! / counted[n]!);
  }
  const brevity = words < wanted ? Math.exp(1 - wanted / words) : 1;
  return 100 * brevity * Math.exp(logarithms / longest);
}

function tally(ids: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The length nearest to that of a sentence among all others. */
function nearestLength(lengths: ReadonlyMap<number, number>, length: number): number {
  if (lengths.get(length)! > 1) return length;
  let nearest = Infinity;
  for (const other of lengths.keys()) {
    if (other === length) continue;
    const nearer = Math.abs(other - length) - Math.abs(nearest - length);
    if (nearer < 0 || (nearer === 0 && other < nearest)) nearest = other;
  }
  return nearest;
}

/** Numbers of the n-grams of sentences, each length counted for itself. */
class WordNumbers<T> {
  readonly #words = new Map<T, number>();
  readonly #tables = Array.from({ length: LONGEST }, () => new NgramTable());

  /** of(sentence)[n − 1]: the numbers of its n-grams, in order. */
  of(sentence: ArrayLike<T>): Int32Array[] {
    let shorter = new Int32Array(sentence.length);
    const words = Array.from(sentence, (word) => this.#number(word));
    return this.#tables.map((table, n) => {
      const ids = new Int32Array(Math.max(0, words.length - n));
      for (let i = 0; i < ids.length; i++) ids[i] = table.add(shorter[i]!, words[i + n]!);
      shorter = ids;
      return ids;
    });
  }

  #number(word: T): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }
}

/** By n-gram: the most often that a sentence has it, which one, and the most of any other. */
class TwoMost {
  #most = new Int32Array(1024);
  #second = new Int32Array(1024);
  #sentence = new Int32Array(1024);

  add(ngram: number, times: number, sentence: number): void {
    if (ngram >= this.#most.length) {
      this.#most = copiedTo(2 * ngram, this.#most);
      this.#second = copiedTo(2 * ngram, this.#second);
      this.#sentence = copiedTo(2 * ngram, this.#sentence);
    }
    if (times > this.#most[ngram]!) {
      this.#second[ngram] = this.#most[ngram]!;
      this.#most[ngram] = times;
      this.#sentence[ngram] = sentence;
    } else if (times > this.#second[ngram]!) this.#second[ngram] = times;
  }

  /** The most often that a sentence besides this one has the n-gram. */
  besides(ngram: number, sentence: number): number {
    return this.#sentence[ngram] === sentence ? this.#second[ngram]! : this.#most[ngram]!;
  }
}
