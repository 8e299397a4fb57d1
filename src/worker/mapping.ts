/** How the flat settings of the page become the settings of a model and of its next iteration. */
import { parseList, type Settings } from '../config';
import type { ModelSettings, TrainingSettings } from '../model/settings';

/** What a fresh model is made from. `vocabularySize` counts the special words too. */
export function modelSettings(settings: Settings, vocabularySize: number): ModelSettings {
  return {
    summary: settings.summary,
    codeScale: settings.codeScale === 'one' ? 1 : Math.sqrt(settings.hiddenSize),
    seed: settings.seed,
    vocabularySize,
    embeddingSize: settings.embeddingSize,
    hiddenSize: settings.hiddenSize,
    noiseSize: settings.noiseSize,
    generatorLayers: parseList(settings.generatorLayers),
    criticLayers: parseList(settings.criticLayers),
    lipschitz: settings.lipschitz,
    optimiser: settings.optimiser,
    batchNormScale: settings.batchNormScale,
    generatedCodes: settings.generatedCodes,
  };
}

/** What the next iteration goes by, in the given epoch (the first is 1). */
export function trainingSettings(settings: Settings, epoch: number): TrainingSettings {
  return {
    learningRate: settings.learningRate,
    learningRateDecay: settings.learningRateDecay,
    gradientClip: settings.gradientClip,
    noiseRadius: settings.noiseRadius,
    noiseDecay: settings.noiseDecay,
    shortenedCodes: settings.shortenedCodes,
    adversarialWeight: settings.adversarialWeight,
    matchNorm: settings.matchNorm,
    adversarialInterval: settings.adversarialInterval,
    criticSteps: settings.criticSteps,
    rounds: 1 + parseList(settings.ganRounds).filter((start) => start <= epoch).length,
    clipBound: settings.clipBound,
    penaltyWeight: settings.penaltyWeight,
    generatorLearningRate: settings.generatorLearningRate,
    criticLearningRate: settings.criticLearningRate,
    ganBeta1: settings.ganBeta1,
  };
}
