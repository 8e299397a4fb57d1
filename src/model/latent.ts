/** Ways between two codes, on the host. A code is a Float32Array of length H. */

/** Below this angle (radians), or this close to opposite, an arc is not defined well enough. */
const SMALL_ANGLE = 1e-3;

/** The point a share t of the straight way from a to b; t = 0 gives a, t = 1 gives b. */
export function lerp(a: Float32Array, b: Float32Array, t: number): Float32Array {
  return a.map((value, i) => (1 - t) * value + t * b[i]!);
}

/**
 * The point a share t of the arc from a to b; t = 0 gives a, t = 1 gives b. Directions turn
 * evenly, lengths change evenly, so between codes of length 1 all points have length 1.
 *
 * Where a and b nearly agree the arc is a straight line. Where they are nearly opposite there are
 * arcs in all directions: the one taken goes over a direction at right angles that depends on a
 * alone, so that it does not jump about. A code of length zero has no direction: straight line.
 */
export function slerp(a: Float32Array, b: Float32Array, t: number): Float32Array {
  if (t === 0 || t === 1) return (t === 0 ? a : b).slice();
  const lengthA = norm(a);
  const lengthB = norm(b);
  if (lengthA === 0 || lengthB === 0) return lerp(a, b, t);
  const from = a.map((value) => value / lengthA);
  const to = b.map((value) => value / lengthB);
  const angle = Math.acos(Math.min(1, Math.max(-1, dot(from, to))));
  if (angle < SMALL_ANGLE) return lerp(a, b, t);
  const length = (1 - t) * lengthA + t * lengthB;
  const opposite = Math.PI - angle < SMALL_ANGLE;
  const side = opposite ? rightAngleTo(from) : awayFrom(from, to);
  const turned = opposite ? Math.PI * t : angle * t;
  return from.map((value, i) => length * (Math.cos(turned) * value + Math.sin(turned) * side[i]!));
}

/** The part of `to` at right angles to `from`, of length 1. */
function awayFrom(from: Float32Array, to: Float32Array): Float32Array {
  const along = dot(from, to);
  const side = to.map((value, i) => value - along * from[i]!);
  const length = norm(side);
  return side.map((value) => value / length);
}

/** A direction at right angles: the axis that the vector has least of, without its share of it. */
function rightAngleTo(direction: Float32Array): Float32Array {
  let least = 0;
  direction.forEach((value, i) => {
    if (Math.abs(value) < Math.abs(direction[least]!)) least = i;
  });
  const axis = new Float32Array(direction.length);
  axis[least] = 1;
  return awayFrom(direction, axis);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function norm(a: Float32Array): number {
  return Math.sqrt(dot(a, a));
}
