/**
 * Exported models against PyTorch: figures of tests/fixtures/pytorch.py, in float64, computed by
 * the script of the export. Where PyTorch is at hand the figures are made anew; else those in
 * tests/fixtures/pytorch.json stand.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Arae } from '../../../src/model/arae';
import type { Noise } from '../../../src/model/noise';
import type { Batches } from '../../../src/model/step';
import type { Ops } from '../../../src/ops/ops';
import { createWasmOps } from '../../../src/ops/wasm/wasm';
import { importFromPyTorch } from '../../../src/storage/pytorch/import';
import { MOMENTS, pyTorchNames } from '../../../src/storage/pytorch/names';
import { tokenize } from '../../../src/text/tokenizer';
import { Vocabulary } from '../../../src/text/vocabulary';
import { node } from '../../../src/tools/node-platform';
import { modelSettings, trainingSettings } from '../../../src/worker/mapping';
import committed from '../../fixtures/pytorch.json';
import { cases, exported } from './cases';
import type { Case, Trained } from './cases';
import { figuresOfPyTorch, findPython } from './python';

interface UseFigures {
  readonly codes: number[][];
  readonly greedy: number[][];
  readonly close: number[];
  readonly loss: number;
  readonly read: number[][];
  readonly generated: number[][];
}

interface TrainingFigures {
  readonly losses: number[];
  readonly weights: Record<string, Record<string, number[]>>;
  readonly moments: Record<string, number[]>;
  readonly steps: Record<string, number>;
}

type Figures = Record<string, UseFigures & TrainingFigures>;

const python = findPython();
const sources: [string, () => Figures][] = [
  ['as committed', () => committed as unknown as Figures],
  ...(python === undefined
    ? []
    : [
        ['made now', () => JSON.parse(figuresOfPyTorch(python)) as Figures] as [
          string,
          () => Figures,
        ],
      ]),
];

let ops: Ops;
beforeAll(async () => {
  ops = await createWasmOps({ threads: 1, platform: node });
});
afterAll(() => ops.close());

/** The largest difference, in units of what is asked for: above 1 is too much. */
function difference(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  absolute: number,
  relative: number,
) {
  if (a.length !== b.length) return Infinity;
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? NaN, b[i] ?? NaN];
    largest = Math.max(largest, Math.abs(x - y) / (absolute + relative * Math.abs(y)));
  }
  return largest;
}

const NOT_SEEDED = { codes: [], generator: [], mixing: [] };

function standUp({ model }: Case, noise?: Noise): Arae {
  const arae = new Arae(ops, modelSettings(model.settings, model.vocabulary.length + 4), noise);
  arae.load(model.weights);
  arae.iteration = model.iteration;
  const { training } = model;
  if (training !== undefined) {
    const { steps } = training.record as { steps: Record<string, number> };
    const state = { iteration: model.iteration, noise: NOT_SEEDED, steps };
    arae.resume({ ...state, moments: training.tensors });
  }
  return arae;
}

/** The draws of a case, in the place of seeded ones. */
function scripted({ noise, alpha, reconstruction, adversarial }: Trained): Noise & Batches {
  const next = <T>(items: readonly T[]) => {
    const queue = items.values();
    return () => {
      const { value, done } = queue.next();
      if (done === true) throw new Error('The case has no more draws.');
      return value;
    };
  };
  const nextNoise = next(noise);
  const nextAlpha = next(alpha);
  const nextReconstruction = next(reconstruction);
  const nextAdversarial = next(adversarial);
  const asIds = (batch: number[][]) => batch.map((sentence) => Int32Array.from(sentence));
  return {
    onCodes: () => {
      throw new Error('The case has no noise on codes.');
    },
    forLengths: () => {
      throw new Error('The case reads codes at the length that they have.');
    },
    forGenerator: () => Float32Array.from(nextNoise().flat()),
    forMixing: () => Float32Array.from(nextAlpha()),
    state: () => NOT_SEEDED,
    restore: () => {},
    nextReconstruction: () => asIds(nextReconstruction()),
    nextAdversarial: () => asIds(nextAdversarial()),
  };
}

