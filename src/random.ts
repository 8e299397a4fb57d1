/**
 * Seeded random draws. One stream a purpose (split, batches, weights, noise), so that asking for
 * one more sentence of one kind never shifts the draws of another.
 */
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** A number in [0, 1). */
  uniform(): number;
  /** A whole number in [0, below). */
  integer(below: number): number;
  /** Fills with draws from N(0, deviation²) and returns the array. */
  normal(out: Float32Array, deviation?: number): Float32Array;
  /** The state of the stream, to carry on from later. */
  state(): readonly number[];
  /**
   * Goes to the place that `state()` was taken at.
   *
   * @throws Error where the numbers are no state.
   */
  restore(state: readonly number[]): void;
}

const TWO_32 = 4294967296;

/** A stream that the seed and its name determine. */
export function seededRandom(seed: number, stream: string): Random {
  let hash = seed | 0;
  for (let i = 0; i < stream.length; i++) {
    hash = Math.imul(hash ^ stream.charCodeAt(i), 0x01000193);
  }
  const generator = xoroshiro128plus(hash);
  // Neighbouring seeds start out alike; a few draws part them.
  for (let i = 0; i < 16; i++) generator.next();
  return overGenerator(generator);
}

/** The stream that `state()` was taken of, at the same place. */
export function resumedRandom(state: readonly number[]): Random {
  return overGenerator(generatorAt(state));
}

type Generator = ReturnType<typeof xoroshiro128plus>;

function generatorAt(state: readonly number[]): Generator {
  if (state.length !== 4 || !state.every(Number.isInteger)) {
    throw new Error('This is no state of a random stream.');
  }
  return xoroshiro128plusFromState(state);
}

function overGenerator(first: Generator): Random {
  let generator = first;
  const uniform = () => (generator.next() >>> 0) / TWO_32;
  return {
    uniform,
    integer: (below) => Math.floor(uniform() * below),
    normal(out, deviation = 1) {
      // Marsaglia's polar method; draws come in pairs, so the last of an odd count wastes one.
      for (let i = 0; i < out.length; i += 2) {
        let u: number;
        let v: number;
        let square: number;
        do {
          u = 2 * uniform() - 1;
          v = 2 * uniform() - 1;
          square = u * u + v * v;
        } while (square >= 1 || square === 0);
        const factor = deviation * Math.sqrt((-2 * Math.log(square)) / square);
        out[i] = u * factor;
        if (i + 1 < out.length) out[i + 1] = v * factor;
      }
      return out;
    },
    state: () => generator.getState(),
    restore(state) {
      generator = generatorAt(state);
    },
  };
}

/** Shuffles in place (Fisher–Yates) and returns the array. */
export function shuffle<T extends Int32Array | unknown[]>(items: T, random: Random): T {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    const swapped = items[i];
    items[i] = items[j];
    items[j] = swapped;
  }
  return items;
}
