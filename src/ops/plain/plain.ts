/**
 * The plain engine: every operation in ordinary TensorFlow.js kernels, on whichever backend is
 * current. It is the reference that the fused programs of other engines are held against, and
 * the last resort where neither WebGL nor WebAssembly is at hand.
 */
import type { Ops } from '../ops';
import { mixRows, slopePenalty } from './critic';
import * as dense from './dense';
import * as lifetimes from './lifetimes';
import { lstm, lstmBackward, lstmStep } from './lstm';
import {
  batchNorm,
  batchNormBackward,
  batchNormInference,
  normalizeRows,
  normalizeRowsBackward,
} from './normalise';
import { adam, addInto, clipScale, combine, sgd } from './optimise';
import { gatherRows, scatterRows } from './rows';
import { bestWords, crossEntropy, crossEntropyGradients } from './words';

/**
 * The operations on TensorFlow.js's current backend, which must be ready (`tf.ready()`). Another
 * engine on the same backend may spread the result and override what it does better.
 */
export function createPlainOps(description: string): Ops {
  return {
    description,

    scope: lifetimes.scope,
    enter: lifetimes.enter,
    tensor: lifetimes.tensor,
    indices: lifetimes.indices,
    fill: lifetimes.fill,
    ...lifetimes.parameterOwner(),
    assign: lifetimes.assign,
    read: lifetimes.read,
    peek: lifetimes.peek,
    finish: lifetimes.finish,
    memory: lifetimes.memory,

    linear: dense.linear,
    matmul: dense.matmul,
    columnSums: dense.columnSums,
    leakyReluBackward: dense.leakyReluBackward,
    addScaled: dense.addScaled,
    scale: dense.scale,
    concatRows: dense.concatRows,
    sliceRows: dense.sliceRows,
    mean: dense.mean,
    meanRowNorm: dense.meanRowNorm,

    gatherRows,
    scatterRows,

    lstm,
    lstmBackward,
    lstmStep,

    crossEntropy,
    crossEntropyGradients,
    bestWords,

    normalizeRows,
    normalizeRowsBackward,
    batchNorm,
    batchNormBackward,
    batchNormInference,

    mixRows,
    slopePenalty,

    clipScale,
    combine,
    sgd,
    adam,
    addInto,
  };
}
