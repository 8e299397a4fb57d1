import { describe, expect, it } from 'vitest';
import { boundOf, truncate } from '../../src/model/truncated-noise';
import { seededRandom } from '../../src/random';

const normal = (count = 40_000) => seededRandom(3, 'noise').normal(new Float32Array(count));
const moment = (values: Float32Array, power: number) =>
  values.reduce((sum, value) => sum + value ** power, 0) / values.length;

describe('truncated noise', () => {
  it('is cut off where the normal distribution holds the share ψ between its bounds', () => {
    // Quantiles from tables.
    expect(boundOf(0.5)).toBeCloseTo(0.67449, 5);
    expect(boundOf(0.8)).toBeCloseTo(1.281552, 5);
    expect(boundOf(0.95)).toBeCloseTo(1.959964, 5);
    expect(boundOf(0.999)).toBeCloseTo(3.290527, 5);
    expect(boundOf(1 - 2e-13)).toBeCloseTo(7.3488, 2);
    expect(boundOf(0)).toBe(0);
    expect(boundOf(1)).toBe(Infinity);
  });

  it.each([0, 0.05, 0.3, 0.5, 0.8, 0.95, 0.999])(
    'has no value beyond the bound at ψ = %f',
    (psi) => {
      const noise = normal();
      noise.set([12, -12, 0]);
      const farthest = truncate(noise, psi).reduce(
        (far, value) => Math.max(far, Math.abs(value)),
        0,
      );
      expect(farthest).toBeCloseTo(boundOf(psi), 5);
      expect(farthest).toBeLessThanOrEqual(Math.fround(boundOf(psi)));
    },
  );

  it.each([0.1, 0.3, 0.5, 0.8, 0.95])('has the moments of a truncated normal at ψ = %f', (psi) => {
    const bound = boundOf(psi);
    const density = Math.exp(-(bound ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const variance = 1 - (2 * bound * density) / psi;
    const fourth = 3 * variance - (2 * bound ** 3 * density) / psi;
    const noise = truncate(normal(), psi);
    // Four standard errors of each mean.
    const allowed = 4 / Math.sqrt(noise.length);
    expect(Math.abs(moment(noise, 1))).toBeLessThan(allowed * Math.sqrt(variance));
    expect(Math.abs(moment(noise, 2) / variance - 1)).toBeLessThan(1.5 * allowed);
    expect(Math.abs(moment(noise, 4) / fourth - 1)).toBeLessThan(3 * allowed);
  });

  it('is the very same noise at ψ = 1, and nearly so just below', () => {
    expect(truncate(normal(1000), 1)).toEqual(normal(1000));
    const near = truncate(normal(1000), 0.9999);
    normal(1000).forEach((value, i) => {
      if (Math.abs(value) < 2) expect(near[i]).toBeCloseTo(value, 2);
    });
  });

  it('keeps every value in its rank and on its side, and draws it in as ψ falls', () => {
    const noise = normal(500);
    let former = noise;
    for (const psi of [0.9, 0.6, 0.3, 0.1]) {
      const drawnIn = truncate(noise.slice(), psi);
      drawnIn.forEach((value, i) => {
        expect(Math.sign(value)).toBe(Math.sign(noise[i]!));
        expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(former[i]!) + 1e-6);
      });
      const ranks = (values: Float32Array) =>
        [...values.keys()].sort((a, b) => values[a]! - values[b]!);
      expect(ranks(drawnIn)).toEqual(ranks(noise));
      former = drawnIn;
    }
  });
});
