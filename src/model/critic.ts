/**
 * The critic f: from a code to a score that is high for real codes, through hidden layers of
 * Linear and LeakyReLU(0.2), and a last Linear to one number.
 *
 * Sizes: M rows (real and generated ones together), B rows of one kind, H code.
 */
import type { Ops, Tensor, Tensors } from '../ops/ops';
import { weight } from './weights';

const SLOPE = 0.2;

export interface CriticNetwork {
  readonly hiddenLayers: number;
  readonly weights: Tensors;
}

/** What each layer is given: the codes, then every hidden layer's output. */
export function criticInputs(ops: Ops, critic: CriticNetwork, codes: Tensor): Tensor[] {
  const inputs = [codes];
  let x = codes;
  for (let layer = 1; layer <= critic.hiddenLayers; layer++) {
    x = ops.linear(x, weightOf(critic, layer), biasOf(critic, layer), SLOPE); // [M, width]
    inputs.push(x);
  }
  return inputs;
}

/** The scores, [M, 1], given the last layer's input. */
export function scores(ops: Ops, critic: CriticNetwork, inputs: readonly Tensor[]): Tensor {
  const last = critic.hiddenLayers + 1;
  return ops.linear(inputOf(inputs, last), weightOf(critic, last), biasOf(critic, last));
}

/**
 * How Σ seed · score moves with what each layer puts out before its activation: the list starts
 * with the first layer and ends with the seeds themselves, [M, 1].
 *
 * With leaky slopes m and layers W₁ … W_L this is the chain
 * v_L = seeds, u_l = v_{l+1} W_{l+1}, v_l = m_l ∘ u_l.
 */
export function backwards(
  ops: Ops,
  critic: CriticNetwork,
  inputs: readonly Tensor[],
  seeds: Tensor,
): Tensor[] {
  const chain = [seeds];
  let v = seeds;
  for (let layer = critic.hiddenLayers; layer >= 1; layer--) {
    const u = ops.matmul(v, weightOf(critic, layer + 1)); // [M, width of the layer]
    v = ops.leakyReluBackward(inputOf(inputs, layer + 1), u, SLOPE);
    chain.unshift(v);
  }
  return chain;
}

/** The gradient of Σ seed · score at the codes, [M, H]: one link more of the chain, v₁ W₁. */
export function atCodes(ops: Ops, critic: CriticNetwork, chain: readonly Tensor[]): Tensor {
  return ops.matmul(linkOf(chain, 1), weightOf(critic, 1));
}

/** Gradients of Σ seed · score at the weights, for seeds that add up to zero. */
export function atWeights(
  ops: Ops,
  critic: CriticNetwork,
  inputs: readonly Tensor[],
  chain: readonly Tensor[],
): Record<string, Tensor> {
  const gradients: Record<string, Tensor> = {};
  for (let layer = 1; layer <= critic.hiddenLayers + 1; layer++) {
    const v = linkOf(chain, layer);
    gradients[`layer${layer}.weight`] = ops.matmul(v, inputOf(inputs, layer), true); // [out, in]
    // A shift of all scores cancels between real and generated: the gradient of the last bias is
    // zero. Summed in float32 it would be rounding noise, which Adam would blow up.
    const isLast = layer === critic.hiddenLayers + 1;
    gradients[`layer${layer}.bias`] = isLast ? ops.fill([1], 0) : ops.columnSums(v);
  }
  return gradients;
}

export interface Penalty {
  /** [1]: weight · mean (‖∇f‖ − 1)². */
  readonly penalty: Tensor;
  /** Of the weights; the penalty does not depend on the biases but through the leaky slopes. */
  readonly gradients: Readonly<Record<string, Tensor>>;
}

/**
 * The gradient penalty, weight · E (‖∇f(ĉ)‖ − 1)², and its gradient: a gradient of a gradient,
 * written out. The slope g = v₁ W₁ comes from the chain of {@link backwards} with seeds of 1; the
 * penalty's gradient at g runs through that chain the other way. The leaky slopes m are constant
 * almost everywhere, so the forward pass has no part in it.
 */
export function gradientPenalty(
  ops: Ops,
  critic: CriticNetwork,
  codes: Tensor,
  penaltyWeight: number,
): Penalty {
  const [rows = 0] = codes.shape;
  const inputs = criticInputs(ops, critic, codes);
  const chain = backwards(ops, critic, inputs, ops.fill([rows, 1], 1));
  const { penalty, gradient } = ops.slopePenalty(atCodes(ops, critic, chain), penaltyWeight);

  const gradients: Record<string, Tensor> = {};
  let du = gradient; // [B, H]
  for (let layer = 1; layer <= critic.hiddenLayers + 1; layer++) {
    // u = v W, where u is what this layer hands back to its input.
    gradients[`layer${layer}.weight`] = ops.matmul(linkOf(chain, layer), du, true); // [out, in]
    if (layer > critic.hiddenLayers) break;
    const dv = ops.matmul(du, weightOf(critic, layer), false, true); // [B, out]
    du = ops.leakyReluBackward(inputOf(inputs, layer + 1), dv, SLOPE);
  }
  return { penalty, gradients };
}

function weightOf(critic: CriticNetwork, layer: number): Tensor {
  return weight(critic.weights, `layer${layer}.weight`);
}

function biasOf(critic: CriticNetwork, layer: number): Tensor {
  return weight(critic.weights, `layer${layer}.bias`);
}

function inputOf(inputs: readonly Tensor[], layer: number): Tensor {
  const input = inputs[layer - 1];
  if (input === undefined) throw new Error(`The critic's pass has no layer ${layer}.`);
  return input;
}

function linkOf(chain: readonly Tensor[], layer: number): Tensor {
  const link = chain[layer - 1];
  if (link === undefined) throw new Error(`The critic's chain has no layer ${layer}.`);
  return link;
}
