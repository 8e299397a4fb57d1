import { describe, expect, it } from 'vitest';
import type { Layout, LstmWeights } from '../../../src/ops/ops';
import { draws, layoutOf } from '../draws';
import { gatherRows, scatterRows } from '../reference';
import * as reference from '../reference-lstm';
import type { EngineUnderTest } from './engine';

export function describeLstm(engine: EngineUnderTest): void {
  const { put, putOptional, putAll, same, scoped } = engine;

  describe('recurrence', () => {
    const random = draws(7);
    const cases: {
      title: string;
      layout: Layout;
      embedding: number;
      hidden: number;
      context?: number;
    }[] = [
      { title: 'one word', layout: layoutOf([1]), embedding: 1, hidden: 1 },
      { title: 'one sentence', layout: layoutOf([6]), embedding: 5, hidden: 7, context: 3 },
      { title: 'only single words', layout: layoutOf([1, 1, 1, 1, 1]), embedding: 4, hidden: 8 },
      { title: 'lengths that fall', layout: layoutOf([5, 4, 3, 2, 1]), embedding: 3, hidden: 4 },
      {
        title: 'a batch of odd sizes',
        layout: random.layout(13, 9),
        embedding: 17,
        hidden: 23,
        context: 23,
      },
      {
        title: 'equal lengths',
        layout: layoutOf([4, 4, 4]),
        embedding: 8,
        hidden: 16,
        context: 16,
      },
      {
        title: 'a full batch',
        layout: random.layout(64, 7),
        embedding: 33,
        hidden: 50,
        context: 50,
      },
      { title: 'a wide layer', layout: random.layout(6, 3), embedding: 20, hidden: 300 },
    ];

    function lstmDraws(embedding: number, hidden: number, context = 0) {
      return {
        weightIh: random.normal([4 * hidden, embedding + context], 0.3),
        weightHh: random.normal([4 * hidden, hidden], 0.3),
        biasIh: random.normal([4 * hidden], 0.3),
        biasHh: random.normal([4 * hidden], 0.3),
      };
    }

    it.each(cases)('runs an LSTM forwards and backwards over $title', async (each) => {
      await scoped(async () => {
        const { layout, embedding, hidden, context } = each;
        const weights = lstmDraws(embedding, hidden, context);
        const x = random.normal([layout.tokens, embedding]);
        const c = context === undefined ? undefined : random.normal([layout.rows, context]);
        const dHidden = random.normal([layout.tokens, hidden]);

        const wantedPass = reference.lstm(x, c, weights, layout);
        const wanted = reference.lstmBackward(wantedPass, dHidden);
        const pass = engine.ops.lstm(put(x), putOptional(c), putAll(weights), layout);
        await same(pass.hidden, wantedPass.hidden);
        const found = engine.ops.lstmBackward(pass, put(dHidden));
        await same(found.input, wanted.input);
        await same(found.weightIh, wanted.weightIh);
        await same(found.weightHh, wanted.weightHh);
        await same(found.bias, wanted.bias);
        expect(found.context !== undefined).toBe(c !== undefined);
        if (found.context && wanted.context) await same(found.context, wanted.context);
      });
    });

    it('runs over embedded words, many of them the same', async () => {
      await scoped(async () => {
        const layout = random.layout(12, 8);
        const table = random.normal([9, 6]);
        const numbers = random.indices(layout.tokens, 9);
        const weights = lstmDraws(6, 11, 4);
        const context = random.normal([layout.rows, 4]);
        const dHidden = random.normal([layout.tokens, 11]);

        const x = gatherRows(table, numbers);
        const wantedPass = reference.lstm(x, context, weights, layout);
        const wanted = reference.lstmBackward(wantedPass, dHidden);
        const indices = engine.ops.indices(numbers);
        const words = engine.ops.gatherRows(put(table), indices);
        const pass = engine.ops.lstm(words, put(context), putAll(weights), layout);
        await same(pass.hidden, wantedPass.hidden);
        const found = engine.ops.lstmBackward(pass, put(dHidden));
        await same(found.weightIh, wanted.weightIh);
        await same(found.weightHh, wanted.weightHh);
        await same(
          engine.ops.scatterRows(found.input, indices, 9),
          scatterRows(wanted.input, numbers, 9),
        );
      });
    });

    it.each(cases)('makes single steps of $title', async (each) => {
      await scoped(async () => {
        const { layout, embedding, hidden, context } = each;
        const weights = lstmDraws(embedding, hidden, context);
        const onEngine: LstmWeights = putAll(weights);
        const x = random.normal([layout.rows, embedding]);
        const c = context === undefined ? undefined : random.normal([layout.rows, context]);
        const first = reference.lstmStep(x, c, weights, undefined);
        const second = reference.lstmStep(x, c, weights, first);
        const state = engine.ops.lstmStep(put(x), putOptional(c), onEngine, undefined);
        await same(state.hidden, first.hidden);
        await same(state.cell, first.cell);
        const next = engine.ops.lstmStep(put(x), putOptional(c), onEngine, state);
        await same(next.hidden, second.hidden);
        await same(next.cell, second.cell);
      });
    });

    it('saturates without overflow', async () => {
      await scoped(async () => {
        const layout = layoutOf([3, 2]);
        const weights = lstmDraws(2, 5);
        const x = random.normal([layout.tokens, 2], 500);
        const wanted = reference.lstm(x, undefined, weights, layout);
        await same(
          engine.ops.lstm(put(x), undefined, putAll(weights), layout).hidden,
          wanted.hidden,
        );
      });
    });
  });
}
