/** Settings that nobody chose, fitted to the corpus at hand. */
import { defaultSettings, SETTINGS, type SettingName, type Settings } from '../config';
import type { ReadSource } from '../text/read-source';
import { tokenize } from '../text/tokenizer';
import { LENT_SETTINGS, type LenderWords } from './lending';

/** What the rules below go by. */
export interface CorpusFacts {
  /** Kept or not, repeated ones included. */
  readonly sentences: number;
  /** Sentences that were looked at: all of them, or an even sample. */
  readonly sampled: number;
  /** lengths[n]: sampled sentences of n words; those over the last are counted in the last. */
  readonly lengths: readonly number[];
  /** How often each word occurs in the sample. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface Fitted {
  readonly settings: Settings;
  readonly fitted: readonly { readonly name: SettingName; readonly reason: string }[];
}

/** Settings that a rule exists for; others are left as they are. */
export const FITTED: readonly SettingName[] = ['maxLength', 'vocabularySize', 'firstWeights'];

/** More sentences would take time and change next to nothing. */
const SAMPLED = 20_000;
const LENGTHS = 200;

/** Nineteen of twenty sentences are to be read, and a little more than the longest of them. */
const COVERED = 0.95;
const MARGIN = 2;
const SHORTEST_LIMIT = 12;
const LONGEST_LIMIT = 30;

/** A word met fewer times is hardly learned: it is read as unknown. */
const MEETINGS = 2;
/** In a small corpus every word counts. */
const SMALL_CORPUS = 2000;
const LARGEST_VOCABULARY = 20_000;

/** Of the running words, below which a model speaks another language, or of other things. */
const LEAST_KNOWN = 0.5;
/** Punctuation is alike in many languages. */
const IS_WORD = /\p{L}/u;

/** Looks at an even sample of the sentences. `turn` lets others in now and then. */
export async function factsOf(
  source: ReadSource,
  lowercase: boolean,
  turn: () => Promise<void>,
): Promise<CorpusFacts> {
  const { rows } = source;
  const every = Math.max(1, Math.ceil(rows.length / SAMPLED));
  const lengths = Array.from({ length: LENGTHS + 1 }, () => 0);
  const counts = new Map<string, number>();
  let [row, sampled] = [0, 0];
  for (const forEachRow of rows.inBlocks()) {
    forEachRow((sentence) => {
      if (row++ % every !== 0) return;
      const words = tokenize(sentence, { lowercase });
      sampled++;
      lengths[Math.min(words.length, LENGTHS)]!++;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
    await turn();
  }
  return { sentences: rows.length, sampled, lengths, counts };
}

/**
 * The settings with those named in `fit` fitted to the corpus, where a rule exists.
 *
 * @param known the words of models that may lend their weights; absent where none may
 */
export function fitSettings(
  facts: CorpusFacts,
  settings: Settings,
  fit: readonly SettingName[],
  known?: LenderWords,
): Fitted {
  if (facts.sampled === 0) return { settings, fitted: [] };
  const found = {
    maxLength: fitLength(facts),
    vocabularySize: fitVocabulary(facts),
    ...(known && { firstWeights: fitFirstWeights(facts, settings, known) }),
  };
  const names = Object.keys(found) as (keyof typeof found)[];
  const chosen = names.filter((name) => fit.includes(name));
  return {
    settings: {
      ...settings,
      ...Object.fromEntries(chosen.map((name) => [name, found[name]?.value])),
    },
    fitted: chosen.map((name) => ({ name, reason: found[name]?.reason ?? '' })),
  };
}

interface Finding {
  readonly value: number | string;
  readonly reason: string;
}

function fitLength({ lengths, sampled }: CorpusFacts): Finding {
  let percentile = 0;
  for (let seen = 0; percentile < lengths.length; percentile++) {
    seen += lengths[percentile] ?? 0;
    if (seen >= COVERED * sampled) break;
  }
  const value = Math.min(Math.max(percentile + MARGIN, SHORTEST_LIMIT), LONGEST_LIMIT);
  const kept = lengths.slice(0, value + 1).reduce((sum, count) => sum + count, 0);
  const share = Math.floor((100 * kept) / sampled);
  return { value, reason: `${share} % of the sentences have at most ${value} words.` };
}

function fitVocabulary({ counts, sentences }: CorpusFacts): Finding {
  const { min, step } = limits('vocabularySize');
  const meetings = sentences < SMALL_CORPUS ? 1 : MEETINGS;
  let words = 0;
  for (const count of counts.values()) if (count >= meetings) words++;
  const rounded = Math.ceil(words / step) * step;
  const value = Math.min(Math.max(rounded, min), LARGEST_VOCABULARY);
  if (rounded > LARGEST_VOCABULARY) {
    return { value, reason: `More than ${value} words would make every iteration slow.` };
  }
  const reason =
    meetings === 1
      ? `The text has ${counts.size} different words; in one so short, all are kept.`
      : `${words} words occur at least ${meetings} times; rarer ones are hardly learned.`;
  return { value, reason };
}

/** The model that knows most of the running words, where it knows enough of them. */
function fitFirstWeights({ counts }: CorpusFacts, settings: Settings, known: LenderWords): Finding {
  const usual = defaultSettings();
  if (LENT_SETTINGS.some((name) => settings[name] !== usual[name])) {
    return { value: 'random', reason: 'The demonstration models have other sizes.' };
  }
  let running = 0;
  for (const [word, count] of counts) if (IS_WORD.test(word)) running += count;
  let best = { name: 'random', share: 0 };
  for (const [name, words] of known) {
    let met = 0;
    for (const word of words) if (IS_WORD.test(word)) met += counts.get(word) ?? 0;
    if (met / running > best.share) best = { name, share: met / running };
  }
  const share = `${Math.floor(100 * best.share)} %`;
  if (best.share < LEAST_KNOWN) {
    return {
      value: 'random',
      reason: `No demonstration model knows more than ${share} of its words.`,
    };
  }
  return { value: best.name, reason: `That model knows ${share} of the words of this text.` };
}

function limits(name: SettingName): { min: number; step: number } {
  const setting = SETTINGS[name];
  if (setting.kind !== 'integer') throw new Error(`${name} is no whole number.`);
  return setting;
}
