import { describe, expect, it } from 'vitest';
import type { Tensors } from '../../../src/ops/ops';
import { draws } from '../draws';
import * as reference from '../reference';
import type { NamedValues, Values } from '../reference';
import type { EngineUnderTest } from './engine';

export function describeOptimisers(engine: EngineUnderTest): void {
  const { put, putAll, host, same, sameAll, scoped } = engine;

  describe('optimisers', () => {
    const random = draws(11);
    const network = (): NamedValues => ({
      weight: random.normal([13, 9]),
      bias: random.normal([13]),
      table: random.normal([21, 5]),
    });

    it('finds the scale that clips the norm of all gradients', async () => {
      await scoped(async () => {
        const [first, second] = [network(), network()];
        const rows = random.normal([7, 5]);
        const numbers = random.indices(7, 40);
        const third = { table: reference.scatterRows(rows, numbers, 40) };
        const scattered = engine.ops.scatterRows(put(rows), engine.ops.indices(numbers), 40);
        const all = [putAll(first), putAll(second), { table: scattered }];
        for (const limit of [0.5, 1e6]) {
          const wanted = reference.clipScale([first, second, third], limit);
          await same(engine.ops.clipScale(all, limit), wanted);
        }
      });
    });

    it('combines gradients name by name', async () => {
      await scoped(async () => {
        const [first, second, factor] = [network(), network(), random.normal([1])];
        const found = engine.ops.combine([
          { gradients: putAll(first) },
          { gradients: putAll(second), scale: put(factor) },
        ]);
        const wanted = reference.combine([
          { gradients: first },
          { gradients: second, scale: factor },
        ]);
        await sameAll(found, wanted);
      });
    });

    it('steps down the gradient, scaled and bounded, row gradients included', async () => {
      let weights = network();
      const parameters = engine.ops.parameters(host(weights));
      await scoped(async () => {
        const factor = random.normal([1]);
        const rows = random.normal([6, 5]);
        const numbers = random.indices(6, 21);
        const dense = network();
        const table = reference.scatterRows(rows, numbers, 21);
        const gradients = (): Tensors => ({
          ...putAll(dense),
          table: engine.ops.scatterRows(put(rows), engine.ops.indices(numbers), 21),
        });
        const wanted = { ...dense, table };
        for (const step of [
          { learningRate: 0.1 },
          { learningRate: 0.1, scale: factor },
          { learningRate: 0.05, bound: 0.4 },
        ]) {
          const { scale: factorValues, ...rest } = step as {
            scale?: Values;
            learningRate: number;
          };
          const scale = factorValues && put(factorValues);
          engine.ops.sgd(parameters, gradients(), scale ? { ...rest, scale } : rest);
          weights = reference.sgd(weights, wanted, step);
          await sameAll(parameters.tensors, weights);
        }
      });
      engine.ops.dispose(parameters);
    });

    it('refuses a step that lacks a gradient', () => {
      const parameters = engine.ops.parameters(host(network()));
      engine.ops.scope(() => {
        const { bias: _, ...gradients } = putAll(network());
        expect(() => engine.ops.sgd(parameters, gradients, { learningRate: 1 })).toThrow(/bias/);
      });
      engine.ops.dispose(parameters);
    });

    it('takes steps of Adam', async () => {
      const initial = network();
      const none = Object.fromEntries(
        Object.entries(initial).map(([key, x]) => [key, reference.zeros(...x.shape)]),
      );
      let state = { weights: initial, first: none, second: none };
      const parameters = engine.ops.parameters(host(initial));
      const moments = engine.ops.moments(parameters);
      await scoped(async () => {
        for (const step of [1, 2, 3]) {
          const gradients = network();
          const factor = random.normal([1]);
          const setting = { learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, step };
          const bound = step === 3 ? { bound: 0.5 } : {};
          engine.ops.adam(parameters, moments, putAll(gradients), {
            ...setting,
            ...bound,
            scale: put(factor),
          });
          state = reference.adam(state, gradients, { ...setting, ...bound, scale: factor });
          await sameAll(parameters.tensors, state.weights);
          await sameAll(moments.first.tensors, state.first);
          await sameAll(moments.second.tensors, state.second);
        }
      });
      for (const each of [parameters, moments.first, moments.second]) engine.ops.dispose(each);
    });

    it('adds parts to a running total', async () => {
      const total = random.normal([6]);
      const parameters = engine.ops.parameters(host({ total }));
      await scoped(async () => {
        const parts = [random.normal([2]), random.normal([1]), random.normal([3])];
        engine.ops.addInto(parameters.tensors.total!, parts.map(put));
        await same(parameters.tensors.total!, reference.addInto(total, parts));
      });
      engine.ops.dispose(parameters);
    });
  });
}
