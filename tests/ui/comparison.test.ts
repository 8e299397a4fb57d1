import { describe, expect, it } from 'vitest';
import { defaultSettings, presetSettings } from '../../src/config';
import type { HistoryPoint } from '../../src/run-history';
import { comparedRows, settingDifferences } from '../../src/ui/state/comparison';
import { withoutUndone } from '../../src/ui/state/undone';
import { changeWords, recipeWords } from '../../src/ui/state/setting-words';

const USUAL = defaultSettings();

function point(iteration: number, reconstruction: number): HistoryPoint {
  return { iteration, reconstruction, accuracy: 0.5, real: 1, generated: 0.25 };
}

describe('two runs side by side', () => {
  it('differ in the settings that differ, in words', () => {
    const other = { ...USUAL, matchNorm: true, hiddenSize: 64, ganRounds: '2-4' };
    expect(
      settingDifferences(USUAL, other).map(({ label, one, other: two }) => [label, one, two]),
    ).toEqual([
      [expect.any(String), '128', '64'],
      [expect.any(String), 'off', 'on'],
      [expect.any(String), 'none', '2-4'],
    ]);
    expect(settingDifferences(USUAL, { ...USUAL })).toEqual([]);
  });

  it('share a chart by their iterations, each with a value where it has one', () => {
    const one = [point(1, 5), point(2, 4)];
    const other = [point(2, 6), point(3, NaN), point(4, 2)];
    expect(comparedRows(one, other, 'reconstruction')).toEqual([
      { iteration: 1, one: 5 },
      { iteration: 2, one: 4, other: 6 },
      { iteration: 4, other: 2 },
    ]);
    expect(comparedRows(one, [], 'heldOut')).toEqual([]);
    expect(comparedRows(one, [], 'gap')[0]).toEqual({ iteration: 1, one: 0.75 });
  });

  it('keep their spikes where there are more points than can be drawn', () => {
    const many = Array.from({ length: 5000 }, (_, i) => point(i, i === 3333 ? 50 : 1));
    const rows = comparedRows(many, [], 'reconstruction');
    expect(rows.length).toBeLessThan(200);
    expect(rows).toContainEqual({ iteration: 3333, one: 50 });
  });
});

describe('what was undone', () => {
  it('is left out of a curve, from the weights that were put back to the moment when they were', () => {
    const points = [1, 2, 3, 4, 5].map((iteration) => point(iteration, 1));
    const marks = [
      { iteration: 4, restored: 2 },
      { iteration: 4, settings: { learningRate: 1 } },
    ];
    expect(withoutUndone(points, marks).map(({ iteration }) => iteration)).toEqual([1, 2, 5]);
    expect(withoutUndone(points, [])).toBe(points);
    expect(withoutUndone(points.slice(2, 4), marks)).toHaveLength(2);
  });
});

describe('settings in words', () => {
  it('are those of the nearest preset, and what differs from it', () => {
    expect(recipeWords({ ...USUAL, seed: 99, engine: 'cpu' })).toBe('Quick');
    expect(recipeWords({ ...presetSettings('paper-2017'), batchSize: 32 })).toMatch(
      /^Paper 2017, but .* 32$/,
    );
    const far = {
      ...USUAL,
      batchSize: 2,
      maxLength: 3,
      hiddenSize: 4,
      noiseSize: 5,
      criticSteps: 6,
    };
    expect(recipeWords(far)).toMatch(/ and 2 more$/);
  });

  it('tell of a change what it is now and what it would be', () => {
    expect(changeWords({ learningRate: 0.0025 }, { ...USUAL, learningRate: 10 })).toEqual([
      'Autoencoder learning rate: 10 → 0.0025',
    ]);
  });
});
