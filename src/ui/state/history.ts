/** The newest figures of a history. */
import type { History } from '../../past/history';
import type { HeldOutFigures, LanguageFigures } from '../../run-history';

/** The newest held-out figures and the iteration they were scored at. */
export function latestHeldOut(
  history: History,
): { readonly iteration: number; readonly figures: HeldOutFigures } | undefined {
  for (let i = history.length - 1; i >= 0; i--) {
    const point = history[i];
    if (point?.heldOut) return { iteration: point.iteration, figures: point.heldOut };
  }
  return undefined;
}

/** The newest perplexities and the iteration they were taken at. */
export function latestLanguage(
  history: History,
): { readonly iteration: number; readonly figures: LanguageFigures } | undefined {
  const point = history.findLast(({ language }) => language !== undefined);
  return point?.language && { iteration: point.iteration, figures: point.language };
}
