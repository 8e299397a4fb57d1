/** Text → corpus: distinct sentences as word ids, a vocabulary, and a split by seed. */
import type { Settings } from '../config';
import { seededRandom, shuffle } from '../random';
import { LONGEST_LINE, noticesOf, refuseUnusable, type Tally } from './corpus-findings';
import { forEachLine } from './lines';
import { SentenceTable } from './sentence-table';
import { tokenize } from './tokenizer';
import { buildVocabulary, mostFrequent, OOV, type Vocabulary } from './vocabulary';

export type CorpusOptions = Pick<
  Settings,
  'seed' | 'lowercase' | 'maxLength' | 'vocabularySize' | 'heldOutShare'
>;

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
  readonly notices: readonly string[];
}

export interface Corpus {
  /** Kept sentences as they were written, in the text's order. */
  readonly sentences: readonly string[];
  /** Word ids of each sentence, without start and end. Views of one buffer: copy to transfer. */
  readonly encoded: readonly Int32Array[];
  /** Indices of the sentences that are trained on, rising. */
  readonly training: Int32Array;
  /** Indices of the sentences that are only scored, rising. None is in `training`. */
  readonly heldOut: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly report: CorpusCounts;
}

/** More held-out sentences would cost time at each scoring, and tell nothing more. */
const MOST_HELD_OUT = 2000;
const MOST_FREQUENT = 100;

/**
 * Reads one sentence a line. Blank lines, sentences over `maxLength` words and repeated ones
 * (the same words, however spaced or, with `lowercase`, capitalised) are dropped and counted. The
 * split is drawn by the seed; the vocabulary is that of the training sentences, so that words
 * which only held-out sentences have are unknown to the model, as they would be in new text.
 *
 * `progress` is told now and then how far reading has come, 0 to 1.
 * Throws {@link CorpusError} where the text is of no use: see {@link refuseUnusable}.
 */
export function buildCorpus(
  text: string,
  options: CorpusOptions,
  progress?: (share: number) => void,
): Corpus {
  const { table, sentences, tally } = readSentences(text, options, progress);
  refuseUnusable(tally, options.maxLength);

  const { training, heldOut } = split(sentences.length, options);
  const vocabulary = buildVocabulary(table.count(training), options.vocabularySize);
  const encoded = table.encoded(vocabulary.encode(table.words));

  const lengths = Array.from({ length: options.maxLength + 1 }, () => 0);
  let running = 0;
  let known = 0;
  for (const ids of encoded) {
    lengths[ids.length]!++;
    running += ids.length;
    for (const id of ids) if (id !== OOV) known++;
  }
  const coverage = known / running;
  const isCut = vocabulary.wordCount === options.vocabularySize;
  const report: CorpusCounts = {
    lines: tally.lines,
    kept: sentences.length,
    training: training.length,
    heldOut: heldOut.length,
    dropped: { empty: tally.empty, tooLong: tally.tooLong, duplicate: tally.duplicate },
    vocabulary: vocabulary.wordCount,
    distinctWords: table.words.length,
    coverage,
    lengths,
    frequent: mostFrequent(table.count(encoded.keys()), MOST_FREQUENT),
    notices: noticesOf(tally, options.maxLength, coverage, isCut),
  };
  progress?.(1);
  return { sentences, encoded, training, heldOut, vocabulary, report };
}

function readSentences(
  text: string,
  options: CorpusOptions,
  progress?: (share: number) => void,
): { table: SentenceTable; sentences: string[]; tally: Tally } {
  const table = new SentenceTable();
  const sentences: string[] = [];
  const tally: Tally = { lines: 0, kept: 0, empty: 0, tooLong: 0, duplicate: 0, longestLine: 0 };
  const reportEvery = Math.max(text.length / 100, 100_000);
  let nextReport = reportEvery;

  forEachLine(text, (line, end) => {
    tally.lines++;
    if (end >= nextReport) {
      progress?.(end / text.length);
      nextReport = end + reportEvery;
    }
    const sentence = line.trim();
    tally.longestLine = Math.max(tally.longestLine, sentence.length);
    if (sentence.length > LONGEST_LINE) {
      tally.tooLong++;
      return;
    }
    const words = tokenize(sentence, options);
    if (words.length === 0) tally.empty++;
    else if (words.length > options.maxLength) tally.tooLong++;
    else if (!table.add(words)) tally.duplicate++;
    else {
      tally.kept++;
      sentences.push(sentence);
    }
  });
  return { table, sentences, tally };
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
