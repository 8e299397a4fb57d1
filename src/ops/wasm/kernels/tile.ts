/**
 * The innermost loops of every product: up to six rows by eight columns of the output in twelve
 * registers. Measured on x64 and V8, six by two vectors without unrolling reaches 95 % of what
 * the machine can do from registers alone; larger tiles spill, smaller ones wait for each other.
 */
import { loadUpTo, madd, storeUpTo } from './lanes';
import { PANEL_STEP } from './pack';

/** Rows of the largest tile. */
export const TILE_ROWS: i32 = 6;

/** `tileOf` for a constant number of rows, so that each number becomes a loop of its own. */
@inline
function tile(
  rows: i32,
  a: usize,
  aRow: usize,
  panel: usize,
  k: i32,
  start: usize,
  startRow: usize,
  c: usize,
  cRow: usize,
): void {
  let a0 = a;
  let a1 = a0 + aRow;
  let a2 = a1 + aRow;
  let a3 = a2 + aRow;
  let a4 = a3 + aRow;
  let a5 = a4 + aRow;
  let c00 = v128.load(start);
  let c01 = v128.load(start, 16);
  if (rows > 1) start += startRow;
  let c10 = rows > 1 ? v128.load(start) : c00;
  let c11 = rows > 1 ? v128.load(start, 16) : c00;
  if (rows > 2) start += startRow;
  let c20 = rows > 2 ? v128.load(start) : c00;
  let c21 = rows > 2 ? v128.load(start, 16) : c00;
  if (rows > 3) start += startRow;
  let c30 = rows > 3 ? v128.load(start) : c00;
  let c31 = rows > 3 ? v128.load(start, 16) : c00;
  if (rows > 4) start += startRow;
  let c40 = rows > 4 ? v128.load(start) : c00;
  let c41 = rows > 4 ? v128.load(start, 16) : c00;
  if (rows > 5) start += startRow;
  let c50 = rows > 5 ? v128.load(start) : c00;
  let c51 = rows > 5 ? v128.load(start, 16) : c00;
  const end = panel + ((<usize>k) << 5);
  while (panel < end) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    panel += PANEL_STEP;
    let x = v128.load32_splat(a0);
    a0 += 4;
    c00 = madd(b0, x, c00);
    c01 = madd(b1, x, c01);
    if (rows > 1) {
      x = v128.load32_splat(a1);
      a1 += 4;
      c10 = madd(b0, x, c10);
      c11 = madd(b1, x, c11);
    }
    if (rows > 2) {
      x = v128.load32_splat(a2);
      a2 += 4;
      c20 = madd(b0, x, c20);
      c21 = madd(b1, x, c21);
    }
    if (rows > 3) {
      x = v128.load32_splat(a3);
      a3 += 4;
      c30 = madd(b0, x, c30);
      c31 = madd(b1, x, c31);
    }
    if (rows > 4) {
      x = v128.load32_splat(a4);
      a4 += 4;
      c40 = madd(b0, x, c40);
      c41 = madd(b1, x, c41);
    }
    if (rows > 5) {
      x = v128.load32_splat(a5);
      a5 += 4;
      c50 = madd(b0, x, c50);
      c51 = madd(b1, x, c51);
    }
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  if (rows > 1) {
    c += cRow;
    v128.store(c, c10);
    v128.store(c, c11, 16);
  }
  if (rows > 2) {
    c += cRow;
    v128.store(c, c20);
    v128.store(c, c21, 16);
  }
  if (rows > 3) {
    c += cRow;
    v128.store(c, c30);
    v128.store(c, c31, 16);
  }
  if (rows > 4) {
    c += cRow;
    v128.store(c, c40);
    v128.store(c, c41, 16);
  }
  if (rows > 5) {
    c += cRow;
    v128.store(c, c50);
    v128.store(c, c51, 16);
  }
}

/**
 * A tile: C = start + A · panel for up to six rows of A and one panel of depth k. Strides are in
 * bytes: `aRow`, `startRow` (0: the same for all) and `cRow` from row to row. One call a tile is
 * on purpose: with a loop over panels around it V8 runs out of registers.
 */
export function tileOf(
  rows: i32,
  a: usize,
  aRow: usize,
  panel: usize,
  k: i32,
  start: usize,
  startRow: usize,
  c: usize,
  cRow: usize,
): void {
  if (rows == 6) tile(6, a, aRow, panel, k, start, startRow, c, cRow);
  else if (rows == 5) tile(5, a, aRow, panel, k, start, startRow, c, cRow);
  else if (rows == 4) tile(4, a, aRow, panel, k, start, startRow, c, cRow);
  else if (rows == 3) tile(3, a, aRow, panel, k, start, startRow, c, cRow);
  else if (rows == 2) tile(2, a, aRow, panel, k, start, startRow, c, cRow);
  else tile(1, a, aRow, panel, k, start, startRow, c, cRow);
}

/**
 * One tile at the last panel, of which only `columns` columns are real: worked in `scratch` (six
 * rows of eight values), so that nothing beyond the output is written.
 */
export function edgeTile(
  rows: i32,
  columns: i32,
  a: usize,
  aRow: usize,
  panel: usize,
  k: i32,
  start: usize,
  startRow: usize,
  c: usize,
  cRow: usize,
  scratch: usize,
): void {
  for (let i = 0; i < rows; i++)
    copyRow(scratch + ((<usize>i) << 5), start + i * startRow, columns);
  tileOf(rows, a, aRow, panel, k, scratch, 32, scratch, 32);
  for (let i = 0; i < rows; i++) copyRow(c + i * cRow, scratch + ((<usize>i) << 5), columns);
}

function copyRow(to: usize, from: usize, columns: i32): void {
  storeUpTo(to, loadUpTo(from, columns), columns);
  if (columns > 4) storeUpTo(to + 16, loadUpTo(from + 16, columns - 4), columns - 4);
}
