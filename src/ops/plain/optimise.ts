/** Optimisers on TensorFlow.js, with PyTorch's arithmetic. */
import {
  add,
  addN,
  clipByValue,
  concat,
  div,
  minimum,
  mul,
  reshape,
  sqrt,
  square,
  sub,
  sum,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Tensor as TfTensor, Tensor1D } from '@tensorflow/tfjs-core';
import type { AdamStep, Moments, Parameters, SgdStep, Tensor, Tensors } from '../ops';
import { parameter, values } from './lifetimes';

export function clipScale(gradients: readonly Tensors[], limit: number): Tensor1D {
  return tidy(() => {
    const squares = gradients.flatMap((tensors) =>
      Object.values(tensors).map((gradient) => sum(square(values(gradient)))),
    );
    const norm = sqrt(addN(squares)); // []
    return reshape(minimum(div(limit, add(norm, 1e-6)), 1), [1]);
  });
}

/** Names that not every term has are added from those that have them. */
export function combine(
  terms: readonly { readonly gradients: Tensors; readonly scale?: Tensor }[],
): Tensors {
  return tidy(() => {
    const sums: Record<string, TfTensor> = {};
    for (const { gradients, scale } of terms) {
      for (const [name, gradient] of Object.entries(gradients)) {
        const part = scaled(gradient, scale);
        const before = sums[name];
        sums[name] = before === undefined ? part : add(before, part);
      }
    }
    return sums;
  });
}

export function sgd(parameters: Parameters, gradients: Tensors, step: SgdStep): void {
  tidy(() => {
    for (const [name, weight] of Object.entries(parameters.tensors)) {
      const gradient = scaled(named(gradients, name), step.scale);
      move(weight, mul(gradient, step.learningRate), step.bound);
    }
  });
}

export function adam(
  parameters: Parameters,
  moments: Moments,
  gradients: Tensors,
  step: AdamStep,
): void {
  const { beta1, beta2, epsilon } = step;
  const rate = step.learningRate / (1 - beta1 ** step.step);
  const secondCorrection = Math.sqrt(1 - beta2 ** step.step);
  for (const [name, weight] of Object.entries(parameters.tensors)) {
    tidy(() => {
      const gradient = scaled(named(gradients, name), step.scale);
      const first = parameter(named(moments.first.tensors, name));
      const second = parameter(named(moments.second.tensors, name));
      first.assign(add(mul(first, beta1), mul(gradient, 1 - beta1)));
      second.assign(add(mul(second, beta2), mul(square(gradient), 1 - beta2)));
      const deviation = add(div(sqrt(second), secondCorrection), epsilon);
      move(weight, mul(div(first, deviation), rate), step.bound);
    });
  }
}

export function addInto(total: Tensor, parts: readonly Tensor[]): void {
  tidy(() => {
    const flat = parts.map((part) => reshape(values(part), [-1]));
    parameter(total).assign(add(values(total), concat(flat))); // [S]
  });
}

function move(weight: Tensor, by: TfTensor, bound: number | undefined): void {
  const moved = sub(values(weight), by);
  parameter(weight).assign(bound === undefined ? moved : clipByValue(moved, -bound, bound));
}

function scaled(gradient: Tensor, scale: Tensor | undefined): TfTensor {
  return scale === undefined ? values(gradient) : mul(values(gradient), values(scale));
}

function named(tensors: Tensors, name: string): Tensor {
  const found = tensors[name];
  if (found === undefined) throw new Error(`There is no gradient for ${name}.`);
  return found;
}
