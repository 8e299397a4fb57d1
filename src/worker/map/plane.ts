import { FewNearest } from '../../metrics/few-nearest';
import { liftByBasis, liftByNeighbours } from '../../metrics/lift';
import { principalComponents, project, type Basis } from '../../metrics/principal-components';
import { steadyBasis } from '../../metrics/steady-basis';

/** The plane is fitted to this many codes: more would take long, and tell nothing more. */
const FITTED = 1000;
/** Points that a code's place by UMAP is made of. */
const NEIGHBOURS = 8;

/** How codes become places on the map, and places codes. */
export interface Flat {
  /** [rows, 2] for codes [rows, hidden] */
  place(codes: Float32Array): Float32Array;
  /** [rows, hidden], on the unit sphere, for places [rows, 2] */
  lift(places: Float32Array): Float32Array;
}

/** The plane in which codes [rows, width] vary most, turned to lie as the previous one did. */
export function planeOf(codes: Float32Array, width: number, previous?: Basis): Basis {
  const basis = principalComponents(thinned(codes, width), width);
  return previous === undefined || previous.mean.length !== width
    ? basis
    : steadyBasis(previous, basis);
}

export function flatByPlane(basis: Basis): Flat {
  return {
    place: (codes) => project(codes, basis),
    lift: (places) => liftByBasis(places, basis),
  };
}

/**
 * By points that were laid out: codes [points, width] lie at places [points, 2]. A code lies
 * between those of the points that are nearest to it by their cosine.
 */
export function flatByPoints(codes: Float32Array, width: number, places: Float32Array): Flat {
  return {
    place: (others) => placeByNeighbours(others, width, codes, places),
    lift: (sought) => liftByNeighbours(sought, places, codes),
  };
}

function placeByNeighbours(
  others: Float32Array,
  width: number,
  codes: Float32Array,
  places: Float32Array,
): Float32Array {
  const count = codes.length / width;
  const rows = others.length / width;
  const found = new Float32Array(2 * rows);
  const nearest = new FewNearest(Math.min(NEIGHBOURS, count));
  for (let row = 0; row < rows; row++) {
    nearest.clear();
    for (let point = 0; point < count; point++) {
      let square = 0;
      for (let i = 0; i < width; i++) {
        square += (others[row * width + i]! - codes[point * width + i]!) ** 2;
      }
      nearest.add(point, square);
    }
    let sum = 0;
    nearest.indices.forEach((point, k) => {
      // A point's own code lies where the point does.
      const weight = 1 / (nearest.squares[k]! + 1e-9);
      sum += weight;
      found[2 * row]! += weight * places[2 * point]!;
      found[2 * row + 1]! += weight * places[2 * point + 1]!;
    });
    found[2 * row]! /= sum;
    found[2 * row + 1]! /= sum;
  }
  return found;
}

/** Rows evenly taken, where there are more than enough. */
function thinned(codes: Float32Array, width: number): Float32Array {
  const rows = codes.length / width;
  if (rows <= FITTED) return codes;
  const kept = new Float32Array(FITTED * width);
  for (let i = 0; i < FITTED; i++) {
    const row = Math.floor((i * rows) / FITTED);
    kept.set(codes.subarray(row * width, (row + 1) * width), i * width);
  }
  return kept;
}
