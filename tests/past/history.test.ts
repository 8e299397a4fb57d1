import { describe, expect, it } from 'vitest';
import {
  appendPoints,
  criticGap,
  MOST_POINTS,
  thinned,
  type History,
} from '../../src/past/history';
import { seededRandom } from '../../src/random';
import type { HistoryPoint } from '../../src/run-history';
import { HELD_OUT, point } from './points';

const LANGUAGE = { order: 5, samples: 100, forward: 20, reverse: 30 };
const SEEDS = [1, 2, 3, 4, 5, 6];

/** A run of noisy figures, its points at uneven distances, some of them scored. */
function longRun(seed: number, points: number, scoredShare = 0.01): HistoryPoint[] {
  const random = seededRandom(seed, 'history');
  let iteration = 0;
  return Array.from({ length: points }, (_, i) => {
    iteration += 1 + random.integer(20);
    const noise = () => random.uniform() ** 8 * (random.uniform() < 0.5 ? -1 : 1);
    const isScored = random.uniform() < scoredShare;
    return {
      iteration,
      reconstruction: 5 / (1 + i / 500) + noise(),
      accuracy: 0.5 + noise() / 2,
      real: noise(),
      generated: noise(),
      ...(isScored && { heldOut: { ...HELD_OUT, reconstruction: 3 + noise() } }),
      ...(isScored &&
        random.uniform() < 0.2 && { language: { ...LANGUAGE, reverse: 40 + noise() } }),
    };
  });
}

/** The history as it grows by a few points at a time, looked at after each. */
function grow(points: History, look: (history: History) => void = () => {}): History {
  let history: History = [];
  for (let from = 0; from < points.length; from += 25) {
    history = appendPoints(history, points.slice(from, from + 25));
    look(history);
  }
  return history;
}

const isScored = ({ heldOut, language }: HistoryPoint) =>
  heldOut !== undefined || language !== undefined;

describe('the history', () => {
  it('keeps every point that came, of a run that is not long', () => {
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

  it('takes the critic gap as real less generated', () => {
    expect(criticGap(point(1))).toBeCloseTo(0.5);
  });
});

describe('the history of a long run', () => {
  it.each(SEEDS)('never holds more than its bound, and rises (seed %i)', (seed) => {
    const last = grow(longRun(seed, 30_000), (history) => {
      expect(history.length).toBeLessThanOrEqual(MOST_POINTS);
    });
    const iterations = last.map(({ iteration }) => iteration);
    expect(iterations).toEqual([...new Set(iterations)].sort((a, b) => a - b));
  });

  it.each(SEEDS)('holds nothing but points that came, as they came (seed %i)', (seed) => {
    const run = longRun(seed, 12_000);
    const came = new Set(run);
    expect(grow(run).filter((each) => !came.has(each))).toEqual([]);
  });

  it.each(SEEDS)(
    'keeps the highest and lowest of every figure of all that came (seed %i)',
    (seed) => {
      const run = longRun(seed, 30_000);
      const history = grow(run);
      for (const read of [
        (each: HistoryPoint) => each.reconstruction,
        (each: HistoryPoint) => each.accuracy,
        (each: HistoryPoint) => each.real,
        (each: HistoryPoint) => each.generated,
        criticGap,
      ]) {
        const [all, kept] = [run.map(read), history.map(read)];
        expect(Math.max(...kept)).toBe(Math.max(...all));
        expect(Math.min(...kept)).toBe(Math.min(...all));
      }
    },
  );

  it.each(SEEDS)(
    'keeps the first and the last point and all that were scored (seed %i)',
    (seed) => {
      const run = longRun(seed, 30_000);
      const history = grow(run);
      expect(history[0]).toBe(run[0]);
      expect(history.at(-1)).toBe(run.at(-1));
      expect(history.filter(isScored)).toEqual(run.filter(isScored));
    },
  );

  it.each(SEEDS)('forgets no stretch of the run, neither early nor late (seed %i)', (seed) => {
    const run = longRun(seed, 60_000);
    const end = run.at(-1)?.iteration ?? 0;
    const stretches = new Map<number, number>();
    for (const { iteration } of grow(run)) {
      const stretch = Math.min(49, Math.floor((50 * iteration) / end));
      stretches.set(stretch, (stretches.get(stretch) ?? 0) + 1);
    }
    expect(stretches.size).toBe(50);
    expect(Math.min(...stretches.values())).toBeGreaterThanOrEqual(10);
  });

  it('stays within its bound where every point is scored, and keeps the newest and best of them', () => {
    const best = { ...point(90_000), language: { ...LANGUAGE, reverse: 1 } };
    const run = longRun(7, 20_000, 1).flatMap((each) =>
      each.iteration < 90_000 || each.iteration > 90_025 ? [each] : [],
    );
    const at = run.findIndex(({ iteration }) => iteration > 90_000);
    const history = grow(run.toSpliced(at, 0, best), ({ length }) => {
      expect(length).toBeLessThanOrEqual(MOST_POINTS);
    });
    expect(history).toContain(best);
    expect(history.findLast(({ language }) => language)).toBe(
      run.findLast(({ language }) => language),
    );
    expect(history.findLast(({ heldOut }) => heldOut)).toBe(run.findLast(({ heldOut }) => heldOut));
  });

  it('is not thinned before it is too long, nor a second time for nothing', () => {
    const run = longRun(8, MOST_POINTS + 1);
    expect(thinned(run.slice(1))).toHaveLength(MOST_POINTS);
    const once = thinned(run);
    expect(once.length).toBeLessThanOrEqual(MOST_POINTS / 2);
    expect(thinned(once)).toBe(once);
  });

  it('is thinned where figures are no numbers, too', () => {
    const run = longRun(9, 9000).map((each, i) =>
      i % 3 === 0 ? { ...each, reconstruction: NaN, real: Infinity } : each,
    );
    expect(grow(run).length).toBeLessThanOrEqual(MOST_POINTS);
  });
});
