import Papa from 'papaparse';

export type Cell = string | number | undefined;

/** What spreadsheets take for the beginning of a formula, wide forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A table as a file: commas, quotes doubled, CRLF. Text that a spreadsheet would compute is given
 * an apostrophe, by which it stays text; numbers are left as they are.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = [head, ...rows].map((row) => row.map((cell) => cell ?? ''));
  return `${Papa.unparse(table, { escapeFormulae: FORMULA })}\r\n`;
}
