/** Paths and grids as plain text and as tables. */
import { positionOfRow } from '../state/position';
import { csvOf } from './csv';
import {
  cellsOf,
  distinctShare,
  meanConfidence,
  NOTHING_SAID,
  SHAPE_WORDS,
  type GridSheet,
  type PathSheet,
} from './sheets';

/** What it is, the two sentences, and a line a row: for a letter or a note. */
export function pathText(sheet: PathSheet): string {
  const { a, b, rows } = sheet;
  const lines = rows.map(({ text }, row) => {
    const position = String(positionOfRow(row, rows.length)).padStart(3);
    return `${position}  ${said(text)}`;
  });
  return sheetText(sheet, 'path', [`A: ${inOneLine(a)}`, `B: ${inOneLine(b)}`, '', ...lines]);
}

/** A line a row, with the sentence that was given beside both ends. */
export function pathCsv(sheet: PathSheet): string {
  const { rows, a, b } = sheet;
  const originals: Readonly<Record<number, string>> = { 0: a, [rows.length - 1]: b };
  return csvOf(
    ['position', 'sentence', 'mean_confidence', 'distinct_share', 'original'],
    rows.map((row, index) => [
      positionOfRow(index, rows.length),
      row.text,
      rounded(meanConfidence(row)),
      rounded(distinctShare(sheet, row.text)),
      originals[index],
    ]),
  );
}

/** The four sentences, and the rows of the grid one after another. */
export function gridText(sheet: GridSheet): string {
  const { a, b, c, d } = sheet.corners;
  const ends = [
    `A, above left: ${inOneLine(a)}`,
    `B, above right: ${inOneLine(b)}`,
    `C, below left: ${inOneLine(c)}`,
    `D, below right: ${inOneLine(d)}`,
  ];
  const lines = cellsOf(sheet).flatMap(({ sentence, across, down }) => [
    ...(across === 0 ? ['', `${down} down`] : []),
    `${String(across).padStart(3)}  ${said(sentence.text)}`,
  ]);
  return sheetText(sheet, 'four corners', [...ends, ...lines]);
}

/** A line a cell, with the sentence that was given beside each corner. */
export function gridCsv(sheet: GridSheet): string {
  return csvOf(
    ['across', 'down', 'sentence', 'mean_confidence', 'corner', 'original'],
    cellsOf(sheet).map(({ sentence, across, down, corner }) => [
      across,
      down,
      sentence.text,
      rounded(meanConfidence(sentence)),
      corner?.toUpperCase(),
      corner && sheet.corners[corner],
    ]),
  );
}

function sheetText(
  { corpus, iteration, shape }: PathSheet | GridSheet,
  what: string,
  lines: readonly string[],
): string {
  const title = `${corpus} · ${what} ${SHAPE_WORDS[shape]} · iteration ${iteration}`;
  return `${[title, '', ...lines].join('\n')}\n`;
}

function said(text: string): string {
  return text === '' ? NOTHING_SAID : inOneLine(text);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Four digits: the decoder's figures hold no more that would mean anything. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(4));
}
