import { describe, expect, it } from 'vitest';
import { principalComponents, project, type Basis } from '../../src/metrics/principal-components';
import { steadyBasis } from '../../src/metrics/steady-basis';
import { seededRandom, type Random } from '../../src/random';

/** Orthonormal rows [count, width], by Gram and Schmidt from random ones. */
function directions(count: number, width: number, random: Random): Float64Array[] {
  const rows: Float64Array[] = [];
  while (rows.length < count) {
    const row = Float64Array.from(random.normal(new Float32Array(width)));
    for (const other of rows) {
      const share = dot(row, other);
      for (let i = 0; i < width; i++) row[i] = (row[i] ?? 0) - share * (other[i] ?? 0);
    }
    const norm = Math.sqrt(dot(row, row));
    rows.push(row.map((entry) => entry / norm));
  }
  return rows;
}

/**
 * A cloud whose covariance is known exactly: for each direction a pair of points, as far out on
 * either side as gives it its variance.
 */
function crossOf(along: readonly Float64Array[], variances: readonly number[], mean = 0) {
  const width = along[0]?.length ?? 0;
  const rows = 2 * along.length;
  const points = new Float32Array(rows * width).fill(mean);
  along.forEach((direction, d) => {
    const reach = Math.sqrt(((variances[d] ?? 0) * rows) / 2);
    for (let i = 0; i < width; i++) {
      points[2 * d * width + i]! += reach * (direction[i] ?? 0);
      points[(2 * d + 1) * width + i]! -= reach * (direction[i] ?? 0);
    }
  });
  return points;
}