for (const [source, figuresOf] of sources) {
  describe(`against PyTorch, figures ${source}`, () => {
    let figures: Figures;
    beforeAll(() => {
      figures = figuresOf();
    }, 120_000);

    test.each(cases().filter(({ used }) => used !== undefined))(
      'codes, 1,000 greedy sentences and losses agree: $name',
      async (each) => {
        const { used, model } = each;
        const expected = figures[each.name];
        if (used === undefined || expected === undefined) throw new Error('There are no figures.');
        const arae = standUp(each);
        const sentences = used.sentences.map((ids) => Int32Array.from(ids));
        const codes = await arae.encode(sentences);
        const compared = expected.codes.flat();
        expect(compared).toHaveLength(used.codes * model.settings.hiddenSize);
        expect(difference(codes.slice(0, compared.length), compared, 1e-5, 0)).toBeLessThan(1);

        const { maxLength, sayUnknown } = model.settings;
        const decoded = await arae.decode(codes, maxLength, { sayUnknown });
        const greedy = decoded.map(({ ids }) => [...ids]);
        const differing = greedy.flatMap((ids, row) =>
          ids.join() === expected.greedy[row]?.join() ? [] : [row],
        );
        expect(greedy).toHaveLength(1000);
        expect(new Set(greedy.map((ids) => ids.join())).size).toBeGreaterThan(300);
        expect(differing.filter((row) => !expected.close.includes(row))).toEqual([]);
        expect(expected.close.length).toBeLessThan(20);

        const { loss } = await arae.heldOut(sentences);
        expect(difference([loss], [expected.loss], 0, 1e-5)).toBeLessThan(1);
        const generated = await arae.generate(Float32Array.from(used.noise.flat()));
        expect(difference(generated, expected.generated.flat(), 1e-5, 1e-5)).toBeLessThan(1);

        const vocabulary = new Vocabulary(model.vocabulary);
        const read = used.typed.map((text) => [
          ...vocabulary.encode(tokenize(text, model.settings)),
        ]);
        expect(expected.read).toEqual(read);
        arae.dispose();
      },
    );

    test.each(cases().filter(({ trained }) => trained !== undefined))(
      'the script trains as the page does: $name',
      async (each) => {
        const expected = figures[each.name];
        if (each.trained === undefined || expected === undefined) throw new Error('No figures.');
        const draws = scripted(each.trained);
        const arae = standUp(each, draws);
        const losses: number[] = [];
        const epoch = 1 + each.model.iteration; // the corpus is one batch
        while (losses.length < each.trained.reconstruction.length) {
          for (const _ of arae.iterate(draws, trainingSettings(each.model.settings, epoch)));
          losses.push((await arae.figures())?.reconstruction ?? NaN);
        }
        expect(difference(losses, expected.losses, 0, 1e-4)).toBeLessThan(1);
        const weights = await arae.weights();
        const { moments, steps } = await arae.training();
        const names = pyTorchNames(each.model.settings);
        expect(names.size).toBe(Object.keys(weights).length);
        for (const [ours, { file, name }] of names) {
          const values = weights[ours]?.values ?? [];
          const theirs = expected.weights[file]?.[name] ?? [];
          expect([ours, difference(values, theirs, 1e-4, 1e-4) < 1]).toEqual([ours, true]);
          for (const [order, word] of Object.entries(MOMENTS)) {
            const moment = expected.moments[`${file}.${name}.${word}`];
            if (moment === undefined) continue;
            const mine = moments[ours.replace('.', `.${order}.`)]?.values ?? [];
            expect([ours, difference(mine, moment, 1e-5, 1e-3) < 1]).toEqual([ours, true]);
          }
        }
        expect(steps).toEqual(expected.steps);
        arae.dispose();
      },
    );
  });
}

test('what is exported comes back bit for bit', () => {
  for (const each of cases().filter(({ form }) => form === 'script')) {
    expect(importFromPyTorch(exported(each))).toEqual(each.model);
  }
});
