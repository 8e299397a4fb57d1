import { criticGap } from '../../past/history';
import type { HistoryPoint } from '../../run-history';

const COLUMNS: readonly (readonly [
  name: string,
  value: (point: HistoryPoint) => number | undefined,
])[] = [
  ['iteration', ({ iteration }) => iteration],
  ['reconstruction', ({ reconstruction }) => reconstruction],
  ['accuracy', ({ accuracy }) => accuracy],
  ['critic_real', ({ real }) => real],
  ['critic_generated', ({ generated }) => generated],
  ['critic_gap', criticGap],
  ['held_out_reconstruction', ({ heldOut }) => heldOut?.reconstruction],
  ['held_out_accuracy', ({ heldOut }) => heldOut?.accuracy],
  ['exact_match', ({ heldOut }) => heldOut?.exactMatch],
  ['bleu', ({ heldOut }) => heldOut?.bleu],
  ['generated_norm', ({ heldOut }) => heldOut?.generatedNorm],
  ['real_variance', ({ heldOut }) => heldOut?.realVariance],
  ['generated_variance', ({ heldOut }) => heldOut?.generatedVariance],
  ['unique_samples', ({ heldOut }) => heldOut?.uniqueSamples],
  ['ngram_order', ({ language }) => language?.order],
  ['ngram_samples', ({ language }) => language?.samples],
  ['forward_perplexity', ({ language }) => language?.forward],
  ['reverse_perplexity', ({ language }) => language?.reverse],
];

/**
 * One row a point that the history holds, with a header; what was not measured at a point is an
 * empty cell. A long history is thinned (`past/history.ts`), so rows may be further apart than the
 * points that each is a mean since.
 */
export function historyCsv(history: readonly HistoryPoint[]): string {
  const rows = history.map((point) => COLUMNS.map(([, value]) => cell(value(point))));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}
