/** The whole history of a run, kept as it came; charts draw a decimated copy of it. */
import type { HeldOutFigures, HistoryPoint, LanguageFigures } from '../../run-history';

export type History = readonly HistoryPoint[];

/**
 * The history with later points added. Points at or before the last iteration are dropped: a
 * worker that repeats itself must not draw a line backwards.
 */
export function appendPoints(history: History, points: History): History {
  const last = history.at(-1)?.iteration ?? -1;
  const newer = points.filter((point) => point.iteration > last);
  return newer.length === 0 ? history : history.concat(newer);
}

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

/** The critic's gap: mean score of real codes less that of generated ones. */
export function criticGap(point: HistoryPoint): number {
  return point.real - point.generated;
}
