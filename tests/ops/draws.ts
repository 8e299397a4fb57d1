/** Random inputs for the tests of the engines: the same for every engine and every run. */
import type { Layout } from '../../src/ops/ops';
import { seededRandom, type Random } from '../../src/random';
import type { Values } from './reference';

export interface Draws {
  readonly random: Random;
  /** Normal values, exact in float32. */
  normal(shape: readonly number[], deviation?: number): Values;
  /** Row numbers below `below`. */
  indices(count: number, below: number): Int32Array;
  /** Sentences with lengths from 1 to `steps`, one of them that long. */
  layout(rows: number, steps: number): Layout;
}

export function draws(seed: number): Draws {
  const random = seededRandom(seed, 'tests/ops');
  return {
    random,
    normal(shape, deviation = 1) {
      const size = shape.reduce((product, n) => product * n, 1);
      const values = random.normal(new Float32Array(size), deviation);
      return { shape, values: Float64Array.from(values) };
    },
    indices: (count, below) => Int32Array.from({ length: count }, () => random.integer(below)),
    layout(rows, steps) {
      const lengths = Array.from({ length: rows }, () => 1 + random.integer(steps));
      lengths[0] = steps;
      return layoutOf(lengths);
    },
  };
}

/** How sentences of these lengths, in any order, are packed. */
export function layoutOf(lengths: readonly number[]): Layout {
  const steps = Math.max(...lengths);
  const active = Int32Array.from(
    { length: steps },
    (_, step) => lengths.filter((length) => length > step).length,
  );
  const tokens = active.reduce((total, count) => total + count, 0);
  return { rows: lengths.length, steps, tokens, active };
}
