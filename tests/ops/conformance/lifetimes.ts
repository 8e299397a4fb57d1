import { describe, expect, it } from 'vitest';
import type { EngineUnderTest } from './engine';

export function describeLifetimes(engine: EngineUnderTest): void {
  const { scoped } = engine;

  describe('lifetimes', () => {
    it('frees what is made in a scope, and nothing else', async () => {
      const close = engine.ops.enter();
      const kept = engine.ops.fill([3, 2], 7);
      const before = engine.ops.memory();
      const read = engine.ops.scope(() =>
        engine.ops.read(engine.ops.addScaled(kept, engine.ops.fill([3, 2], 1), 2)),
      );
      expect(await read).toEqual(new Float32Array(6).fill(9));
      expect(engine.ops.memory()).toEqual(before);
      expect(await engine.ops.read(kept)).toEqual(new Float32Array(6).fill(7));
      close();
    });

    it('lets scopes nest, opened and run', () => {
      const before = engine.ops.memory();
      const outer = engine.ops.enter();
      engine.ops.fill([5], 1);
      const between = engine.ops.memory();
      const inner = engine.ops.enter();
      engine.ops.scope(() => engine.ops.fill([1000], 1));
      engine.ops.fill([7], 1);
      inner();
      expect(engine.ops.memory()).toEqual(between);
      outer();
      expect(engine.ops.memory()).toEqual(before);
    });

    it('frees the scope when what runs in it throws', () => {
      const before = engine.ops.memory();
      expect(() =>
        engine.ops.scope(() => {
          engine.ops.fill([4], 1);
          throw new Error('inside');
        }),
      ).toThrow('inside');
      expect(engine.ops.memory()).toEqual(before);
    });

    it('frees scopes that were still open when something is thrown', () => {
      const { ops } = engine;
      const before = ops.memory();
      const outer = ops.enter();
      const opened = () => {
        ops.enter();
        ops.fill([4], 1);
        throw new Error('inside');
      };
      expect(opened).toThrow('inside');
      outer();
      expect(ops.memory()).toEqual(before);
    });

    it('keeps parameters through scopes until they are disposed of', async () => {
      const before = engine.ops.memory();
      const parameters = engine.ops.scope(() =>
        engine.ops.parameters({ w: { shape: [2, 2], values: Float32Array.of(1, 2, 3, 4) } }),
      );
      engine.ops.scope(() => engine.ops.fill([4], 9));
      expect(await engine.ops.read(parameters.tensors.w!)).toEqual(Float32Array.of(1, 2, 3, 4));
      engine.ops.assign(parameters.tensors.w!, Float32Array.of(5, 6, 7, 8));
      expect(await engine.ops.read(parameters.tensors.w!)).toEqual(Float32Array.of(5, 6, 7, 8));
      engine.ops.dispose(parameters);
      expect(engine.ops.memory()).toEqual(before);
    });

    it('starts moments at zero', async () => {
      const parameters = engine.ops.parameters({
        w: { shape: [3], values: Float32Array.of(1, 2, 3) },
      });
      const moments = engine.ops.moments(parameters);
      expect(await engine.ops.read(moments.first.tensors.w!)).toEqual(new Float32Array(3));
      expect(await engine.ops.read(moments.second.tensors.w!)).toEqual(new Float32Array(3));
      for (const each of [parameters, moments.first, moments.second]) engine.ops.dispose(each);
    });

    it('copies what it is given', async () => {
      await scoped(async () => {
        const values = Float32Array.of(1, 2);
        const tensor = engine.ops.tensor(values, [2]);
        const numbers = Int32Array.of(1, 0);
        const indices = engine.ops.indices(numbers);
        values.fill(0);
        numbers.fill(0);
        expect(await engine.ops.read(tensor)).toEqual(Float32Array.of(1, 2));
        const table = engine.ops.tensor(Float32Array.of(10, 20), [2, 1]);
        expect(await engine.ops.read(engine.ops.gatherRows(table, indices))).toEqual(
          Float32Array.of(20, 10),
        );
      });
    });

    it('peeks at no more than it reads', async () => {
      await scoped(async () => {
        const tensor = engine.ops.tensor(Float32Array.of(1, 2), [2]);
        const peeked = engine.ops.peek(tensor);
        await engine.ops.finish();
        const read = await engine.ops.read(tensor);
        expect(peeked ?? read).toEqual(read);
      });
    });
  });
}
