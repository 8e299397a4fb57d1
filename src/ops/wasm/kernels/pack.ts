/**
 * Packing: the right-hand side of a product, [K, N], laid out in panels of eight columns, each
 * panel K × 8 values, so that the innermost loop reads it in one stream. The last panel is filled
 * up with zeros.
 */
import { loadUpTo } from './lanes';

export const PANEL: i32 = 8;
/** Bytes of one step of k within a panel. */
export const PANEL_STEP: usize = 32;

/** Bytes of the panels of `columns` columns and depth k. */
@inline
export function packedBytes(columns: i32, k: i32): usize {
  return (<usize>((columns + PANEL - 1) / PANEL) * <usize>k) << 5;
}

/** From rows of a [K, N] matrix: `from` is the first value, `ld` the length of its rows. */
export function packNatural(to: usize, from: usize, ld: i32, columns: i32, k: i32): void {
  const step = (<usize>ld) << 2;
  for (let column = 0; column < columns; column += PANEL) {
    const left = columns - column;
    let source = from + ((<usize>column) << 2);
    if (left >= PANEL) {
      for (let p = 0; p < k; p++) {
        v128.store(to, v128.load(source));
        v128.store(to, v128.load(source, 16), 16);
        source += step;
        to += PANEL_STEP;
      }
    } else {
      for (let p = 0; p < k; p++) {
        v128.store(to, loadUpTo(source, left));
        v128.store(to, left > 4 ? loadUpTo(source + 16, left - 4) : f32x4.splat(0), 16);
        source += step;
        to += PANEL_STEP;
      }
    }
  }
}

/** From a matrix that lies transposed, [N, K]: `from` is its first value, `ld` its row length. */
export function packTransposed(to: usize, from: usize, ld: i32, columns: i32, k: i32): void {
  const step = (<usize>ld) << 2;
  for (let column = 0; column < columns; column += PANEL) {
    const left = columns - column;
    packFour(to, from, step, min(left, 4), k);
    packFour(to + 16, from + (step << 2), step, max(min(left - 4, 4), 0), k);
    from += step << 3;
    to += (<usize>k) << 5;
  }
}

/** Half a panel: four rows of the source become four columns; rows from `count` on are zeros. */
function packFour(to: usize, from: usize, step: usize, count: i32, k: i32): void {
  // Rows that are not there are read from the first one and overwritten below.
  const r0 = from;
  const r1 = count > 1 ? from + step : from;
  const r2 = count > 2 ? from + 2 * step : from;
  const r3 = count > 3 ? from + 3 * step : from;
  if (count <= 0) {
    for (let p = 0; p < k; p++) {
      v128.store(to, f32x4.splat(0));
      to += PANEL_STEP;
    }
    return;
  }
  const start = to;
  let at: usize = 0;
  let p = 0;
  for (; p + 4 <= k; p += 4) {
    const a = v128.load(r0 + at);
    const b = v128.load(r1 + at);
    const c = v128.load(r2 + at);
    const d = v128.load(r3 + at);
    const abLow = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
    const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
    const cdLow = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
    const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
    v128.store(to, v128.shuffle<f32>(abLow, cdLow, 0, 1, 4, 5));
    v128.store(to, v128.shuffle<f32>(abLow, cdLow, 2, 3, 6, 7), 32);
    v128.store(to, v128.shuffle<f32>(abHigh, cdHigh, 0, 1, 4, 5), 64);
    v128.store(to, v128.shuffle<f32>(abHigh, cdHigh, 2, 3, 6, 7), 96);
    at += 16;
    to += 128;
  }
  for (; p < k; p++) {
    store<f32>(to, load<f32>(r0 + at));
    store<f32>(to, load<f32>(r1 + at), 4);
    store<f32>(to, load<f32>(r2 + at), 8);
    store<f32>(to, load<f32>(r3 + at), 12);
    at += 4;
    to += PANEL_STEP;
  }
  if (count == 4) return;
  to = start;
  for (p = 0; p < k; p++) {
    for (let lane = count; lane < 4; lane++) store<f32>(to + ((<usize>lane) << 2), 0);
    to += PANEL_STEP;
  }
}

/**
 * Columns into rows: neighbouring columns of a [K, …] matrix with rows of `step` bytes become rows
 * `toRow` bytes apart. Columns and k are rounded up to fours: `to` needs that much room, and
 * something must be there to be read. All columns of a few rows are taken at a time, since rows
 * may be far apart and a cache line holds sixteen.
 */
export function turn(
  to: usize,
  toRow: usize,
  from: usize,
  step: usize,
  columns: i32,
  k: i32,
): void {
  for (; k > 0; k -= 4) {
    // Rows beyond the last are never used: read the first again rather than what is not there.
    let r0 = from;
    let r1 = k > 1 ? from + step : from;
    let r2 = k > 2 ? from + 2 * step : from;
    let r3 = k > 3 ? from + 3 * step : from;
    let row = to;
    for (let column = 0; column < columns; column += 4) {
      const a = v128.load(r0);
      const b = v128.load(r1);
      const c = v128.load(r2);
      const d = v128.load(r3);
      const abLow = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cdLow = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      v128.store(row, v128.shuffle<f32>(abLow, cdLow, 0, 1, 4, 5));
      row += toRow;
      v128.store(row, v128.shuffle<f32>(abLow, cdLow, 2, 3, 6, 7));
      row += toRow;
      v128.store(row, v128.shuffle<f32>(abHigh, cdHigh, 0, 1, 4, 5));
      row += toRow;
      v128.store(row, v128.shuffle<f32>(abHigh, cdHigh, 2, 3, 6, 7));
      row += toRow;
      r0 += 16;
      r1 += 16;
      r2 += 16;
      r3 += 16;
    }
    from += step << 2;
    to += 16;
  }
}
