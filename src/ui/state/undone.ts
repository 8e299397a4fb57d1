import type { RunMark } from '../../run-history';

/**
 * Points that led to the weights at hand: those between weights that were put back and the moment
 * when they were are left out, unless nothing would be left.
 */
export function withoutUndone<Point extends { readonly iteration: number }>(
  points: readonly Point[],
  marks: readonly RunMark[],
): readonly Point[] {
  const undone = marks.flatMap((mark) => ('restored' in mark ? [mark] : []));
  if (undone.length === 0) return points;
  const left = points.filter(({ iteration }) =>
    undone.every((mark) => iteration <= mark.restored || iteration > mark.iteration),
  );
  return left.length === 0 ? points : left;
}
