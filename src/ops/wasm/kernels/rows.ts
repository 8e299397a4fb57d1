/** Rows by number. */
import { loadUpTo, splat, storeUpTo } from './lanes';
import { shareStart } from './share';
import { rowSquares } from './sums';

export function gatherRows(
  part: i32,
  parts: i32,
  workspace: usize,
  table: usize,
  indices: usize,
  out: usize,
  count: i32,
  columns: i32,
): void {
  const bytes = (<usize>columns) << 2;
  const last = shareStart(part + 1, parts, count, 1);
  for (let i = shareStart(part, parts, count, 1); i < last; i++) {
    memory.copy(
      out + i * bytes,
      table + <usize>load<i32>(indices + ((<usize>i) << 2)) * bytes,
      bytes,
    );
  }
}

/** out [total, columns] is zeroed; each thread adds up some of the columns. */
export function scatterRows(
  part: i32,
  parts: i32,
  workspace: usize,
  rows: usize,
  indices: usize,
  out: usize,
  count: i32,
  columns: i32,
  total: i32,
): void {
  const bytes = (<usize>columns) << 2;
  const first = shareStart(part, parts, columns, 16);
  const width = shareStart(part + 1, parts, columns, 16) - first;
  if (width <= 0) return;
  const offset = (<usize>first) << 2;
  if (width == columns) memory.fill(out, 0, total * bytes);
  else
    for (let i = 0; i < total; i++) memory.fill(out + i * bytes + offset, 0, (<usize>width) << 2);
  for (let i = 0; i < count; i++) {
    addRow(
      out + <usize>load<i32>(indices + ((<usize>i) << 2)) * bytes + offset,
      rows + i * bytes + offset,
      width,
    );
  }
}

@inline
function addRow(to: usize, from: usize, count: i32): void {
  for (; count > 0; count -= 4) {
    storeUpTo(to, f32x4.add(loadUpTo(to, count), loadUpTo(from, count)), count);
    to += 16;
    from += 16;
  }
}

/** out[r] = L2 norm of row r, in float64. */
export function rowNorms(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  out: usize,
  rows: i32,
  columns: i32,
): void {
  const last = shareStart(part + 1, parts, rows, 8);
  for (let r = shareStart(part, parts, rows, 8); r < last; r++) {
    const norm = sqrt(rowSquares(x + ((<usize>(r * columns)) << 2), columns));
    store<f64>(out + ((<usize>r) << 3), norm);
  }
}

/** Rows of x times a factor each: out[r] = x[r] · factors[r], factors in float64. */
export function scaleRows(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  factors: usize,
  out: usize,
  rows: i32,
  columns: i32,
): void {
  const last = shareStart(part + 1, parts, rows, 1);
  for (let r = shareStart(part, parts, rows, 1); r < last; r++) {
    const factor = splat(<f32>load<f64>(factors + ((<usize>r) << 3)));
    let at = (<usize>(r * columns)) << 2;
    for (let left = columns; left > 0; left -= 4) {
      storeUpTo(out + at, f32x4.mul(loadUpTo(x + at, left), factor), left);
      at += 16;
    }
  }
}
