import { seededRandom } from '../random';
import { symmetricEigen, type Eigen } from './symmetric-eigen';

/** Directions that are sought beyond those wanted: they make the wanted ones come out faster. */
const SURPLUS = 2;
/** Blocks of directions between two restarts. */
const BLOCKS = 8;
const MOST_RESTARTS = 30;
/** A vector is good enough when what is left of it is this small beside the greatest eigenvalue. */
const TOLERANCE = 1e-6;

/**
 * The `count` greatest eigenvalues of a symmetric matrix [width, width] without negative ones, and
 * their vectors [count, width], by block Krylov iteration (Musco & Musco 2015) restarted until they
 * stand still: for matrices of some hundreds of rows. The outcome depends on the matrix alone.
 */
export function leadingEigenvectors(matrix: Float64Array, width: number, count: number): Eigen {
  const wanted = Math.min(width, count + SURPLUS);
  let found = refine(matrix, width, start(width, wanted), wanted);
  for (let restart = 0; restart < MOST_RESTARTS; restart++) {
    // Written so that entries which are no numbers end it too.
    if (!(found.residual(count) > TOLERANCE * found.values[0]!)) break;
    found = refine(matrix, width, found.vectors, wanted);
  }
  return {
    values: found.values.slice(0, count),
    vectors: found.vectors.slice(0, count * width),
  };
}

/** [wanted, width]: what the search begins with, orthonormal. */
function start(width: number, wanted: number): Float64Array {
  const begin = seededRandom(1, 'principal components').normal(new Float32Array(wanted * width));
  const space = new Space(width, wanted);
  for (let i = 0; i < wanted; i++) {
    space.add(Float64Array.from(begin.subarray(i * width, (i + 1) * width)));
  }
  return space.vectors;
}

/** One round: the best vectors in the space that the matrix makes of those given. */
function refine(matrix: Float64Array, width: number, from: Float64Array, wanted: number) {
  const space = new Space(width, Math.min(width, BLOCKS * wanted));
  for (let i = 0; i < wanted; i++) space.add(from.slice(i * width, (i + 1) * width));
  const images = new Float64Array(space.most * width); // [most, width]
  let imaged = 0;
  while (imaged < space.size) {
    const end = space.size;
    multiply(matrix, width, space.vectors, images, imaged, end);
    for (let i = imaged; i < end; i++) space.add(images.slice(i * width, (i + 1) * width));
    imaged = end;
  }

  const n = space.size;
  const projected = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const vector = space.vectors.subarray(i * width, (i + 1) * width);
    for (let j = 0; j <= i; j++) {
      const entry = dot(vector, images.subarray(j * width, (j + 1) * width));
      projected[i * n + j] = entry;
      projected[j * n + i] = entry;
    }
  }
  const { values, vectors } = symmetricEigen(projected, n);
  const combined = (of: Float64Array, vector: number) => {
    const sum = new Float64Array(width);
    for (let i = 0; i < n; i++) {
      const share = vectors[vector * n + i]!;
      for (let k = 0; k < width; k++) sum[k]! += share * of[i * width + k]!;
    }
    return sum;
  };
  const best = new Float64Array(wanted * width);
  for (let vector = 0; vector < wanted; vector++) {
    best.set(combined(space.vectors, vector), vector * width);
  }
  return {
    vectors: best,
    values: values.map((value) => Math.max(0, value)),
    /** The longest of Σv − λv over the first vectors: 0 for exact ones. */
    residual(count: number): number {
      let longest = 0;
      for (let vector = 0; vector < count; vector++) {
        const image = combined(images, vector);
        let square = 0;
        for (let k = 0; k < width; k++) {
          square += (image[k]! - values[vector]! * best[vector * width + k]!) ** 2;
        }
        longest = Math.max(longest, Math.sqrt(square));
      }
      return longest;
    },
  };
}

/** images[from … to] = matrix · vectors[from … to], a vector a row. */
function multiply(
  matrix: Float64Array,
  width: number,
  vectors: Float64Array,
  images: Float64Array,
  from: number,
  to: number,
): void {
  for (let vector = from * width; vector < to * width; vector += width) {
    for (let i = 0; i < width; i++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += matrix[i * width + k]! * vectors[vector + k]!;
      images[vector + i] = sum;
    }
  }
}

/** Orthonormal vectors, up to a most. */
class Space {
  size = 0;
  /** [most, width] */
  readonly vectors: Float64Array;

  constructor(
    readonly width: number,
    readonly most: number,
  ) {
    this.vectors = new Float64Array(most * width);
  }

  /** Takes in what is new in a direction, if anything is and there is room. The vector is used up. */
  add(vector: Float64Array): void {
    if (this.size === this.most) return;
    const { width, vectors } = this;
    const length = Math.sqrt(dot(vector, vector));
    // Twice is enough (Parlett): the first pass leaves rounding errors behind.
    for (let pass = 0; pass < 2; pass++) {
      for (let i = 0; i < this.size * width; i += width) {
        const known = vectors.subarray(i, i + width);
        const share = dot(known, vector);
        for (let k = 0; k < width; k++) vector[k]! -= share * known[k]!;
      }
    }
    const rest = Math.sqrt(dot(vector, vector));
    if (!(rest > 1e-9 * length)) return;
    for (let k = 0; k < width; k++) vectors[this.size * width + k] = vector[k]! / rest;
    this.size++;
  }
}

function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
