import { describe, expect, it } from 'vitest';
import { draws } from './draws';
import * as reference from './reference';
import * as lstmReference from './reference-lstm';
import type { Values } from './reference';

/** The gradient of `loss` at x by central differences. */
function differences(x: Values, loss: () => number): Float64Array {
  const step = 1e-5;
  return x.values.map((value, i) => {
    x.values[i] = value + step;
    const above = loss();
    x.values[i] = value - step;
    const below = loss();
    x.values[i] = value;
    return (above - below) / (2 * step);
  });
}

/** Σ weights · values: makes one loss of many outputs. */
function weighted(values: Values, weights: Values): number {
  return values.values.reduce((sum, value, i) => sum + value * weights.values[i]!, 0);
}

function expectClose(found: Values, wanted: Float64Array): void {
  const distance = Math.hypot(...found.values.map((value, i) => value - wanted[i]!));
  expect(distance / Math.hypot(...wanted)).toBeLessThan(1e-7);
}

describe('the gradients of the reference are those of finite differences', () => {
  const random = draws(3);

  it('of an LSTM with a context', () => {
    const layout = random.layout(4, 3);
    const weights = {
      weightIh: random.normal([12, 5], 0.5),
      weightHh: random.normal([12, 3], 0.5),
      biasIh: random.normal([12], 0.5),
      biasHh: random.normal([12], 0.5),
    };
    const x = random.normal([layout.tokens, 2]);
    const context = random.normal([4, 3]);
    const direction = random.normal([layout.tokens, 3]);
    const pass = () => lstmReference.lstm(x, context, weights, layout);
    const found = lstmReference.lstmBackward(pass(), direction);
    const loss = () => weighted(pass().hidden, direction);
    expectClose(found.input, differences(x, loss));
    expectClose(found.context!, differences(context, loss));
    expectClose(found.weightIh, differences(weights.weightIh, loss));
    expectClose(found.weightHh, differences(weights.weightHh, loss));
    expectClose(found.bias, differences(weights.biasIh, loss));
    expectClose(found.bias, differences(weights.biasHh, loss));
  });

  it('of the cross-entropy', () => {
    const hidden = random.normal([5, 3]);
    const weight = random.normal([7, 3]);
    const bias = random.normal([7]);
    const targets = random.indices(5, 7);
    const found = reference.crossEntropyGradients(hidden, weight, bias, targets, 0.3);
    const loss = () => 0.3 * reference.crossEntropy(hidden, weight, bias, targets).values[0]!;
    expectClose(found.hidden, differences(hidden, loss));
    expectClose(found.weight, differences(weight, loss));
    expectClose(found.bias, differences(bias, loss));
  });

  it('of the normalisation of rows', () => {
    const x = random.normal([4, 5]);
    const direction = random.normal([4, 5]);
    const loss = () => weighted(reference.normalizeRows(x), direction);
    expectClose(reference.normalizeRowsBackward(x, direction), differences(x, loss));
  });

  it('of the normalisation of batches', () => {
    const x = random.normal([6, 3]);
    const weights = {
      scale: random.normal([3]),
      shift: random.normal([3]),
      runningMean: random.normal([3]),
      runningVariance: random.normal([3]),
    };
    const direction = random.normal([6, 3]);
    const found = reference.batchNormBackward(x, weights, 0.2, direction);
    const loss = () => weighted(reference.batchNorm(x, weights, 0.2).output, direction);
    expectClose(found.input, differences(x, loss));
    expectClose(found.scale, differences(weights.scale, loss));
    expectClose(found.shift, differences(weights.shift, loss));
  });

  it('of the penalty on slopes', () => {
    const slopes = random.normal([4, 3]);
    const found = reference.slopePenalty(slopes, 0.7);
    const loss = () => reference.slopePenalty(slopes, 0.7).penalty.values[0]!;
    expectClose(found.gradient, differences(slopes, loss));
  });
});
