/** What a model is made from, and what its next iteration goes by. Meanings: src/config.ts. */

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
  readonly seed: number;
}

/** What may change between two iterations. */
export interface TrainingSettings {
  readonly learningRate: number;
  readonly gradientClip: number;
  readonly noiseRadius: number;
  readonly noiseDecay: number;
  /** λ⁽¹⁾ */
  readonly adversarialWeight: number;
  readonly matchNorm: boolean;
  /** k */
  readonly criticSteps: number;
  /** How often the critic's k steps and the adversarial step are made in an iteration. */
  readonly rounds: number;
  readonly clipBound: number;
  readonly penaltyWeight: number;
  readonly generatorLearningRate: number;
  readonly criticLearningRate: number;
  readonly ganBeta1: number;
}
