import { defaultSettings } from '../../src/config';
import { seededRandom } from '../../src/random';
import type { SavedModel, SavedTensors } from '../../src/storage/saved-model';
import { weightShapes } from '../../src/storage/weight-shapes';

export const WORDS = [
  'the',
  'a',
  'dog',
  'naïve',
  '犬',
  '👩‍🚀',
  '</script><b>',
  '"quoted\\"',
  '__proto__',
];

export const SMALL = {
  ...defaultSettings(),
  embeddingSize: 4,
  hiddenSize: 8,
  noiseSize: 3,
  generatorLayers: '5-4',
  criticLayers: '6',
};

/** A small model with made-up numbers, everything optional included. */
export function smallModel(): SavedModel {
  const random = seededRandom(1, 'saved models');
  const weights: SavedTensors = Object.fromEntries(
    [...weightShapes(SMALL, WORDS.length + 4)].map(([name, shape]) => {
      const size = shape.reduce((product, width) => product * width, 1);
      return [name, { shape, values: random.normal(new Float32Array(size)) }];
    }),
  );
  return {
    settings: SMALL,
    iteration: 1234,
    vocabulary: WORDS,
    weights,
    corpus: { name: 'A made-up text', fingerprint: '0123abcd' },
    card: {
      iteration: 1234,
      minutes: 2.5,
      exactMatch: 0.75,
      bleu: 85.5,
      distinct: 0.9,
      forwardPerplexity: 20,
      reversePerplexity: 30,
      heldOutPerplexity: 16,
    },
    training: {
      record: { steps: { encoder: 1234 }, streams: { 'code noise': [1, -2, 3, -4] } },
      tensors: {
        'encoder.embedding.weight/first': { shape: [2, 2], values: new Float32Array(4).fill(1e-9) },
      },
    },
  };
}
