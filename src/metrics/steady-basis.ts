import type { Basis } from './principal-components';

/**
 * The current plane, its two axes turned and mirrored within it to lie as near as can be to the
 * previous ones (orthogonal Procrustes), so that a cloud that moves slowly neither flips nor spins
 * from update to update, even where its variances change order. Each basis is to be steadied by
 * the last steadied one.
 *
 * Throws a RangeError unless both have two axes, in as many dimensions.
 */
export function steadyBasis(previous: Basis, current: Basis): Basis {
  const width = current.mean.length;
  if (current.axes.length !== 2 * width || previous.axes.length !== 2 * width) {
    throw new RangeError('Only planes can be steadied, and only against planes of the same space.');
  }
  const first = current.axes.subarray(0, width);
  const second = current.axes.subarray(width);
  const was = [previous.axes.subarray(0, width), previous.axes.subarray(width)] as const;
  const a = dot(was[0], first);
  const b = dot(was[0], second);
  const c = dot(was[1], first);
  const d = dot(was[1], second);
  // Turned, the axes agree with the previous ones by hypot(a + d, b − c); mirrored, by the other.
  const isMirrored = Math.hypot(a - d, b + c) > Math.hypot(a + d, b - c);
  const angle = isMirrored ? Math.atan2(b + c, a - d) : Math.atan2(b - c, a + d);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const side = isMirrored ? -1 : 1;

  const axes = new Float32Array(2 * width);
  for (let i = 0; i < width; i++) {
    axes[i] = cosine * first[i]! + sine * second[i]!;
    axes[width + i] = side * (cosine * second[i]! - sine * first[i]!);
  }
  const [along = 0, across = 0] = current.variances;
  const variances = Float64Array.of(
    cosine ** 2 * along + sine ** 2 * across,
    sine ** 2 * along + cosine ** 2 * across,
  );
  return { ...current, axes, variances };
}

function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
