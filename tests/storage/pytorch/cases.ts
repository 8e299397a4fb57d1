/** Models to be exported, and what is asked of them here and in PyTorch: always the same. */
import { defaultSettings } from '../../../src/config';
import type { Settings } from '../../../src/config';
import { seededRandom } from '../../../src/random';
import type { Random } from '../../../src/random';
import { exportToPyTorch } from '../../../src/storage/pytorch/export';
import type { SavedModel, SavedTensors } from '../../../src/storage/saved-model';
import { weightShapes } from '../../../src/storage/weight-shapes';

const SPECIALS = 4;

/** What is asked of a model that is only used. */
export interface Used {
  /** Word ids. */
  readonly sentences: number[][];
  /** How many of the codes are compared. */
  readonly codes: number;
  readonly noise: number[][];
  /** Sentences as people type them. */
  readonly typed: string[];
}

/** The draws of some iterations of training. */
export interface Trained {
  readonly reconstruction: number[][][];
  readonly adversarial: number[][][];
  readonly noise: number[][][];
  readonly alpha: number[][];
}

export interface Case {
  readonly name: string;
  readonly model: SavedModel;
  readonly form: 'script' | 'authors';
  readonly used?: Used;
  readonly trained?: Trained;
}

const BASE: Settings = {
  ...defaultSettings(),
  maxLength: 10,
  embeddingSize: 8,
  hiddenSize: 16,
  noiseSize: 4,
  generatorLayers: '6-5',
  criticLayers: '6-5',
};

/** Small enough that all its weights can be written down. */
const TINY: Settings = {
  ...BASE,
  embeddingSize: 4,
  hiddenSize: 4,
  noiseSize: 3,
  generatorLayers: '5-4',
  criticLayers: '5-4',
  batchSize: 5,
  noiseRadius: 0,
  replacedWords: 0,
  shortenedCodes: 0,
  learningRate: 0.01,
  learningRateDecay: 0.9,
};

const ITERATIONS = 3;

export function cases(): Case[] {
  const words = Array.from({ length: 40 }, (_, i) => (i === 0 ? "don't" : i === 1 ? '.' : `w${i}`));
  const few = words.slice(0, 8);
  const last = { ...BASE, summary: 'last', codeScale: 'root', generatedCodes: 'free' } as const;
  const sum = {
    ...BASE,
    sayUnknown: true,
    summary: 'sum',
    codeScale: 'one',
    generatorLayers: '6',
  } as const;
  const adam: Settings = {
    ...TINY,
    summary: 'sum',
    codeScale: 'root',
    generatedCodes: 'sphere',
    adversarialInterval: 2,
    adversarialWeight: 0.5,
    gradientClip: 1,
    criticSteps: 2,
  };
  const sgd: Settings = {
    ...TINY,
    summary: 'last',
    codeScale: 'one',
    generatedCodes: 'free',
    optimiser: 'sgd',
    learningRate: 0.5,
    lipschitz: 'clip',
    clipBound: 0.3,
    matchNorm: true,
    ganRounds: '1',
    gradientClip: 0.3,
    adversarialInterval: 1,
    adversarialWeight: 0.4,
    criticSteps: 1,
  };
  return [
    { name: 'last', model: made(last, words), form: 'script', used: asked(last, words.length) },
    { name: 'authors', model: made(last, words), form: 'authors', used: asked(last, words.length) },
    { name: 'sum', model: made(sum, words), form: 'script', used: asked(sum, words.length) },
    {
      name: 'adam',
      model: underway(made(adam, few)),
      form: 'script',
      trained: drawn(adam, few.length, 1),
    },
    { name: 'sgd', model: made(sgd, few), form: 'script', trained: drawn(sgd, few.length, 2) },
  ];
}

export function exported({ model, form }: Case): Uint8Array {
  return exportToPyTorch(model, { form });
}

/** A model with weights that make every figure say something. */
function made(settings: Settings, vocabulary: readonly string[]): SavedModel {
  const random = seededRandom(7, 'parity');
  const weights: SavedTensors = Object.fromEntries(
    [...weightShapes(settings, vocabulary.length + SPECIALS)].map(([name, shape]) => {
      const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
      return [name, { shape, values: values.map(() => firstValue(name, random.uniform())) }];
    }),
  );
  // At the start of a stretch of 100 iterations, so that annealing is seen.
  const corpus = { name: 'Made up', fingerprint: '' };
  return { settings, iteration: 200, vocabulary, weights, corpus };
}

/** The same with optimisers that have been at work. */
function underway(saved: SavedModel): SavedModel {
  const random = seededRandom(10, 'parity');
  const tensors: SavedTensors = Object.fromEntries(
    Object.entries(saved.weights)
      .filter(([name]) => !name.includes('running'))
      .flatMap(([name, { shape, values }]) => [
        moment(name, 'first', shape, () => (random.uniform() - 0.5) / 10, values.length),
        moment(name, 'second', shape, () => random.uniform() / 100, values.length),
      ]),
  );
  const steps = { encoder: 200, decoder: 200, generator: 40, critic: 80 };
  return { ...saved, training: { record: { steps }, tensors } };
}

function moment(
  name: string,
  order: 'first' | 'second',
  shape: readonly number[],
  draw: () => number,
  size: number,
) {
  const values = new Float32Array(size).map(draw);
  return [name.replace('.', `.${order}.`), { shape, values }] as const;
}

function firstValue(name: string, uniform: number): number {
  const centred = 2 * uniform - 1;
  if (name.endsWith('running_var')) return 0.5 + uniform;
  // Scaled well and shifted little, or a unit stays on all through a batch, and Adam makes steps
  // of what rounding leaves of a gradient that is zero.
  if (name.includes('.bn')) return name.endsWith('.weight') ? 0.5 + uniform / 2 : centred / 10;
  const isWide = /^(en|de)coder/.test(name) && !name.includes('bias');
  return (isWide ? 2.5 : 0.5) * centred;
}

function asked(settings: Settings, words: number): Used {
  const random = seededRandom(8, 'parity');
  return {
    sentences: sentences(1000, settings.maxLength, words, random),
    codes: 40,
    noise: normal(20, settings.noiseSize, random),
    typed: ['W2 don’t  w39, w40 .', 'w3.w4', ''],
  };
}

function drawn(settings: Settings, words: number, rounds: number): Trained {
  const random = seededRandom(9, 'parity');
  const { batchSize, criticSteps, noiseSize } = settings;
  const several = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw);
  const batch = () => sentences(batchSize, 5, words, random);
  const critic = ITERATIONS * rounds * criticSteps;
  const adversarial = critic + ITERATIONS * rounds;
  return {
    reconstruction: several(ITERATIONS, batch),
    adversarial: several(adversarial, batch),
    noise: several(adversarial, () => normal(batchSize, noiseSize, random)),
    alpha: several(critic, () => several(batchSize, () => random.uniform())),
  };
}

function sentences(count: number, longest: number, words: number, random: Random): number[][] {
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 1 + random.integer(longest) },
      () => SPECIALS - 1 + random.integer(words + 1), // <oov> among them
    ),
  );
}

function normal(rows: number, columns: number, random: Random): number[][] {
  return Array.from({ length: rows }, () => [...random.normal(new Float32Array(columns))]);
}
