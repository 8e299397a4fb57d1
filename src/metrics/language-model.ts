/**
 * An n-gram language model, for forward and reverse perplexity (paper, section 6): interpolated
 * Kneser–Ney with modified discounts (Chen & Goodman 1999), closed by the uniform distribution.
 *
 * Words are ids. Ids 0 (padding) and 1 (start) are never predicted and are passed over in what is
 * given; 2 ends a sentence, is predicted once at its end, and cuts off what follows. So the ids
 * that share the probability are 2 to vocabularySize − 1.
 */
import { copiedTo, NgramTable } from './ngram-table';

export interface LanguageModelOptions {
  /** Words that are looked at, the predicted one included: 5 by default, 1 at least. */
  readonly order?: number;
  /** How many ids there are, the special ones included. */
  readonly vocabularySize: number;
}

export interface LanguageModel {
  readonly order: number;
  /** P(word | the words of the sentence before it); word 2 is the sentence's end. */
  probability(word: number, before: ArrayLike<number>): number;
  /**
   * exp of the mean −log P over the words of the sentences and their ends; NaN for no sentences.
   * Throws a RangeError for an id outside of the vocabulary.
   */
  perplexity(sentences: readonly ArrayLike<number>[]): number;
}

const END = 2;
const DEFAULT_ORDER = 5;
/** Sentences counted in one step. */
const COUNTED = 200;
/** Discounts of n-grams seen once, twice and oftener, where the counts give none (as KenLM). */
const FALLBACK: Discounts = [0.5, 1, 1.5];

type Discounts = readonly [once: number, twice: number, oftener: number];

/**
 * What is known of the n-grams of one length. Those of the full length, and those that begin at
 * the sentence's start, have the count of their occurrences; the others that of the distinct words
 * that they were seen after.
 */
interface Level {
  readonly table: NgramTable;
  counts: Int32Array;
  discounts: Discounts;
  /** By context of these n-grams: the sum of their counts. */
  totals: Float64Array;
  /** By context: what the discounts took of the sum, to be shared out by the shorter context. */
  reserves: Float64Array;
}

