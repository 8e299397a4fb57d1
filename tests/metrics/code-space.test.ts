import { describe, expect, it } from 'vitest';
import { liftByBasis, liftByNeighbours } from '../../src/metrics/lift';
import { neighbourCosine } from '../../src/metrics/neighbour-cosine';
import { applyOffset, meanDifference } from '../../src/metrics/offsets';
import { principalComponents, project } from '../../src/metrics/principal-components';
import { ontoSphere } from '../../src/metrics/unit-sphere';
import { seededRandom } from '../../src/random';

const ids = (...words: number[]) => Int32Array.from(words);

function codesOnSphere(rows: number, width: number, seed: number): Float32Array {
  const codes = seededRandom(seed, 'codes').normal(new Float32Array(rows * width), 0.1);
  for (let row = 0; row < rows; row++) codes[row * width]! += 0.7; // around a common mean
  return ontoSphere(codes, width);
}

function norms(codes: Float32Array, width: number): number[] {
  return Array.from({ length: codes.length / width }, (_, row) =>
    Math.hypot(...codes.subarray(row * width, (row + 1) * width)),
  );
}

describe('bringing codes onto the sphere', () => {
  it('divides each by its norm, and leaves zeros alone', () => {
    const codes = ontoSphere(new Float32Array([3, 4, 0, 0, 0, -2]), 2);
    expect([...codes]).toEqual([...Float32Array.of(0.6, 0.8, 0, 0, 0, -1)]);
  });
});

describe('neighbourhood cosine', () => {
  const near = [ids(4, 5, 6), ids(4, 5, 7)];
  const far = ids(10, 11, 12, 13, 14, 15, 16);

  it('averages over pairs of like sentences only', () => {
    // (1, 0) and (0.6, 0.8) of norm 2: cosine 0.6; the third is seven words off.
    const codes = new Float32Array([1, 0, 1.2, 1.6, -1, 0]);
    const { cosine, pairs } = neighbourCosine([...near, far], codes, 2);
    expect(cosine).toBeCloseTo(0.6, 6);
    expect(pairs).toBe(1);
  });

  it('takes in what is exactly as far as allowed, and nothing further', () => {
    const codes = new Float32Array([1, 0, 0, 1]);
    const pair = [ids(4, 5, 6, 7), ids(4, 8, 9, 10)]; // three changes
    expect(neighbourCosine(pair, codes, 2, 3).pairs).toBe(1);
    expect(neighbourCosine(pair, codes, 2, 2).pairs).toBe(0);
  });

  it('leaves out the same sentence twice', () => {
    const { cosine, pairs } = neighbourCosine([ids(4), ids(4)], new Float32Array([1, 1]), 1);
    expect(pairs).toBe(0);
    expect(cosine).toBeNaN();
  });

  it('refuses codes that do not match the sentences', () => {
    expect(() => neighbourCosine(near, new Float32Array(3), 2)).toThrow(RangeError);
  });
});

