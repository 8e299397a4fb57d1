/** Matrix products over packed panels. */
import { PANEL, packedBytes, packNatural, packTransposed, turn } from './pack';
import { edgeTile, TILE_ROWS, tileOf } from './tile';

/** Bytes at the start of a thread's workspace that a tile at the edge is worked in. */
const EDGE_BYTES: usize = 256;
/** Longest sum in one go: six rows of it and one panel stay in the first-level cache. */
const MOST_DEPTH: i32 = 512;
/** Bytes of panels packed at a time: they stay in the second-level cache. */
const BLOCK_BYTES: usize = 131072;
/** Rows of a transposed left side that are turned at a time: whole tiles, and whole fours. */
const TURNED_ROWS: i32 = 24;
const TURNED_BYTES: usize = 24 * (4 * MOST_DEPTH + 64);
/** What a thread needs to multiply. */
export const WORKSPACE_BYTES: usize = EDGE_BYTES + TURNED_BYTES + BLOCK_BYTES;

/** Sixteen zeros at address 0, where sums begin that begin with nothing; the host keeps them so. */
export const NOTHING: usize = 0;

/** Rows of the next tile: sixes, but never a thin one at the end where two halves do as well. */
@inline
function nextRows(left: i32): i32 {
  if (left <= TILE_ROWS) return left;
  if (left >= 2 * TILE_ROWS - 1) return TILE_ROWS;
  return (left + 1) >> 1;
}

/**
 * C = start + A · panels for all rows of A, where each panel's start lies `startColumn` bytes
 * beyond the one before (0: the same for all); `panels` holds `columns` columns of depth `depth`,
 * of which k are used, from the panel's own start. Strides are in bytes, as in `tileOf`.
 */
function timesPanels(
  a: usize,
  aRow: usize,
  panels: usize,
  depth: i32,
  start: usize,
  startRow: usize,
  startColumn: usize,
  c: usize,
  cRow: usize,
  m: i32,
  columns: i32,
  k: i32,
  edge: usize,
): void {
  for (let i = 0; i < m;) {
    const rows = nextRows(m - i);
    timesStripe(
      rows,
      a,
      aRow,
      panels,
      depth,
      start,
      startRow,
      startColumn,
      c,
      cRow,
      columns,
      k,
      edge,
    );
    a += rows * aRow;
    start += rows * startRow;
    c += rows * cRow;
    i += rows;
  }
}

function timesStripe(
  rows: i32,
  a: usize,
  aRow: usize,
  panels: usize,
  depth: i32,
  start: usize,
  startRow: usize,
  startColumn: usize,
  c: usize,
  cRow: usize,
  columns: i32,
  k: i32,
  edge: usize,
): void {
  const panelBytes = (<usize>depth) << 5;
  for (; columns >= PANEL; columns -= PANEL) {
    tileOf(rows, a, aRow, panels, k, start, startRow, c, cRow);
    panels += panelBytes;
    start += startColumn;
    c += 32;
  }
  if (columns > 0) edgeTile(rows, columns, a, aRow, panels, k, start, startRow, c, cRow, edge);
}

/** The same where A lies transposed, [K, M] with rows of `aRow` bytes: it is turned in stripes. */
function transposedTimesPanels(
  a: usize,
  aRow: usize,
  panels: usize,
  start: usize,
  startRow: usize,
  startColumn: usize,
  c: usize,
  cRow: usize,
  m: i32,
  columns: i32,
  k: i32,
  turned: usize,
  edge: usize,
): void {
  // Rows not quite a power of two apart, so that they do not crowd into the same cache sets.
  const turnedRow = ((<usize>((k + 3) & ~3)) << 2) + 64;
  for (let i = 0; i < m; i += TURNED_ROWS) {
    const rows = min(TURNED_ROWS, m - i);
    turn(turned, turnedRow, a, aRow, rows, k);
    timesPanels(
      turned,
      turnedRow,
      panels,
      k,
      start,
      startRow,
      startColumn,
      c,
      cRow,
      rows,
      columns,
      k,
      edge,
    );
    a += (<usize>rows) << 2;
    start += rows * startRow;
    c += rows * cRow;
  }
}