/** Trains on sentences of word ids. Throws a RangeError for an id outside of the vocabulary. */
export function trainLanguageModel(
  sentences: readonly ArrayLike<number>[],
  options: LanguageModelOptions,
): LanguageModel {
  const training = trainInSteps(sentences, options);
  for (;;) {
    const step = training.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some milliseconds, so that others get in between. */
export function* trainInSteps(
  sentences: readonly ArrayLike<number>[],
  { order = DEFAULT_ORDER, vocabularySize }: LanguageModelOptions,
): Generator<void, LanguageModel> {
  if (!Number.isInteger(order) || order < 1) throw new RangeError(`No n-grams of order ${order}.`);
  const levels = yield* count(sentences, order, vocabularySize);
  let contexts = 1;
  for (const level of levels) {
    close(level, contexts);
    contexts = level.table.size;
    yield;
  }
  return over(levels, vocabularySize);
}

function* count(
  sentences: readonly ArrayLike<number>[],
  order: number,
  vocabularySize: number,
): Generator<void, Level[]> {
  const levels = Array.from({ length: order }, emptyLevel);
  // The start is no word that could be predicted: its number lies beyond the vocabulary.
  const start = numbered(levels[0]!, 0, vocabularySize);
  const state = new Int32Array(order);

  for (const [index, sentence] of sentences.entries()) {
    if (index % COUNTED === COUNTED - 1) yield;
    enter(state, start);
    let position = 0;
    forEachWord(sentence, vocabularySize, (word) => {
      const longest = Math.min(position + 1, order - 1);
      let context = 0;
      let shorter = -1;
      for (let length = 0; length <= longest; length++) {
        const level = levels[length]!;
        const known = level.table.size;
        const ngram = numbered(level, context, word);
        // A new n-gram is one more word before the n-gram without its first word.
        if (ngram === known && length > 0) levels[length - 1]!.counts[shorter]!++;
        if (length + 1 === order || length === position + 1) level.counts[ngram]!++;
        shorter = ngram;
        if (length + 1 < order) {
          context = state[length + 1]!;
          state[length + 1] = ngram;
        }
      }
      position++;
    });
  }
  return levels;
}

function over(levels: readonly Level[], vocabularySize: number): LanguageModel {
  const order = levels.length;
  const uniform = 1 / (vocabularySize - END);
  const start = levels[0]!.table.find(0, vocabularySize);

  /** P(word | state), after which the state is that of the word's successor. */
  function advance(state: Int32Array, word: number): number {
    let probability = uniform;
    let context = 0;
    for (let length = 0; length < order; length++) {
      const level = levels[length]!;
      let ngram = -1;
      if (context >= 0) {
        ngram = level.table.find(context, word);
        const total = level.totals[context]!;
        if (total > 0) {
          const seen = ngram < 0 ? 0 : level.counts[ngram]!;
          const kept = seen - discountOf(seen, level.discounts);
          probability = (kept + level.reserves[context]! * probability) / total;
        }
      }
      if (length + 1 < order) {
        context = state[length + 1]!;
        state[length + 1] = ngram;
      }
    }
    return probability;
  }

  const state = new Int32Array(order);
  return {
    order,
    probability(word, before) {
      enter(state, start);
      for (let i = 0; i < before.length; i++) advance(state, before[i]!);
      return advance(state, word);
    },
    perplexity(sentences) {
      let sum = 0;
      let words = 0;
      for (const sentence of sentences) {
        enter(state, start);
        forEachWord(sentence, vocabularySize, (word) => {
          sum += Math.log(advance(state, word));
          words++;
        });
      }
      return Math.exp(-sum / words);
    },
  };
}

/** Sets the state of a sentence's beginning: state[n] is the n-gram that ends there, or −1. */
function enter(state: Int32Array, start: number): void {
  state.fill(-1);
  if (state.length > 1) state[1] = start;
}

/** Calls with the words of a sentence, and then with its end. */
function forEachWord(
  sentence: ArrayLike<number>,
  vocabularySize: number,
  call: (word: number) => void,
): void {
  for (let i = 0; i < sentence.length; i++) {
    const word = sentence[i]!;
    if (word === END) break;
    if (!(word >= 0 && word < vocabularySize)) {
      throw new RangeError(`Word id ${word} is outside of the vocabulary of ${vocabularySize}.`);
    }
    if (word > END) call(word);
  }
  call(END);
}

function emptyLevel(): Level {
  return {
    table: new NgramTable(),
    counts: new Int32Array(1024),
    discounts: FALLBACK,
    totals: new Float64Array(0),
    reserves: new Float64Array(0),
  };
}

/** The n-gram's number, with room for its count. */
function numbered(level: Level, context: number, word: number): number {
  const ngram = level.table.add(context, word);
  if (ngram >= level.counts.length) level.counts = copiedTo(2 * ngram, level.counts);
  return ngram;
}

/** Counting is over: finds the discounts, and what each context holds. */
function close(level: Level, contexts: number): void {
  const { table, counts } = level;
  level.discounts = discountsOf(counts.subarray(0, table.size));
  level.totals = new Float64Array(contexts);
  level.reserves = new Float64Array(contexts);
  for (let ngram = 0; ngram < table.size; ngram++) {
    const seen = counts[ngram]!;
    const context = table.contextOf(ngram);
    level.totals[context]! += seen;
    level.reserves[context]! += discountOf(seen, level.discounts);
  }
}

function discountOf(seen: number, discounts: Discounts): number {
  return seen === 0 ? 0 : discounts[Math.min(seen, 3) - 1]!;
}

/**
 * Modified discounts where n-grams seen once, twice, three and four times all occur and the
 * discounts come out between 0 and the count; else the plain one, n₁ / (n₁ + 2n₂); where nothing
 * was seen once or nothing twice, {@link FALLBACK}.
 */
function discountsOf(counts: Int32Array): Discounts {
  const seen = new Float64Array(5);
  for (const times of counts) if (times < 5) seen[times]!++;
  const [, n1 = 0, n2 = 0, n3 = 0, n4 = 0] = seen;
  if (n1 === 0 || n2 === 0) return FALLBACK;
  const plain = n1 / (n1 + 2 * n2);
  if (n3 > 0 && n4 > 0) {
    const once = 1 - (2 * plain * n2) / n1;
    const twice = 2 - (3 * plain * n3) / n2;
    const oftener = 3 - (4 * plain * n4) / n3;
    if (once >= 0 && twice >= 0 && oftener >= 0) return [once, twice, oftener];
  }
  return [plain, plain, plain];
}
