import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arae } from '../../src/model/arae';
import type { TrainingSettings } from '../../src/model/settings';
import type { Ops } from '../../src/ops/ops';
import { createCpuOps } from '../../src/ops/plain/cpu';
import { randomSentences, repeated, TINY, TRAINING } from './sentences';

let ops: Ops;
beforeAll(async () => {
  ops = await createCpuOps();
});
afterAll(() => ops.close());

const BATCHES = repeated(randomSentences(6, 5, TINY.vocabularySize, 2));
const SETTINGS: TrainingSettings = { ...TRAINING, adversarialInterval: 3, learningRateDecay: 0.9 };

function train(model: Arae, iterations: number): void {
  for (let i = 0; i < iterations; i++) for (const _phase of model.iterate(BATCHES, SETTINGS));
}

describe.each(['adam', 'sgd'] as const)('a run taken up again, with %s', (optimiser) => {
  it('goes on number for number as the one that was not interrupted', async () => {
    const first = new Arae(ops, { ...TINY, optimiser });
    train(first, 4);
    const [weights, training] = await Promise.all([first.weights(), first.training()]);
    train(first, 5);
    const wanted = { weights: await first.weights(), figures: await first.figures() };

    // Another seed: all that the draws depend on is to come from the state.
    const second = new Arae(ops, { ...TINY, optimiser, seed: 77 });
    second.load(weights);
    second.resume(structuredClone(training));
    train(second, 5);
    expect(second.iteration).toBe(9);
    expect(await second.weights()).toEqual(wanted.weights);
    expect(await second.figures()).toEqual(wanted.figures);
    first.dispose();
    second.dispose();
  });

  it('knows the scores of its last round, before there is another', async () => {
    const first = new Arae(ops, { ...TINY, optimiser });
    train(first, 4);
    const training = await first.training();
    const weights = await first.weights();
    const second = new Arae(ops, { ...TINY, optimiser });
    second.load(weights);
    second.resume(training);
    train(second, 1);
    const figures = await second.figures();
    expect(figures?.real).toBe(training.scores?.real);
    expect(Number.isFinite(figures?.real)).toBe(true);
    first.dispose();
    second.dispose();
  });

  it('is refused where a moment is missing', async () => {
    const model = new Arae(ops, { ...TINY, optimiser });
    const training = await model.training();
    const moments = { ...training.moments };
    delete moments['critic.first.layer1.weight'];
    expect(() => model.resume({ ...training, moments })).toThrow('lack first.layer1.weight');
    model.dispose();
  });
});

it('a model loaded at any iteration begins with an adversarial round', async () => {
  const model = new Arae(ops, TINY);
  model.load(await model.weights());
  model.iteration = 4;
  train(model, 1);
  const figures = await model.figures();
  expect(Number.isFinite(figures?.generated)).toBe(true);
  model.dispose();
});
