/** Normalisation of rows and of batches on TensorFlow.js. */
import {
  add,
  div,
  divNoNan,
  leakyRelu,
  mean,
  mul,
  rsqrt,
  square,
  sub,
  sum,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { BatchNormGradients, BatchNormWeights, RowsPass, Tensor } from '../ops';
import { columnSums, leakyReluBackward, rowNorms } from './dense';
import { matrix, parameter, values } from './lifetimes';

/** As in PyTorch. */
const EPSILON = 1e-5;
const MOMENTUM = 0.1;

interface NormalizedRows extends RowsPass {
  readonly output: Tensor2D;
  /** [B, 1] */
  readonly norms: Tensor2D;
}

export function normalizeRows(x: Tensor): RowsPass {
  return tidy(() => {
    const norms = rowNorms(matrix(x));
    const pass: NormalizedRows = { output: divNoNan(matrix(x), norms), norms };
    return { ...pass };
  });
}

export function normalizeRowsBackward(pass: RowsPass, dOutput: Tensor): Tensor {
  const { output, norms } = pass as NormalizedRows;
  return tidy(() => {
    const dy = matrix(dOutput);
    // What points along the row only changes its length, which the norm takes out again.
    const along = sum(mul(output, dy), 1, true); // [B, 1]
    return divNoNan(sub(dy, mul(output, along)), norms);
  });
}

interface BatchNormPass extends RowsPass {
  readonly output: Tensor2D;
  /** [B, O]: x less the mean, over the deviation. */
  readonly normalized: Tensor2D;
  /** [O]: one over the deviation. */
  readonly inverseDeviation: Tensor1D;
  readonly weights: BatchNormWeights;
  readonly slope: number;
}

export function batchNorm(x: Tensor, weights: BatchNormWeights, slope: number): RowsPass {
  const made = tidy(() => {
    const [rows] = matrix(x).shape;
    const average = mean(matrix(x), 0) as Tensor1D; // [O]
    const centred = sub(matrix(x), average);
    const variance = mean(square(centred), 0) as Tensor1D; // [O]
    const inverseDeviation = rsqrt(add(variance, EPSILON)) as Tensor1D;
    const normalized = mul(centred, inverseDeviation) as Tensor2D;
    follow(weights.runningMean, average, 1);
    follow(weights.runningVariance, variance, rows / Math.max(1, rows - 1));
    const output = leakyRelu(scaledAndShifted(normalized, weights), slope);
    return { output, normalized, inverseDeviation };
  });
  const pass: BatchNormPass = { ...made, weights, slope };
  return pass;
}

/** Moves a running statistic a tenth of the way to what the batch shows. */
function follow(running: Tensor, seen: Tensor1D, factor: number): void {
  const kept = mul(values(running), 1 - MOMENTUM);
  parameter(running).assign(add(kept, mul(seen, MOMENTUM * factor)));
}

function scaledAndShifted(normalized: Tensor2D, { scale, shift }: BatchNormWeights): Tensor2D {
  return add(mul(normalized, values(scale)), values(shift));
}

export function batchNormBackward(pass: RowsPass, dOutput: Tensor): BatchNormGradients {
  const { output, normalized, inverseDeviation, weights, slope } = pass as BatchNormPass;
  return tidy(() => {
    const [rows] = output.shape;
    const dy = leakyReluBackward(output, dOutput, slope); // [B, O]
    const shift = columnSums(dy); // [O]
    const scale = columnSums(mul(dy, normalized)); // [O]
    // Mean and deviation depend on every row: their share of the gradient is taken off.
    const throughStatistics = div(add(shift, mul(normalized, scale)), rows); // [B, O]
    const factor = mul(values(weights.scale), inverseDeviation); // [O]
    return { input: mul(sub(dy, throughStatistics), factor), scale, shift };
  });
}

export function batchNormInference(x: Tensor, weights: BatchNormWeights, slope: number): Tensor {
  return tidy(() => {
    const inverseDeviation = rsqrt(add(values(weights.runningVariance), EPSILON));
    const normalized: Tensor2D = mul(sub(matrix(x), values(weights.runningMean)), inverseDeviation);
    return leakyRelu(scaledAndShifted(normalized, weights), slope);
  });
}
