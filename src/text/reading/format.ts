/** What kind of text a file holds: by the end of its name, and by how it begins. */
import type { TextFormat } from '../../reading';
import { isSentenceName } from './columns';
import { guessDialect } from './delimited';
import { JsonListReader, parsed } from './json-text';

/** The beginning of a text, up to the end of a line. */
export interface Head {
  readonly text: string;
  /** Whether it is all of the text. */
  readonly isWhole: boolean;
}

type Format = Exclude<TextFormat, 'labelled'>;

const ENDINGS: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  md: 'markdown',
  markdown: 'markdown',
};
const ALMOST_ALL = 0.95;
/** A few lines may be broken. */
const MOSTLY = 0.8;
const MOST_LINES = 200;

export function guessFormat(name: string, head: Head): Format {
  const ending = /\.(\w+)(?:\.gz)?$/.exec(name.toLowerCase())?.[1] ?? '';
  const named = ENDINGS[ending];
  if (named === 'json') return jsonFormat(head) ?? named;
  if (named === 'json-lines') return /^\s*\[/.test(head.text) ? (jsonFormat(head) ?? named) : named;
  return named ?? jsonFormat(head) ?? tableFormat(head) ?? 'text';
}

/** Lists and lines of JSON, told by their first values; undefined for anything else. */
function jsonFormat({ text, isWhole }: Head): 'json' | 'json-lines' | undefined {
  const first = /\S/.exec(text)?.[0];
  if (first !== '[' && first !== '{') return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.slice(0, MOST_LINES);
  const objects = read.filter((line) => isObject(parsed(line))).length;
  if (lines.length > 1 && objects >= MOSTLY * read.length) return 'json-lines';
  if (hasList(text)) return 'json';
  return lines.length === 1 && objects === 1 && isWhole ? 'json-lines' : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Whether a text goes on like a list of JSON: with items of which none is broken. */
function hasList(text: string): boolean {
  let items = 0;
  let broken = 0;
  const reader = new JsonListReader(
    () => items++,
    () => broken++,
  );
  reader.push(text);
  return items > 0 && items > broken;
}

/** Tables that do not say so: the same number of tabs in each line, or a telling first row. */
function tableFormat(head: Head): 'csv' | 'tsv' | undefined {
  const lines = head.text.split('\n').filter((line) => line.trim() !== '');
  const tabs = lines.slice(0, MOST_LINES).map((line) => line.split('\t').length - 1);
  const usual = tabs[0] ?? 0;
  const alike = tabs.filter((count) => count === usual).length;
  if (usual > 0 && alike >= ALMOST_ALL * tabs.length) return 'tsv';
  const names = (lines[0] ?? '').split(/[,;|\t]/).map((name) => name.replace(/^"|"$/g, ''));
  if (names.length < 2 || !names.some(isSentenceName)) return undefined;
  const { cells, share } = guessDialect(head.text, head.isWhole);
  return cells === names.length && share > 0.8 ? 'csv' : undefined;
}
