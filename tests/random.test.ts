import { describe, expect, it } from 'vitest';
import { resumedRandom, seededRandom, shuffle } from '../src/random';

const draws = (seed: number, stream: string) => {
  const random = seededRandom(seed, stream);
  return Array.from({ length: 5 }, () => random.uniform());
};

describe('seeded random streams', () => {
  it('repeat for the same seed and name, and differ otherwise', () => {
    expect(draws(1, 'noise')).toEqual(draws(1, 'noise'));
    expect(draws(1, 'noise')).not.toEqual(draws(2, 'noise'));
    expect(draws(1, 'noise')).not.toEqual(draws(1, 'weights'));
  });

  it('carry on from a saved state', () => {
    const random = seededRandom(7, 'noise');
    random.normal(new Float32Array(9));
    const resumed = resumedRandom(random.state());
    expect(resumed.uniform()).toBe(random.uniform());
  });

  it('draw normal numbers of the deviation asked for', () => {
    const values = seededRandom(3, 'normal').normal(new Float32Array(20001), 0.5);
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    // Four standard errors of each.
    expect(Math.abs(mean)).toBeLessThan((4 * 0.5) / Math.sqrt(20001));
    expect(Math.abs(Math.sqrt(variance) - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(2 * 20001));
  });

  it('draw whole numbers evenly below the bound', () => {
    const random = seededRandom(5, 'integers');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 6000; i++) counts[random.integer(6)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('shuffle keeps every item', () => {
    const shuffled = shuffle(
      Int32Array.from({ length: 50 }, (_, i) => i),
      seededRandom(1, 's'),
    );
    expect([...shuffled].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect([...shuffled]).not.toEqual(Array.from({ length: 50 }, (_, i) => i));
  });
});
