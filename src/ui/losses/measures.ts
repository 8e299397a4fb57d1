/** The measures beside the losses: what each is called, what it means and how it is read. */
import type { HeldOutFigures, HistoryPoint } from '../../protocol';
import { formatLoss, formatShare } from '../state/format';

export interface Measure {
  readonly name: string;
  readonly meaning: string;
  /** The figure in words, from the newest point and the newest held-out figures. */
  readonly value: (last: HistoryPoint | undefined, held: HeldOutFigures | undefined) => string;
  /** The line to draw: one value a point, undefined where there is none. */
  readonly line: (point: HistoryPoint) => number | undefined;
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'Accuracy',
    meaning:
      'Share of words that the decoder gets right when it is told all words before: training, and held-out. It flatters.',
    value: (last, held) => `${formatShare(last?.accuracy)} · ${formatShare(held?.accuracy)}`,
    line: (point) => point.accuracy,
  },
  {
    name: 'Exact match',
    meaning:
      'Share of held-out sentences that come back word for word when the decoder runs on its own words. It does not flatter.',
    value: (_, held) => formatShare(held?.exactMatch),
    line: (point) => point.heldOut?.exactMatch,
  },
  {
    name: '‖c‖ · ‖c̃‖',
    meaning:
      'Length of real codes, always 1, and mean length of generated ones, which should come to meet it.',
    value: (_, held) => `1 · ${formatLoss(held?.generatedNorm)}`,
    line: (point) => point.heldOut?.generatedNorm,
  },
  {
    name: 'Code variance',
    meaning:
      'How widely codes spread: real, and generated. If the second falls away from the first, the generator repeats itself.',
    value: (_, held) =>
      `${formatLoss(held?.realVariance)} · ${formatLoss(held?.generatedVariance)}`,
    line: (point) => point.heldOut?.generatedVariance,
  },
  {
    name: 'Unique samples',
    meaning:
      'Share of distinct sentences among fresh samples. A falling share is the first sign of collapse.',
    value: (_, held) => formatShare(held?.uniqueSamples),
    line: (point) => point.heldOut?.uniqueSamples,
  },
];
