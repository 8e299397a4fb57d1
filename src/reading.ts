/** How a text is read: what page and worker tell each other about it, and what `text` goes by. */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export const ENCODING_NAMES: { readonly [K in TextEncoding]: string } = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};
export type TextFormat = 'text' | 'markdown' | 'csv' | 'tsv' | 'json' | 'json-lines' | 'labelled';

/** How a text is to be read, where the visitor decided; what is absent is guessed. */
export interface ReadingChoice {
  readonly encoding?: TextEncoding;
  /** One sentence a line, or running text to be cut into sentences. */
  readonly split?: 'lines' | 'sentences';
  /** Tables: whether the first row names the columns. */
  readonly header?: boolean;
  /** Tables: the number of the column that holds the sentence, from 0. */
  readonly sentenceColumn?: number;
  /** Tables: the number of the column that holds the label; null for none. */
  readonly labelColumn?: number | null;
}

/** How a text was read in the end, of the visitor's choice or guessed. */
export interface Reading {
  readonly format: TextFormat;
  readonly compressed: boolean;
  readonly encoding: TextEncoding;
  readonly split: 'lines' | 'sentences';
  /** Tables only, and lines that begin with a label: columns "label", for some "finer label", and "sentence". */
  readonly table?: {
    readonly header: boolean;
    readonly columns: readonly string[];
    readonly sentenceColumn: number;
    readonly labelColumn: number | null;
  };
  /** BCP 47, as far as the script tells: decides how words are cut and joined. */
  readonly language?: string;
  /** Set where the text runs from right to left. */
  readonly rightToLeft: boolean;
}

/** The beginning of a text, as it would be read. */
export interface Preview {
  readonly name: string;
  readonly reading: Reading;
  /** The first sentences, each with its label where there is one. */
  readonly sentences: readonly { readonly text: string; readonly label?: string }[];
  /** Tables: the first rows as they stand, for choosing columns by. */
  readonly rows: readonly (readonly string[])[];
  readonly notices: readonly string[];
}
