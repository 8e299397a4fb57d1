import { describe, expect, it } from 'vitest';
import { annealed } from '../../src/model/annealing';
import { seededNoise } from '../../src/model/noise';

describe('annealed', () => {
  it('takes a step down every 100 iterations, and none in between', () => {
    expect(annealed(0.2, 0.5, 0)).toBe(0.2);
    expect(annealed(0.2, 0.5, 99)).toBe(0.2);
    expect(annealed(0.2, 0.5, 100)).toBe(0.1);
    expect(annealed(0.2, 0.5, 250)).toBe(0.05);
    expect(annealed(0.2, 1, 100_000)).toBe(0.2);
  });
});

describe('seededNoise', () => {
  it('draws the same for the same seed and something else for another', () => {
    const drawn = (seed: number) => [...seededNoise(seed).forGenerator(8)];
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it('leaves draws of one kind alone when another kind draws more', () => {
    const [a, b] = [seededNoise(1), seededNoise(1)];
    b.onCodes(50, 1);
    b.forMixing(3);
    b.forLengths(5, 0.5);
    expect([...a.forGenerator(8)]).toEqual([...b.forGenerator(8)]);
  });

  it('has the deviation asked for on codes', () => {
    const drawn = seededNoise(1).onCodes(20_000, 0.2);
    const square = drawn.reduce((sum, value) => sum + value * value, 0) / drawn.length;
    expect(Math.sqrt(square)).toBeCloseTo(0.2, 2);
  });

  it('shortens the share asked for, evenly down to nothing', () => {
    const drawn = [...seededNoise(1).forLengths(20_000, 0.5)];
    const short = drawn.filter((length) => length < 1);
    expect(short.length / drawn.length).toBeCloseTo(0.5, 1);
    expect(Math.min(...short)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...short)).toBeLessThan(0.01);
    expect(short.reduce((sum, length) => sum + length) / short.length).toBeCloseTo(0.5, 1);
    expect(new Set(seededNoise(1).forLengths(50, 0))).toEqual(new Set([1]));
  });

  it('goes on where it stood, with what was kept before lengths were drawn as well', () => {
    const noise = seededNoise(1);
    noise.forLengths(7, 0.5);
    const { lengths, ...former } = noise.state();
    const next = [...noise.forLengths(3, 1)];
    const resumed = seededNoise(1);
    resumed.restore({ ...former, ...(lengths && { lengths }) });
    expect([...resumed.forLengths(3, 1)]).toEqual(next);
    expect(() => seededNoise(1).restore(former)).not.toThrow();
  });

  it('mixes evenly between 0 and 1', () => {
    const drawn = seededNoise(1).forMixing(20_000);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, value) => sum + value) / drawn.length).toBeCloseTo(0.5, 1);
  });
});
