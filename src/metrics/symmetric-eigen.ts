export interface Eigen {
  /** Falling. */
  readonly values: Float64Array;
  /** [n, n]: row i is the unit vector of values[i]. */
  readonly vectors: Float64Array;
}

const MOST_SWEEPS = 60;

/**
 * Eigenvalues and -vectors of a symmetric matrix [n, n], by Jacobi's cyclic rotations: for small
 * ones, of some dozens of rows. The matrix is left as it was.
 */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  let square = 0;
  for (const entry of a) square += entry * entry;

  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) off += a[i * n + j]! ** 2;
    if (off <= 1e-30 * square) break;
    for (let i = 0; i < n - 1; i++) for (let j = i + 1; j < n; j++) rotate(a, v, n, i, j);
  }

  const order = Array.from({ length: n }, (_, i) => i);
  order.sort((i, j) => a[j * n + j]! - a[i * n + i]!);
  const values = new Float64Array(n);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    values[to] = a[from * n + from]!;
    vectors.set(v.subarray(from * n, (from + 1) * n), to * n);
  });
  return { values, vectors };
}

/** Turns the plane of i and j until a[i, j] is 0; rows of v turn along. */
function rotate(a: Float64Array, v: Float64Array, n: number, i: number, j: number): void {
  const apart = a[i * n + j]!;
  if (apart === 0) return;
  const ratio = (a[j * n + j]! - a[i * n + i]!) / (2 * apart);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (let k = 0; k < n; k++) {
    const left = a[k * n + i]!;
    const right = a[k * n + j]!;
    a[k * n + i] = cosine * left - sine * right;
    a[k * n + j] = sine * left + cosine * right;
  }
  for (const rows of [a, v]) {
    for (let k = 0; k < n; k++) {
      const upper = rows[i * n + k]!;
      const lower = rows[j * n + k]!;
      rows[i * n + k] = cosine * upper - sine * lower;
      rows[j * n + k] = sine * upper + cosine * lower;
    }
  }
}
