import { describe, expect, it } from 'vitest';
import { Arae } from '../../../src/model/arae';
import type { ModelSettings } from '../../../src/model/settings';
import { createWebglOps } from '../../../src/ops/webgl/webgl';
import { randomSentences, TINY, TRAINING } from '../../model/sentences';
import { expectNoGrowth } from '../../model/growth';

/** The size that speeds are quoted for, with sentences of 11 words: 12 steps. */
const SMALL: ModelSettings = {
  ...TINY,
  vocabularySize: 2000,
  embeddingSize: 64,
  hiddenSize: 128,
  noiseSize: 32,
  generatorLayers: [128, 128],
  criticLayers: [128, 128],
  seed: 1,
};

function fullBatch(): Int32Array[] {
  return randomSentences(64, 1, 2000, 1).map(([word = 4]) => new Int32Array(11).fill(word));
}

describe('an iteration of training', () => {
  it.each(['clip', 'penalty'] as const)('takes at most 400 draws with %s', async (lipschitz) => {
    const ops = await createWebglOps();
    const model = new Arae(ops, { ...SMALL, lipschitz });
    const batches = { nextReconstruction: fullBatch, nextAdversarial: fullBatch };
    const before = ops.draws();
    for (const _phase of model.iterate(batches, { ...TRAINING, criticSteps: 5 }));
    const draws = ops.draws() - before;
    expect(draws).toBeLessThanOrEqual(400);
    expect((await model.figures())?.reconstruction).toBeGreaterThan(0);
    model.dispose();
    ops.close();
  });

  it('leaves memory as it was, 300 times', async () => {
    const ops = await createWebglOps();
    await expectNoGrowth(ops, 300, () => ops.allocatedBytes());
  });
});

describe('greedy decoding', () => {
  it('takes at most six draws a word', async () => {
    const ops = await createWebglOps();
    const model = new Arae(ops, SMALL);
    const before = ops.draws();
    await model.decode(new Float32Array(11 * SMALL.hiddenSize).fill(0.1), 15);
    expect(ops.draws() - before).toBeLessThanOrEqual(6 * 15);
    model.dispose();
    ops.close();
  });
});