/**
 * C = start + op(A) · op(B), [M, K] · [K, N], by one thread. A is [M, K], or [K, M] where
 * transposed; B is [K, N], or [N, K]. `start` is [M, N] with rows of `startRow` bytes, or one row
 * for all with `startRow` 0, or NOTHING with `startRow` and `startColumn` 0; `startColumn` is
 * otherwise 32, the bytes of eight columns.
 */
export function multiply(
  transposeA: bool,
  transposeB: bool,
  a: usize,
  lda: i32,
  b: usize,
  ldb: i32,
  start: usize,
  startRow: usize,
  startColumn: usize,
  c: usize,
  ldc: i32,
  m: i32,
  n: i32,
  k: i32,
  workspace: usize,
): void {
  if (m <= 0 || n <= 0) return;
  const cRow = (<usize>ldc) << 2;
  const aRow = (<usize>lda) << 2;
  const turned = workspace + EDGE_BYTES;
  const panels = turned + TURNED_BYTES;
  const parts = (k + MOST_DEPTH - 1) / MOST_DEPTH;
  const depth = parts > 0 ? (k + parts - 1) / parts : 0;
  const width = max(<i32>(BLOCK_BYTES / ((<usize>max(depth, 1)) << 5)), 1) * PANEL;
  for (let column = 0; column < n; column += width) {
    const columns = min(width, n - column);
    const to = c + ((<usize>column) << 2);
    let p = 0;
    do {
      const deep = min(depth, k - p);
      if (transposeB)
        packTransposed(panels, b + ((<usize>(column * ldb + p)) << 2), ldb, columns, deep);
      else packNatural(panels, b + ((<usize>(p * ldb + column)) << 2), ldb, columns, deep);
      const first = p == 0 ? start + <usize>(column >> 3) * startColumn : to;
      const firstRow = p == 0 ? startRow : cRow;
      const firstColumn: usize = p == 0 ? startColumn : 32;
      if (transposeA) {
        transposedTimesPanels(
          a + p * aRow,
          aRow,
          panels,
          first,
          firstRow,
          firstColumn,
          to,
          cRow,
          m,
          columns,
          deep,
          turned,
          workspace,
        );
      } else {
        timesPanels(
          a + ((<usize>p) << 2),
          aRow,
          panels,
          deep,
          first,
          firstRow,
          firstColumn,
          to,
          cRow,
          m,
          columns,
          deep,
          workspace,
        );
      }
      p += depth;
    } while (p < k);
  }
}

/**
 * C = start + A · panels as `timesPanels`, for products too wide or too deep for the caches: block
 * by block of columns, and of k. `a` is not transposed.
 */
export function timesWide(
  a: usize,
  aRow: usize,
  panels: usize,
  start: usize,
  startRow: usize,
  startColumn: usize,
  c: usize,
  cRow: usize,
  m: i32,
  n: i32,
  k: i32,
  workspace: usize,
): void {
  const parts = max((k + MOST_DEPTH - 1) / MOST_DEPTH, 1);
  const depth = (k + parts - 1) / parts;
  const width = max(<i32>(BLOCK_BYTES / ((<usize>max(depth, 1)) << 5)), 1) * PANEL;
  const panelBytes = (<usize>k) << 5;
  for (let column = 0; column < n; column += width) {
    const columns = min(width, n - column);
    const to = c + ((<usize>column) << 2);
    const block = panels + <usize>(column >> 3) * panelBytes;
    const first = start + <usize>(column >> 3) * startColumn;
    timesPanels(
      a,
      aRow,
      block,
      k,
      first,
      startRow,
      startColumn,
      to,
      cRow,
      m,
      columns,
      min(depth, k),
      workspace,
    );
    for (let p = depth; p < k; p += depth) {
      timesPanels(
        a + ((<usize>p) << 2),
        aRow,
        block + ((<usize>p) << 5),
        k,
        to,
        cRow,
        32,
        to,
        cRow,
        m,
        columns,
        min(depth, k - p),
        workspace,
      );
    }
  }
}

/** Packs columns `first` to `last` of op(B), [K, N], into their places among the panels of all. */
export function packShare(
  transposeB: bool,
  panels: usize,
  b: usize,
  ldb: i32,
  first: i32,
  last: i32,
  k: i32,
): void {
  if (first >= last) return;
  const to = panels + packedBytes(first, k);
  if (transposeB) packTransposed(to, b + ((<usize>(first * ldb)) << 2), ldb, last - first, k);
  else packNatural(to, b + ((<usize>first) << 2), ldb, last - first, k);
}
