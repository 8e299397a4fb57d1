/** The course of a run's figures, for charts and for keeping; however long the run, it stays small. */
import type { HistoryPoint } from '../run-history';
import { decimate, type Series } from './decimate';

/** Rising by iteration. */
export type History = readonly HistoryPoint[];

/** More points are thinned out. */
export const MOST_POINTS = 4000;
/** So many are left then, at most, and of those that were scored so many. */
const LEFT = MOST_POINTS / 2;
const LEFT_SCORED = LEFT / 2;

const FIGURES: readonly Series<HistoryPoint>[] = [
  ({ reconstruction }) => reconstruction,
  ({ accuracy }) => accuracy,
  ({ real }) => real,
  ({ generated }) => generated,
  criticGap,
];
const SCORES: readonly Series<HistoryPoint>[] = [
  ({ heldOut }) => heldOut?.reconstruction,
  ({ heldOut }) => heldOut?.exactMatch,
  ({ language }) => language?.forward,
  ({ language }) => language?.reverse,
];

/** The critic's gap: mean score of real codes less that of generated ones. */
export function criticGap(point: HistoryPoint): number {
  return point.real - point.generated;
}

/**
 * The history with later points added, {@link thinned} where it has become too long. Points at or
 * before the last iteration are dropped: a worker that repeats itself must not draw a line
 * backwards.
 */
export function appendPoints(history: History, points: History): History {
  const last = history.at(-1)?.iteration ?? -1;
  const newer = points.filter((point) => point.iteration > last);
  return newer.length === 0 ? history : thinned(history.concat(newer));
}

/**
 * Half of {@link MOST_POINTS} at most, where there were more than those. Over each stretch of
 * iterations, all equally long, the highest and lowest of each figure stay: so spikes do, and the
 * beginning of a run is thinned no more than its end. Points that were scored on held-out sentences or
 * by language models stay all, unless they alone are too many; the first, the last and the newest of
 * each kind always.
 */
export function thinned(history: History): History {
  if (history.length <= MOST_POINTS) return history;
  const iterationOf = ({ iteration }: HistoryPoint) => iteration;
  const scored = history.filter(({ heldOut, language }) => heldOut ?? language);
  const newest = [
    history.findLast(({ heldOut }) => heldOut),
    history.findLast(({ language }) => language),
  ].filter((point) => point !== undefined);
  const kept = new Set([
    ...decimate(scored, SCORES, LEFT_SCORED - newest.length, iterationOf),
    ...newest,
  ]);
  for (const point of decimate(history, FIGURES, LEFT - kept.size, iterationOf)) kept.add(point);
  return history.filter((point) => kept.has(point));
}
