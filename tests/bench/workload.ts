/** What every contestant is given: sizes, settings and sentences, and the arithmetic in them. */
import type { Settings } from '../../src/config';
import { presetSettings } from '../../src/config';
import { seededRandom } from '../../src/random';

export type Size = 'small' | 'paper';
export type Lipschitz = Settings['lipschitz'];

/** Critic steps of an iteration. */
const CRITIC_STEPS = 5;
/** Points of the path that is decoded. */
export const POINTS = 11;

export interface Workload {
  readonly size: Size;
  readonly lipschitz: Lipschitz;
  readonly batch: number;
  /** Tokens of the longest sentence: `<sos>` and words to read, words and `<eos>` to predict. */
  readonly steps: number;
  readonly embedding: number;
  /** Also the size of a code. */
  readonly hidden: number;
  /** Special words included. */
  readonly vocabulary: number;
  readonly noise: number;
  /** Widths of the hidden layers of generator and critic. */
  readonly layers: readonly number[];
  /** The same sizes as the page names them, and the settings of the phases, the same for all. */
  readonly settings: Settings;
  /**
   * Batches of word ids without special words, longest sentence first. Contestants go round them:
   * an iteration takes one for the reconstruction, one for each critic step and one for the
   * adversarial step.
   */
  readonly batches: readonly (readonly (readonly number[])[])[];
}

type Sizes = Pick<
  Workload,
  'batch' | 'steps' | 'embedding' | 'hidden' | 'vocabulary' | 'noise' | 'layers'
>;

const SIZES: Readonly<Record<Size, Sizes>> = {
  small: {
    batch: 64,
    steps: 12,
    embedding: 64,
    hidden: 128,
    vocabulary: 2000,
    noise: 32,
    layers: [128, 128],
  },
  paper: {
    batch: 64,
    steps: 15,
    embedding: 300,
    hidden: 300,
    vocabulary: 11000,
    noise: 100,
    layers: [300, 300],
  },
};

/** Enough that two rounds are not alike for a contestant that caches; few enough to send about. */
const BATCHES = 4 * (CRITIC_STEPS + 2);
const FIRST_WORD = 4;
const SEED = 1;

/** The paper's optimisers: SGD for the autoencoder, Adam for generator and critic. */
export function workload(size: Size, lipschitz: Lipschitz): Workload {
  const sizes = SIZES[size];
  const settings: Settings = {
    ...presetSettings('paper-2018'),
    seed: SEED,
    optimiser: 'sgd',
    learningRate: 1,
    criticSteps: CRITIC_STEPS,
    lipschitz,
    batchSize: sizes.batch,
    embeddingSize: sizes.embedding,
    hiddenSize: sizes.hidden,
    noiseSize: sizes.noise,
    generatorLayers: sizes.layers.join('-'),
    criticLayers: sizes.layers.join('-'),
  };
  return { size, lipschitz, ...sizes, settings, batches: batches(sizes) };
}

/** Sentences of ⌈T/2⌉ to T tokens, every length and every word as likely as another. */
function batches({ batch, steps, vocabulary }: Sizes): number[][][] {
  const random = seededRandom(SEED, 'bench sentences');
  const shortest = Math.ceil(steps / 2);
  const sentence = (tokens: number) =>
    Array.from({ length: tokens - 1 }, () => FIRST_WORD + random.integer(vocabulary - FIRST_WORD));
  return Array.from({ length: BATCHES }, () =>
    Array.from({ length: batch }, (_, row) =>
      sentence(row === 0 ? steps : shortest + random.integer(steps - shortest + 1)),
    ).toSorted((a, b) => b.length - a.length),
  );
}

/**
 * Floating-point operations of the matrix products that one iteration cannot do without, padding
 * left out; an average over the batches. Element-wise work is not counted.
 */
export function operations(work: Workload): number {
  const { batch, embedding, hidden, vocabulary, noise, layers } = work;
  const sentences = work.batches.flat();
  const words = sentences.reduce((sum, sentence) => sum + sentence.length + 1, 0);
  const tokens = (words / sentences.length) * batch;
  const gates = 4 * hidden;
  const product = (rows: number, inputs: number, outputs: number) => 2 * rows * inputs * outputs;
  const network = (rows: number, widths: readonly number[]) =>
    widths.slice(1).reduce((sum, width, i) => sum + product(rows, widths[i] ?? 0, width), 0);

  // The first step of a sentence has no state before it.
  const recurrence = product(tokens - batch, hidden, gates);
  const encode = product(tokens, embedding, gates) + recurrence;
  const decode =
    product(tokens, embedding, gates) +
    product(batch, hidden, gates) + // the code's share is the same at every step
    recurrence +
    product(tokens, hidden, vocabulary);
  // Backwards there are two products, at the input and at the weights, for each one forwards.
  const autoencoder = 3 * (encode + decode);

  const generate = network(batch, [noise, ...layers, hidden]);
  const criticWidths = [hidden, ...layers, 1];
  const score = network(2 * batch, criticWidths);
  // At the weights; at the inputs, but not those of the first layer.
  const scoreBack = 2 * score - product(2 * batch, hidden, layers[0] ?? 0);
  // Scores between the codes, their slope, and both ways back through the slope.
  const penalty = work.lipschitz === 'penalty' ? 4 * network(batch, criticWidths) : 0;
  const criticStep = encode + generate + score + scoreBack + penalty;
  const adversarial = 3 * encode + 3 * generate - product(batch, noise, layers[0] ?? 0) + 2 * score;
  return autoencoder + CRITIC_STEPS * criticStep + adversarial;
}
