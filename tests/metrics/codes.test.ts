import { describe, expect, it } from 'vitest';
import { meanNorm, totalVariance } from '../../src/metrics/codes';
import { distinctShare, exactMatch } from '../../src/metrics/sentences';

describe('code statistics', () => {
  it('averages the lengths of the rows', () => {
    expect(meanNorm(new Float32Array([3, 4, 0, 1]), 2)).toBeCloseTo(3, 6);
  });

  it('sums the variances of the dimensions', () => {
    // Columns 1, 3 and 10, 20: variances 1 and 25.
    expect(totalVariance(new Float32Array([1, 10, 3, 20]), 2)).toBeCloseTo(26, 6);
  });

  it('finds no variance in codes that have collapsed onto one', () => {
    expect(totalVariance(new Float32Array([0.6, 0.8, 0.6, 0.8]), 2)).toBe(0);
  });

  it('is zero for no codes at all', () => {
    expect(meanNorm(new Float32Array(0), 4)).toBe(0);
    expect(totalVariance(new Float32Array(0), 4)).toBe(0);
  });
});

describe('sentence measures', () => {
  const s = (...ids: number[]) => Int32Array.from(ids);

  it('counts only sentences that come back word for word', () => {
    expect(exactMatch([s(4, 5), s(4, 5), s(6)], [s(4, 5), s(4, 5, 6), s(7)])).toBeCloseTo(1 / 3);
  });

  it('counts a sentence that was not decoded as a miss', () => {
    expect(exactMatch([s(4), s(5)], [s(4)])).toBe(0.5);
  });

  it('takes repeated sentences once', () => {
    expect(distinctShare([s(4, 5), s(4, 5), s(4), s(45)])).toBe(0.75);
  });
});
