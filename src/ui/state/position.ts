/** The row of a path of `rows` rows that a slider position from 0 to 100 shows. */
export function rowAtPosition(position: number, rows: number): number {
  return rows < 2 ? 0 : Math.round((position / 100) * (rows - 1));
}

/** The slider position, 0 to 100, at which a row stands. */
export function positionOfRow(row: number, rows: number): number {
  return rows < 2 ? 0 : Math.round((row / (rows - 1)) * 100);
}
