/** The surface between four codes, on the host. A code is a Float32Array of length H. */

/** A way between two codes: t = 0 gives the first, t = 1 the second; see `latent.ts`. */
export type Between = (a: Float32Array, b: Float32Array, t: number) => Float32Array;

/** A above left, B above right, C below left, D below right. */
export interface CornerCodes {
  readonly a: Float32Array;
  readonly b: Float32Array;
  readonly c: Float32Array;
  readonly d: Float32Array;
}

/**
 * The point a share `across` of the way from left to right and a share `down` from above to below.
 * The corners are the codes themselves, and each edge is the very way between its two corners.
 *
 * On a sphere it matters whether one goes across first or down first. The point half-way between
 * the two is taken, so that turning the square about its diagonal turns the surface with it.
 */
export function bilinear(
  { a, b, c, d }: CornerCodes,
  between: Between,
  across: number,
  down: number,
): Float32Array {
  const acrossFirst = between(between(a, b, across), between(c, d, across), down);
  const downFirst = between(between(a, c, down), between(b, d, down), across);
  return between(acrossFirst, downFirst, 0.5);
}
