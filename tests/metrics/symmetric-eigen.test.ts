import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '../../src/metrics/symmetric-eigen';
import { seededRandom } from '../../src/random';

describe('eigenvectors of a symmetric matrix', () => {
  it('of two rows are those worked out by hand', () => {
    // [2 1; 1 2]: 3 along (1, 1), 1 along (1, −1).
    const { values, vectors } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
    expect(values[0]).toBeCloseTo(3, 12);
    expect(values[1]).toBeCloseTo(1, 12);
    expect((vectors[0] ?? 0) * (vectors[1] ?? 0)).toBeCloseTo(0.5, 12);
    expect((vectors[2] ?? 0) * (vectors[3] ?? 0)).toBeCloseTo(-0.5, 12);
  });

  it('make the matrix again, and are orthonormal', () => {
    const n = 24;
    const draws = seededRandom(1, 'eigen').normal(new Float32Array(n * n));
    const at = (i: number, j: number) => draws[Math.min(i, j) * n + Math.max(i, j)] ?? 0;
    const matrix = Float64Array.from({ length: n * n }, (_, k) => at(Math.floor(k / n), k % n));
    const { values, vectors } = symmetricEigen(matrix, n);
    for (let i = 0; i < n; i++) {
      if (i > 0) expect(values[i]).toBeLessThanOrEqual(values[i - 1] ?? 0);
      for (let j = 0; j < n; j++) {
        let entry = 0;
        let product = 0;
        for (let k = 0; k < n; k++) {
          const value = values[k] ?? 0;
          entry += value * (vectors[k * n + i] ?? 0) * (vectors[k * n + j] ?? 0);
          product += (vectors[i * n + k] ?? 0) * (vectors[j * n + k] ?? 0);
        }
        expect(entry).toBeCloseTo(at(i, j), 10);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 10);
      }
    }
  });

  it('of a diagonal matrix are its axes, the greatest first', () => {
    const { values, vectors } = symmetricEigen(Float64Array.of(1, 0, 0, 0, 5, 0, 0, 0, 5), 3);
    expect([...values]).toEqual([5, 5, 1]);
    expect([...vectors.slice(6)]).toEqual([1, 0, 0]);
  });
});
