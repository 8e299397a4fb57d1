import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/config';
import { fitToSpeed } from '../../src/worker/fit-to-speed';

const settings = defaultSettings();
const open = ['batchSize'] as const;

describe('the batch', () => {
  it('stays as it is on an engine that is fast enough', () => {
    expect(fitToSpeed(settings, open, 0.5)).toBeUndefined();
    expect(fitToSpeed(settings, open, 30)).toBeUndefined();
  });

  it.each([
    [0.3, 32],
    [0.25, 32],
    [0.2, 16],
    [0.01, 16],
  ])('of 64 where %f iterations are made in a second becomes %i', (rate, batchSize) => {
    expect(fitToSpeed(settings, open, rate)?.settings).toEqual({ batchSize });
  });

  it('says how long an iteration takes', () => {
    expect(fitToSpeed(settings, open, 0.175)?.fitted).toEqual([
      {
        name: 'batchSize',
        reason: 'An iteration with 64 sentences takes 5.7 seconds on this engine.',
      },
    ]);
  });

  it('is left alone where somebody chose it, or where it is small already', () => {
    expect(fitToSpeed(settings, ['learningRate'], 0.1)).toBeUndefined();
    expect(fitToSpeed({ ...settings, batchSize: 16 }, open, 0.1)).toBeUndefined();
    expect(fitToSpeed({ ...settings, batchSize: 8 }, open, 0.1)).toBeUndefined();
  });
});
