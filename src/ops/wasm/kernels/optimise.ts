/**
 * Optimisers over lists of tensors. A list lies in memory as int32 triples (address, address,
 * number of values), so that one command serves a whole network.
 */
import { flushed, loadUpTo, madd, splat, storeUpTo } from './lanes';
import { shareStart } from './share';
import { rowSquares } from './sums';

/** Values that one partial sum of squares covers. */
const RUN: i32 = 8192;

/** Σ x² of `count` values, one float64 for every 8,192 of them; threads take runs in turn. */
export function squares(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  out: usize,
  count: i32,
): void {
  const runs = (count + RUN - 1) / RUN;
  const last = shareStart(part + 1, parts, runs, 1);
  for (let run = shareStart(part, parts, runs, 1); run < last; run++) {
    const first = run * RUN;
    store<f64>(
      out + ((<usize>run) << 3),
      rowSquares(x + ((<usize>first) << 2), min(RUN, count - first)),
    );
  }
}

@inline
function clamp(v: v128, bound: f32): v128 {
  return f32x4.pmax(f32x4.pmin(v, splat(bound)), splat(-bound));
}

/** w ← clamp(w − rate·g) for every (w, g, count) of the list. */
export function sgd(
  part: i32,
  parts: i32,
  workspace: usize,
  list: usize,
  length: i32,
  rate: f32,
  bound: f32,
): void {
  for (let i = 0; i < length; i++) {
    const w = <usize>load<u32>(list);
    const g = <usize>load<u32>(list, 4);
    const count = load<i32>(list, 8);
    list += 12;
    const first = shareStart(part, parts, count, 16);
    const own = shareStart(part + 1, parts, count, 16) - first;
    const offset = (<usize>first) << 2;
    descend(w + offset, g + offset, own, rate, bound);
  }
}

/** The same for the rows of w [_, columns] that have a gradient: row `numbers[r]` by g[r]. */
export function sgdRows(
  part: i32,
  parts: i32,
  workspace: usize,
  w: usize,
  g: usize,
  numbers: usize,
  rows: i32,
  columns: i32,
  rate: f32,
): void {
  const bytes = (<usize>columns) << 2;
  const last = shareStart(part + 1, parts, rows, 1);
  for (let r = shareStart(part, parts, rows, 1); r < last; r++) {
    const row = w + <usize>load<i32>(numbers + ((<usize>r) << 2)) * bytes;
    descend(row, g + r * bytes, columns, rate, f32.MAX_VALUE);
  }
}

function descend(w: usize, g: usize, count: i32, rate: f32, bound: f32): void {
  const minusRate = splat(-rate);
  for (; count >= 4; count -= 4) {
    v128.store(w, clamp(madd(v128.load(g), minusRate, v128.load(w)), bound));
    w += 16;
    g += 16;
  }
  if (count <= 0) return;
  const moved = madd(loadUpTo(g, count), minusRate, loadUpTo(w, count));
  storeUpTo(w, clamp(moved, bound), count);
}

/**
 * Adam for every (w, g, count) of the list; the moments of a weight lie `firstBytes` and
 * `secondBytes` beyond it. The shares are what a moment takes of the new value (1 − β, which
 * float32 could not tell from β); `rate` and `epsilon` hold the bias corrections already:
 * w ← w − rate · m / (√v + epsilon).
 */
export function adam(
  part: i32,
  parts: i32,
  workspace: usize,
  list: usize,
  length: i32,
  firstBytes: i32,
  secondBytes: i32,
  scale: f32,
  rate: f32,
  epsilon: f32,
  firstShare: f32,
  secondKept: f32,
  secondShare: f32,
  bound: f32,
): void {
  for (let i = 0; i < length; i++) {
    const w = <usize>load<u32>(list);
    const g = <usize>load<u32>(list, 4);
    const count = load<i32>(list, 8);
    list += 12;
    const m = w + firstBytes;
    const v = w + secondBytes;
    const last = shareStart(part + 1, parts, count, 16);
    for (let j = shareStart(part, parts, count, 16); j < last; j += 4) {
      const at = (<usize>j) << 2;
      const left = last - j;
      const d = f32x4.mul(loadUpTo(g + at, left), splat(scale));
      const oldFirst = loadUpTo(m + at, left);
      const first = flushed(madd(f32x4.sub(d, oldFirst), splat(firstShare), oldFirst));
      storeUpTo(m + at, first, left);
      const oldSecond = f32x4.mul(loadUpTo(v + at, left), splat(secondKept));
      const second = flushed(madd(f32x4.mul(d, d), splat(secondShare), oldSecond));
      storeUpTo(v + at, second, left);
      const step = f32x4.div(
        f32x4.mul(first, splat(rate)),
        f32x4.add(f32x4.sqrt(second), splat(epsilon)),
      );
      storeUpTo(w + at, clamp(f32x4.sub(loadUpTo(w + at, left), step), bound), left);
    }
  }
}
