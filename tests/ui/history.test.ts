import { describe, expect, it } from 'vitest';
import type { HistoryPoint } from '../../src/run-history';
import { decimate } from '../../src/ui/state/decimate';
import { appendPoints, criticGap, latestHeldOut, latestLanguage } from '../../src/ui/state/history';
import { keepSnapshot } from '../../src/past/snapshots';
import type { Snapshot } from '../../src/run-past';

function point(iteration: number, reconstruction = 1): HistoryPoint {
  return { iteration, reconstruction, accuracy: 0.5, real: 0.3, generated: -0.2 };
}

const HELD_OUT = {
  reconstruction: 2,
  accuracy: 0.4,
  exactMatch: 0.1,
  bleu: 12,
  generatedNorm: 0.9,
  realVariance: 0.8,
  generatedVariance: 0.7,
  uniqueSamples: 1,
};

describe('the history', () => {
  it('keeps every point that came', () => {
    const first = appendPoints([], [point(1), point(2)]);
    expect(appendPoints(first, [point(3)]).map(({ iteration }) => iteration)).toEqual([1, 2, 3]);
  });

  it('leaves out points that would draw a line backwards', () => {
    const history = appendPoints([], [point(1), point(5)]);
    expect(appendPoints(history, [point(4), point(5), point(6)])).toHaveLength(3);
  });

  it('stays the same object when nothing is added, so that nothing is drawn again', () => {
    const history = [point(3)];
    expect(appendPoints(history, [point(2)])).toBe(history);
  });

  it('finds the newest held-out figures however many points came since', () => {
    const history = [{ ...point(1), heldOut: HELD_OUT }, point(2), point(3)];
    expect(latestHeldOut(history)).toEqual({ iteration: 1, figures: HELD_OUT });
    expect(latestHeldOut([point(1)])).toBeUndefined();
  });

  it('finds the newest perplexities, which come more rarely still', () => {
    const language = { order: 5, samples: 100, forward: 20, reverse: 30 };
    const history = [{ ...point(1), language }, { ...point(2), heldOut: HELD_OUT }, point(3)];
    expect(latestLanguage(history)).toEqual({ iteration: 1, figures: language });
    expect(latestLanguage([point(1)])).toBeUndefined();
  });

  it('takes the critic gap as real less generated', () => {
    expect(criticGap(point(1))).toBeCloseTo(0.5);
  });
});

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
});

describe('snapshots of samples', () => {
  const run = (iterations: readonly number[]) => {
    let kept: readonly Snapshot[] = [];
    for (const iteration of iterations) kept = keepSnapshot(kept, { iteration, sentences: [] });
    return kept.map(({ iteration }) => iteration);
  };

  it('begin with the untrained model and grow further apart', () => {
    expect(run([0, 10, 20, 25, 30, 40, 45])).toEqual([0, 20, 30, 45]);
  });

  it('stay few over a long run, and keep the first', () => {
    const kept = run(Array.from({ length: 20_000 }, (_, i) => i * 10));
    expect(kept.length).toBeLessThanOrEqual(12);
    expect(kept[0]).toBe(0);
  });
});
