/** Dense algebra: see the operations of the same names in `src/ops/ops.ts`. */
import { loadUpTo, madd, splat, storeUpTo } from './lanes';
import { PANEL } from './pack';
import { multiply, NOTHING } from './product';
import { shareStart } from './share';
import { sumColumns } from './sums';

/** C = op(A) · op(B), divided by rows or by columns, whichever there are more of. */
export function product(
  part: i32,
  parts: i32,
  workspace: usize,
  transposeA: bool,
  transposeB: bool,
  a: usize,
  lda: i32,
  b: usize,
  ldb: i32,
  c: usize,
  ldc: i32,
  m: i32,
  n: i32,
  k: i32,
): void {
  if (m >= n) {
    const first = shareStart(part, parts, m, 1);
    const last = shareStart(part + 1, parts, m, 1);
    a += (<usize>(transposeA ? first : first * lda)) << 2;
    c += (<usize>(first * ldc)) << 2;
    multiply(
      transposeA,
      transposeB,
      a,
      lda,
      b,
      ldb,
      NOTHING,
      0,
      0,
      c,
      ldc,
      last - first,
      n,
      k,
      workspace,
    );
  } else {
    const first = shareStart(part, parts, n, PANEL);
    const last = shareStart(part + 1, parts, n, PANEL);
    b += (<usize>(transposeB ? first * ldb : first)) << 2;
    c += (<usize>first) << 2;
    multiply(
      transposeA,
      transposeB,
      a,
      lda,
      b,
      ldb,
      NOTHING,
      0,
      0,
      c,
      ldc,
      m,
      last - first,
      k,
      workspace,
    );
  }
}

/** out = x·weightᵀ + bias, then max(y, slope·y) where `bent`. */
export function linear(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  weight: usize,
  bias: usize,
  out: usize,
  m: i32,
  n: i32,
  k: i32,
  bent: bool,
  slope: f32,
): void {
  let columns = n;
  let rows = m;
  let c = out;
  if (m >= n) {
    const first = shareStart(part, parts, m, 1);
    rows = shareStart(part + 1, parts, m, 1) - first;
    x += (<usize>(first * k)) << 2;
    c += (<usize>(first * n)) << 2;
  } else {
    const first = shareStart(part, parts, n, PANEL);
    columns = shareStart(part + 1, parts, n, PANEL) - first;
    weight += (<usize>(first * k)) << 2;
    bias += (<usize>first) << 2;
    c += (<usize>first) << 2;
  }
  multiply(false, true, x, k, weight, k, bias, 0, 32, c, n, rows, columns, k, workspace);
  if (!bent) return;
  for (let i = 0; i < rows; i++) {
    bend(c, columns, slope);
    c += (<usize>n) << 2;
  }
}

function bend(at: usize, count: i32, slope: f32): void {
  const s = splat(slope);
  for (; count > 0; count -= 4) {
    const v = loadUpTo(at, count);
    storeUpTo(at, f32x4.pmax(v, f32x4.mul(v, s)), count);
    at += 16;
  }
}

/** out[o] = Σ over rows of x[row, o]. */
export function columnSums(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  out: usize,
  m: i32,
  o: i32,
): void {
  const first = shareStart(part, parts, o, 16);
  const last = shareStart(part + 1, parts, o, 16);
  sumColumns(x + ((<usize>first) << 2), o, out + ((<usize>first) << 2), m, last - first, false);
}

/** Where value by value work begins for a thread; shares are whole cache lines. */
@inline
function valueStart(part: i32, parts: i32, count: i32): i32 {
  return shareStart(part, parts, count, 16);
}

export function leakyReluBackward(
  part: i32,
  parts: i32,
  workspace: usize,
  y: usize,
  dy: usize,
  out: usize,
  count: i32,
  slope: f32,
): void {
  const last = valueStart(part + 1, parts, count);
  for (let i = valueStart(part, parts, count); i < last; i += 4) {
    const at = (<usize>i) << 2;
    const d = loadUpTo(dy + at, last - i);
    const positive = f32x4.gt(loadUpTo(y + at, last - i), splat(0));
    storeUpTo(out + at, v128.bitselect(d, f32x4.mul(d, splat(slope)), positive), last - i);
  }
}

export function addScaled(
  part: i32,
  parts: i32,
  workspace: usize,
  a: usize,
  b: usize,
  out: usize,
  count: i32,
  scale: f32,
): void {
  const last = valueStart(part + 1, parts, count);
  for (let i = valueStart(part, parts, count); i < last; i += 4) {
    const at = (<usize>i) << 2;
    const left = last - i;
    storeUpTo(out + at, madd(loadUpTo(b + at, left), splat(scale), loadUpTo(a + at, left)), left);
  }
}

/** out = factor · x. */
export function scaled(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  out: usize,
  count: i32,
  factor: f32,
): void {
  const last = valueStart(part + 1, parts, count);
  for (let i = valueStart(part, parts, count); i < last; i += 4) {
    const at = (<usize>i) << 2;
    storeUpTo(out + at, f32x4.mul(loadUpTo(x + at, last - i), splat(factor)), last - i);
  }
}

/** a·α + b·(1 − α) with one α a row. */
export function mixRows(
  part: i32,
  parts: i32,
  workspace: usize,
  a: usize,
  b: usize,
  alpha: usize,
  out: usize,
  rows: i32,
  columns: i32,
): void {
  const last = shareStart(part + 1, parts, rows, 1);
  for (let r = shareStart(part, parts, rows, 1); r < last; r++) {
    const share = load<f32>(alpha + ((<usize>r) << 2));
    let at = (<usize>(r * columns)) << 2;
    for (let left = columns; left > 0; left -= 4) {
      const v = f32x4.mul(loadUpTo(a + at, left), splat(share));
      storeUpTo(out + at, madd(loadUpTo(b + at, left), splat(1 - share), v), left);
      at += 16;
    }
  }
}
