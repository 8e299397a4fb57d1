/** UMAP (McInnes, Healy & Melville 2018): a map of codes that keeps neighbours together. */
import type { Random } from '../random';
import { fuzzyGraph, nearestNeighbours, type Graph } from './neighbour-graph';
import { principalComponents, project } from './principal-components';

export interface UmapOptions {
  readonly random: Random;
  /** Nearest points that each is to stay with: few show detail, many the whole. */
  readonly neighbours?: number;
  readonly epochs?: number;
  /** [rows, 2]: where points begin; by default their principal components. */
  readonly initial?: Float32Array;
}

export interface UmapProgress {
  /** 0 to 1. */
  readonly share: number;
  /** [rows, 2]: where the points are by now, in the array that goes on being moved. */
  readonly places: Float32Array;
}

/** The share of the time that finding neighbours takes, roughly. */
const NEIGHBOURS_SHARE = 0.2;
/** How near points that belong together come is set by 1 / (1 + A d^2B): 0.1 for these. */
const A = 1.577;
const B = 0.8951;
/** Points that an end of an edge is pushed off from, for each time that the edge is drawn in. */
const PUSHES = 5;
/** Furthest that a point moves at once, at a rate of 1. */
const LONGEST_STEP = 4;
/** Half the width of the ground that points begin on. */
const GROUND = 10;

/**
 * Lays out points [rows, width] on [rows, 2]. Yields progress often enough to be drawn and to let
 * others work in between; to cancel, stop asking. The outcome depends on what is given alone.
 * Neighbours are exact, which takes time with the square of the rows: some seconds for 5,000.
 */
export function* umap(
  points: Float32Array,
  width: number,
  { random, neighbours = 15, epochs = 300, initial }: UmapOptions,
): Generator<UmapProgress, Float32Array> {
  const rows = points.length / width;
  if (rows < 2) return new Float32Array(2 * rows);
  const places = begin(initial ?? flat(points, width), random);
  const search = nearestNeighbours(points, width, neighbours);
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    yield { share: NEIGHBOURS_SHARE * step.value, places };
  }
  const graph = fuzzyGraph(step.value);
  for (const share of layout(places, graph, epochs, random)) {
    yield { share: NEIGHBOURS_SHARE + (1 - NEIGHBOURS_SHARE) * share, places };
  }
  return places;
}

function flat(points: Float32Array, width: number): Float32Array {
  const axes = Math.min(2, width);
  const places = project(points, principalComponents(points, width, axes));
  if (axes === 2) return places;
  return Float32Array.from({ length: 2 * places.length }, (_, i) => (i % 2 ? 0 : places[i / 2]!));
}

/** Spreads places over the ground, a hair apart where they coincide. */
function begin(places: Float32Array, random: Random): Float32Array {
  let furthest = 0;
  for (const at of places) furthest = Math.max(furthest, Math.abs(at));
  const scale = furthest === 0 ? 0 : GROUND / furthest;
  const noise = random.normal(new Float32Array(places.length), 1e-3);
  return places.map((at, i) => scale * at + noise[i]!);
}

/** Moves places by sampled gradients. Yields after each epoch the share that is done. */
function* layout(
  places: Float32Array,
  { first, second, weights }: Graph,
  epochs: number,
  random: Random,
): Generator<number, void> {
  const rows = places.length / 2;
  // An edge is drawn in as often as its weight says: the strongest in every epoch.
  const strongest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const due = weights.map((weight) => strongest / weight);

  /** Moves `from` by a multiple of its way to `to`, and `to` the other way where it is `both`. */
  function move(from: number, to: number, factor: number, both: boolean): void {
    for (let axis = 0; axis < 2; axis++) {
      const wish = factor * (places[from + axis]! - places[to + axis]!);
      const way = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, wish)) * rate;
      places[from + axis]! += way;
      if (both) places[to + axis]! -= way;
    }
  }

  let rate = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    rate = 1 - (epoch - 1) / epochs;
    for (let edge = 0; edge < due.length; edge++) {
      if (due[edge]! > epoch) continue;
      due[edge]! += strongest / weights[edge]!;
      const [one, other] = [2 * first[edge]!, 2 * second[edge]!];
      const square = squareOf(places, one, other);
      if (square > 0) {
        const reach = square ** (B - 1);
        move(one, other, (-2 * A * B * reach) / (1 + A * reach * square), true);
      }
      const pushed = random.integer(2) === 0 ? one : other;
      for (let push = 0; push < PUSHES; push++) {
        const off = 2 * random.integer(rows);
        const apart = squareOf(places, pushed, off);
        // Itself, or another on its spot: neither knows where to go, but others will push them.
        if (apart === 0) continue;
        move(pushed, off, (2 * B) / ((0.001 + apart) * (1 + A * apart ** B)), false);
      }
    }
    yield epoch / epochs;
  }
}

function squareOf(places: Float32Array, one: number, other: number): number {
  const across = places[one]! - places[other]!;
  const down = places[one + 1]! - places[other + 1]!;
  return across * across + down * down;
}
