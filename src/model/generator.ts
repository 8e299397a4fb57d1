/**
 * The generator: from normal noise to a code, through hidden layers of Linear, BatchNorm and
 * ReLU, and a last Linear without any squashing; made length 1 where the settings say so.
 *
 * Sizes: B samples, S noise, H code.
 */
import type { BatchNormWeights, Ops, RowsPass, Tensor, Tensors } from '../ops/ops';
import { weight } from './weights';

/** Slope of a ReLU left of zero. */
const RELU = 0;

export interface GeneratorNetwork {
  /** Codes are made length 1, as those of the encoder are. */
  readonly onSphere: boolean;
  readonly hiddenLayers: number;
  readonly weights: Tensors;
  /** Running mean and variance of each hidden layer. */
  readonly statistics: Tensors;
}

export interface GeneratorPass {
  /** [B, H] */
  readonly codes: Tensor;
  /** What each linear layer was given; the first is the noise. */
  readonly inputs: readonly Tensor[];
  readonly norms: readonly RowsPass[];
  /** Present where codes are made length 1. */
  readonly normalized: RowsPass | undefined;
}

/** Codes from noise [B, S] with the batch's own statistics; the running ones follow. */
export function generate(ops: Ops, generator: GeneratorNetwork, noise: Tensor): GeneratorPass {
  const inputs = [noise];
  const norms: RowsPass[] = [];
  let x = noise;
  for (let layer = 1; layer <= generator.hiddenLayers; layer++) {
    const norm = ops.batchNorm(linear(ops, generator, layer, x), batchNorm(generator, layer), RELU);
    x = norm.output; // [B, width of the layer]
    norms.push(norm);
    inputs.push(x);
  }
  const last = linear(ops, generator, generator.hiddenLayers + 1, x); // [B, H]
  const normalized = generator.onSphere ? ops.normalizeRows(last) : undefined;
  return { codes: normalized?.output ?? last, inputs, norms, normalized };
}

/** Gradients of the generator's weights, given the gradient at its codes, [B, H]. */
export function generateBackward(
  ops: Ops,
  generator: GeneratorNetwork,
  pass: GeneratorPass,
  dCodes: Tensor,
): Tensors {
  const gradients: Record<string, Tensor> = {};
  let d =
    pass.normalized === undefined ? dCodes : ops.normalizeRowsBackward(pass.normalized, dCodes);
  for (let layer = generator.hiddenLayers + 1; layer >= 1; layer--) {
    const weights = weight(generator.weights, `layer${layer}.weight`);
    const norm = pass.norms[layer - 1]; // none after the last layer
    if (norm === undefined) {
      gradients[`layer${layer}.bias`] = ops.columnSums(d);
    } else {
      const back = ops.batchNormBackward(norm, d);
      gradients[`bn${layer}.weight`] = back.scale;
      gradients[`bn${layer}.bias`] = back.shift;
      d = back.input;
      // BatchNorm takes any shift out again, so this gradient is zero. Summed in float32 it would
      // be rounding noise, which Adam, blind to size, would blow up into real steps.
      gradients[`layer${layer}.bias`] = ops.fill([weights.shape[0] ?? 0], 0);
    }
    const input = pass.inputs[layer - 1];
    if (input === undefined) throw new Error(`The pass has no layer ${layer}.`);
    gradients[`layer${layer}.weight`] = ops.matmul(d, input, true); // [out, in]
    if (layer > 1) d = ops.matmul(d, weights); // [B, in]
  }
  return gradients;
}

/** Codes from noise [B, S] with the running statistics: each sample on its own. [B, H] */
export function generateAlone(ops: Ops, generator: GeneratorNetwork, noise: Tensor): Tensor {
  let x = noise;
  for (let layer = 1; layer <= generator.hiddenLayers; layer++) {
    const y = linear(ops, generator, layer, x);
    x = ops.batchNormInference(y, batchNorm(generator, layer), RELU); // [B, width of the layer]
  }
  const last = linear(ops, generator, generator.hiddenLayers + 1, x); // [B, H]
  return generator.onSphere ? ops.normalizeRows(last).output : last;
}

function linear(ops: Ops, { weights }: GeneratorNetwork, layer: number, x: Tensor): Tensor {
  return ops.linear(
    x,
    weight(weights, `layer${layer}.weight`),
    weight(weights, `layer${layer}.bias`),
  );
}

function batchNorm({ weights, statistics }: GeneratorNetwork, layer: number): BatchNormWeights {
  return {
    scale: weight(weights, `bn${layer}.weight`),
    shift: weight(weights, `bn${layer}.bias`),
    runningMean: weight(statistics, `bn${layer}.running_mean`),
    runningVariance: weight(statistics, `bn${layer}.running_var`),
  };
}
