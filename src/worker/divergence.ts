import type { Figures } from '../model/arae';
import type { Trouble } from '../trouble';
import type { Experiment } from './experiment';

/** A loss this many times that of guessing evenly among all words means weights out of hand. */
const TIMES_GUESSING = 5;
/** Scores of a critic in order stay far below this. */
const SCORE_LIMIT = 1e5;

/** What is wrong with the losses, with what to change; undefined while they are in order. */
export function divergence(figures: Figures, experiment: Experiment): Trouble | undefined {
  const { settings, corpus, iteration } = experiment;
  const guessing = Math.log(corpus.vocabulary.size);
  const reconstruction = figures.reconstruction;
  if (!Number.isFinite(reconstruction) || reconstruction > TIMES_GUESSING * guessing) {
    const how = Number.isFinite(reconstruction)
      ? `rose to ${reconstruction.toFixed(0)} (guessing would give ${guessing.toFixed(1)})`
      : 'is no longer a number';
    return {
      about: 'training',
      what: `Training stopped at iteration ${iteration}: the reconstruction loss ${how}.`,
      next:
        `Lower the autoencoder learning rate (now ${settings.learningRate}) in Settings, ` +
        'by a factor of ten, say, and press Reset.',
    };
  }
  const score = Math.max(Math.abs(figures.real), Math.abs(figures.generated));
  // Math.max passes NaN on, and NaN < limit is false.
  if (!(score < SCORE_LIMIT)) {
    const remedy =
      settings.lipschitz === 'clip'
        ? `lower the weight bound ε (now ${settings.clipBound})`
        : `raise the penalty weight λ (now ${settings.penaltyWeight})`;
    return {
      about: 'training',
      what: `Training stopped at iteration ${iteration}: the critic's scores ran away.`,
      next:
        `Lower the critic learning rate (now ${settings.criticLearningRate}) in Settings, ` +
        `or ${remedy}, and press Reset.`,
    };
  }
  return undefined;
}
