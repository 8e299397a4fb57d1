/** Points of a history. */
import type { HeldOutFigures, HistoryPoint } from '../../src/run-history';

export function point(iteration: number, reconstruction = 1): HistoryPoint {
  return { iteration, reconstruction, accuracy: 0.5, real: 0.3, generated: -0.2 };
}

export const HELD_OUT: HeldOutFigures = {
  reconstruction: 2,
  accuracy: 0.4,
  exactMatch: 0.1,
  bleu: 12,
  generatedNorm: 0.9,
  realVariance: 0.8,
  generatedVariance: 0.7,
  uniqueSamples: 1,
};
