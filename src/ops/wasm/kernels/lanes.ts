/** Four float32 lanes at a time: what all kernels compute with. */

/** a·b + c. Fused where the variant has relaxed SIMD: one rounding, and one instruction. */
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

@inline
export function splat(value: f32): v128 {
  return f32x4.splat(value);
}

@inline
export function sumOf(v: v128): f32 {
  const pairs = f32x4.add(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.add(pairs, v128.shuffle<f32>(pairs, pairs, 1, 0, 3, 2)), 0);
}

@inline
export function largestOf(v: v128): f32 {
  const pairs = f32x4.max(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.max(pairs, v128.shuffle<f32>(pairs, pairs, 1, 0, 3, 2)), 0);
}

/**
 * eˣ within 2e-7 of its value: x = n·ln 2 + r with |r| ≤ ln 2 / 2, a polynomial for eʳ, and n
 * added to the exponent. Below −87 the result is not zero but about 1e-38; above 88 about 1e38.
 */
@inline
export function exp(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, splat(88)), splat(-87));
  const n = f32x4.nearest(f32x4.mul(bounded, splat(1.44269504)));
  // ln 2 in two parts: the first has so few digits that its product with n is exact.
  const r = madd(n, splat(2.12194440e-4), madd(n, splat(-0.693359375), bounded));
  let p = madd(splat(0.00138145), r, splat(0.00836878));
  p = madd(p, r, splat(0.04166839));
  p = madd(p, r, splat(0.1666652));
  p = madd(p, r, splat(0.49999993));
  p = madd(p, f32x4.mul(r, r), f32x4.add(r, splat(1)));
  return i32x4.add(p, i32x4.shl(i32x4.trunc_sat_f32x4_s(n), 23));
}

@inline
export function sigmoid(x: v128): v128 {
  return f32x4.div(splat(1), f32x4.add(splat(1), exp(f32x4.neg(x))));
}

/** tanh within 4e-7 of its value: x·P(x²)/Q(x²), fitted on [0, 8.2], beyond which it is 1. */
@inline
export function tanh(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, splat(8.2)), splat(-8.2));
  const square = f32x4.mul(bounded, bounded);
  let p = madd(splat(1.484056982e-8), square, splat(2.163728422e-5));
  p = madd(p, square, splat(3.556686944e-3));
  p = madd(p, square, splat(1.343212348e-1));
  p = madd(p, square, splat(9.999999917e-1));
  let q = madd(splat(8.370609089e-7), square, splat(3.386442085e-4));
  q = madd(q, square, splat(2.610830096e-2));
  q = madd(q, square, splat(4.676544923e-1));
  q = madd(q, square, splat(1));
  return f32x4.div(f32x4.mul(bounded, p), q);
}

/** Lanes of the first `count` values at `from`, zeros after them; 1 ≤ count ≤ 4. */
@inline
export function loadUpTo(from: usize, count: i32): v128 {
  if (count >= 4) return v128.load(from);
  let v = v128.load32_zero(from);
  if (count > 1) v = v128.load_lane<f32>(from, v, 1, 4);
  if (count > 2) v = v128.load_lane<f32>(from, v, 2, 8);
  return v;
}

@inline
export function storeUpTo(to: usize, v: v128, count: i32): void {
  if (count >= 4) {
    v128.store(to, v);
    return;
  }
  v128.store_lane<f32>(to, v, 0);
  if (count > 1) v128.store_lane<f32>(to, v, 1, 4);
  if (count > 2) v128.store_lane<f32>(to, v, 2, 8);
}
