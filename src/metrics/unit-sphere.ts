/** Divides each row of codes [rows, width] by its L2 norm, in place; a row of zeros stays. */
export function ontoSphere(codes: Float32Array, width: number): Float32Array {
  for (let row = 0; row < codes.length; row += width) {
    let square = 0;
    for (let i = row; i < row + width; i++) square += codes[i]! * codes[i]!;
    const norm = Math.sqrt(square);
    if (norm > 0) for (let i = row; i < row + width; i++) codes[i]! /= norm;
  }
  return codes;
}
