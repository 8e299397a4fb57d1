/**
 * The yardstick: the same ARAE written the obvious way in TensorFlow.js. Sentences are padded,
 * gradients come from the tape, the optimisers are those of `tf.train`.
 *
 * The only concession is to run at all: `naive-kernels.ts` fills a gap of the wasm backend. The
 * leaky ReLU is written with two ReLUs because the gradient of `tf.leakyRelu` has no gradient,
 * which the slope penalty needs.
 */
import * as tf from '@tensorflow/tfjs';
import { EOS, SOS } from '../../src/model/layout';
import type { Workload } from './workload';

const PAD = 0;

/** A batch as it is fed: padded, time first, one row a step. */
interface Fed {
  /** [T, B] */
  readonly inputs: tf.Tensor2D;
  /** [T · B] */
  readonly targets: tf.Tensor1D;
  /** [T · B], 0 at padding. */
  readonly mask: tf.Tensor1D;
  /** [T, B, 1], 1 at the last word of each sentence. */
  readonly last: tf.Tensor3D;
}

interface Layer {
  readonly weight: tf.Variable<tf.Rank.R2>;
  readonly bias: tf.Variable<tf.Rank.R1>;
}

interface Normalized extends Layer {
  readonly scale: tf.Variable<tf.Rank.R1>;
  readonly shift: tf.Variable<tf.Rank.R1>;
  readonly mean: tf.Variable<tf.Rank.R1>;
  readonly variance: tf.Variable<tf.Rank.R1>;
}

interface Recurrent {
  readonly embedding: tf.Variable<tf.Rank.R2>;
  readonly cell: Layer;
}

export class NaiveArae {
  readonly #work: Workload;
  readonly #encoder: Recurrent;
  readonly #decoder: Recurrent;
  readonly #words: Layer;
  readonly #generator: Normalized[];
  readonly #generatorOut: Layer;
  readonly #critic: Layer[];
  readonly #forAutoencoder: tf.Optimizer;
  readonly #forGenerator: tf.Optimizer;
  readonly #forEncoder: tf.Optimizer;
  readonly #forCritic: tf.Optimizer;
  #taken = 0;

