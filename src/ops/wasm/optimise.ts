/** Optimisers: one command for all weights of a network. */
import type { Ops, Tensor, Tensors } from '../ops';
import { gradientsOf, own, type Engine, type WasmTensor } from './lifetimes';

/** Values that one partial sum covers: `RUN` in `kernels/optimise.ts`. */
const RUN = 8192;

export function optimise(engine: Engine) {
  const { team } = engine;

  /** Writes the list of (weight, gradient, count) that the kernels of the optimisers read. */
  function listOf(pairs: readonly { weight: WasmTensor; gradient: WasmTensor }[]): number {
    const list = engine.room(pairs.length * 12);
    const integers = engine.heap.integers;
    pairs.forEach(({ weight, gradient }, i) => {
      integers.set([weight.address, gradient.address, weight.size], list / 4 + 3 * i);
    });
    return list;
  }

  function squares(x: WasmTensor): number {
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
          const { address, shape, size } = own(gradient);
          const before = total[name];
          if (before === undefined && factor === 1) {
            total[name] = gradient;
            continue;
          }
          const out = engine.make(...shape);
          const work = size;
          if (before === undefined) team.run(work, 'scaled', address, out.address, size, factor);
          else team.run(work, 'addScaled', own(before).address, address, out.address, size, factor);
          total[name] = out;
        }
      }
      return total;
    },

    sgd(parameters, gradients, step) {
      const pairs = gradientsOf(parameters, gradients);
      const count = pairs.reduce((total, { weight }) => total + weight.size, 0);
      const rate = step.learningRate * engine.scalar(step.scale);
      engine.borrow(() => {
        const work = count;
        team.run(work, 'sgd', listOf(pairs), pairs.length, rate, step.bound ?? Infinity);
      });
    },

    adam(parameters, moments, gradients, step) {
      const pairs = gradientsOf(parameters, gradients);
      const count = pairs.reduce((total, { weight }) => total + weight.size, 0);
      const { beta1, beta2, learningRate, epsilon } = step;
      // m̂ / (√v̂ + ε) with both corrections taken out of the loop.
      const second = Math.sqrt(1 - beta2 ** step.step);
      const rate = (learningRate * second) / (1 - beta1 ** step.step);
      const block = engine.blockOf(parameters);
      engine.borrow(() => {
        team.run(
          count,
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
