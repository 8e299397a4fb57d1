/**
 * The weights of the four networks: names, shapes and first values, in PyTorch's layout and under
 * PyTorch's names, so that they go across unchanged.
 */
import type { HostTensor, Tensor, Tensors } from '../ops/ops';
import { seededRandom } from '../random';
import type { Random } from '../random';
import type { ModelSettings } from './settings';

export type NamedHostTensors = Record<string, HostTensor>;

export interface InitialWeights {
  readonly encoder: NamedHostTensors;
  readonly decoder: NamedHostTensors;
  readonly generator: NamedHostTensors;
  /** Running mean and variance of the generator's batch normalisation: followed, not learned. */
  readonly statistics: NamedHostTensors;
  readonly critic: NamedHostTensors;
}

/** Range of embeddings, LSTMs and output weights. */
const UNIFORM_RANGE = 0.1;
/** Standard deviation of generator and critic weights. */
const NORMAL_DEVIATION = 0.02;

/**
 * First weights, determined by the seed. Each network draws from a stream of its own, so that
 * another width of one leaves the others as they were.
 */
export function initialWeights(settings: ModelSettings): InitialWeights {
  const { vocabularySize, hiddenSize, noiseSize, generatorLayers, criticLayers, seed } = settings;
  const stream = (network: string) => seededRandom(seed, `${network} weights`);

  const decoderDraws = stream('decoder');
  const generatorDraws = stream('generator');
  const generator = feedForward([noiseSize, ...generatorLayers, hiddenSize], generatorDraws);
  const statistics: NamedHostTensors = {};
  generatorLayers.forEach((width, index) => {
    const name = `bn${index + 1}`;
    generator[`${name}.weight`] =
      settings.batchNormScale === 'one' ? filled([width], 1) : normal([width], generatorDraws);
    generator[`${name}.bias`] = filled([width], 0);
    statistics[`${name}.running_mean`] = filled([width], 0);
    statistics[`${name}.running_var`] = filled([width], 1);
  });
  return {
    encoder: recurrent(settings, settings.embeddingSize, stream('encoder')),
    decoder: {
      ...recurrent(settings, settings.embeddingSize + hiddenSize, decoderDraws),
      'linear.weight': uniform([vocabularySize, hiddenSize], decoderDraws),
      'linear.bias': filled([vocabularySize], 0),
    },
    generator,
    statistics,
    critic: feedForward([hiddenSize, ...criticLayers, 1], stream('critic')),
  };
}

/** Embedding and LSTM; the LSTM's input is wider than a word vector where a code comes with it. */
function recurrent(settings: ModelSettings, inputSize: number, draws: Random): NamedHostTensors {
  const { vocabularySize, embeddingSize, hiddenSize } = settings;
  return {
    'embedding.weight': uniform([vocabularySize, embeddingSize], draws),
    weight_ih_l0: uniform([4 * hiddenSize, inputSize], draws),
    weight_hh_l0: uniform([4 * hiddenSize, hiddenSize], draws),
    bias_ih_l0: uniform([4 * hiddenSize], draws),
    bias_hh_l0: uniform([4 * hiddenSize], draws),
  };
}

/** Linear layers between the widths given: `layer1` to `layerN`. */
function feedForward(widths: readonly number[], draws: Random): NamedHostTensors {
  const weights: NamedHostTensors = {};
  for (let layer = 1; layer < widths.length; layer++) {
    const [inputs, outputs] = [widths[layer - 1]!, widths[layer]!];
    weights[`layer${layer}.weight`] = normal([outputs, inputs], draws);
    weights[`layer${layer}.bias`] = filled([outputs], 0);
  }
  return weights;
}

function filled(shape: readonly number[], value: number): HostTensor {
  return { shape, values: new Float32Array(sizeOf(shape)).fill(value) };
}

function uniform(shape: readonly number[], draws: Random): HostTensor {
  const values = new Float32Array(sizeOf(shape));
  for (let i = 0; i < values.length; i++) values[i] = UNIFORM_RANGE * (2 * draws.uniform() - 1);
  return { shape, values };
}

function normal(shape: readonly number[], draws: Random): HostTensor {
  return { shape, values: draws.normal(new Float32Array(sizeOf(shape)), NORMAL_DEVIATION) };
}

/** How many numbers a tensor of this shape holds. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** The tensor of this name. Throws if there is none. */
export function weight(tensors: Tensors, name: string): Tensor {
  const found = tensors[name];
  if (found === undefined) throw new Error(`There is no weight called ${name}.`);
  return found;
}
