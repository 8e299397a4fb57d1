import { expect, it } from 'vitest';
import { defaultSettings, presetSettings } from '../../src/config';
import { gentler } from '../../src/worker/gentler';

const THEN = defaultSettings();

it('halves the learning rates, and to a tenth where that was not enough', () => {
  expect(gentler(THEN, THEN, 0)).toEqual({
    learningRate: THEN.learningRate / 2,
    generatorLearningRate: THEN.generatorLearningRate / 2,
    criticLearningRate: THEN.criticLearningRate / 2,
  });
  expect(gentler(THEN, THEN, 1).learningRate).toBeCloseTo(THEN.learningRate / 10);
});

it('goes back to the live settings of then, and leaves what is the same unnamed', () => {
  const now = { ...THEN, learningRate: 10, noiseRadius: 1 };
  expect(gentler(THEN, now, 0)).toMatchObject({
    learningRate: THEN.learningRate / 2,
    noiseRadius: THEN.noiseRadius,
  });
  expect(gentler(THEN, now, 0)).not.toHaveProperty('criticSteps');
});

it('never goes up again: what was lowered meanwhile stays below', () => {
  const now = { ...THEN, learningRate: THEN.learningRate / 8 };
  expect(gentler(THEN, now, 0).learningRate).toBeLessThan(now.learningRate);
});

it('takes an absurd rate for a slip, by the measure of its optimiser', () => {
  const slip = { ...THEN, learningRate: 10 };
  expect(gentler(slip, slip, 0).learningRate).toBe(THEN.learningRate / 2);
  const paper = presetSettings('paper-2018');
  expect(gentler(paper, paper, 0).learningRate).toBe(0.5);
});
