/** Plans for all that has columns: CSV and its kin, JSON, and lines that begin with a label. */
import type { ReadingChoice, TextFormat } from '../../reading';
import { CorpusError } from '../corpus-error';
import { forEachLine, LineCutter } from '../lines';
import { numeral } from '../numerals';
import { guessLabelColumn, guessSentenceColumn, looksLikeHeader, type Row } from './columns';
import { DelimitedReader, guessDialect, isBlank } from './delimited';
import type { Head } from './format';
import { cellsOf, JsonLinesReader, JsonListReader, type TakeValue } from './json-text';
import type { Labelling } from './labelled';
import { scriptOf } from './language';
import type { Plan, TakeSentence, TextReader } from './plan';
import { lineHabits, ProseReader } from './prose';

/** Rows by which columns are judged. */
const MOST_ROWS = 300;
const ROWS_SHOWN = 10;

interface Columns {
  readonly format: TextFormat;
  readonly header: boolean;
  readonly names: Row;
  /** The first rows, without the header. */
  readonly rows: readonly Row[];
}

export function planDelimited(expected: 'csv' | 'tsv', head: Head, choice: ReadingChoice): Plan {
  const promised = expected === 'tsv' ? '\t' : undefined;
  const { dialect, cells } = guessDialect(head.text, head.isWhole, promised);
  const { delimiter } = dialect;
  const first: Row[] = [];
  const reader = new DelimitedReader(dialect, (row) => {
    if (!isBlank(row) && first.length <= MOST_ROWS) first.push(row);
  });
  reader.push(head.text);
  if (head.isWhole) reader.end();
  const header = choice.header ?? looksLikeHeader(first);
  const width = Math.max(cells, header ? (first[0]?.length ?? 0) : 0);
  const names = Array.from({ length: width }, (_, place) => {
    const name = header ? first[0]?.[place]?.trim() : undefined;
    return name === undefined || name === '' ? `Column ${place + 1}` : name;
  });
  const rows = header ? first.slice(1) : first;
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  return planColumns({ format, header, names, rows }, choice, (takeRow) => {
    const odd: number[] = [];
    let isFirst = true;
    const table = new DelimitedReader(dialect, (row, number) => {
      const isHeader: boolean = isFirst && header;
      if (isBlank(row)) {
        takeRow([]);
        return;
      }
      isFirst = false;
      if (isHeader) return;
      if (row.length !== width) odd.push(number);
      // Cells too many are delimiters in the text of the last column, most often.
      const fits = row.length <= width;
      takeRow(fits ? row : [...row.slice(0, width - 1), row.slice(width - 1).join(delimiter)]);
    });
    return {
      push: (text) => table.push(text),
      end: () => {
        table.end();
        return [...aboutOdd(odd), ...aboutQuotes(table)];
      },
    };
  });
}

function aboutOdd(odd: readonly number[]): string[] {
  const [first] = odd;
  if (first === undefined) return [];
  return odd.length === 1
    ? [`Row ${numeral(first)} has more or fewer cells than the others.`]
    : [
        `${numeral(odd.length)} rows have more or fewer cells than the others; the first is row ${numeral(first)}.`,
      ];
}

function aboutQuotes({ openAt, strayAt }: DelimitedReader): string[] {
  const notices: string[] = [];
  if (strayAt !== undefined) {
    notices.push(
      `Row ${numeral(strayAt)} has a quotation mark where none belongs; it may have run together with the next.`,
    );
  }
  if (openAt !== undefined) {
    notices.push(
      `In row ${numeral(openAt)} a quotation mark is opened and never closed; from there on they were read as they stand.`,
    );
  }
  return notices;
}

export function planJson(format: 'json' | 'json-lines', head: Head, choice: ReadingChoice): Plan {
  const first: unknown[] = [];
  const beginning = jsonReader(format, (value) => {
    if (first.length < MOST_ROWS) first.push(value);
  });
  beginning.push(head.text);
  if (head.isWhole) beginning.end();
  if (first.length === 0) {
    throw new CorpusError(
      format === 'json' ? 'There is no list in this JSON.' : 'No line of this file is valid JSON.',
      'Bring a list of sentences or of objects that hold one each, or one such object on each line.',
    );
  }
  const texts = first.filter((value) => typeof value === 'string');
  if (texts.length > first.length / 2) {
    return planTexts(format, texts, choice, (take) =>
      jsonReader(format, (value) => take(typeof value === 'string' ? value : '')),
    );
  }
  const cells = first.map(cellsOf);
  const keys = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  const rowOf = (row: ReadonlyMap<string, string>): Row => keys.map((key) => row.get(key) ?? '');
  const isList = first.every(Array.isArray);
  const names = isList ? keys.map((_, place) => `Column ${place + 1}`) : keys;
  const columns = { format, header: !isList, names, rows: cells.map(rowOf) };
  return planColumns(columns, choice, (takeRow) =>
    jsonReader(format, (value) => takeRow(rowOf(cellsOf(value)))),
  );
}

