/** From a place on the map back to a code that can be decoded. Codes come out on the unit sphere. */
import { FewNearest } from './few-nearest';
import type { Basis } from './principal-components';
import { ontoSphere } from './unit-sphere';

/** How many sentences around a place make its code. */
const NEIGHBOURS = 8;

/**
 * Codes [rows, width] of places [rows, axes] in a basis. What the basis leaves open is filled in
 * from the mean, as much of it as brings the code onto the sphere: so the code lies on the map
 * where it was asked for. A place further out than the sphere reaches gets the nearest code there
 * is, at the rim.
 */
export function liftByBasis(places: Float32Array, { mean, axes }: Basis): Float32Array {
  const width = mean.length;
  const count = axes.length / width;
  const rows = places.length / count;

  // The mean in parts: along each axis, and the rest.
  const along = new Float64Array(count);
  const rest = Float64Array.from(mean); // [width]
  for (let axis = 0; axis < count; axis++) {
    for (let i = 0; i < width; i++) along[axis]! += mean[i]! * axes[axis * width + i]!;
    for (let i = 0; i < width; i++) rest[i]! -= along[axis]! * axes[axis * width + i]!;
  }
  let restSquare = 0;
  for (const part of rest) restSquare += part * part;

  const codes = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let axis = 0; axis < count; axis++) {
      const part = along[axis]! + places[row * count + axis]!;
      square += part * part;
      for (let i = 0; i < width; i++) codes[row * width + i]! += part * axes[axis * width + i]!;
    }
    if (square >= 1 || restSquare === 0) continue;
    const share = Math.sqrt((1 - square) / restSquare);
    for (let i = 0; i < width; i++) codes[row * width + i]! += share * rest[i]!;
  }
  return ontoSphere(codes, width);
}

/**
 * Codes [rows, width] of places [rows, 2] on a map on which `codes` lie at `points` [n, 2]: the
 * mean of the nearest sentences' codes by Shepard's weights in the form of Franke and Little,
 * which fade to 0 at the first sentence left out, so that nothing jumps as the place moves. On a
 * sentence's own place it is that sentence's code.
 *
 * Throws a RangeError where there are no points.
 */
export function liftByNeighbours(
  places: Float32Array,
  points: Float32Array,
  codes: Float32Array,
  neighbours = NEIGHBOURS,
): Float32Array {
  const count = points.length / 2;
  if (count === 0) throw new RangeError('No points to lift by.');
  const width = codes.length / count;
  const rows = places.length / 2;
  const lifted = new Float32Array(rows * width);
  const nearest = new FewNearest(Math.min(neighbours + 1, count));
  for (let row = 0; row < rows; row++) {
    nearest.clear();
    for (let i = 0; i < count; i++) {
      const across = points[2 * i]! - places[2 * row]!;
      const down = points[2 * i + 1]! - places[2 * row + 1]!;
      nearest.add(i, across * across + down * down);
    }
    const weights = weightsOf(nearest.squares, neighbours);
    weights.forEach((weight, k) => {
      const from = nearest.indices[k]! * width;
      for (let i = 0; i < width; i++) lifted[row * width + i]! += weight * codes[from + i]!;
    });
  }
  return ontoSphere(lifted, width);
}

/** Weights, in sum 1, of the nearest by their rising squared distances. */
function weightsOf(squares: Float64Array, neighbours: number): number[] {
  const furthest = Math.sqrt(squares.at(-1) ?? 0);
  // The last one found bounds the neighbourhood, unless all there are belong to it.
  const reach = squares.length > neighbours ? furthest : 2 * furthest;
  const weights = Array.from(squares, (square) => {
    const distance = Math.sqrt(square);
    return reach === 0 ? 1 : Math.max(0, 1 - distance / reach) ** 2 / square;
  });
  const isHit = weights.includes(Infinity);
  const shares = isHit ? weights.map((weight) => (weight === Infinity ? 1 : 0)) : weights;
  const sum = shares.reduce((total, share) => total + share, 0);
  // As near as each other all of them, the one that bounds the rest included.
  if (sum === 0) return shares.map(() => 1 / shares.length);
  return shares.map((share) => share / sum);
}