function axis(basis: Basis, index: number): Float32Array {
  const width = basis.mean.length;
  return basis.axes.subarray(index * width, (index + 1) * width);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

describe('principal components', () => {
  it('of four points in the plane are those worked out by hand', () => {
    // Around (10, 20): (±2, ±2) along the diagonal, (±1, ∓1) across it. Variances 8 / 2 = 4, 1.
    const basis = principalComponents(new Float32Array([12, 22, 8, 18, 11, 19, 9, 21]), 2);
    expect([...basis.mean]).toEqual([10, 20]);
    expect(basis.variances[0]).toBeCloseTo(4, 6);
    expect(basis.variances[1]).toBeCloseTo(1, 6);
    expect(basis.totalVariance).toBeCloseTo(5, 6);
    expect(axis(basis, 0)[0]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(axis(basis, 0)[1]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(dot(axis(basis, 1), [1, -1]) ** 2).toBeCloseTo(2, 6);
  });

  it.each([
    { width: 3, count: 2 },
    { width: 40, count: 2 },
    { width: 300, count: 2 },
    { width: 120, count: 5 },
  ])('find $count axes of a known covariance in $width dimensions', ({ width, count }) => {
    const along = directions(Math.min(width, 60), width, seededRandom(width, 'directions'));
    // A slowly falling spectrum, as codes have: each variance nine tenths of the one before.
    const variances = along.map((_, i) => 3 * 0.9 ** i);
    const basis = principalComponents(crossOf(along, variances, 0.5), width, count);
    for (let i = 0; i < count; i++) {
      expect(basis.variances[i]).toBeCloseTo(variances[i] ?? 0, 4);
      expect(Math.abs(dot(axis(basis, i), along[i] ?? []))).toBeCloseTo(1, 4);
    }
    expect(basis.totalVariance).toBeCloseTo(
      variances.reduce((sum, variance) => sum + variance, 0),
      3,
    );
  });

  it('find the plane of two equal variances', () => {
    const along = directions(10, 30, seededRandom(2, 'directions'));
    const basis = principalComponents(crossOf(along, [2, 2, 1, 1, 1, 0.5]), 30);
    for (const i of [0, 1]) {
      const inPlane =
        dot(axis(basis, i), along[0] ?? []) ** 2 + dot(axis(basis, i), along[1] ?? []) ** 2;
      expect(inPlane).toBeCloseTo(1, 5);
      expect(basis.variances[i]).toBeCloseTo(2, 4);
    }
    expect(dot(axis(basis, 0), axis(basis, 1))).toBeCloseTo(0, 5);
  });

  it('are the same every time', () => {
    const points = seededRandom(4, 'cloud').normal(new Float32Array(50 * 33));
    expect(principalComponents(points, 33)).toEqual(principalComponents(points, 33));
  });

  it('have no variance where points coincide, or lie on a line', () => {
    const same = principalComponents(new Float32Array([1, 2, 3, 1, 2, 3]), 3);
    expect([...same.variances]).toEqual([0, 0]);
    const line = principalComponents(new Float32Array([1, 1, 1, 3, 3, 3]), 3);
    expect(line.variances[0]).toBeCloseTo(3, 5);
    expect(line.variances[1]).toBeCloseTo(0, 5);
    for (const basis of [same, line]) {
      expect(dot(axis(basis, 0), axis(basis, 1))).toBeCloseTo(0, 5);
      expect(dot(axis(basis, 1), axis(basis, 1))).toBeCloseTo(1, 5);
    }
  });

  it('refuse what has no components', () => {
    expect(() => principalComponents(new Float32Array(0), 3)).toThrow(RangeError);
    expect(() => principalComponents(new Float32Array(4), 1, 2)).toThrow(RangeError);
  });

  it('place points by what they are off the mean', () => {
    const basis = principalComponents(new Float32Array([12, 22, 8, 18, 11, 19, 9, 21]), 2);
    const places = project(new Float32Array([12, 22, 10, 20]), basis); // [2, 2]
    expect(places[0]).toBeCloseTo(Math.sqrt(8), 5);
    expect(places[1]).toBeCloseTo(0, 5);
    expect([...places.slice(2)]).toEqual([0, 0]);
  });
});

describe('a steady basis', () => {
  const plane = (rows: readonly Float64Array[], variances: readonly number[]): Basis => ({
    mean: new Float32Array(rows[0]?.length ?? 0),
    axes: Float32Array.from(rows.flatMap((row) => [...row])),
    variances: Float64Array.from(variances),
    totalVariance: 5,
  });
  const [e0, e1] = [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)];
  const was = plane([e0, e1], [3, 2]);

  it.each([
    ['flipped axes', [e0.map((x) => -x), e1]],
    ['both flipped', [e0.map((x) => -x), e1.map((x) => -x)]],
    ['axes that changed places', [e1, e0]],
    ['axes that changed places and flipped', [e1.map((x) => -x), e0]],
    ['axes turned within the plane', [Float64Array.of(0.6, 0.8, 0), Float64Array.of(0.8, -0.6, 0)]],
  ])('undoes %s', (_, rows) => {
    const steadied = steadyBasis(was, plane(rows, [3, 2]));
    was.axes.forEach((entry, i) => expect(steadied.axes[i]).toBeCloseTo(entry, 6));
  });

  it('stays in the current plane, as near to the previous axes as that allows', () => {
    const tilted = plane([Float64Array.of(0, 0.8, 0.6), e0], [3, 2]);
    const { axes, variances } = steadyBasis(was, tilted);
    [1, 0, 0, 0, 0.8, 0.6].forEach((entry, i) => expect(axes[i]).toBeCloseTo(entry, 6));
    [2, 3].forEach((variance, i) => expect(variances[i]).toBeCloseTo(variance, 6));
  });

  it('never flips while a cloud moves slowly, though its variances change order', () => {
    const width = 24;
    const random = seededRandom(9, 'cloud');
    const along = directions(12, width, random);
    let last: Basis | undefined;
    for (let step = 0; step < 120; step++) {
      const t = step / 119;
      // The first two change order; meanwhile the second turns into a third by and by.
      const turned = along.map((row, d) =>
        d === 1 ? row.map((x, i) => Math.cos(t) * x + Math.sin(t) * (along[11]?.[i] ?? 0)) : row,
      );
      const points = crossOf(turned.slice(0, 11), [3 - 2 * t, 1.5 + 2 * t, 0.4, 0.3, 0.2, 0.1], t);
      const basis = principalComponents(points, width);
      const steadied = last === undefined ? basis : steadyBasis(last, basis);
      if (last !== undefined) {
        for (const i of [0, 1])
          expect(dot(axis(last, i), axis(steadied, i))).toBeGreaterThan(0.999);
      }
      expect(dot(axis(steadied, 0), axis(steadied, 1))).toBeCloseTo(0, 5);
      last = steadied;
    }
    // The first axis is the first direction still, by now that of the lesser variance.
    expect(Math.abs(dot(last === undefined ? [] : axis(last, 0), along[0] ?? []))).toBeGreaterThan(
      0.99,
    );
    expect(last?.variances[0]).toBeCloseTo(1, 2);
    expect(last?.variances[1]).toBeCloseTo(3.5, 2);
  });

  it('is refused where the spaces differ', () => {
    const other = plane([Float64Array.of(1, 0), Float64Array.of(0, 1)], [1, 1]);
    expect(() => steadyBasis(other, was)).toThrow(RangeError);
  });
});
