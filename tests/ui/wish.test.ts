import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../../src/config';
import {
  fittable,
  QUICK,
  unwished,
  usualStart,
  wishedSettings,
  withChanges,
} from '../../src/ui/state/wish';

describe('a wish', () => {
  it('is a preset and what was changed by hand', () => {
    const wish = withChanges({ preset: 'paper-2018', changed: { batchSize: 8 } }, { seed: 4 });
    expect(wishedSettings(wish)).toMatchObject({ batchSize: 8, seed: 4, hiddenSize: 300 });
  });

  it('leaves all that nobody touched to be fitted, but for seed and engine', () => {
    const open = fittable(withChanges(QUICK, { hiddenSize: 64 }));
    const kept = SETTING_NAMES.filter((name) => !open.includes(name));
    expect(kept.toSorted()).toEqual(['engine', 'hiddenSize', 'seed']);
  });

  it('knows what in force nobody wished for', () => {
    const wish = withChanges(QUICK, { hiddenSize: 64 });
    const inForce = { ...wishedSettings(wish), maxLength: 17 };
    expect(unwished(wish, inForce)).toEqual({ maxLength: 17 });
  });

  it('keeps the paper’s presets to the letter', () => {
    expect(fittable({ preset: 'paper-2017', changed: {} })).toEqual([]);
  });

  it('starts from the demonstration model where it takes no other', () => {
    const changed = { seed: 7, engine: 'cpu', learningRate: 0.1 } as const;
    expect(usualStart(QUICK)).toBe('demo');
    expect(usualStart({ preset: 'quick', changed })).toBe('demo');
    expect(usualStart({ preset: 'quick', changed: { hiddenSize: 64 } })).toBe('fresh');
    expect(usualStart({ preset: 'paper-2017', changed: {} })).toBe('fresh');
  });
});
