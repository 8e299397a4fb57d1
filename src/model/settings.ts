/** What a model is made from, and what its next iteration goes by. Meanings: src/config.ts. */

/**
 * What of the encoder's hidden states becomes the code, before it is made length 1: the state at the
 * last word (the paper), or the sum over all words, which hands the gradient to every word at once.
 */
export type Summary = 'last' | 'sum';

/** The shape of a model and how it is trained: fixed for its life. */
export interface ModelSettings {
  /** Special words included. */
  readonly vocabularySize: number;
  readonly embeddingSize: number;
  readonly hiddenSize: number;
  readonly noiseSize: number;
  /** Widths of the hidden layers; at least one. */
  readonly generatorLayers: readonly number[];
  /** Widths of the hidden layers; at least one. */
  readonly criticLayers: readonly number[];
  readonly lipschitz: 'clip' | 'penalty';
  readonly optimiser: 'adam' | 'sgd';
  readonly batchNormScale: 'one' | 'normal';
  /** As the last layer gives them (paper), or made length 1 like those of the encoder. */
  readonly generatedCodes: 'free' | 'sphere';
  readonly summary: Summary;
  /** Codes are multiplied by this where the decoder reads them; 1 in the paper. */
  readonly codeScale: number;
  readonly seed: number;
}

/** What may change between two iterations. */
export interface TrainingSettings {
  /** Of encoder and decoder, at iteration 0. */
  readonly learningRate: number;
  /** What it is multiplied by every 100 iterations; 1 in the paper. */
  readonly learningRateDecay: number;
  readonly gradientClip: number;
  readonly noiseRadius: number;
  readonly noiseDecay: number;
  /** The share of a batch whose codes are read shorter than they are; 0 in the paper. */
  readonly shortenedCodes: number;
  /** λ⁽¹⁾ */
  readonly adversarialWeight: number;
  readonly matchNorm: boolean;
  /** k */
  readonly criticSteps: number;
  /** An adversarial round is made in every so many iterations; 1 in the paper. */
  readonly adversarialInterval: number;
  /** How often the critic's k steps and the adversarial step are made in an iteration. */
  readonly rounds: number;
  readonly clipBound: number;
  readonly penaltyWeight: number;
  readonly generatorLearningRate: number;
  readonly criticLearningRate: number;
  readonly ganBeta1: number;
}
