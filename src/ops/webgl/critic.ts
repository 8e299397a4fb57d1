/** What the critic's gradient penalty needs. */
import type { Ops } from '../ops';
import type { Memory } from './memory';
import { program } from './programs';
import { lastSum, shrunk } from './sums';
import { own } from './tensors';

const MIX = program({
  title: 'mix rows',
  inputs: ['a', 'b', 'alpha'],
  sizes: ['width'],
  body: `
    void compute(int i) {
      int row = i / width;
      result = mix(b(i), a(i), lane(alpha(row >> 2), row & 3));
    }`,
});

/** Beside the gradient, every thread of a row notes what the row adds to the penalty. */
const SLOPE_PENALTY = program({
  title: 'slope penalty',
  inputs: ['x'],
  sizes: ['width'],
  factors: ['factor'],
  outputs: ['gradient', 'excess'],
  body: `
    void compute(int i) {
      int from = i / width * width;
      float square = 0.0;
      for (int k = 0; k < width; k++) { vec4 v = x(from + k); square += dot(v, v); }
      float norm = sqrt(square);
      float over = norm - 1.0;
      gradient = norm > 0.0 ? x(i) * (factor * over / norm) : vec4(0);
      excess = vec4(i == from ? over * over : 0.0, 0, 0, 0);
    }`,
});

const PENALTY = lastSum('penalty', 'return vec4(factor * sum.x, 0, 0, 0);', ['factor']);

export function criticOps(memory: Memory): Pick<Ops, 'mixRows' | 'slopePenalty'> {
  const { device } = memory;
  return {
    mixRows: (a, b, alpha) => {
      const out = memory.make(a.shape);
      const inputs = { a: own(a), b: own(b), alpha: own(alpha) };
      device.draw(MIX, inputs, { width: out.width }, [out]);
      return out;
    },

    slopePenalty: (slopes, weight) => {
      const x = own(slopes);
      const gradient = memory.make(x.shape);
      const excess = memory.make(x.shape);
      const factor = weight / x.rows;
      const sizes = { width: x.width, factor: 2 * factor };
      device.draw(SLOPE_PENALTY, { x }, sizes, [gradient, excess]);
      const penalty = memory.later([1], [excess], (into) => {
        const few = shrunk(memory, excess);
        device.draw(PENALTY, { x: few }, { texels: few.texels, factor }, [into]);
      });
      return { penalty, gradient };
    },
  };
}
