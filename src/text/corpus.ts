/** Sentences → corpus: distinct ones as word ids, a vocabulary, labels, and a split by seed. */
import type { Settings } from '../config';
import { seededRandom, shuffle } from '../random';
import type { Reading } from '../reading';
import { adviceOf, type Advice } from './advice';
import { noticesOf, refuseUnusable, type Tally } from './corpus-findings';
import type { ReadSource } from './read-source';
import { SentenceTable } from './sentence-table';
import { tokenize } from './tokenizer';
import { buildVocabulary, mostFrequent, OOV, type Vocabulary } from './vocabulary';

export type CorpusOptions = Pick<
  Settings,
  'seed' | 'lowercase' | 'maxLength' | 'vocabularySize' | 'heldOutShare'
> & {
  /** Encode with the vocabulary of a model at hand instead of building one. */
  readonly vocabulary?: Vocabulary;
};

/** Told how far the work has come, 0 to 1; the work waits for the promise it may return. */
export type Progress = (share: number) => void | Promise<void>;

/** What was read, kept and dropped: the part of the protocol's report that the text decides. */
export interface CorpusCounts {
  readonly lines: number;
  readonly kept: number;
  readonly training: number;
  readonly heldOut: number;
  readonly dropped: {
    readonly empty: number;
    readonly tooLong: number;
    readonly duplicate: number;
  };
  /** Words that the model knows, without the special ones. */
  readonly vocabulary: number;
  /** Distinct words of the kept sentences. */
  readonly distinctWords: number;
  /** Share of the running words of the kept sentences that the vocabulary covers, 0 to 1. */
  readonly coverage: number;
  /** lengths[n]: kept sentences of n words; as long as the longest allowed, plus 1. */
  readonly lengths: readonly number[];
  /** The 100 most frequent words of the kept sentences and their counts, falling. */
  readonly frequent: readonly (readonly [word: string, count: number])[];
  readonly reading: Reading;
  /** The 100 most frequent labels and how many kept sentences bear each, falling. */
  readonly labels: readonly (readonly [label: string, count: number])[];
  readonly notices: readonly string[];
  readonly advice: readonly Advice[];
}

export interface Corpus {
  /** Kept sentences as they were written, in the text's order. */
  readonly sentences: readonly string[];
  /** Word ids of each sentence, without start and end. Views of large buffers: copy to transfer. */
  readonly encoded: readonly Int32Array[];
  /** Indices of the sentences that are trained on, rising. */
  readonly training: Int32Array;
  /** Indices of the sentences that are only scored, rising. None is in `training`. */
  readonly heldOut: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Labels that kept sentences bear, by falling count; empty where there are none. */
  readonly labels: readonly string[];
  /** For each sentence the place of its label in `labels`; −1 for none. */
  readonly labelOf: Int32Array;
  readonly report: CorpusCounts;
}

/** Sentences encoded at a time. */
const PIECE = 50_000;
/** More held-out sentences would cost time at each scoring, and tell nothing more. */
const MOST_HELD_OUT = 2000;
const MOST_FREQUENT = 100;
const MOST_LABELS = 100;

/**
 * Builds a corpus of the sentences of a text. Blank ones, those over `maxLength` words and
 * repeated ones (the same words, however spaced or, with `lowercase`, capitalised) are dropped
 * and counted; of repeated ones the first keeps its place and label. The split is drawn by the
 * seed; the vocabulary is that of the training sentences, so that words which only held-out
 * sentences have are unknown to the model, as they would be in new text.
 *
 * Throws {@link CorpusError} where the text is of no use: see {@link refuseUnusable}.
 */
export function buildCorpus(
  source: ReadSource,
  options: CorpusOptions,
  progress?: (share: number) => void,
): Corpus {
  const work = corpusSteps(source, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    progress?.(step.value);
  }
}

/**
 * The same in turns of some hundredths of a second, between which `progress` may let others at
 * work. Rejects with the signal's reason when it is aborted meanwhile.
 */
