/** CSV and its kin → rows, in a stream. */
import Papa from 'papaparse';
import type { Row } from './columns';

export interface Dialect {
  readonly delimiter: string;
  /** Whether cells in quotation marks may hold delimiters and line ends. */
  readonly quotes: boolean;
}

/** What Papa gives back; its types leave it open. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** Those that texts hold least come first: the more telling where two would do. */
const DELIMITERS = ['\t', '|', ';', ','];
/** Stands for a table of one column: no text holds it. */
const NO_DELIMITER = '\u001F';
const MOST_ROWS = 300;
/** Delimiters that fewer rows agree on than these part no cells. */
const AGREEING = 0.5;
/** Characters without an end of row: so much is no cell, but a quotation mark left open. */
const LONGEST_OPEN = 1_000_000;

function parse(text: string, { delimiter, quotes }: Dialect, ignoreLastRow: boolean): Parsed {
  const config = { delimiter, newline: '\n' as const, ...(quotes ? {} : { fastMode: true }) };
  return new Papa.Parser(config).parse(text, 0, ignoreLastRow) as Parsed;
}

/** How the rows of a text agree on a dialect. */
interface Agreement {
  readonly dialect: Dialect;
  /** Cells of most rows. */
  readonly cells: number;
  /** Share of the rows that have so many. */
  readonly share: number;
  readonly faults: number;
}

function agreement(text: string, isWhole: boolean, dialect: Dialect): Agreement {
  const { data, errors } = parse(text, dialect, !isWhole);
  const rows = data.filter((row) => !isBlank(row)).slice(0, MOST_ROWS);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [1, 0];
  return {
    dialect,
    cells,
    share: rows.length === 0 ? 0 : most / rows.length,
    faults: errors.length,
  };
}

/**
 * The dialect that most rows agree on, judged by the beginning of a text; `isWhole` tells that it
 * is all of it, and `expected` is the delimiter that the name of the file promises. Commas in
 * sentences part no cells where rows do not agree on how many there are.
 */
export function guessDialect(text: string, isWhole: boolean, expected?: string): Agreement {
  const found = DELIMITERS.map((delimiter) => {
    const quoted = agreement(text, isWhole, { delimiter, quotes: true });
    // Tables in tabs seldom quote: a quotation mark further on, then, opens nothing.
    const isQuoted = delimiter !== '\t' || text.includes('"');
    if (quoted.faults === 0 && isQuoted) return quoted;
    const bare = agreement(text, isWhole, { delimiter, quotes: false });
    return bare.share >= quoted.share ? bare : quoted;
  });
  const parting = found.filter(({ cells, share }) => cells > 1 && share > AGREEING);
  const best =
    parting.find(({ dialect }) => dialect.delimiter === expected) ??
    parting.sort((a, b) => b.share - a.share)[0];
  if (best !== undefined) return best;
  const comma = found.at(-1);
  // With quotation marks around cells, commas inside do no harm.
  if (comma?.cells === 1 && comma.share > 0.95 && comma.faults === 0) return comma;
  return agreement(text, isWhole, { delimiter: NO_DELIMITER, quotes: false });
}

/** Whether a row is nothing but a blank line. */
export function isBlank(row: Row): boolean {
  return row.length === 0 || (row.length === 1 && row[0]?.trim() === '');
}

/** Reads rows as their text comes, in pieces cut anywhere. Lines end with LF. */
export class DelimitedReader {
  /** The row in which a quotation mark was left open, from 1, if there was one. */
  openAt: number | undefined;
  /** The first row with a quotation mark inside a quoted cell: rows may have run together there. */
  strayAt: number | undefined;
  #dialect: Dialect;
  #waiting = '';
  #rows = 0;
  readonly #take: (row: Row, number: number) => void;

  /** `take` is given every row, blank ones too, and its number from 1. */
  constructor(dialect: Dialect, take: (row: Row, number: number) => void) {
    this.#dialect = dialect;
    this.#take = take;
  }

  push(text: string): void {
    this.#waiting += text;
    if (!text.includes('\n')) return;
    this.#waiting = this.#read(this.#waiting, true);
    if (this.#dialect.quotes && this.#waiting.length > LONGEST_OPEN) this.#giveUpQuotes();
  }

  end(): void {
    const { quotes } = this.#dialect;
    if (quotes && parse(this.#waiting, this.#dialect, false).errors.some(isOpen)) {
      this.#giveUpQuotes();
    }
    this.#read(this.#waiting, false);
    this.#waiting = '';
  }

  /** Reads rows, all or those that are complete; gives back what is left. */
  #read(text: string, ignoreLastRow: boolean): string {
    const { data, errors, meta } = parse(text, this.#dialect, ignoreLastRow);
    const stray = errors.find(({ code }) => code === 'InvalidQuotes');
    if (stray !== undefined) this.strayAt ??= this.#rows + (stray.row ?? 0) + 1;
    for (const row of data) this.#take(row, ++this.#rows);
    return text.slice(meta.cursor);
  }

  /** From the row that waits on, quotation marks are taken as they stand. */
  #giveUpQuotes(): void {
    this.openAt = this.#rows + 1;
    this.#dialect = { ...this.#dialect, quotes: false };
    this.#waiting = this.#read(this.#waiting, true);
  }
}

function isOpen({ code }: { readonly code: string }): boolean {
  return code === 'MissingQuotes';
}
