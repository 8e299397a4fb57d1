/** "Copied or invented?": the training sentence nearest to one that the model made. */
import { BitPattern } from './bit-pattern';
import { NgramTable } from './ngram-table';

export interface Nearest {
  /** Place of the sentence among those that the index was made of. */
  readonly index: number;
  /** Words to insert, delete or change. */
  readonly edits: number;
  /** The same as a share of the longer sentence's words, 0 to 1. */
  readonly distance: number;
}

export type Origin = 'copied' | 'near' | 'invented';

/** A sentence is near where at most this share of its words is edited: one word in four. */
export const NEAR = 0.25;

/** The badge of a sentence at this normalised distance from the nearest training sentence. */
export function originOf(distance: number): Origin {
  if (distance === 0) return 'copied';
  return distance <= NEAR ? 'near' : 'invented';
}

/**
 * An exact index of sentences (word ids) by normalised edit distance. Of equally near sentences
 * the first is found.
 *
 * Two sentences with n words in common, repeats counted, are at least longer − n edits apart.
 * Inverted lists give n for all sentences at once; they are then measured from the least bound up,
 * until no bound is below what was found.
 */
export class SentenceIndex {
  readonly #parts: Parts;
  /** Scratch of a search. */
  readonly #common: Uint16Array;
  readonly #sorted: Int32Array;

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.#common = new Uint16Array(parts.order.length);
    this.#sorted = new Int32Array(parts.order.length);
  }

  static of(sentences: readonly ArrayLike<number>[]): SentenceIndex {
    const work = SentenceIndex.inSteps(sentences);
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * The same in steps of some thousand sentences, between which others may work. An index takes 8
   * bytes a word and 14 a sentence; while it is made, 12 and 14.
   */
  static *inSteps(sentences: readonly ArrayLike<number>[]): Generator<void, SentenceIndex> {
    return new SentenceIndex(yield* layOut(sentences));
  }

  /** The nearest sentence; undefined where the index has none. */
  nearest(query: ArrayLike<number>): Nearest | undefined {
    this.#countCommon(query);
    const { order, words, starts, ids } = this.#parts;
    const groups = this.#groups(query.length);
    const pattern = new BitPattern(query, ids);
    let best: Nearest | undefined;
    for (const { bound, longer, from, to } of groups) {
      if (best !== undefined && bound > best.distance) break;
      for (let k = from; k < to; k++) {
        const i = this.#sorted[k]!;
        const index = order[i]!;
        // At an equal bound only an earlier sentence can still come first.
        if (best !== undefined && bound === best.distance && index > best.index) continue;
        const edits = pattern.distance(words, starts[i]!, starts[i + 1]!);
        const distance = longer === 0 ? 0 : edits / longer;
        const nearer =
          best === undefined ||
          distance < best.distance ||
          (distance === best.distance && index < best.index);
        if (nearer) best = { index, edits, distance };
      }
    }
    return best;
  }

  /** #common[i]: words that sentence i has in common with the query. */
  #countCommon(query: ArrayLike<number>): void {
    const { tokens, lists, holders } = this.#parts;
    const common = this.#common.fill(0);
    const times = new Map<number, number>();
    for (let place = 0; place < query.length; place++) {
      const word = query[place]!;
      const seen = times.get(word) ?? 0;
      times.set(word, seen + 1);
      const token = tokens.find(seen, word);
      if (token < 0) continue;
      const end = lists[token + 1]!;
      for (let k = lists[token]!; k < end; k++) common[holders[k]!]!++;
    }
  }

  /** Sentences of one length with as many words in common, the least bound first. */
  #groups(length: number): Group[] {
    const { ofLength } = this.#parts;
    const groups: Group[] = [];
    const sizes = new Int32Array(length + 1);
    for (let other = 0; other + 1 < ofLength.length; other++) {
      const begin = ofLength[other]!;
      const end = ofLength[other + 1]!;
      if (begin === end) continue;
      sizes.fill(0);
      for (let i = begin; i < end; i++) sizes[this.#common[i]!]!++;
      const longer = Math.max(length, other);
      let from = begin;
      for (let n = 0; n <= length; n++) {
        const to = from + sizes[n]!;
        const bound = longer === 0 ? 0 : (longer - n) / longer;
        if (to > from) groups.push({ bound, longer, from, to });
        sizes[n] = from;
        from = to;
      }
      for (let i = begin; i < end; i++) this.#sorted[sizes[this.#common[i]!]!++] = i;
    }
    return groups.sort((a, b) => a.bound - b.bound);
  }
}

