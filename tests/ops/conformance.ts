/**
 * What every engine must do: each operation against `reference.ts` on random inputs of awkward
 * shapes, and the rules of lifetimes.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  BatchNormWeights,
  HostTensor,
  Layout,
  LstmWeights,
  Ops,
  Tensor,
  Tensors,
} from '../../src/ops/ops';
import { draws, layoutOf } from './draws';
import * as reference from './reference';
import type { NamedValues, Values } from './reference';

/**
 * Describes an engine. `tolerance` bounds ‖found − wanted‖ / ‖wanted‖ over each whole tensor.
 */
export function describeConformance(
  name: string,
  createOps: () => Promise<Ops>,
  tolerance: number,
): void {
  describe(name, () => {
    let ops: Ops;
    beforeAll(async () => {
      ops = await createOps();
    });
    afterAll(() => ops.close());

    /** Runs the test in a scope, and checks that the engine is as empty afterwards as before. */
    async function scoped(run: () => Promise<void>): Promise<void> {
      const before = ops.memory();
      const close = ops.enter();
      await run();
      close();
      expect(ops.memory()).toEqual(before);
    }

    const put = (x: Values): Tensor => ops.tensor(Float32Array.from(x.values), x.shape);
    const putOptional = (x: Values | undefined) => (x === undefined ? undefined : put(x));

    function putAll<K extends string>(named: Readonly<Record<K, Values>>): Record<K, Tensor> {
      const entries = Object.entries<Values>(named).map(([key, x]) => [key, put(x)]);
      return Object.fromEntries(entries) as Record<K, Tensor>;
    }

    async function same(found: Tensor, wanted: Values, factor = 1): Promise<void> {
      expect(found.shape).toEqual(wanted.shape);
      const values = await ops.read(found);
      expect(values.length).toBe(wanted.values.length);
      let difference = 0;
      let size = 0;
      wanted.values.forEach((value, i) => {
        difference += (values[i]! - value) ** 2;
        size += value ** 2;
      });
      const relative = Math.sqrt(difference) / Math.max(Math.sqrt(size), 1e-30);
      expect(relative, 'relative error').toBeLessThanOrEqual(factor * tolerance);
    }

    async function sameAll(found: Tensors, wanted: NamedValues): Promise<void> {
      expect(Object.keys(found).toSorted()).toEqual(Object.keys(wanted).toSorted());
      for (const [key, values] of Object.entries(wanted)) await same(found[key]!, values);
    }

    const host = (named: NamedValues): Record<string, HostTensor> =>
      Object.fromEntries(
        Object.entries(named).map(([key, x]) => [
          key,
          { shape: x.shape, values: Float32Array.from(x.values) },
        ]),
      );

    describe('lifetimes', () => {
      it('frees what is made in a scope, and nothing else', async () => {
        const close = ops.enter();
        const kept = ops.fill([3, 2], 7);
        const before = ops.memory();
        const read = ops.scope(() => ops.read(ops.addScaled(kept, ops.fill([3, 2], 1), 2)));
        expect(await read).toEqual(new Float32Array(6).fill(9));
        expect(ops.memory()).toEqual(before);
        expect(await ops.read(kept)).toEqual(new Float32Array(6).fill(7));
        close();
      });

      it('lets scopes nest, opened and run', () => {
        const before = ops.memory();
        const outer = ops.enter();
        ops.fill([5], 1);
        const between = ops.memory();
        const inner = ops.enter();
        ops.scope(() => ops.fill([1000], 1));
        ops.fill([7], 1);
        inner();
        expect(ops.memory()).toEqual(between);
        outer();
        expect(ops.memory()).toEqual(before);
      });

      it('frees the scope when what runs in it throws', () => {
        const before = ops.memory();
        expect(() =>
          ops.scope(() => {
            ops.fill([4], 1);
            throw new Error('inside');
          }),
        ).toThrow('inside');
        expect(ops.memory()).toEqual(before);
      });

      it('keeps parameters through scopes until they are disposed of', async () => {
        const before = ops.memory();
        const parameters = ops.scope(() =>
          ops.parameters({ w: { shape: [2, 2], values: Float32Array.of(1, 2, 3, 4) } }),
        );
        ops.scope(() => ops.fill([4], 9));
        expect(await ops.read(parameters.tensors.w!)).toEqual(Float32Array.of(1, 2, 3, 4));
        ops.assign(parameters.tensors.w!, Float32Array.of(5, 6, 7, 8));
        expect(await ops.read(parameters.tensors.w!)).toEqual(Float32Array.of(5, 6, 7, 8));
        ops.dispose(parameters);
        expect(ops.memory()).toEqual(before);
      });

      it('starts moments at zero', async () => {
        const parameters = ops.parameters({ w: { shape: [3], values: Float32Array.of(1, 2, 3) } });
        const moments = ops.moments(parameters);
        expect(await ops.read(moments.first.tensors.w!)).toEqual(new Float32Array(3));
        expect(await ops.read(moments.second.tensors.w!)).toEqual(new Float32Array(3));
        for (const each of [parameters, moments.first, moments.second]) ops.dispose(each);
      });

      it('copies what it is given', async () => {
        await scoped(async () => {
          const values = Float32Array.of(1, 2);
          const tensor = ops.tensor(values, [2]);
          const numbers = Int32Array.of(1, 0);
          const indices = ops.indices(numbers);
          values.fill(0);
          numbers.fill(0);
          expect(await ops.read(tensor)).toEqual(Float32Array.of(1, 2));
          const table = ops.tensor(Float32Array.of(10, 20), [2, 1]);
          expect(await ops.read(ops.gatherRows(table, indices))).toEqual(Float32Array.of(20, 10));
        });
      });

      it('peeks at no more than it reads', async () => {
        await scoped(async () => {
          const tensor = ops.tensor(Float32Array.of(1, 2), [2]);
          const peeked = ops.peek(tensor);
          if (peeked !== undefined) expect(peeked).toEqual(await ops.read(tensor));
          await ops.finish();
        });
      });
    });

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
              await same(ops.matmul(put(a), put(b), transposeA, transposeB), wanted);
            }
          }
        });
      });

      it.each(products)('projects [%i, %i] to [.., %i]', async (m, k, n) => {
        await scoped(async () => {
          const random = draws(m * k + n);
          const [x, w, b] = [random.normal([m, k]), random.normal([n, k]), random.normal([n])];
          await same(ops.linear(put(x), put(w), put(b)), reference.linear(x, w, b));
          await same(ops.linear(put(x), put(w), put(b), 0.2), reference.linear(x, w, b, 0.2));
          await same(ops.linear(put(x), put(w), put(b), 0), reference.linear(x, w, b, 0));
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
          await same(ops.columnSums(x), reference.columnSums(a), 10);
          await same(ops.leakyReluBackward(x, y, 0.2), reference.leakyReluBackward(a, b, 0.2));
          await same(ops.addScaled(x, y, -1.5), reference.addScaled(a, b, -1.5));
          await same(ops.scale(x, 3), reference.scale(a, 3));
          await same(ops.scale(x, 3, by), reference.scale(a, 3, s));
          await same(ops.scale(x, 3, by, over), reference.scale(a, 3, s, t));
          await same(ops.scale(x, 3, undefined, over), reference.scale(a, 3, undefined, t));
          await same(ops.concatRows([x, y, x]), reference.concatRows([a, b, a]));
          const count = Math.ceil(m / 2);
          await same(
            ops.sliceRows(x, m - count, count),
            reference.sliceRows(a, m - count, count),
          );
          await same(ops.meanRowNorm(x), reference.meanRowNorm(a));
          // A mean near zero has no relative error to speak of.
          const shifted = { shape: a.shape, values: a.values.map((v) => Math.fround(v + 4)) };
          await same(ops.mean(put(shifted)), reference.mean(shifted));
        });
      });
    });

    describe('rows by number', () => {
      it.each([
        [1, 1, 1],
        [5, 3, 9],
        [40, 17, 12],
        [300, 64, 1000],
        [7, 130, 3],
      ])('gathers and scatters %i rows of %i among %i', async (count, width, below) => {
        await scoped(async () => {
          const random = draws(count + width);
          const table = random.normal([below, width]);
          const x = random.normal([count, width]);
          const numbers = random.indices(count, below);
          const indices = ops.indices(numbers);
          await same(ops.gatherRows(put(table), indices), reference.gatherRows(table, numbers));
          const scattered = ops.scatterRows(put(x), indices, below);
          await same(scattered, reference.scatterRows(x, numbers, below));
        });
      });
    });

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
        { title: 'equal lengths', layout: layoutOf([4, 4, 4]), embedding: 8, hidden: 16, context: 16 },
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
          const pass = ops.lstm(put(x), putOptional(c), putAll(weights), layout);
          await same(pass.hidden, wantedPass.hidden);
          const found = ops.lstmBackward(pass, put(dHidden));
          await same(found.input, wanted.input);
          await same(found.weightIh, wanted.weightIh);
          await same(found.weightHh, wanted.weightHh);
          await same(found.bias, wanted.bias);
          expect(found.context !== undefined).toBe(c !== undefined);
          if (found.context && wanted.context) await same(found.context, wanted.context);
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
          const state = ops.lstmStep(put(x), putOptional(c), onEngine, undefined);
          await same(state.hidden, first.hidden);
          await same(state.cell, first.cell);
          const next = ops.lstmStep(put(x), putOptional(c), onEngine, state);
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
          await same(ops.lstm(put(x), undefined, putAll(weights), layout).hidden, wanted.hidden);
        });
      });
    });

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
          const arguments_ = [put(hidden), put(weight), put(bias), ops.indices(targets)] as const;
          await same(ops.crossEntropy(...arguments_).figures, wanted.figures);
          const found = ops.crossEntropyGradients(...arguments_, 0.25);
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
          const found = ops.crossEntropyGradients(
            put(hidden),
            put(weight),
            put(bias),
            ops.indices(targets),
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
          const words = ops.bestWords(put(logits));
          const wanted = reference.bestWords(logits);
          await same(words.chosen, wanted);
          expect(words.ids.length).toBe(b);
          const table = random.normal([v, 3]);
          const ids = Int32Array.from({ length: b }, (_, r) => wanted.values[2 * r]!);
          const embedded = ops.gatherRows(put(table), words.ids);
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
          const words = ops.bestWords(put(logits));
          const chosen = await ops.read(words.chosen);
          expect([0, 2, 4, 6].map((at) => chosen[at])).toEqual([1, 0, 6, 0]);
          await same(words.chosen, reference.bestWords(logits));
        });
      });
    });

    describe('normalisation', () => {
      it.each([
        [1, 1],
        [1, 7],
        [13, 5],
        [64, 130],
      ])('divides %i rows of %i by their length, zero rows kept', async (b, h) => {
        await scoped(async () => {
          const random = draws(b * h);
          const x = random.normal([b, h]);
          if (b > 2) x.values.fill(0, h, 2 * h);
          const dy = random.normal([b, h]);
          const pass = ops.normalizeRows(put(x));
          await same(pass.output, reference.normalizeRows(x));
          if (h === 1) return; // The gradient is zero.
          const found = ops.normalizeRowsBackward(pass, put(dy));
          await same(found, reference.normalizeRowsBackward(x, dy));
        });
      });

      it.each([
        [2, 1],
        [3, 6],
        [64, 33],
        [67, 128],
      ])('normalises a batch of %i by %i, and learns its statistics', async (b, o) => {
        const random = draws(b * o + 1);
        const values = {
          scale: random.normal([o]),
          shift: random.normal([o]),
          runningMean: random.normal([o]),
          runningVariance: { shape: [o], values: random.normal([o]).values.map((v) => Math.fround(v * v)) },
        };
        const parameters = ops.parameters(host(values));
        await scoped(async () => {
          const weights = parameters.tensors as Tensors & BatchNormWeights;
          const x = random.normal([b, o], 2);
          const dy = random.normal([b, o]);
          const inference = ops.batchNormInference(put(x), weights, 0.2);
          await same(inference, reference.batchNormInference(x, values, 0.2));
          await same(weights.runningMean, values.runningMean);

          const pass = ops.batchNorm(put(x), weights, 0.2);
          const wantedPass = reference.batchNorm(x, values, 0.2);
          await same(pass.output, wantedPass.output);
          await same(weights.runningMean, wantedPass.runningMean);
          await same(weights.runningVariance, wantedPass.runningVariance);
          const found = ops.batchNormBackward(pass, put(dy));
          const wanted = reference.batchNormBackward(x, values, 0.2, dy);
          await same(found.scale, wanted.scale, 10);
          await same(found.shift, wanted.shift, 10);
          // With two rows the gradient all but cancels.
          if (b > 2) await same(found.input, wanted.input, 10);
        });
        ops.dispose(parameters);
      });
    });

    describe('critic', () => {
      it.each([
        [1, 1],
        [5, 7],
        [64, 128],
      ])('mixes and penalises %i rows of %i', async (b, h) => {
        await scoped(async () => {
          const random = draws(b * h + 2);
          const [p, q] = [random.normal([b, h]), random.normal([b, h])];
          const alpha = random.normal([b]);
          await same(ops.mixRows(put(p), put(q), put(alpha)), reference.mixRows(p, q, alpha));
          if (b > 2) p.values.fill(0, h, 2 * h);
          const wanted = reference.slopePenalty(p, 0.5);
          const found = ops.slopePenalty(put(p), 0.5);
          await same(found.penalty, wanted.penalty);
          await same(found.gradient, wanted.gradient);
        });
      });
    });

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
          const both = [putAll(first), putAll(second)];
          for (const limit of [0.5, 1e6]) {
            await same(ops.clipScale(both, limit), reference.clipScale([first, second], limit));
          }
        });
      });

      it('combines gradients name by name', async () => {
        await scoped(async () => {
          const [first, second, factor] = [network(), network(), random.normal([1])];
          const found = ops.combine([
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
        const parameters = ops.parameters(host(weights));
        await scoped(async () => {
          const factor = random.normal([1]);
          const rows = random.normal([6, 5]);
          const numbers = random.indices(6, 21);
          const dense = network();
          const table = reference.scatterRows(rows, numbers, 21);
          const gradients = (): Tensors => ({
            ...putAll(dense),
            table: ops.scatterRows(put(rows), ops.indices(numbers), 21),
          });
          const wanted = { ...dense, table };
          for (const step of [
            { learningRate: 0.1 },
            { learningRate: 0.1, scale: factor },
            { learningRate: 0.05, bound: 0.4 },
          ]) {
            const { scale: factorValues, ...rest } = step as { scale?: Values; learningRate: number };
            const scale = factorValues && put(factorValues);
            ops.sgd(parameters, gradients(), scale ? { ...rest, scale } : rest);
            weights = reference.sgd(weights, wanted, step);
            await sameAll(parameters.tensors, weights);
          }
        });
        ops.dispose(parameters);
      });

      it('refuses a step that lacks a gradient', () => {
        const parameters = ops.parameters(host(network()));
        ops.scope(() => {
          const { bias: _, ...gradients } = putAll(network());
          expect(() => ops.sgd(parameters, gradients, { learningRate: 1 })).toThrow(/bias/);
        });
        ops.dispose(parameters);
      });

      it('takes steps of Adam', async () => {
        const initial = network();
        const none = Object.fromEntries(
          Object.entries(initial).map(([key, x]) => [key, reference.zeros(...x.shape)]),
        );
        let state = { weights: initial, first: none, second: none };
        const parameters = ops.parameters(host(initial));
        const moments = ops.moments(parameters);
        await scoped(async () => {
          for (const step of [1, 2, 3]) {
            const gradients = network();
            const factor = random.normal([1]);
            const setting = { learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, step };
            const bound = step === 3 ? { bound: 0.5 } : {};
            ops.adam(parameters, moments, putAll(gradients), {
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
        for (const each of [parameters, moments.first, moments.second]) ops.dispose(each);
      });

      it('adds parts to a running total', async () => {
        const total = random.normal([6]);
        const parameters = ops.parameters(host({ total }));
        await scoped(async () => {
          const parts = [random.normal([2]), random.normal([1]), random.normal([3])];
          ops.addInto(parameters.tensors.total!, parts.map(put));
          await same(parameters.tensors.total!, reference.addInto(total, parts));
        });
        ops.dispose(parameters);
      });
    });
  });
}
