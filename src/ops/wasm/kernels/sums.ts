/** Sums that several kernels need. */
import { loadUpTo, madd, splat, storeUpTo, sumOf } from './lanes';

/** Σ x² of one row, in lanes and then in float64. */
export function rowSquares(at: usize, count: i32): f64 {
  let total: f64 = 0;
  while (count > 0) {
    // Short runs, so that a long row loses no digits.
    let run = min(count, 2048);
    count -= run;
    let sums = splat(0);
    for (; run > 0; run -= 4) {
      const v = loadUpTo(at, run);
      sums = madd(v, v, sums);
      at += 16;
    }
    total += <f64>sumOf(sums);
  }
  return total;
}

/**
 * Sums of `columns` columns of a matrix with rows of `ld` values, a cache line of them at a time;
 * added to `out` where `more`. Rows of the first half are paired with rows of the second, so that
 * real and generated ones that cancel (the critic's biases) leave exactly zero: rounding noise in
 * its place would become whole steps under Adam.
 */
export function sumColumns(x: usize, ld: i32, out: usize, m: i32, columns: i32, more: bool): void {
  const step = (<usize>ld) << 2;
  const half = m >> 1;
  const across = step * <usize>half;
  for (; columns >= 16; columns -= 16) {
    let a = more ? v128.load(out) : splat(0);
    let b = more ? v128.load(out, 16) : a;
    let c = more ? v128.load(out, 32) : a;
    let d = more ? v128.load(out, 48) : a;
    let at = x;
    for (let i = 0; i < half; i++) {
      const other = at + across;
      a = f32x4.add(a, f32x4.add(v128.load(at), v128.load(other)));
      b = f32x4.add(b, f32x4.add(v128.load(at, 16), v128.load(other, 16)));
      c = f32x4.add(c, f32x4.add(v128.load(at, 32), v128.load(other, 32)));
      d = f32x4.add(d, f32x4.add(v128.load(at, 48), v128.load(other, 48)));
      at += step;
    }
    if (m & 1) {
      at += across;
      a = f32x4.add(a, v128.load(at));
      b = f32x4.add(b, v128.load(at, 16));
      c = f32x4.add(c, v128.load(at, 32));
      d = f32x4.add(d, v128.load(at, 48));
    }
    v128.store(out, a);
    v128.store(out, b, 16);
    v128.store(out, c, 32);
    v128.store(out, d, 48);
    x += 64;
    out += 64;
  }
  for (; columns > 0; columns -= 4) {
    let a = more ? loadUpTo(out, columns) : splat(0);
    let at = x;
    for (let i = 0; i < half; i++) {
      a = f32x4.add(a, f32x4.add(loadUpTo(at, columns), loadUpTo(at + across, columns)));
      at += step;
    }
    if (m & 1) a = f32x4.add(a, loadUpTo(at + across, columns));
    storeUpTo(out, a, columns);
    x += 16;
    out += 16;
  }
}
