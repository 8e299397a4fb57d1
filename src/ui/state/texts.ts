/** What a text is and how it is read, in words. */
import type { CorpusSource } from '../../corpus-source';
import { ENCODING_NAMES, type Preview, type Reading, type TextFormat } from '../../reading';

const FORMATS: { readonly [F in TextFormat]: string } = {
  text: 'Plain text',
  markdown: 'Markdown',
  csv: 'Table (CSV)',
  tsv: 'Table (TSV)',
  json: 'JSON',
  'json-lines': 'JSON lines',
  labelled: 'Lines that begin with a label',
};

/** "Table (CSV), compressed". */
export function formatWords({ format, compressed }: Reading): string {
  return `${FORMATS[format]}${compressed ? ', compressed' : ''}`;
}

export function encodingWords({ encoding }: Reading): string {
  return ENCODING_NAMES[encoding];
}

export function splitWords({ split }: Reading): string {
  return split === 'lines' ? 'one sentence a line' : 'running text, cut into sentences';
}

/** A column of a table: its name, or its number where it has none. */
export function columnWords(columns: readonly string[], column: number): string {
  const name = columns[column]?.trim();
  return name === undefined || name === '' ? `Column ${column + 1}` : name;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** "ja" → "Japanese"; a code that nobody knows stays as it is. */
export function languageWords(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * Whether a text is what most are, lines of plain text in a sure encoding, and can be opened
 * without a look at it.
 */
export function isPlain(source: CorpusSource, { reading }: Preview): boolean {
  const one = source.kind !== 'files' || source.files.length === 1;
  const { format, split, encoding } = reading;
  return one && format === 'text' && split === 'lines' && encoding !== 'windows-1252';
}
