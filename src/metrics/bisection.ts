/** Every distinct sentence on a path, and the share of the path that it holds. */

export interface Stretch {
  /** 0 to 1; the first begins at 0, and each ends where the next begins, the last at 1. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Where on the stretch it was decoded, as near to its middle as was looked. */
  readonly at: number;
}

export interface BisectionOptions {
  /** Points of the even grid that is decoded first, ends included: 2 or more. */
  readonly points?: number;
  /** How often a gap between neighbours that differ is halved. */
  readonly depth?: number;
  /** No depth is begun that would take the points decoded over this. */
  readonly most?: number;
  /** No depth is begun once this says so. */
  readonly enough?: () => boolean;
}

/**
 * Decodes an even grid, then halves each gap between two neighbours that differ, again and again:
 * all points of a depth in one call. What holds more of the path than the grid's spacing is
 * always found; a narrower sentence may be missed, most likely one between two of the same. The end
 * between two wide ones is right to half a gap of the last depth. A sentence that comes back has
 * several stretches.
 *
 * `decodeAt` gives a key, such as the text, for each of the rising positions; what it throws is
 * thrown here. Throws a RangeError for fewer than two points.
 */
export async function findStretches(
  decodeAt: (positions: readonly number[]) => Promise<readonly string[]>,
  { points = 11, depth = 5, most = 400, enough = () => false }: BisectionOptions = {},
): Promise<Stretch[]> {
  if (!(points >= 2)) throw new RangeError(`A path has two points at least, not ${points}.`);
  const grid = Array.from({ length: points }, (_, i) => i / (points - 1));
  let found = await decoded(grid);
  for (let level = 0; level < depth; level++) {
    const middles: number[] = [];
    for (let i = 1; i < found.length; i++) {
      const [left, right] = [found[i - 1]!, found[i]!];
      // Gaps of an earlier depth lie between two of the same, so these are all equally wide.
      if (left.key !== right.key) middles.push((left.at + right.at) / 2);
    }
    if (middles.length === 0 || found.length + middles.length > most || enough()) break;
    found = [...found, ...(await decoded(middles))].sort((a, b) => a.at - b.at);
  }
  return stretchesOf(found);

  async function decoded(positions: readonly number[]): Promise<Point[]> {
    const keys = await decodeAt(positions);
    return positions.map((at, i) => ({ at, key: keys[i] ?? '' }));
  }
}

interface Point {
  readonly at: number;
  readonly key: string;
}

function stretchesOf(points: readonly Point[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let first = 0;
  points.forEach(({ at, key }, i) => {
    const next = points[i + 1];
    if (next?.key === key) return;
    const to = next === undefined ? 1 : (at + next.at) / 2;
    const middle = (from + to) / 2;
    let nearest = at;
    for (const point of points.slice(first, i)) {
      if (Math.abs(point.at - middle) < Math.abs(nearest - middle)) nearest = point.at;
    }
    stretches.push({ from, to, key, at: nearest });
    from = to;
    first = i + 1;
  });
  return stretches;
}
