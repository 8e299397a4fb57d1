/** Reads one series off a point; undefined where the point has no value for it. */
export type Series<Point> = (point: Point) => number | undefined;

/**
 * At most about `budget` points that look like all of them: the points are cut into buckets, and
 * of each bucket those stay that hold the lowest or highest value of some series. A spike of one
 * point therefore survives. The first and the last point always stay; order is kept.
 *
 * @param place where a point stands on the axis, rising: buckets are then equally wide. Without it
 *   they hold equally many points.
 */
export function decimate<Point>(
  points: readonly Point[],
  series: readonly Series<Point>[],
  budget: number,
  place?: (point: Point) => number,
): readonly Point[] {
  if (points.length <= budget) return points;
  const buckets = Math.max(1, Math.floor((budget - 2) / (2 * series.length)));
  const starts = place ? equallyWide(points.map(place), buckets) : equallyFull(points, buckets);
  const kept = new Set<number>([0]);
  for (const [bucket, from] of starts.entries()) {
    const to = starts[bucket + 1] ?? points.length;
    for (const index of extremes(points, series, from, to)) kept.add(index);
  }
  kept.add(points.length - 1);
  const order = [...kept].sort((one, other) => one - other);
  return order.flatMap((index) => points[index] ?? []);
}

/** Where each bucket begins. */
function equallyFull({ length }: readonly unknown[], buckets: number): number[] {
  return Array.from({ length: buckets }, (_, bucket) => Math.floor((bucket * length) / buckets));
}

function equallyWide(places: readonly number[], buckets: number): number[] {
  const first = places[0] ?? 0;
  const width = ((places.at(-1) ?? 0) - first) / buckets;
  const starts: number[] = [];
  for (const [index, place] of places.entries()) {
    while (starts.length < buckets && place >= first + starts.length * width) starts.push(index);
  }
  return starts;
}

function extremes<Point>(
  points: readonly Point[],
  series: readonly Series<Point>[],
  from: number,
  to: number,
): number[] {
  return series.flatMap((read) => {
    let lowest = -1;
    let highest = -1;
    let least = Infinity;
    let most = -Infinity;
    for (let i = from; i < to; i++) {
      const point = points[i];
      const value = point === undefined ? undefined : read(point);
      if (value === undefined) continue;
      if (value < least) [lowest, least] = [i, value];
      if (value > most) [highest, most] = [i, value];
    }
    return [lowest, highest].filter((index) => index >= 0);
  });
}
