/**
 * float32 ⇄ float16 (IEEE 754 binary16), on whole arrays. Half the bytes, about three decimal
 * digits: enough for weights that are only read.
 */

const INFINITY_32 = 0x7f800000;
/** 2¹⁶: from here on all is infinite in float16. Just below, rounding gets there by itself. */
const OVERFLOW = (127 + 16) << 23;
/** 2⁻¹⁴: below, float16 is subnormal. */
const SMALLEST_NORMAL = (127 - 14) << 23;
/** 0.5: added to a number below 2⁻¹⁴, its last place in float32 is the last place of a subnormal. */
const HALF_BITS = 126 << 23;
const REBIAS = (15 - 127) << 23;

/**
 * The nearest float16 of every number, as bits; of two equally near ones the even. Too large
 * numbers become infinite; every NaN becomes 0x7e00, its sign kept.
 */
export function toHalf(values: Float32Array): Uint16Array {
  const result = new Uint16Array(values.length);
  const float = new Float32Array(1);
  const bits = new Int32Array(float.buffer);
  for (let i = 0; i < values.length; i++) {
    float[0] = values[i]!;
    const sign = (bits[0]! >>> 16) & 0x8000;
    const magnitude = bits[0]! & 0x7fffffff;
    let half: number;
    if (magnitude >= OVERFLOW) {
      half = magnitude > INFINITY_32 ? 0x7e00 : 0x7c00;
    } else if (magnitude < SMALLEST_NORMAL) {
      bits[0] = magnitude;
      float[0] = float[0] + 0.5; // float32's own rounding cuts at the right place
      half = bits[0] - HALF_BITS;
    } else {
      const odd = (magnitude >>> 13) & 1;
      half = (magnitude + REBIAS + 0xfff + odd) >>> 13;
    }
    result[i] = sign | half;
  }
  return result;
}

/** The numbers that float16 bits stand for, exactly. */
export function fromHalf(halves: Uint16Array): Float32Array {
  const result = new Float32Array(halves.length);
  const bits = new Int32Array(result.buffer);
  const rebias = 2 ** 112; // a product, so that subnormals come out right
  for (let i = 0; i < halves.length; i++) {
    const half = halves[i]!;
    bits[i] = (half & 0x7fff) << 13;
    result[i] = result[i]! * rebias;
    if ((half & 0x7c00) === 0x7c00) bits[i] = bits[i]! | INFINITY_32;
    if (half & 0x8000) bits[i] = bits[i]! | 0x80000000;
  }
  return result;
}
