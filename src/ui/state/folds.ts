/** Rows that say the same one after another, folded into one. */
import type { PathRow } from '../../sentence-path';

/** For each row how many rows it speaks for: itself and those folded into it; 0 for the latter. */
export function foldRows(rows: readonly Pick<PathRow, 'text'>[]): number[] {
  const counts = rows.map(() => 1);
  let head = 0;
  for (let row = 1; row < rows.length; row++) {
    // The last is what becomes of B, and always stands for itself.
    if (row < rows.length - 1 && rows[row]?.text === rows[head]?.text) {
      counts[head] = (counts[head] ?? 0) + 1;
      counts[row] = 0;
    } else {
      head = row;
    }
  }
  return counts;
}