function jsonReader(format: 'json' | 'json-lines', take: TakeValue): TextReader {
  const broken: number[] = [];
  const tell = (place: number) => void broken.push(place);
  if (format === 'json-lines') {
    const lines = new JsonLinesReader(take, tell);
    const cutter = new LineCutter((line) => lines.line(line));
    return {
      push: (text) => cutter.push(text),
      end: () => {
        cutter.end();
        return aboutBroken('line', broken);
      },
    };
  }
  const list = new JsonListReader(take, tell);
  return {
    push: (text) => list.push(text),
    end: () => {
      list.end();
      const cut = 'The JSON ends before its list does; what was whole until then was read.';
      return [...aboutBroken('item', broken), ...(list.isComplete ? [] : [cut])];
    },
  };
}

const MOST_PLACES = 5;

function aboutBroken(unit: string, places: readonly number[]): string[] {
  if (places.length === 0) return [];
  if (places.length === 1) {
    const name = `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
    return [`${name} ${numeral(places[0] ?? 0)} is not valid JSON and was left out.`];
  }
  const named = places.slice(0, MOST_PLACES).map(numeral);
  const rest = places.length - named.length;
  const list =
    rest > 0
      ? `${named.join(', ')} and ${numeral(rest)} more`
      : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
  return [
    `${numeral(places.length)} ${unit}s are not valid JSON and were left out: ${unit}s ${list}.`,
  ];
}

export function planLabelled(
  labelling: Labelling,
  lines: readonly string[],
  choice: ReadingChoice,
): Plan {
  const rows = lines.filter((line) => line.trim() !== '').map((line) => labelling.row(line));
  const columns = {
    format: 'labelled',
    header: false,
    names: labelling.columns,
    rows: rows.slice(0, MOST_ROWS),
  } as const;
  const guessed = { sentenceColumn: labelling.columns.length - 1, labelColumn: 0, ...choice };
  return planColumns(columns, guessed, (takeRow) => {
    const cutter = new LineCutter((line) => takeRow(labelling.row(line)));
    return { push: (text) => cutter.push(text), end: () => (cutter.end(), []) };
  });
}

/** Chooses the columns; `read` makes a reader that gives each row on, without the header. */
function planColumns(
  { format, header, names, rows }: Columns,
  choice: ReadingChoice,
  read: (takeRow: (row: Row) => void) => TextReader,
): Plan {
  const chosen = (column: number | null | undefined) =>
    column === null || names[column ?? -1] !== undefined ? column : undefined;
  const sentenceColumn = chosen(choice.sentenceColumn) ?? guessSentenceColumn(names, rows);
  const wanted = chosen(choice.labelColumn);
  const labelColumn =
    wanted === undefined || wanted === sentenceColumn
      ? guessLabelColumn(names, rows, sentenceColumn)
      : wanted;
  const texts = rows.map((row) => row[sentenceColumn] ?? '');
  const plan = planTexts(format, texts, choice, (take) =>
    read((row) => {
      const label = labelColumn === null ? undefined : row[labelColumn];
      take(row[sentenceColumn] ?? '', label);
    }),
  );
  const table = { header, columns: names, sentenceColumn, labelColumn };
  return { ...plan, reading: { ...plan.reading, table }, rows: rows.slice(0, ROWS_SHOWN) };
}

/** Texts that come one by one, each a sentence or several. */
function planTexts(
  format: TextFormat,
  texts: readonly string[],
  choice: ReadingChoice,
  read: (take: TakeSentence) => TextReader,
): Plan {
  const script = scriptOf(texts.join('\n'));
  const split =
    choice.split ??
    lineHabits(
      texts.filter((text) => text !== ''),
      script.language,
    ).split;
  return {
    reading: { format, split, ...script },
    rows: [],
    reader: (take) => {
      if (split === 'lines') return read(take);
      let label: string | undefined;
      const prose = new ProseReader(script.language, undefined, (sentence) =>
        take(sentence, label),
      );
      return read((text, itsLabel) => {
        label = itsLabel;
        forEachLine(text, (line) => prose.line(line));
      });
    },
  };
}
