import { describe, expect, it } from 'vitest';
import { keepSnapshot } from '../../src/past/snapshots';
import type { Snapshot } from '../../src/run-past';

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
