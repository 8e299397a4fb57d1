/** The graph that UMAP lays out: who is near whom in the space of codes, and how surely. */

/** Row i of both [rows, count]: the nearest others of point i, the nearest first. */
export interface Neighbours {
  readonly count: number;
  readonly indices: Int32Array;
  readonly distances: Float64Array;
}

/** Undirected edges: first[e] and second[e] belong together with weight weights[e], 0 to 1. */
export interface Graph {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weights: Float64Array;
}

/** How many pairs of rows are compared between two yields: a millisecond of work. */
const PAIRS_AT_A_TIME = 3000;

/**
 * The exact nearest neighbours of points [rows, width] by Euclidean distance, `count` each or as
 * many as there are others. Yields the share that is done; time grows with the square of the rows.
 */
export function* nearestNeighbours(
  points: Float32Array,
  width: number,
  count: number,
): Generator<number, Neighbours> {
  const rows = points.length / width;
  const kept = Math.max(0, Math.min(count, rows - 1));
  const indices = new Int32Array(rows * kept);
  const squares = new Float64Array(rows * kept).fill(Infinity);
  if (kept === 0) return { count: 0, indices, distances: squares };

  function offer(to: number, other: number, square: number): void {
    const from = to * kept;
    let slot = from + kept - 1;
    if (!(square < squares[slot]!)) return;
    for (; slot > from && square < squares[slot - 1]!; slot--) {
      squares[slot] = squares[slot - 1]!;
      indices[slot] = indices[slot - 1]!;
    }
    squares[slot] = square;
    indices[slot] = other;
  }

  let compared = 0;
  for (let i = 1; i < rows; i++) {
    for (let j = 0; j < i; j++) {
      // Beyond that it is nobody's neighbour, and how far beyond is of no interest.
      const bound = Math.max(squares[i * kept + kept - 1]!, squares[j * kept + kept - 1]!);
      const square = squareOf(points, i * width, j * width, width, bound);
      if (square >= bound) continue;
      offer(i, j, square);
      offer(j, i, square);
    }
    compared += i;
    if (compared < PAIRS_AT_A_TIME) continue;
    compared = 0;
    // The first rows have few before them to be compared with.
    yield (i / rows) ** 2;
  }
  return { count: kept, indices, distances: squares.map(Math.sqrt) };
}

/** Numbers compared before a distance is held against the bound. */
const STRETCH = 16;

/** The squared distance of two rows that begin here and there, or something beyond the bound. */
function squareOf(
  points: Float32Array,
  one: number,
  other: number,
  width: number,
  bound: number,
): number {
  let square = 0;
  for (let from = 0; from < width && square < bound; from += STRETCH) {
    const to = Math.min(from + STRETCH, width);
    for (let k = from; k < to; k++) {
      const apart = points[one + k]! - points[other + k]!;
      square += apart * apart;
    }
  }
  return square;
}

/**
 * Weighs edges as UMAP does (McInnes et al. 2018): a point is surely near its nearest neighbour,
 * and less so to others the further they are, on a scale of its own by which all its weights sum
 * to log₂ of their number; an edge holds if it does from either of its ends.
 */
export function fuzzyGraph({ count, indices, distances }: Neighbours): Graph {
  const rows = count === 0 ? 0 : indices.length / count;
  const weights = new Map<number, number>(); // first · rows + second → weight, first < second
  for (let i = 0; i < rows; i++) {
    const memberships = membershipsOf(distances.subarray(i * count, (i + 1) * count));
    memberships.forEach((weight, k) => {
      const j = indices[i * count + k]!;
      const edge = Math.min(i, j) * rows + Math.max(i, j);
      const other = weights.get(edge) ?? 0;
      weights.set(edge, other + weight - other * weight);
    });
  }
  const edges = [...weights.keys()];
  return {
    first: Int32Array.from(edges, (edge) => Math.floor(edge / rows)),
    second: Int32Array.from(edges, (edge) => edge % rows),
    weights: Float64Array.from(weights.values()),
  };
}

/** Weights of a point's neighbours by their rising distances. */
export function membershipsOf(distances: Float64Array): Float64Array {
  const nearest = distances.find((distance) => distance > 0) ?? 0;
  const wanted = Math.log2(distances.length);
  const weightAt = (scale: number, distance: number) =>
    distance <= nearest ? 1 : Math.exp((nearest - distance) / scale);
  let low = 0;
  let high = Infinity;
  let scale = 1;
  for (let halving = 0; halving < 64; halving++) {
    let sum = 0;
    for (const distance of distances) sum += weightAt(scale, distance);
    if (Math.abs(sum - wanted) < 1e-6) break;
    if (sum > wanted) high = scale;
    else low = scale;
    scale = high === Infinity ? 2 * scale : (low + high) / 2;
  }
  return distances.map((distance) => weightAt(scale, distance));
}
