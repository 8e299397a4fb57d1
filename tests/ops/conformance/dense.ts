import { describe, it } from 'vitest';
import { draws } from '../draws';
import * as reference from '../reference';
import type { EngineUnderTest } from './engine';

export function describeDense(engine: EngineUnderTest): void {
  const { put, same, scoped } = engine;

  describe('dense algebra', () => {
    const products = [
      [1, 1, 1],
      [1, 7, 5],
      [3, 5, 2],
      [4, 8, 12],
      [5, 3, 13],
      [6, 16, 8],
      [17, 33, 29],
      [64, 32, 128],
      [65, 300, 37],
      [11, 700, 70],
      [130, 66, 257],
      [2, 40, 1030],
    ] as const;

    it.each(products)('multiplies [%i, %i] by [.., %i] either way round', async (m, k, n) => {
      await scoped(async () => {
        const random = draws(m + k + n);
        for (const transposeA of [false, true]) {
          for (const transposeB of [false, true]) {
            const a = random.normal(transposeA ? [k, m] : [m, k]);
            const b = random.normal(transposeB ? [n, k] : [k, n]);
            const wanted = reference.matmul(a, b, transposeA, transposeB);
            await same(engine.ops.matmul(put(a), put(b), transposeA, transposeB), wanted);
          }
        }
      });
    });

    it.each(products)('projects [%i, %i] to [.., %i]', async (m, k, n) => {
      await scoped(async () => {
        const random = draws(m * k + n);
        const [x, w, b] = [random.normal([m, k]), random.normal([n, k]), random.normal([n])];
        await same(engine.ops.linear(put(x), put(w), put(b)), reference.linear(x, w, b));
        await same(engine.ops.linear(put(x), put(w), put(b), 0.2), reference.linear(x, w, b, 0.2));
        await same(engine.ops.linear(put(x), put(w), put(b), 0), reference.linear(x, w, b, 0));
      });
    });

    it.each([
      [1, 1],
      [1, 9],
      [3, 4],
      [64, 31],
      [70, 260],
      [501, 3],
    ])('works value by value and row by row on [%i, %i]', async (m, o) => {
      await scoped(async () => {
        const random = draws(m * o);
        const [a, b, s, t] = [
          random.normal([m, o]),
          random.normal([m, o]),
          random.normal([1]),
          random.normal([1]),
        ];
        const [x, y, by, over] = [put(a), put(b), put(s), put(t)];
        await same(engine.ops.columnSums(x), reference.columnSums(a), 10);
        await same(engine.ops.leakyReluBackward(x, y, 0.2), reference.leakyReluBackward(a, b, 0.2));
        await same(engine.ops.addScaled(x, y, -1.5), reference.addScaled(a, b, -1.5));
        await same(engine.ops.scale(x, 3), reference.scale(a, 3));
        await same(engine.ops.scale(x, 3, by), reference.scale(a, 3, s));
        await same(engine.ops.scale(x, 3, by, over), reference.scale(a, 3, s, t));
        await same(engine.ops.scale(x, 3, undefined, over), reference.scale(a, 3, undefined, t));
        await same(engine.ops.concatRows([x, y, x]), reference.concatRows([a, b, a]));
        const count = Math.ceil(m / 2);
        await same(
          engine.ops.sliceRows(x, m - count, count),
          reference.sliceRows(a, m - count, count),
        );
        await same(engine.ops.meanRowNorm(x), reference.meanRowNorm(a));
        // A mean near zero has no relative error to speak of.
        const shifted = { shape: a.shape, values: a.values.map((v) => Math.fround(v + 4)) };
        await same(engine.ops.mean(put(shifted)), reference.mean(shifted));
      });
    });
  });
}
