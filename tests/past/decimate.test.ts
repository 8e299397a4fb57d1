import { describe, expect, it } from 'vitest';
import { decimate } from '../../src/past/decimate';
import { criticGap } from '../../src/past/history';
import type { HistoryPoint } from '../../src/run-history';
import { HELD_OUT, point } from './points';

describe('decimation', () => {
  const read = ({ reconstruction }: HistoryPoint) => reconstruction;
  const long = Array.from({ length: 10_000 }, (_, i) => point(i, Math.sin(i / 50)));

  it('leaves a short history alone', () => {
    const short = long.slice(0, 200);
    expect(decimate(short, [read], 250)).toBe(short);
  });

  it('stays within its budget', () => {
    expect(decimate(long, [read], 250).length).toBeLessThanOrEqual(250);
    expect(decimate(long, [read, (p) => p.real, criticGap], 250).length).toBeLessThanOrEqual(250);
  });

  it('keeps a spike of a single point, upward or downward', () => {
    const spiked = long.map((p) =>
      p.iteration === 7_777 ? point(7_777, 90) : p.iteration === 3_210 ? point(3_210, -90) : p,
    );
    const kept = decimate(spiked, [read], 250).map(({ iteration }) => iteration);
    expect(kept).toContain(7_777);
    expect(kept).toContain(3_210);
  });

  it('keeps the first and the last point, and the order', () => {
    const kept = decimate(long, [read], 100).map(({ iteration }) => iteration);
    expect(kept[0]).toBe(0);
    expect(kept.at(-1)).toBe(9_999);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
  });

  it('keeps points of a sparse series that most points have no value for', () => {
    const sparse = long.map((p) => (p.iteration % 2_500 === 17 ? { ...p, heldOut: HELD_OUT } : p));
    const kept = decimate(sparse, [read, (p) => p.heldOut?.reconstruction], 250);
    expect(kept.filter(({ heldOut }) => heldOut)).toHaveLength(4);
  });

  it('fills buckets of equal width where points have places: sparse stretches keep as much as dense', () => {
    const places = [...long.slice(0, 5000), ...long.slice(5000).filter((_, i) => i % 50 === 0)];
    const kept = decimate(places, [read], 250, ({ iteration }) => iteration);
    const sparse = kept.filter(({ iteration }) => iteration >= 5000);
    expect(sparse.length).toBeGreaterThan(90);
    expect(kept.length).toBeLessThanOrEqual(250);
  });

  it('does with points that all stand at one place, as with any', () => {
    const crowd = long.map((p) => ({ ...p, iteration: 7 }));
    const kept = decimate(crowd, [read], 10, ({ iteration }) => iteration);
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(kept.map(read)).toContain(Math.max(...crowd.map(read)));
  });
});
