/** Optimisers: one command for all weights of a network. */
import type { Ops, Tensor, Tensors } from '../ops';
import {
  addressOf,
  gradientsOf,
  matrixOf,
  own,
  type Engine,
  type WasmTensor,
  type WeightAndGradient,
} from './lifetimes';
import { ScatteredRows } from './rows';

/** Values that one partial sum covers: `RUN` in `kernels/optimise.ts`. */
const RUN = 8192;

export function optimise(engine: Engine) {
  const { team } = engine;

  /** Writes the list of (weight, gradient, count) that the kernels of the optimisers read. */
  function listOf(pairs: readonly WeightAndGradient[]): number {
    const list = engine.room(pairs.length * 12);
    const entries = pairs.map(({ weight, gradient }) => [
      weight.address,
      gradient.address,
      weight.size,
    ]);
    engine.heap.integers.set(entries.flat(), list / 4);
    return list;
  }

  function squares(x: WasmTensor): number {
    if (x instanceof ScatteredRows) return squares(x.rows);
    return engine.borrow(() => {
      const runs = Math.ceil(x.size / RUN);
      const sums = engine.room(runs * 8);
      team.run(x.size, 'squares', x.address, sums, x.size);
      let total = 0;
      for (let i = 0; i < runs; i++) total += engine.heap.doubles[sums / 8 + i]!;
      return total;
    });
  }

  return {
    clipScale(gradients, limit) {
      let total = 0;
      for (const named of gradients) {
        for (const gradient of Object.values(named)) total += squares(own(gradient));
      }
      return engine.makeScalar(Math.min(1, limit / (Math.sqrt(total) + 1e-6)));
    },

    combine(terms): Tensors {
      const total: Record<string, Tensor> = {};
      for (const { gradients, scale } of terms) {
        const factor = engine.scalar(scale);
        for (const [name, gradient] of Object.entries(gradients)) {
          const before = total[name];
          if (before === undefined && factor === 1) {
            total[name] = gradient;
            continue;
          }
          const { address, shape, size } = own(gradient);
          const out = engine.make(...shape);
          if (before === undefined) team.run(size, 'scaled', address, out.address, size, factor);
          else team.run(size, 'addScaled', addressOf(before), address, out.address, size, factor);
          total[name] = out;
        }
      }
      return total;
    },

    sgd(parameters, gradients, { learningRate, scale, bound }) {
      const rate = learningRate * engine.scalar(scale);
      const whole = gradientsOf(parameters, gradients).filter(({ weight, gradient }) => {
        // Rows without a gradient stay, unless a bound is to hold for them too.
        if (!(gradient instanceof ScatteredRows) || bound !== undefined) return true;
        const { address, rows, columns } = matrixOf(gradient.rows);
        const numbers = gradient.numbers.address;
        const size = rows * columns;
        team.run(size, 'sgdRows', weight.address, address, numbers, rows, columns, rate);
        return false;
      });
      const size = sizeOfAll(whole);
      engine.borrow(() => {
        team.run(size, 'sgd', listOf(whole), whole.length, rate, bound ?? Infinity);
      });
    },

    adam(parameters, moments, gradients, step) {
      const pairs = gradientsOf(parameters, gradients);
      const { beta1, beta2, learningRate, epsilon } = step;
      // m̂ / (√v̂ + ε) with both corrections taken out of the loop.
      const second = Math.sqrt(1 - beta2 ** step.step);
      const rate = (learningRate * second) / (1 - beta1 ** step.step);
      const block = engine.blockOf(parameters);
      engine.borrow(() => {
        team.run(
          sizeOfAll(pairs),
          'adam',
          listOf(pairs),
          pairs.length,
          engine.blockOf(moments.first) - block,
          engine.blockOf(moments.second) - block,
          engine.scalar(step.scale),
          rate,
          epsilon * second,
          1 - beta1,
          beta2,
          1 - beta2,
          step.bound ?? Infinity,
        );
      });
    },

    addInto(total, parts) {
      const sum = engine.view(own(total));
      let at = 0;
      for (const part of parts) {
        for (const value of engine.view(own(part))) sum[at] = (sum[at++] ?? 0) + value;
      }
    },
  } satisfies Partial<Ops>;
}

function sizeOfAll(pairs: readonly WeightAndGradient[]): number {
  return pairs.reduce((total, { weight }) => total + weight.size, 0);
}