describe('offsets', () => {
  it('are the difference of the means', () => {
    const having = new Float32Array([1, 2, 3, 4]);
    const lacking = new Float32Array([1, 1]);
    expect([...meanDifference(having, lacking, 2)]).toEqual([1, 2]); // (2, 3) − (1, 1)
  });

  it('move codes and bring them back to the sphere', () => {
    const moved = applyOffset(new Float32Array([1, 0, 0, 1]), new Float32Array([0, 1]), 1);
    expect(moved[0]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(moved[1]).toBeCloseTo(Math.SQRT1_2, 6);
    expect([...moved.slice(2)]).toEqual([0, 1]);
  });

  it('do nothing at strength 0, and point the other way below', () => {
    const codes = new Float32Array([0.6, 0.8]);
    expect(applyOffset(codes, new Float32Array([5, 5]), 0)).toEqual(codes);
    const back = applyOffset(new Float32Array([0, 1]), new Float32Array([1, 0]), -1);
    expect(back[0]).toBeCloseTo(-Math.SQRT1_2, 6);
  });

  it('carry the mean of one group onto the direction of the other', () => {
    const [having, lacking] = [codesOnSphere(40, 8, 1), codesOnSphere(30, 8, 2)];
    const direction = meanDifference(having, lacking, 8);
    const zero = new Float32Array(8);
    const target = ontoSphere(meanDifference(having, zero, 8), 8);
    const moved = applyOffset(meanDifference(lacking, zero, 8), direction, 1);
    moved.forEach((entry, i) => expect(entry).toBeCloseTo(target[i] ?? 0, 5));
  });

  it('need sentences in both groups', () => {
    expect(() => meanDifference(new Float32Array(0), new Float32Array(2), 2)).toThrow(RangeError);
  });
});

describe('lifting by a basis', () => {
  const width = 12;
  const codes = codesOnSphere(300, width, 3);
  const basis = principalComponents(codes, width);

  it('gives a code on the sphere that lies on the map where it was asked for', () => {
    const places = new Float32Array([0, 0, 0.2, -0.1, -0.3, 0.25, 0.4, 0.4]);
    const lifted = liftByBasis(places, basis); // [4, width]
    for (const norm of norms(lifted, width)) expect(norm).toBeCloseTo(1, 5);
    project(lifted, basis).forEach((at, i) => expect(at).toBeCloseTo(places[i] ?? 0, 5));
  });

  it('lands on the rim in the same direction for a place out of reach', () => {
    const lifted = liftByBasis(new Float32Array([30, 40]), basis);
    expect(norms(lifted, width)[0]).toBeCloseTo(1, 5);
    const [across = 0, down = 0] = project(lifted, basis);
    expect(across).toBeCloseTo(0.6, 1);
    expect(down).toBeCloseTo(0.8, 1);
  });

  it('is nearer to a code than the mean of all is, for the place of that code', () => {
    const lifted = liftByBasis(project(codes, basis), basis);
    const middle = liftByBasis(new Float32Array(2), basis);
    let won = 0;
    for (let row = 0; row < 300; row++) {
      let own = 0;
      let common = 0;
      for (let i = 0; i < width; i++) {
        own += ((codes[row * width + i] ?? 0) - (lifted[row * width + i] ?? 0)) ** 2;
        common += ((codes[row * width + i] ?? 0) - (middle[i] ?? 0)) ** 2;
      }
      if (own <= common) won++;
    }
    expect(won).toBeGreaterThan(240);
  });
});

describe('lifting by neighbours', () => {
  const points = seededRandom(1, 'map').normal(new Float32Array(200)); // [100, 2]
  const codes = codesOnSphere(100, 6, 4);

  it('gives a sentence its own code on its own place', () => {
    const lifted = liftByNeighbours(points, points, codes);
    lifted.forEach((entry, i) => expect(entry).toBeCloseTo(codes[i] ?? 0, 5));
  });

  it('gives the middle of two its middle, on the sphere', () => {
    const lifted = liftByNeighbours(
      new Float32Array([1, 0]),
      new Float32Array([0, 0, 2, 0]),
      new Float32Array([1, 0, 0, 1]),
    );
    for (const entry of lifted) expect(entry).toBeCloseTo(Math.SQRT1_2, 6);
  });

  it('weighs the nearer more', () => {
    const [first = 0, second = 0] = liftByNeighbours(
      new Float32Array([0.5, 0]),
      new Float32Array([0, 0, 2, 0]),
      new Float32Array([1, 0, 0, 1]),
    );
    expect(first).toBeGreaterThan(second);
  });

  it('does not jump as the place moves', () => {
    const steps = 2000;
    const places = Float32Array.from({ length: 2 * steps }, (_, i) =>
      i % 2 === 0 ? (4 * i) / (2 * steps) - 2 : 0.1,
    );
    const lifted = liftByNeighbours(places, points, codes);
    for (let step = 1; step < steps; step++) {
      for (let i = 0; i < 6; i++) {
        const moved = (lifted[step * 6 + i] ?? 0) - (lifted[step * 6 - 6 + i] ?? 0);
        expect(Math.abs(moved)).toBeLessThan(0.03);
      }
    }
  });

  it('has an answer where all points coincide or are equally far, and none without points', () => {
    const one = liftByNeighbours(
      new Float32Array([5, 5, 1, 1]),
      new Float32Array([1, 1, 1, 1]),
      new Float32Array([1, 0, 0, 1]),
    );
    for (const entry of one) expect(entry).toBeCloseTo(Math.SQRT1_2, 6);
    const around = new Float32Array([1, 0, 0, 1, -1, 0, 0, -1]);
    const even = liftByNeighbours(new Float32Array(2), around, new Float32Array([1, 1, 1, 1]), 2);
    expect([...even]).toEqual([1]);
    expect(() => liftByNeighbours(new Float32Array(2), new Float32Array(0), codes)).toThrow(
      RangeError,
    );
  });
});
