/** Small models and sentences for tests. */
import type { ModelSettings, TrainingSettings } from '../../src/model/settings';
import type { Batches } from '../../src/model/step';
import { seededRandom } from '../../src/random';

export const TINY: ModelSettings = {
  vocabularySize: 12,
  embeddingSize: 5,
  hiddenSize: 6,
  noiseSize: 4,
  generatorLayers: [7, 6],
  criticLayers: [6, 5],
  lipschitz: 'penalty',
  optimiser: 'adam',
  batchNormScale: 'one',
  summary: 'last',
  codeScale: 1,
  generatedCodes: 'free',
  seed: 3,
};

export const TRAINING: TrainingSettings = {
  learningRate: 0.01,
  learningRateDecay: 1,
  gradientClip: 1,
  noiseRadius: 0.1,
  noiseDecay: 0.9,
  shortenedCodes: 0.5,
  adversarialWeight: 0.5,
  matchNorm: false,
  criticSteps: 2,
  adversarialInterval: 1,
  rounds: 1,
  clipBound: 0.01,
  penaltyWeight: 1,
  generatorLearningRate: 0.002,
  criticLearningRate: 0.003,
  ganBeta1: 0.5,
};

/** Random sentences of 1 to `longest` words. */
export function randomSentences(
  count: number,
  longest: number,
  vocabularySize: number,
  seed: number,
): Int32Array[] {
  const random = seededRandom(seed, 'sentences');
  return Array.from({ length: count }, () =>
    Int32Array.from(
      { length: 1 + random.integer(longest) },
      () => 4 + random.integer(vocabularySize - 4),
    ),
  );
}

/** The same sentences for every batch of reconstruction, others for the adversarial ones. */
export function repeated(sentences: readonly Int32Array[]): Batches {
  return { nextReconstruction: () => sentences, nextAdversarial: () => sentences };
}
