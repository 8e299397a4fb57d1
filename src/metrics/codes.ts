/**
 * Statistics of sentence codes, by which collapse shows early (paper, section 6: code statistics).
 * Codes come as they leave the engine: row-major [rows, width].
 */

/** The mean row, [width]; NaN for no rows. */
export function meanRow(codes: Float32Array, width: number): Float32Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < codes.length; i++) sums[i % width]! += codes[i]!;
  return Float32Array.from(sums, (sum) => (sum * width) / codes.length);
}

/** Mean L2 norm of the rows; 0 for no rows. */
export function meanNorm(codes: Float32Array, width: number): number {
  const rows = codes.length / width;
  if (rows === 0) return 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let i = row * width; i < (row + 1) * width; i++) square += codes[i]! * codes[i]!;
    total += Math.sqrt(square);
  }
  return total / rows;
}

/** Sum over the dimensions of the (biased) variance over the rows; 0 for no rows. */
export function totalVariance(codes: Float32Array, width: number): number {
  const rows = codes.length / width;
  if (rows === 0) return 0;
  let total = 0;
  for (let column = 0; column < width; column++) {
    let mean = 0;
    for (let row = 0; row < rows; row++) mean += codes[row * width + column]!;
    mean /= rows;
    // Two passes: codes on the unit sphere vary little around a large mean.
    let variance = 0;
    for (let row = 0; row < rows; row++) variance += (codes[row * width + column]! - mean) ** 2;
    total += variance / rows;
  }
  return total;
}
