import { describe, it } from 'vitest';
import type { BatchNormWeights, Tensors } from '../../../src/ops/ops';
import { draws } from '../draws';
import * as reference from '../reference';
import type { EngineUnderTest } from './engine';

export function describeNormalisation(engine: EngineUnderTest): void {
  const { put, host, same, scoped } = engine;

  describe('normalisation', () => {
    it.each([
      [1, 1],
      [1, 7],
      [13, 5],
      [64, 130],
    ])('divides %i rows of %i by their length, zero rows kept', async (b, h) => {
      await scoped(async () => {
        const random = draws(b * h);
        const x = random.normal([b, h]);
        if (b > 2) x.values.fill(0, h, 2 * h);
        const dy = random.normal([b, h]);
        const pass = engine.ops.normalizeRows(put(x));
        await same(pass.output, reference.normalizeRows(x));
        if (h === 1) return; // The gradient is zero.
        const found = engine.ops.normalizeRowsBackward(pass, put(dy));
        await same(found, reference.normalizeRowsBackward(x, dy));
      });
    });

    it.each([
      [2, 1],
      [3, 6],
      [64, 33],
      [67, 128],
    ])('normalises a batch of %i by %i, and learns its statistics', async (b, o) => {
      const random = draws(b * o + 1);
      const values = {
        scale: random.normal([o]),
        shift: random.normal([o]),
        runningMean: random.normal([o]),
        runningVariance: {
          shape: [o],
          values: random.normal([o]).values.map((v) => Math.fround(v * v)),
        },
      };
      const parameters = engine.ops.parameters(host(values));
      await scoped(async () => {
        const weights = parameters.tensors as Tensors & BatchNormWeights;
        const x = random.normal([b, o], 2);
        const dy = random.normal([b, o]);
        const inference = engine.ops.batchNormInference(put(x), weights, 0.2);
        await same(inference, reference.batchNormInference(x, values, 0.2));
        await same(weights.runningMean, values.runningMean);

        const pass = engine.ops.batchNorm(put(x), weights, 0.2);
        const wantedPass = reference.batchNorm(x, values, 0.2);
        await same(pass.output, wantedPass.output);
        await same(weights.runningMean, wantedPass.runningMean);
        await same(weights.runningVariance, wantedPass.runningVariance);
        const found = engine.ops.batchNormBackward(pass, put(dy));
        const wanted = reference.batchNormBackward(x, values, 0.2, dy);
        await same(found.scale, wanted.scale, 10);
        await same(found.shift, wanted.shift, 10);
        // With two rows the gradient all but cancels.
        if (b > 2) await same(found.input, wanted.input, 10);
      });
      engine.ops.dispose(parameters);
    });
  });
}
