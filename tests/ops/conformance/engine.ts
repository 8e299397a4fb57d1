import { afterAll, beforeAll, expect } from 'vitest';
import type { HostTensor, Ops, Tensor, Tensors } from '../../../src/ops/ops';
import type { NamedValues, Values } from '../reference';

/** An engine, and what its tests do with it. */
export interface EngineUnderTest {
  /** Within a test; before it there is none. */
  readonly ops: Ops;
  put(x: Values): Tensor;
  putOptional(x: Values | undefined): Tensor | undefined;
  putAll<K extends string>(named: Readonly<Record<K, Values>>): Record<K, Tensor>;
  /** As `parameters` takes them. */
  host(named: NamedValues): Record<string, HostTensor>;
  /** Expects the same shape, and ‖found − wanted‖ / ‖wanted‖ within `factor` times the tolerance. */
  same(found: Tensor, wanted: Values, factor?: number): Promise<void>;
  /** Expects the same names, and `same` for each. */
  sameAll(found: Tensors, wanted: NamedValues): Promise<void>;
  /** Runs the test in a scope, and expects the engine to be as empty afterwards as before. */
  scoped(run: () => Promise<void>): Promise<void>;
}

/** Made anew for the tests of the surrounding `describe`, and closed after them. */
export function engineUnderTest(createOps: () => Promise<Ops>, tolerance: number): EngineUnderTest {
  let current: Ops | undefined;
  beforeAll(async () => {
    current = await createOps();
  });
  afterAll(() => current?.close());

  const engine: EngineUnderTest = {
    get ops() {
      if (current === undefined) throw new Error('The engine has not been made yet.');
      return current;
    },

    put: (x) => engine.ops.tensor(Float32Array.from(x.values), x.shape),
    putOptional: (x) => (x === undefined ? undefined : engine.put(x)),

    putAll<K extends string>(named: Readonly<Record<K, Values>>) {
      const entries = Object.entries<Values>(named).map(([key, x]) => [key, engine.put(x)]);
      return Object.fromEntries(entries) as Record<K, Tensor>;
    },

    host: (named) =>
      Object.fromEntries(
        Object.entries(named).map(([key, { shape, values }]) => [
          key,
          { shape, values: Float32Array.from(values) },
        ]),
      ),

    async same(found, wanted, factor = 1) {
      expect(found.shape).toEqual(wanted.shape);
      const values = await engine.ops.read(found);
      expect(values.length).toBe(wanted.values.length);
      let difference = 0;
      let size = 0;
      wanted.values.forEach((value, i) => {
        difference += (values[i]! - value) ** 2;
        size += value ** 2;
      });
      const relative = Math.sqrt(difference) / Math.max(Math.sqrt(size), 1e-30);
      expect(relative, 'relative error').toBeLessThanOrEqual(factor * tolerance);
    },

    async sameAll(found, wanted) {
      expect(Object.keys(found).toSorted()).toEqual(Object.keys(wanted).toSorted());
      for (const [key, values] of Object.entries(wanted)) {
        const tensor = found[key];
        if (tensor !== undefined) await engine.same(tensor, values);
      }
    },

    async scoped(run) {
      const { ops } = engine;
      const before = ops.memory();
      const close = ops.enter();
      await run();
      close();
      expect(ops.memory()).toEqual(before);
    },
  };
  return engine;
}
