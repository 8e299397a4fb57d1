import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCounted,
  formatDuration,
  formatLoss,
  formatPerplexity,
  formatRate,
  formatShare,
} from '../../src/ui/state/format';
import { iterationTicks, logAxis, roundAxis } from '../../src/ui/state/ticks';

describe('figures', () => {
  it('of a loss keep three places, so that digits stand still', () => {
    expect([0.1, -1.25, 12.3456].map(formatLoss)).toEqual(['0.100', '−1.250', '12.346']);
  });

  it('of a loss say when there is none, or no number', () => {
    expect([undefined, NaN, Infinity].map(formatLoss)).toEqual(['–', 'not a number', 'infinite']);
  });

  it('of a tiny gap are not rounded to nothing', () => {
    expect(formatLoss(0.00001)).toBe('1.0e-5');
  });

  it('carry their noun in the right number', () => {
    expect(formatCounted(1, 'sentence')).toBe('1 sentence');
    expect(formatCounted(12_000, 'sentence')).toBe('12,000 sentences');
  });

  it('of a span of time are words that promise no more than is known', () => {
    expect([0.3, 1, 37.4, 93, 600, 7300].map(formatDuration)).toEqual([
      'less than a second',
      'about 1 second',
      'about 37 seconds',
      'about 2 minutes',
      'about 10 minutes',
      'about 2 hours',
    ]);
  });

  it('of a perplexity are whole where they are large', () => {
    expect([17.24, 1234.5, undefined].map(formatPerplexity)).toEqual(['17.2', '1,235', '–']);
  });

  it('are short for bytes, shares and rates', () => {
    expect(formatBytes(19_400_000)).toBe('19.4 MB');
    expect(formatShare(0.4213)).toBe('42.1 %');
    expect([4120.4, 3.14].map(formatRate)).toEqual(['4,120', '3.1']);
  });
});

describe('axes', () => {
  it('begin and end on round numbers around all values', () => {
    expect(roundAxis(0.37, 7.2, 4)).toEqual({ domain: [0, 8], ticks: [0, 2, 4, 6, 8] });
    expect(roundAxis(-0.6, 1.1, 4).domain).toEqual([-1, 1.5]);
  });

  it('have room for a line that does not move', () => {
    const { domain } = roundAxis(2, 2, 4);
    expect(domain[0]).toBeLessThanOrEqual(2);
    expect(domain[1]).toBeGreaterThan(domain[0]);
  });

  it('stand without any value', () => {
    expect(roundAxis(Infinity, -Infinity, 4).domain).toEqual([0, 1]);
  });

  it('mark 1, 2 and 5 of every decade when logarithmic', () => {
    expect(logAxis(0.03, 7)).toEqual({
      domain: [0.02, 10],
      ticks: [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    });
  });

  it('mark powers of ten only when many decades are to be shown', () => {
    expect(logAxis(0.0003, 8).ticks).toEqual([0.001, 0.01, 0.1, 1, 10]);
  });

  it('count iterations in whole numbers', () => {
    expect(iterationTicks(0, 4, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(iterationTicks(0, 750, 5)).toEqual([0, 200, 400, 600]);
    expect(iterationTicks(0, 0, 5)).toEqual([0]);
  });

  it('mark round iterations where a run begins late', () => {
    expect(iterationTicks(12_050, 12_700, 5)).toEqual([12_200, 12_400, 12_600]);
  });
});
