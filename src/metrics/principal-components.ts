/** Principal components of codes: the map's flat picture of the latent space. */
import { meanRow } from './codes';
import { leadingEigenvectors } from './leading-eigenvectors';

export interface Basis {
  /** [width]: where the picture's origin lies. */
  readonly mean: Float32Array;
  /** [axes, width]: orthonormal rows. */
  readonly axes: Float32Array;
  /** Variance along each axis, over n and not n − 1. */
  readonly variances: Float64Array;
  /** Of all dimensions together. */
  readonly totalVariance: number;
}

/**
 * The `count` directions along which points [rows, width] vary most, the greatest variance first.
 * The outcome depends on the points alone; the sign of an axis is such that its greatest entry is
 * positive. Where points vary in fewer directions, the rest are arbitrary ones of variance 0.
 *
 * The time goes into the covariance, rows · width² / 2 products: where points are many and the
 * answer is wanted often, some of the points do.
 *
 * Throws a RangeError for no points, or for more axes than dimensions.
 */
export function principalComponents(points: Float32Array, width: number, count = 2): Basis {
  if (points.length === 0) throw new RangeError('No points to find the components of.');
  if (count > width) throw new RangeError(`No ${count} axes in ${width} dimensions.`);
  const mean = meanRow(points, width);
  const covariance = covarianceOf(points, mean); // [width, width]
  let totalVariance = 0;
  for (let i = 0; i < width; i++) totalVariance += covariance[i * width + i]!;
  const { values, vectors } = leadingEigenvectors(covariance, width, count);
  const axes = Float32Array.from(vectors); // [count, width]
  for (let axis = 0; axis < count; axis++) fixSign(axes.subarray(axis * width, (axis + 1) * width));
  return { mean, axes, variances: values, totalVariance };
}

/** Where points [rows, width] lie in a basis: [rows, axes]. */
export function project(points: Float32Array, { mean, axes }: Basis): Float32Array {
  const width = mean.length;
  const count = axes.length / width;
  const rows = points.length / width;
  const places = new Float32Array(rows * count);
  for (let row = 0; row < rows; row++) {
    for (let axis = 0; axis < count; axis++) {
      let sum = 0;
      for (let i = 0; i < width; i++) {
        sum += (points[row * width + i]! - mean[i]!) * axes[axis * width + i]!;
      }
      places[row * count + axis] = sum;
    }
  }
  return places;
}

/** [width, width], over n and not n − 1. */
function covarianceOf(points: Float32Array, mean: Float32Array): Float64Array {
  const width = mean.length;
  const rows = points.length / width;
  const covariance = new Float64Array(width * width);
  // Four points at a time: each entry is then loaded and stored a quarter as often.
  const a = new Float64Array(width);
  const b = new Float64Array(width);
  const c = new Float64Array(width);
  const d = new Float64Array(width);
  for (let row = 0; row < rows; row += 4) {
    [a, b, c, d].forEach((centred, i) => {
      const from = (row + i) * width;
      if (row + i >= rows) centred.fill(0);
      else for (let k = 0; k < width; k++) centred[k] = points[from + k]! - mean[k]!;
    });
    for (let i = 0; i < width; i++) {
      const [ai, bi, ci, di] = [a[i]!, b[i]!, c[i]!, d[i]!];
      const line = i * width;
      for (let k = 0; k <= i; k++) {
        covariance[line + k]! += ai * a[k]! + bi * b[k]! + ci * c[k]! + di * d[k]!;
      }
    }
  }
  for (let i = 0; i < width; i++) {
    for (let k = 0; k <= i; k++) {
      const entry = covariance[i * width + k]! / rows;
      covariance[i * width + k] = entry;
      covariance[k * width + i] = entry;
    }
  }
  return covariance;
}

function fixSign(axis: Float32Array): void {
  let greatest = 0;
  for (const entry of axis) if (Math.abs(entry) > Math.abs(greatest)) greatest = entry;
  if (greatest < 0) for (let i = 0; i < axis.length; i++) axis[i] = -axis[i]!;
}
