/** What the gradient penalty of the critic needs beyond dense algebra, on TensorFlow.js. */
import { add, divNoNan, mul, reshape, square, sub, sum, tidy } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { Tensor } from '../ops';
import { rowNorms } from './dense';
import { matrix, values } from './lifetimes';

export function mixRows(a: Tensor, b: Tensor, alpha: Tensor): Tensor {
  return tidy(() => {
    const share = reshape(values(alpha), [-1, 1]); // [B, 1]
    return add(matrix(b), mul(sub(matrix(a), matrix(b)), share)); // [B, H]
  });
}

export function slopePenalty(
  slopes: Tensor,
  weight: number,
): { penalty: Tensor; gradient: Tensor } {
  return tidy(() => {
    const rows = matrix(slopes);
    const norms = rowNorms(rows); // [B, 1]
    const excess: Tensor2D = sub(norms, 1);
    const perRow = weight / rows.shape[0];
    return {
      penalty: reshape(mul(sum(square(excess)), perRow), [1]),
      gradient: mul(rows, mul(divNoNan(excess, norms), 2 * perRow)), // [B, H]
    };
  });
}
