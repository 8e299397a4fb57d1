/** What about a corpus will show in the result, and which settings would mend it. */
import { SETTINGS, type Settings } from '../config';
import type { CorpusOptions } from './corpus';
import type { Tally } from './corpus-findings';
import { numeral, percent } from './numerals';
import type { Vocabulary } from './vocabulary';

/** As in the protocol: in words, with settings that would help where some would. */
export interface Advice {
  readonly what: string;
  readonly remedy?: { readonly label: string; readonly settings: Partial<Settings> };
}

export interface CorpusFacts {
  readonly tally: Tally;
  readonly options: CorpusOptions;
  /** lengths[n]: kept sentences of n words. */
  readonly lengths: readonly number[];
  /** How often each word occurs in the kept sentences. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words of all kept sentences. */
  readonly running: number;
  readonly coverage: number;
  readonly vocabulary: Vocabulary;
}

const FEW_SENTENCES = 1000;
const MANY_SENTENCES = 200_000;
/** What a corpus of very many sentences is advised to be brought down to. */
const PLENTY_OF_SENTENCES = 100_000;
const MANY_TOO_LONG = 0.2;
const LOW_COVERAGE = 0.9;
/** A vocabulary that is advised covers at least this share. */
const GOOD_COVERAGE = 0.97;
/** Words are learned from meeting them: fewer times than this on average is little. */
const FEW_MEETINGS = 4;
const SHORTEST_ADVISED = 6;

export function adviceOf(facts: CorpusFacts): Advice[] {
  return [
    ...ofTooLong(facts),
    ...ofTooFew(facts),
    ...ofCoverage(facts),
    ...ofVariety(facts),
    ...ofTooMany(facts),
  ];
}

function ofTooLong({ tally, options }: CorpusFacts): Advice[] {
  const filled = tally.rows - tally.empty;
  if (tally.tooLong <= MANY_TOO_LONG * filled) return [];
  const what =
    `${numeral(tally.tooLong)} of ${numeral(filled)} sentences ` +
    `(${percent(tally.tooLong / filled)}) have more than ${options.maxLength} words and were left out.`;
  return [withRemedy(what, readLonger(tally, options.maxLength))];
}

function ofTooFew({ tally, options }: CorpusFacts): Advice[] {
  const { kept, tooLong } = tally;
  if (kept >= FEW_SENTENCES) return [];
  const what =
    `${numeral(kept)} sentences are few: the model will know them by heart before it can ` +
    'write others. 1,000 make a good start, 10,000 a good model.';
  const isTold = tooLong > MANY_TOO_LONG * (tally.rows - tally.empty);
  const gains = !isTold && tooLong > kept / 10;
  return [withRemedy(what, gains ? readLonger(tally, options.maxLength) : undefined)];
}

function ofCoverage({ options, counts, coverage, vocabulary }: CorpusFacts): Advice[] {
  if (coverage >= LOW_COVERAGE) return [];
  const what = `The vocabulary covers ${percent(coverage)} of all words in the text; the others are read as one unknown word.`;
  if (options.vocabulary !== undefined) {
    return [{ what: `${what} A model that starts afresh learns the words of this text.` }];
  }
  const isCut = vocabulary.wordCount === options.vocabularySize;
  const size = isCut ? vocabularyFor(counts, GOOD_COVERAGE) : 0;
  if (size <= options.vocabularySize) {
    return [{ what: `${what} A longer text would teach more of them.` }];
  }
  const label = `Know ${numeral(size)} words`;
  return [{ what, remedy: { label, settings: { vocabularySize: size } } }];
}

function ofVariety({ tally, options, counts, running }: CorpusFacts): Advice[] {
  const meetings = running / counts.size;
  if (meetings >= FEW_MEETINGS || tally.kept < FEW_SENTENCES) return [];
  const what =
    `The text is very varied: ${numeral(counts.size)} different words, each met ` +
    `${meetings.toFixed(1)} times on average. Words that are seldom met are hardly learned.`;
  if (!options.lowercase) {
    const label = 'Read “The” and “the” as one word';
    return [{ what, remedy: { label, settings: { lowercase: true } } }];
  }
  return [{ what: `${what} More text of the same kind helps most.` }];
}

function ofTooMany({ tally, options, lengths }: CorpusFacts): Advice[] {
  if (tally.kept <= MANY_SENTENCES) return [];
  const what =
    `${numeral(tally.kept)} sentences are more than a model of this size takes in: one pass over ` +
    'them is long, and short sentences are learned first.';
  let shorter = 0;
  for (let length = 0, kept = 0; length < lengths.length; length++) {
    kept += lengths[length]!;
    if (kept > PLENTY_OF_SENTENCES) break;
    shorter = length;
  }
  shorter = Math.max(shorter, SHORTEST_ADVISED);
  if (shorter >= options.maxLength) return [{ what }];
  const label = `Read only sentences of up to ${shorter} words`;
  return [{ what, remedy: { label, settings: { maxLength: shorter } } }];
}

function withRemedy(what: string, remedy: Advice['remedy']): Advice {
  return remedy === undefined ? { what } : { what, remedy };
}

/** The limit that nine of ten sentences keep to, as far as it may be raised. */
function readLonger(tally: Tally, maxLength: number): Advice['remedy'] {
  const most = limits('maxLength').max;
  const target = Math.floor(0.1 * (tally.rows - tally.empty));
  let beyond = tally.tooLong;
  let longest = maxLength;
  while (longest < most && beyond > target) beyond -= tally.tooLongBy.get(++longest) ?? 0;
  while (longest > maxLength && !tally.tooLongBy.has(longest)) longest--;
  if (longest === maxLength) return undefined;
  return { label: `Read up to ${longest} words`, settings: { maxLength: longest } };
}

/** How many of the most frequent words cover a share of the text, in steps of the setting. */
function vocabularyFor(counts: ReadonlyMap<string, number>, share: number): number {
  const { max, step } = limits('vocabularySize');
  const falling = Int32Array.from(counts.values()).sort().reverse();
  const wanted = share * falling.reduce((sum, count) => sum + count, 0);
  let size = 0;
  for (let covered = 0; size < falling.length && covered < wanted; size++)
    covered += falling[size]!;
  return Math.min(Math.ceil(size / step) * step, max);
}

function limits(name: 'maxLength' | 'vocabularySize'): { max: number; step: number } {
  const setting = SETTINGS[name];
  if (setting.kind !== 'integer') throw new Error(`${name} is no whole number.`);
  return setting;
}
