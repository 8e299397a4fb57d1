/** How a text of somebody's own was chosen to be read, in the address of an experiment. */
import { ENCODING_NAMES, type ReadingChoice, type TextEncoding } from '../../reading';

type Key = keyof ReadingChoice;

/** A value from its text; undefined where it makes no sense. */
const READERS: { readonly [K in Key]-?: (text: string) => ReadingChoice | undefined } = {
  encoding: (text) => (isEncoding(text) ? { encoding: text } : undefined),
  split: (text) => (text === 'lines' || text === 'sentences' ? { split: text } : undefined),
  header: (text) => (text === 'on' || text === 'off' ? { header: text === 'on' } : undefined),
  sentenceColumn: (text) => (isColumn(text) ? { sentenceColumn: Number(text) } : undefined),
  labelColumn(text) {
    if (text === 'none') return { labelColumn: null };
    return isColumn(text) ? { labelColumn: Number(text) } : undefined;
  },
};
const KEYS = Object.keys(READERS) as Key[];

export function isReadingKey(key: string): key is Key {
  return Object.hasOwn(READERS, key);
}

/** The part of a choice that a parameter of the address stands for. */
export function parseReading(key: Key, text: string): ReadingChoice | undefined {
  return READERS[key](text);
}

/** The parameters that {@link parseReading} reads back. */
export function writeReading(choice: ReadingChoice): [key: Key, text: string][] {
  return KEYS.flatMap((key) => {
    const value = choice[key];
    if (value === undefined) return [];
    if (value === null) return [[key, 'none'] as [Key, string]];
    const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
    return [[key, text] as [Key, string]];
  });
}

export function isEncoding(text: string): text is TextEncoding {
  return Object.hasOwn(ENCODING_NAMES, text);
}

function isColumn(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}
