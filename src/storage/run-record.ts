/** What is kept of a run beside its model, from JSON that anybody may have written. */
import type { Reading, TextEncoding, TextFormat } from '../reading';
import type { HeldOutFigures, HistoryPoint, LanguageFigures } from '../run-history';
import { FileError } from './file-error';
import { isRecord } from './json';
import type { Json } from './json';
import type { SavedPair } from './saved-run';

const NEXT = 'Save the run again where it was made; the present run is unchanged.';
const MOST_POINTS = 200_000;
const MOST_PAIRS = 1000;
/** Characters of a sentence in a pair. */
const LONGEST_SENTENCE = 10_000;

// Lists of names that the compiler keeps complete.
const POINT = {
  iteration: true,
  reconstruction: true,
  accuracy: true,
  real: true,
  generated: true,
} satisfies Record<keyof Omit<HistoryPoint, 'heldOut' | 'language'>, true>;
const HELD_OUT = {
  reconstruction: true,
  accuracy: true,
  exactMatch: true,
  bleu: true,
  generatedNorm: true,
  realVariance: true,
  generatedVariance: true,
  uniqueSamples: true,
} satisfies Record<keyof HeldOutFigures, true>;
const LANGUAGE = {
  order: true,
  samples: true,
  forward: true,
  reverse: true,
} satisfies Record<keyof LanguageFigures, true>;

/** JSON has no word for what is not finite: it becomes null, and NaN when read. */
export function writeHistory(history: readonly HistoryPoint[]): string {
  return JSON.stringify(history.slice(-MOST_POINTS));
}

export function readHistory(json: Json): HistoryPoint[] {
  if (!Array.isArray(json) || json.length > MOST_POINTS) throw damaged('history');
  return json.map((point: Json) => {
    const { iteration, heldOut, language } = isRecord(point) ? point : {};
    if (!Number.isSafeInteger(iteration)) throw damaged('history');
    return {
      ...readFigures(point, POINT),
      ...(heldOut === undefined ? {} : { heldOut: readFigures(heldOut, HELD_OUT) }),
      ...(language === undefined ? {} : { language: readFigures(language, LANGUAGE) }),
    };
  });
}

/** A number under each of the names; other members are left out. */
function readFigures<K extends string>(json: Json, names: Record<K, true>): Record<K, number> {
  const figures: Partial<Record<K, number>> = {};
  for (const name of Object.keys(names) as K[]) {
    const value = isRecord(json) && Object.hasOwn(json, name) ? json[name] : undefined;
    if (value !== null && typeof value !== 'number') throw damaged('history');
    figures[name] = value ?? NaN;
  }
  return figures as Record<K, number>;
}

/** Sentences of unreasonable length are cut. */
export function writePairs(pairs: readonly SavedPair[]): string {
  const cut = (sentence: string) => sentence.slice(0, LONGEST_SENTENCE);
  return JSON.stringify(pairs.slice(-MOST_PAIRS).map(({ a, b }) => ({ a: cut(a), b: cut(b) })));
}

export function readPairs(json: Json): SavedPair[] {
  if (!Array.isArray(json) || json.length > MOST_PAIRS) throw damaged('pairs');
  return json.map((pair: Json) => {
    const { a, b } = isRecord(pair) ? pair : {};
    if (!isSentence(a) || !isSentence(b)) throw damaged('pairs');
    return { a, b };
  });
}

function isSentence(json: Json | undefined): json is string {
  return typeof json === 'string' && json.length <= LONGEST_SENTENCE;
}

const FORMATS: readonly TextFormat[] = Object.keys({
  text: true,
  markdown: true,
  csv: true,
  tsv: true,
  json: true,
  'json-lines': true,
  labelled: true,
} satisfies Record<TextFormat, true>) as TextFormat[];
const ENCODINGS: readonly TextEncoding[] = Object.keys({
  'utf-8': true,
  'utf-16le': true,
  'utf-16be': true,
  'windows-1252': true,
} satisfies Record<TextEncoding, true>) as TextEncoding[];

/** How the corpus was read. */
export function readReading(json: Json): Reading {
  if (!isRecord(json)) throw damaged('reading');
  const { compressed, rightToLeft, language, table } = json;
  const format = FORMATS.find((known) => known === json['format']);
  const encoding = ENCODINGS.find((known) => known === json['encoding']);
  const split = (['lines', 'sentences'] as const).find((known) => known === json['split']);
  if (
    format === undefined ||
    encoding === undefined ||
    split === undefined ||
    typeof compressed !== 'boolean' ||
    typeof rightToLeft !== 'boolean'
  ) {
    throw damaged('reading');
  }
  return {
    format,
    compressed,
    encoding,
    split,
    rightToLeft,
    ...(language === undefined ? {} : { language: readLanguage(language) }),
    ...(table === undefined ? {} : { table: readTable(table) }),
  };
}

/** A BCP 47 tag: `Intl` throws at anything else. */
function readLanguage(json: Json): string {
  if (typeof json !== 'string') throw damaged('reading');
  try {
    Intl.getCanonicalLocales(json);
  } catch {
    throw damaged('reading');
  }
  return json;
}

function readTable(json: Json): NonNullable<Reading['table']> {
  const { header, columns, sentenceColumn, labelColumn } = isRecord(json) ? json : {};
  const isColumn = (value: Json | undefined): value is number =>
    Array.isArray(columns) &&
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= 0 &&
    value < columns.length;
  if (
    typeof header !== 'boolean' ||
    !Array.isArray(columns) ||
    !columns.every((column) => typeof column === 'string') ||
    !isColumn(sentenceColumn) ||
    (labelColumn !== null && !isColumn(labelColumn))
  ) {
    throw damaged('reading');
  }
  return { header, columns: columns, sentenceColumn, labelColumn };
}

function damaged(part: string): FileError {
  return new FileError(`The file is damaged in its "${part}.json".`, NEXT);
}
