/** How words are chosen: what can be, how the address says it, and the dial's stops. */
import type { SampledDecoding } from '../../decoding';

/** What sampling begins with: the decoder's own distribution. */
export const PLAIN_SAMPLING: SampledDecoding = { temperature: 1, draw: 1 };

export const TEMPERATURE = { min: 0.1, max: 2, step: 0.05 } as const;
/** More than any vocabulary has. */
const MOST_WORDS = 100_000;
const MOST_DRAWS = 1_000_000;

type Key = 'temperature' | 'topk' | 'draw';

/** What each parameter of the address stands for, and what it may be. */
const KEYS: {
  readonly [K in Key]: { readonly fits: (value: number) => boolean; readonly hint: string };
} = {
  temperature: {
    fits: (value) => value >= TEMPERATURE.min && value <= TEMPERATURE.max,
    hint: `choose ${TEMPERATURE.min} to ${TEMPERATURE.max}`,
  },
  topk: { fits: (value) => isCount(value, MOST_WORDS), hint: 'choose a whole number from 1' },
  draw: { fits: (value) => isCount(value, MOST_DRAWS), hint: 'choose a whole number from 1' },
};
const NAMES = Object.keys(KEYS) as Key[];

export function isDecodingKey(key: string): key is Key {
  return Object.hasOwn(KEYS, key);
}

/**
 * The decoding that an address asks for; undefined where that is greedy, as without a temperature.
 *
 * @param refuse told of parameters that make no sense, and why
 */
export function readDecoding(
  given: URLSearchParams,
  refuse: (key: string, text: string, why: string) => void,
): SampledDecoding | undefined {
  const read: { [K in Key]?: number } = {};
  for (const key of NAMES) {
    const text = given.get(key);
    if (text === null) continue;
    const value = text.trim() === '' ? NaN : Number(text);
    if (KEYS[key].fits(value)) read[key] = value;
    else refuse(key, text, KEYS[key].hint);
  }
  const { temperature, topk, draw = 1 } = read;
  if (temperature !== undefined) {
    return { temperature, draw, ...(topk !== undefined && { words: topk }) };
  }
  for (const key of NAMES) {
    if (read[key] !== undefined) refuse(key, String(read[key]), 'needs a temperature');
  }
  return undefined;
}

/** The parameters that {@link readDecoding} reads back; none for greedy decoding. */
export function writeDecoding(sampled: SampledDecoding | undefined): [key: Key, text: string][] {
  if (sampled === undefined) return [];
  const { temperature, words, draw } = sampled;
  const written: [Key, string][] = [['temperature', String(temperature)]];
  if (words !== undefined) written.push(['topk', String(words)]);
  if (draw !== PLAIN_SAMPLING.draw) written.push(['draw', String(draw)]);
  return written;
}

/** Where the dial of words considered stops: 1, 2, 3, 5, 10, 20, … and all of the vocabulary. */
export function wordStops(vocabulary: number): number[] {
  const stops: number[] = [];
  for (let ten = 1; ten < vocabulary; ten *= 10) {
    for (const digit of [1, 2, 3, 5]) if (digit * ten < vocabulary) stops.push(digit * ten);
  }
  return [...stops, vocabulary];
}

/** The stop nearest to so many words; the last where all are considered. */
export function stopOf(words: number | undefined, stops: readonly number[]): number {
  const last = stops.length - 1;
  if (words === undefined) return last;
  const next = stops.findIndex((stop) => stop >= words);
  return next < 0 ? last : next;
}

/** Whether two ways of decoding are the same, draw and all. */
export function sameDecoding(
  one: SampledDecoding | undefined,
  other: SampledDecoding | undefined,
): boolean {
  return (
    one?.temperature === other?.temperature &&
    one?.words === other?.words &&
    one?.draw === other?.draw
  );
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
