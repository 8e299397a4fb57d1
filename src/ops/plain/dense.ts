/** Dense algebra on TensorFlow.js. */
import {
  add,
  concat,
  div,
  fused,
  getBackend,
  matMul,
  mean as meanOf,
  mul,
  ones,
  reshape,
  slice,
  sqrt,
  square,
  step,
  sum,
  tidy,
  transpose,
} from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { Tensor } from '../ops';
import { matrix, values } from './lifetimes';

/**
 * Whether transposes are made before a product rather than inside it: TensorFlow.js's wasm
 * backend multiplies transposed matrices an order of magnitude more slowly.
 */
function transposesApart(): boolean {
  return getBackend() === 'wasm';
}

export function linear(x: Tensor, weight: Tensor, bias: Tensor, slope?: number): Tensor2D {
  return tidy(() => {
    const apart = transposesApart();
    const activated =
      slope === undefined ? {} : ({ activation: 'leakyrelu', leakyreluAlpha: slope } as const);
    const y = fused.matMul({
      a: matrix(x),
      b: apart ? transpose(matrix(weight)) : matrix(weight),
      transposeB: !apart,
      bias: values(bias),
      ...activated,
    });
    return y as Tensor2D; // [M, O]
  });
}

export function matmul(a: Tensor, b: Tensor, transposeA = false, transposeB = false): Tensor2D {
  return tidy(() => {
    if (!transposesApart()) return matMul(matrix(a), matrix(b), transposeA, transposeB);
    const left = transposeA ? transpose(matrix(a)) : matrix(a); // [M, K]
    const right = transposeB ? transpose(matrix(b)) : matrix(b); // [K, N]
    return matMul(left, right); // [M, N]
  });
}

export function columnSums(x: Tensor): Tensor1D {
  // A product with ones, because TensorFlow.js would transpose x to add along its first axis.
  return tidy(() => {
    const [rows = 0, columns = 0] = x.shape;
    return reshape(matMul(ones([1, rows]), matrix(x)), [columns]); // [O]
  });
}

export function leakyReluBackward(y: Tensor, dy: Tensor, slope: number): Tensor2D {
  return tidy(() => mul(matrix(dy), step(matrix(y), slope)));
}

export function addScaled(a: Tensor, b: Tensor, factor: number): Tensor {
  return tidy(() => add(values(a), factor === 1 ? values(b) : mul(values(b), factor)));
}

export function scale(x: Tensor, factor: number, by?: Tensor, over?: Tensor): Tensor {
  return tidy(() => {
    let ratio = by === undefined ? undefined : values(by);
    if (over !== undefined) ratio = div(ratio ?? 1, values(over)); // [1]
    return mul(values(x), ratio === undefined ? factor : mul(ratio, factor));
  });
}

export function concatRows(parts: readonly Tensor[]): Tensor2D {
  return concat(parts.map(matrix), 0);
}

export function sliceRows(x: Tensor, start: number, count: number): Tensor2D {
  return slice(matrix(x), [start, 0], [count, -1]); // [count, O]
}

export function mean(x: Tensor): Tensor1D {
  return tidy(() => reshape(meanOf(values(x)), [1]));
}

/** [M, O] → [M, 1] */
export function rowNorms(x: Tensor2D): Tensor2D {
  return tidy(() => sqrt(sum(square(x), 1, true)));
}

export function meanRowNorm(x: Tensor): Tensor1D {
  return tidy(() => mean(rowNorms(matrix(x))));
}