  constructor(work: Workload) {
    const { vocabulary, embedding, hidden, noise, layers, settings } = work;
    this.#work = work;
    const recurrent = (inputs: number): Recurrent => ({
      embedding: uniform([vocabulary, embedding]),
      cell: { weight: uniform([inputs + hidden, 4 * hidden]), bias: uniform([4 * hidden]) },
    });
    this.#encoder = recurrent(embedding);
    this.#decoder = recurrent(embedding + hidden);
    this.#words = { weight: uniform([hidden, vocabulary]), bias: filled(vocabulary, 0) };
    const widths = [noise, ...layers];
    this.#generator = layers.map((width, i) => ({
      ...linear(widths[i] ?? 0, width),
      scale: filled(width, 1),
      shift: filled(width, 0),
      mean: filled(width, 0),
      variance: filled(width, 1),
    }));
    this.#generatorOut = linear(layers.at(-1) ?? 0, hidden);
    const criticWidths = [hidden, ...layers, 1];
    this.#critic = criticWidths.slice(1).map((width, i) => linear(criticWidths[i] ?? 0, width));
    this.#forAutoencoder = tf.train.sgd(settings.learningRate);
    this.#forEncoder = tf.train.sgd(settings.learningRate);
    this.#forGenerator = tf.train.adam(settings.generatorLearningRate, settings.ganBeta1);
    this.#forCritic = tf.train.adam(settings.criticLearningRate, settings.ganBeta1);
  }

  /** Reconstruction, k critic steps, adversarial step. */
  iterate(): void {
    this.reconstruct();
    for (let i = 0; i < this.#work.settings.criticSteps; i++) this.#criticStep();
    this.#adversarialStep();
  }

  reconstruct(): void {
    const { gradientClip, noiseRadius } = this.#work.settings;
    tf.tidy(() => {
      const fed = this.#next();
      const { grads } = tf.variableGrads(() => {
        const codes = this.#encode(fed);
        const noisy = tf.add(codes, tf.randomNormal(codes.shape, 0, noiseRadius)) as tf.Tensor2D;
        return this.#reconstructionLoss(fed, noisy);
      }, [
        ...recurrentVariables(this.#encoder),
        ...recurrentVariables(this.#decoder),
        ...layerVariables(this.#words),
      ]);
      this.#forAutoencoder.applyGradients(clipped(grads, gradientClip));
    });
  }

  #criticStep(): void {
    const { lipschitz, clipBound } = this.#work.settings;
    tf.tidy(() => {
      const real = this.#encode(this.#next());
      const generated = this.#generate();
      const variables = this.#critic.flatMap(layerVariables);
      const { grads } = tf.variableGrads(() => {
        const gap = tf.sub(tf.mean(this.#score(generated)), tf.mean(this.#score(real)));
        return (
          lipschitz === 'clip' ? gap : tf.add(gap, this.#penalty(real, generated))
        ) as tf.Scalar;
      }, variables);
      this.#forCritic.applyGradients(grads);
      if (lipschitz === 'clip') {
        for (const variable of variables)
          variable.assign(tf.clipByValue(variable, -clipBound, clipBound));
      }
    });
  }

  #adversarialStep(): void {
    const { adversarialWeight } = this.#work.settings;
    tf.tidy(() => {
      const fed = this.#next();
      const encoder = recurrentVariables(this.#encoder);
      const generator = [
        ...this.#generator.flatMap((layer) => [...layerVariables(layer), layer.scale, layer.shift]),
        ...layerVariables(this.#generatorOut),
      ];
      const { grads } = tf.variableGrads(() => {
        const real = tf.mul(tf.mean(this.#score(this.#encode(fed))), adversarialWeight);
        return tf.sub(real, tf.mean(this.#score(this.#generate())));
      }, [...encoder, ...generator]);
      const of = (variables: readonly tf.Variable[]) =>
        Object.fromEntries(
          variables.map(({ name }) => [name, grads[name]]).filter(([, grad]) => grad !== undefined),
        ) as tf.NamedTensorMap;
      this.#forEncoder.applyGradients(of(encoder));
      this.#forGenerator.applyGradients(of(generator));
    });
  }

  /** [B, H], rows of length 1. */
  #encode(fed: Fed): tf.Tensor2D {
    const hidden = this.#unroll(this.#encoder, fed, undefined); // [T, B, H]
    const last = tf.sum(tf.mul(hidden, fed.last), 0); // [B, H]
    return tf.div(last, tf.norm(last, 2, 1, true));
  }

  #reconstructionLoss(fed: Fed, codes: tf.Tensor2D): tf.Scalar {
    const { hidden: width, vocabulary } = this.#work;
    const hidden = tf.reshape(this.#unroll(this.#decoder, fed, codes), [-1, width]); // [T · B, H]
    const logits = affine(hidden as tf.Tensor2D, this.#words); // [T · B, V]
    // The mean is taken over the tokens whose weight is not 0.
    return tf.losses.softmaxCrossEntropy(tf.oneHot(fed.targets, vocabulary), logits, fed.mask);
  }

  /** Hidden states, [T, B, H]. */
  #unroll({ embedding, cell }: Recurrent, fed: Fed, codes: tf.Tensor2D | undefined): tf.Tensor3D {
    const { batch, hidden: width } = this.#work;
    const noForgetBias = tf.scalar(0);
    let c = tf.zeros<tf.Rank.R2>([batch, width]);
    let h = c;
    const states = tf.unstack(tf.gather(embedding, fed.inputs)).map((words) => {
      const input = codes === undefined ? words : tf.concat([words, codes], 1);
      [c, h] = tf.basicLSTMCell(noForgetBias, cell.weight, cell.bias, input as tf.Tensor2D, c, h);
      return h;
    });
    return tf.stack(states) as tf.Tensor3D;
  }

  /** [B, H] */
  #generate(): tf.Tensor2D {
    const { batch, noise } = this.#work;
    let x = tf.randomNormal<tf.Rank.R2>([batch, noise]);
    for (const layer of this.#generator) {
      const y = affine(x, layer);
      const { mean, variance } = tf.moments(y, 0);
      x = tf.relu(
        tf.batchNorm(
          y,
          mean as tf.Tensor1D,
          variance as tf.Tensor1D,
          layer.shift,
          layer.scale,
          1e-5,
        ),
      ) as tf.Tensor2D;
      follow(layer.mean, mean);
      follow(layer.variance, tf.mul(variance, batch / (batch - 1)));
    }
    return affine(x, this.#generatorOut);
  }

  /** [B, 1] */
  #score(codes: tf.Tensor2D): tf.Tensor2D {
    return this.#critic.reduce((x, layer, i) => affine(i === 0 ? x : leakyRelu(x), layer), codes);
  }

  #penalty(real: tf.Tensor2D, generated: tf.Tensor2D): tf.Tensor {
    const share = tf.randomUniform([this.#work.batch, 1]);
    const between = tf.add(generated, tf.mul(share, tf.sub(real, generated)));
    const slopes = tf.grad((x) => tf.sum(this.#score(x as tf.Tensor2D)))(between);
    const excess = tf.sub(tf.norm(slopes, 2, 1), 1);
    return tf.mul(tf.mean(tf.square(excess)), this.#work.settings.penaltyWeight);
  }

  #next(): Fed {
    const { batches } = this.#work;
    const sentences = batches[this.#taken++ % batches.length] ?? [];
    const steps = Math.max(...sentences.map((words) => words.length + 1));
    const cells = <T>(value: (words: readonly number[], step: number) => T) =>
      Array.from({ length: steps }, (_, step) => sentences.map((words) => value(words, step)));
    const inputs = cells((words, step) => (step === 0 ? SOS : (words[step - 1] ?? PAD)));
    const targets = cells((words, step) => (step === words.length ? EOS : (words[step] ?? PAD)));
    const mask = cells((words, step) => (step <= words.length ? 1 : 0));
    const last = cells((words, step) => (step === words.length ? 1 : 0));
    return {
      inputs: tf.tensor2d(inputs, undefined, 'int32'),
      targets: tf.tensor1d(targets.flat(), 'int32'),
      mask: tf.tensor1d(mask.flat()),
      last: tf.tensor3d(last.flat(), [steps, sentences.length, 1]),
    };
  }
}

function uniform<R extends tf.Rank>(shape: tf.ShapeMap[R]): tf.Variable<R> {
  return tf.tidy(() => tf.variable(tf.randomUniform<R>(shape, -0.1, 0.1)));
}

function filled(width: number, value: number): tf.Variable<tf.Rank.R1> {
  return tf.tidy(() => tf.variable(tf.fill<tf.Rank.R1>([width], value)));
}

function linear(inputs: number, outputs: number): Layer {
  const weight = tf.tidy(() =>
    tf.variable(tf.randomNormal<tf.Rank.R2>([inputs, outputs], 0, 0.02)),
  );
  return { weight, bias: filled(outputs, 0) };
}

function affine(x: tf.Tensor2D, { weight, bias }: Layer): tf.Tensor2D {
  return tf.add(tf.matMul(x, weight), bias);
}

function leakyRelu(x: tf.Tensor2D): tf.Tensor2D {
  return tf.sub(tf.relu(x), tf.mul(tf.relu(tf.neg(x)), 0.2));
}

/** Moves a running statistic a tenth of the way. */
function follow(running: tf.Variable, seen: tf.Tensor): void {
  running.assign(tf.add(tf.mul(running, 0.9), tf.mul(seen, 0.1)));
}

function layerVariables({ weight, bias }: Layer): tf.Variable[] {
  return [weight, bias];
}

function recurrentVariables({ embedding, cell }: Recurrent): tf.Variable[] {
  return [embedding, ...layerVariables(cell)];
}

/** Gradients of a norm over the limit are shortened to it, all together. */
function clipped(gradients: tf.NamedTensorMap, limit: number): tf.NamedTensorMap {
  const squares = Object.values(gradients).map((gradient) => tf.sum(tf.square(gradient)));
  const norm = tf.sqrt(tf.addN(squares));
  const factor = tf.minimum(tf.div(limit, tf.add(norm, 1e-6)), 1);
  return Object.fromEntries(
    Object.entries(gradients).map(([name, gradient]) => [name, tf.mul(gradient, factor)]),
  );
}
