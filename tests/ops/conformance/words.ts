import { describe, expect, it } from 'vitest';
import { draws } from '../draws';
import * as reference from '../reference';
import type { EngineUnderTest } from './engine';

export function describeWords(engine: EngineUnderTest): void {
  const { put, same, scoped } = engine;

  describe('words', () => {
    it.each([
      [1, 1, 1],
      [1, 5, 3],
      [7, 9, 11],
      [33, 16, 50],
      [150, 24, 130],
      [70, 31, 1003],
      [3, 64, 3001],
    ])('takes the cross-entropy of %i tokens, hidden %i, vocabulary %i', async (n, h, v) => {
      await scoped(async () => {
        const random = draws(n + h + v);
        const hidden = random.normal([n, h]);
        const weight = random.normal([v, h], 0.4);
        const bias = random.normal([v]);
        const targets = random.indices(n, v);
        const wanted = reference.crossEntropyGradients(hidden, weight, bias, targets, 0.25);
        const arguments_ = [
          put(hidden),
          put(weight),
          put(bias),
          engine.ops.indices(targets),
        ] as const;
        await same(engine.ops.crossEntropy(...arguments_).figures, wanted.figures);
        const found = engine.ops.crossEntropyGradients(...arguments_, 0.25);
        await same(found.figures, wanted.figures);
        if (v === 1) return; // Everything below is zero.
        await same(found.hidden, wanted.hidden);
        await same(found.weight, wanted.weight);
        await same(found.bias, wanted.bias);
      });
    });

    it('keeps the cross-entropy finite for far-off logits', async () => {
      await scoped(async () => {
        const hidden = { shape: [2, 1], values: Float64Array.of(300, -300) };
        const weight = { shape: [3, 1], values: Float64Array.of(1, -1, 0.5) };
        const bias = reference.zeros(3);
        const targets = Int32Array.of(1, 1);
        const wanted = reference.crossEntropyGradients(hidden, weight, bias, targets, 1);
        const found = engine.ops.crossEntropyGradients(
          put(hidden),
          put(weight),
          put(bias),
          engine.ops.indices(targets),
          1,
        );
        await same(found.figures, wanted.figures);
        await same(found.hidden, wanted.hidden);
        await same(found.weight, wanted.weight);
      });
    });

    it.each([
      [1, 1],
      [1, 6],
      [5, 37],
      [11, 2000],
      [64, 129],
    ])('chooses the best word of each of %i rows of %i', async (b, v) => {
      await scoped(async () => {
        const random = draws(b + v);
        const logits = random.normal([b, v], 2);
        const words = engine.ops.bestWords(put(logits));
        const wanted = reference.bestWords(logits);
        await same(words.chosen, wanted);
        expect(words.ids.length).toBe(b);
        const table = random.normal([v, 3]);
        const ids = Int32Array.from({ length: b }, (_, r) => wanted.values[2 * r]!);
        const embedded = engine.ops.gatherRows(put(table), words.ids);
        await same(embedded, reference.gatherRows(table, ids));
      });
    });

    it('chooses the lowest id among equals', async () => {
      await scoped(async () => {
        const rows = [
          [1, 5, 5, 5, 0, 5, 2],
          [3, 3, 3, 3, 3, 3, 3],
          [0, 0, 0, 0, 0, 0, 9],
          [-1, -2, -1, -3, -4, -5, -6],
        ];
        const logits = { shape: [4, 7], values: Float64Array.from(rows.flat()) };
        const words = engine.ops.bestWords(put(logits));
        const chosen = await engine.ops.read(words.chosen);
        expect([0, 2, 4, 6].map((at) => chosen[at])).toEqual([1, 0, 6, 0]);
        await same(words.chosen, reference.bestWords(logits));
      });
    });
  });
}