/** What an index is made of. */
interface Parts {
  /** All word ids are below. */
  readonly ids: number;
  /** Sentences from the shortest to the longest; equally long ones in their order. */
  readonly order: Int32Array;
  /** words[starts[i]] …: the words of sentence order[i]. */
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** ofLength[n]: the first i of n words or more; one more than the longest at the end. */
  readonly ofLength: Int32Array;
  /** Numbers (word, k): a word's k-th time in a sentence. Equal bags have equal sets of these. */
  readonly tokens: NgramTable;
  /** holders[lists[t]] … holders[lists[t + 1] − 1]: every i with token t, rising. */
  readonly lists: Int32Array;
  readonly holders: Int32Array;
}

/** Sentences laid out between two steps. */
const STEP = 4096;

function* layOut(sentences: readonly ArrayLike<number>[]): Generator<void, Parts> {
  const lengths = Int32Array.from(sentences, ({ length }) => length);
  const ofLength = startsOf(lengths);
  const order = sortedBy(lengths, ofLength);
  const running = lengths.reduce((sum, length) => sum + length, 0);
  const words = new Int32Array(running);
  const starts = new Int32Array(order.length + 1);
  const tokens = new NgramTable();
  const tokenAt = new Int32Array(running);
  const times = new Map<number, number>();
  let highest = -1;
  let at = 0;
  for (const [i, index] of order.entries()) {
    if (i % STEP === STEP - 1) yield;
    const sentence = sentences[index]!;
    times.clear();
    for (let place = 0; place < sentence.length; place++, at++) {
      const word = sentence[place]!;
      const seen = times.get(word) ?? 0;
      times.set(word, seen + 1);
      words[at] = word;
      tokenAt[at] = tokens.add(seen, word);
      if (word > highest) highest = word;
    }
    starts[i + 1] = at;
  }
  yield;
  const lists = startsOf(tokenAt, tokens.size);
  const holders = new Int32Array(running);
  const next = lists.slice();
  for (let i = 0; i < order.length; i++) {
    if (i % STEP === STEP - 1) yield;
    for (let place = starts[i]!; place < starts[i + 1]!; place++) {
      holders[next[tokenAt[place]!]!++] = i;
    }
  }
  return { ids: highest + 1, order, words, starts, ofLength, tokens, lists, holders };
}

/** #sorted[from] … #sorted[to − 1]: sentences that are `bound` or more away. */
interface Group {
  readonly bound: number;
  /** Words of the longer of query and sentence. */
  readonly longer: number;
  readonly from: number;
  readonly to: number;
}

/** starts[key]: how many keys are below it, for all up to the highest or `count`, and one more. */
function startsOf(keys: ArrayLike<number>, count = highestOf(keys) + 1): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < keys.length; i++) starts[keys[i]! + 1]!++;
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  return starts;
}

/** Places of the keys, by rising key; equal keys in their order. */
function sortedBy(keys: ArrayLike<number>, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const places = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) places[next[keys[i]!]!++] = i;
  return places;
}

function highestOf(keys: ArrayLike<number>): number {
  let highest = -1;
  for (let i = 0; i < keys.length; i++) highest = Math.max(highest, keys[i]!);
  return highest;
}
