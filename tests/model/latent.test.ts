import { describe, expect, it } from 'vitest';
import { lerp, slerp } from '../../src/model/latent';
import { seededRandom } from '../../src/random';

const norm = (a: Float32Array) => Math.hypot(...a);
const angle = (a: Float32Array, b: Float32Array) => {
  const product = a.reduce((sum, value, i) => sum + value * b[i]!, 0) / (norm(a) * norm(b));
  return Math.acos(Math.min(1, Math.max(-1, product)));
};

function code(seed: number): Float32Array {
  const drawn = seededRandom(seed, 'codes').normal(new Float32Array(16));
  const length = norm(drawn);
  return drawn.map((value) => value / length);
}

const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

describe.each([
  ['lerp', lerp],
  ['slerp', slerp],
])('%s', (_name, between) => {
  it('begins at one code and ends at the other', () => {
    expect(between(code(1), code(2), 0)).toEqual(code(1));
    expect(between(code(1), code(2), 1)).toEqual(code(2));
  });

  it('is half-way in the middle', () => {
    const middle = between(code(1), code(2), 0.5);
    expect(angle(code(1), middle)).toBeCloseTo(angle(middle, code(2)), 5);
    expect(angle(code(1), middle)).toBeCloseTo(angle(code(1), code(2)) / 2, 5);
  });

  it('stays where it is between a code and itself', () => {
    for (const t of SHARES) {
      between(code(1), code(1), t).forEach((value, i) => expect(value).toBeCloseTo(code(1)[i]!, 6));
    }
  });

  it('leaves its arguments alone', () => {
    const [a, b] = [code(1), code(2)];
    between(a, b, 0).fill(7);
    between(a, b, 0.3).fill(7);
    expect([a, b]).toEqual([code(1), code(2)]);
  });

  it('gives finite points where a code has length zero', () => {
    const points = SHARES.flatMap((t) => [...between(new Float32Array(16), code(1), t)]);
    expect(points.every(Number.isFinite)).toBe(true);
  });
});

describe('lerp', () => {
  it('cuts through the sphere', () => {
    expect(norm(lerp(code(1), code(2), 0.5))).toBeLessThan(0.95);
  });
});

describe('slerp', () => {
  it('stays on the sphere and turns evenly', () => {
    const whole = angle(code(1), code(2));
    for (const t of SHARES) {
      const point = slerp(code(1), code(2), t);
      expect(norm(point)).toBeCloseTo(1, 5);
      expect(angle(code(1), point)).toBeCloseTo(t * whole, 3);
    }
  });

  it('changes length evenly between codes of different lengths', () => {
    const long = code(2).map((value) => 3 * value);
    expect(norm(slerp(code(1), long, 0.25))).toBeCloseTo(1.5, 5);
  });

  it('turns evenly through a right angle between opposite codes', () => {
    const opposite = code(1).map((value) => -value);
    for (const t of SHARES) {
      const point = slerp(code(1), opposite, t);
      expect(norm(point)).toBeCloseTo(1, 5);
      expect(angle(code(1), point)).toBeCloseTo(t * Math.PI, 3);
    }
  });

  it('does not jump where codes become opposite or equal', () => {
    for (const side of [-1, 1]) {
      const near = code(1).map((value, i) => side * value + (i === 3 ? 1e-6 : 0));
      const exact = code(1).map((value) => side * value);
      const [a, b] = [slerp(code(1), near, 0.5), slerp(code(1), exact, 0.5)];
      a.forEach((value, i) => expect(value).toBeCloseTo(b[i]!, 3));
    }
  });
});
