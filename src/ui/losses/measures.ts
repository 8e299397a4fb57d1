/** The measures beside the losses: what each is called, what it means and how it is read. */
import type { History } from '../../past/history';
import type { HeldOutFigures, HistoryPoint, LanguageFigures } from '../../run-history';
import { formatLoss, formatPerplexity, formatShare } from '../state/format';
import { latestHeldOut, latestLanguage } from '../state/history';

export interface Measure {
  readonly name: string;
  readonly meaning: string;
  /** The figure in words. */
  readonly value: (latest: Latest) => string;
  /** The line to draw: one value a point, undefined where there is none. */
  readonly line: (point: HistoryPoint) => number | undefined;
}

/** The newest figures of each kind; some are taken more rarely than others. */
export interface Latest {
  readonly point?: HistoryPoint | undefined;
  readonly held?: HeldOutFigures | undefined;
  readonly language?: LanguageFigures | undefined;
}

export function latestOf(history: History): Latest {
  return {
    point: history.at(-1),
    held: latestHeldOut(history)?.figures,
    language: latestLanguage(history)?.figures,
  };
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'Accuracy',
    meaning:
      'Share of words that the decoder gets right when it is told all words before: training, and held-out. It flatters.',
    value: ({ point, held }) => `${formatShare(point?.accuracy)} · ${formatShare(held?.accuracy)}`,
    line: (point) => point.accuracy,
  },
  {
    name: 'Exact match',
    meaning:
      'Share of held-out sentences that come back word for word when the decoder runs on its own words. It does not flatter.',
    value: ({ held }) => formatShare(held?.exactMatch),
    line: (point) => point.heldOut?.exactMatch,
  },
  {
    name: 'BLEU',
    meaning:
      'How much of the held-out sentences comes back, in runs of up to four words, when the decoder runs on its own words: 0 to 100.',
    value: ({ held }) => held?.bleu.toFixed(1) ?? '–',
    line: (point) => point.heldOut?.bleu,
  },
  {
    name: 'Forward perplexity',
    meaning:
      'How much sentences of the generator surprise a model of the corpus. Low: they read like the corpus. Repeating one good sentence is enough for that.',
    value: ({ language }) => formatPerplexity(language?.forward),
    line: (point) => point.language?.forward,
  },
  {
    name: 'Reverse perplexity',
    meaning:
      'How much held-out sentences surprise a model of the generator’s. Low only where they are both good and varied.',
    value: ({ language }) => formatPerplexity(language?.reverse),
    line: (point) => point.language?.reverse,
  },
  {
    name: '‖c‖ · ‖c̃‖',
    meaning:
      'Length of real codes, always 1, and mean length of generated ones, which should come to meet it.',
    value: ({ held }) => `1 · ${formatLoss(held?.generatedNorm)}`,
    line: (point) => point.heldOut?.generatedNorm,
  },
  {
    name: 'Code variance',
    meaning:
      'How widely codes spread: real, and generated. If the second falls away from the first, the generator repeats itself.',
    value: ({ held }) =>
      `${formatLoss(held?.realVariance)} · ${formatLoss(held?.generatedVariance)}`,
    line: (point) => point.heldOut?.generatedVariance,
  },
  {
    name: 'Unique samples',
    meaning:
      'Share of distinct sentences among fresh samples. A falling share is the first sign of collapse.',
    value: ({ held }) => formatShare(held?.uniqueSamples),
    line: (point) => point.heldOut?.uniqueSamples,
  },
];
