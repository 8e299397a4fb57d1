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
  const pairs = f32x4.pmax(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.pmax(pairs, v128.shuffle<f32>(pairs, pairs, 1, 0, 3, 2)), 0);
}

/**
 * A constant in every lane, from memory: what V8 makes of `f32x4.splat(1.5)` are two or three
 * instructions on one port, for each use of each constant; this is one load.
 */
@inline
function constant(at: usize): v128 {
  return v128.load32_splat(at);
}

const ONE: usize = memory.data<f32>([1]);
const EXP_MOST: usize = memory.data<f32>([60]);
const EXP_LEAST: usize = memory.data<f32>([-60]);
const LOG2_E: usize = memory.data<f32>([1.44269504]);
/** 1.5 · 2²³: a number added to it is rounded to a whole one, which its last bits then hold. */
const ROUNDER: usize = memory.data<f32>([12582912]);
/** −ln 2 in two parts, the first with so few digits that its product with n is exact. */
const LN2_HIGH: usize = memory.data<f32>([-0.693359375]);
const LN2_LOW: usize = memory.data<f32>([2.1219444e-4]);
const EXP_2: usize = memory.data<f32>([0.49999993]);
const EXP_3: usize = memory.data<f32>([0.1666652]);
const EXP_4: usize = memory.data<f32>([0.04166839]);
const EXP_5: usize = memory.data<f32>([0.00836878]);
const EXP_6: usize = memory.data<f32>([0.00138145]);

/**
 * eˣ within 2e-7 of its value: x = n·ln 2 + r with |r| ≤ ln 2 / 2, a polynomial for eʳ, and n
 * added to the exponent. Beyond ±60 the result stays as it is there, 1e-26 or 1e26: nothing here
 * can tell that from 0 or infinity, and no product of it becomes so small that processors slow
 * down.
 */
@inline
export function exp(x: v128): v128 {
  const bounded = f32x4.pmax(f32x4.pmin(x, constant(EXP_MOST)), constant(EXP_LEAST));
  const rounded = madd(bounded, constant(LOG2_E), constant(ROUNDER));
  const n = f32x4.sub(rounded, constant(ROUNDER));
  const r = madd(n, constant(LN2_LOW), madd(n, constant(LN2_HIGH), bounded));
  let p = madd(constant(EXP_6), r, constant(EXP_5));
  p = madd(p, r, constant(EXP_4));
  p = madd(p, r, constant(EXP_3));
  p = madd(p, r, constant(EXP_2));
  p = madd(p, f32x4.mul(r, r), f32x4.add(r, constant(ONE)));
  return i32x4.add(p, i32x4.shl(rounded, 23));
}

@inline
export function sigmoid(x: v128): v128 {
  const one = constant(ONE);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

const TANH_MOST: usize = memory.data<f32>([8.2]);
const TANH_LEAST: usize = memory.data<f32>([-8.2]);
const TANH_P0: usize = memory.data<f32>([9.999999917e-1]);
const TANH_P2: usize = memory.data<f32>([1.343212348e-1]);
const TANH_P4: usize = memory.data<f32>([3.556686944e-3]);
const TANH_P6: usize = memory.data<f32>([2.163728422e-5]);
const TANH_P8: usize = memory.data<f32>([1.484056982e-8]);
const TANH_Q2: usize = memory.data<f32>([4.676544923e-1]);
const TANH_Q4: usize = memory.data<f32>([2.610830096e-2]);
const TANH_Q6: usize = memory.data<f32>([3.386442085e-4]);
const TANH_Q8: usize = memory.data<f32>([8.370609089e-7]);

/** tanh within 4e-7 of its value: x·P(x²)/Q(x²), fitted on [0, 8.2], beyond which it is 1. */
@inline
export function tanh(x: v128): v128 {
  const bounded = f32x4.pmax(f32x4.pmin(x, constant(TANH_MOST)), constant(TANH_LEAST));
  const square = f32x4.mul(bounded, bounded);
  let p = madd(constant(TANH_P8), square, constant(TANH_P6));
  p = madd(p, square, constant(TANH_P4));
  p = madd(p, square, constant(TANH_P2));
  p = madd(p, square, constant(TANH_P0));
  let q = madd(constant(TANH_Q8), square, constant(TANH_Q6));
  q = madd(q, square, constant(TANH_Q4));
  q = madd(q, square, constant(TANH_Q2));
  q = madd(q, square, constant(ONE));
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

/**
 * v with zeros for what is all but zero. Numbers below 1e-38 slow a processor down a hundredfold,
 * and a value that shrinks by a factor at each step would stay among them for ever.
 */
@inline
export function flushed(v: v128): v128 {
  return v128.and(v, f32x4.gt(f32x4.abs(v), constant(NEXT_TO_NOTHING)));
}

const NEXT_TO_NOTHING: usize = memory.data<f32>([1e-35]);