export async function buildCorpusInTurns(
  source: ReadSource,
  options: CorpusOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Corpus> {
  const work = corpusSteps(source, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await progress(step.value);
    signal.throwIfAborted();
  }
}

/** Yields the share of the work that is done, rising to 1. */
function* corpusSteps(source: ReadSource, options: CorpusOptions): Generator<number, Corpus> {
  const { table, sentences, labels: labelNumbers, tally } = yield* tokenizeRows(source, options);
  refuseUnusable(tally, options.maxLength);

  const { training, heldOut } = split(sentences.length, options);
  yield 0.92;
  const vocabulary =
    options.vocabulary ?? buildVocabulary(table.count(training), options.vocabularySize);
  yield 0.94;

  const ids = vocabulary.encode(table.words);
  const encoded: Int32Array[] = [];
  const lengths = Array.from({ length: options.maxLength + 1 }, () => 0);
  let running = 0;
  let known = 0;
  while (encoded.length < sentences.length) {
    const first = encoded.length;
    for (const words of table.encoded(ids, first, Math.min(first + PIECE, sentences.length))) {
      encoded.push(words);
      lengths[words.length]!++;
      running += words.length;
      for (const id of words) if (id !== OOV) known++;
    }
    yield 0.94 + 0.04 * (encoded.length / sentences.length);
  }
  const coverage = known / running;
  const counts = table.count(encoded.keys());
  yield 0.99;
  const { labels, labelOf, labelCounts } = byFallingCount(source.rows.labels, labelNumbers);
  const report: CorpusCounts = {
    lines: tally.rows,
    kept: sentences.length,
    training: training.length,
    heldOut: heldOut.length,
    dropped: { empty: tally.empty, tooLong: tally.tooLong, duplicate: tally.duplicate },
    vocabulary: vocabulary.wordCount,
    distinctWords: table.words.length,
    coverage,
    lengths,
    frequent: mostFrequent(counts, MOST_FREQUENT),
    reading: source.reading,
    labels: labelCounts.slice(0, MOST_LABELS),
    notices: noticesOf(tally),
    advice: adviceOf({ tally, options, lengths, counts, running, coverage, vocabulary }),
  };
  yield 1;
  return { sentences, encoded, training, heldOut, vocabulary, labels, labelOf, report };
}

interface TokenizedRows {
  readonly table: SentenceTable;
  readonly sentences: string[];
  /** For each sentence the number of its label in the rows. */
  readonly labels: number[];
  readonly tally: Tally;
}

function* tokenizeRows(
  { rows, reading }: ReadSource,
  options: CorpusOptions,
): Generator<number, TokenizedRows> {
  const table = new SentenceTable();
  const sentences: string[] = [];
  const labels: number[] = [];
  const tally: Tally = {
    unit: reading.table !== undefined ? 'row' : reading.split === 'lines' ? 'line' : 'sentence',
    rows: rows.total,
    kept: 0,
    empty: rows.empty,
    tooLong: rows.overlong,
    duplicate: 0,
    longest: rows.longest,
    tooLongBy: new Map(),
  };
  let seen = 0;
  for (const forEachRow of rows.inBlocks()) {
    forEachRow((sentence, label) => {
      seen++;
      const words = tokenize(sentence, options);
      if (words.length === 0) tally.empty++;
      else if (words.length > options.maxLength) {
        tally.tooLong++;
        tally.tooLongBy.set(words.length, (tally.tooLongBy.get(words.length) ?? 0) + 1);
      } else if (!table.add(words)) tally.duplicate++;
      else {
        tally.kept++;
        sentences.push(sentence);
        labels.push(label);
      }
    });
    yield 0.9 * (seen / rows.length);
  }
  return { table, sentences, labels, tally };
}

/** Labels by falling count, of equally frequent ones the first in code-unit order. */
function byFallingCount(
  names: readonly string[],
  numbers: readonly number[],
): { labels: string[]; labelOf: Int32Array; labelCounts: [label: string, count: number][] } {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const name = names[number];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const labelCounts = mostFrequent(counts, counts.size);
  const labels = labelCounts.map(([label]) => label);
  const places = new Map(labels.map((label, place) => [label, place]));
  const placeOf = names.map((name) => places.get(name) ?? -1);
  const labelOf = Int32Array.from(numbers, (number) => placeOf[number] ?? -1);
  return { labels, labelOf, labelCounts };
}

/** Draws the held-out sentences: their share, but at least 1 and at most {@link MOST_HELD_OUT}. */
function split(
  count: number,
  { seed, heldOutShare }: CorpusOptions,
): { training: Int32Array; heldOut: Int32Array } {
  const order = shuffle(
    Int32Array.from({ length: count }, (_, i) => i),
    seededRandom(seed, 'split'),
  );
  const held = Math.min(Math.max(Math.round(count * heldOutShare), 1), MOST_HELD_OUT);
  return { training: order.slice(held).toSorted(), heldOut: order.slice(0, held).toSorted() };
}
