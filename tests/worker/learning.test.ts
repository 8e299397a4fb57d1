import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/config';
import { generateScenes } from '../../src/corpora/scenes';
import { exactMatch } from '../../src/metrics/sentences';
import type { Ops } from '../../src/ops/ops';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { buildCorpus } from '../../src/text/corpus';
import { sourceOfText } from '../../src/text/read-source';
import { Experiment } from '../../src/worker/experiment';
import { node } from '../../src/tools/node-platform';

const SENTENCES = 200;
const ITERATIONS = 1500;
const WANTED = 0.9;

describe('a whole ARAE, all three phases in every iteration', () => {
  let ops: Ops;
  beforeAll(async () => {
    ops = await createWasmOps({ threads: 1, platform: node });
  });
  afterAll(() => ops.close());

  it.each([1, 2, 3])(
    'gives more than 90 % of 200 sentences back word for word, seed %i',
    async (seed) => {
      const text = generateScenes(SENTENCES, seed).join('\n');
      // The default settings, smaller networks apart: the text is small too.
      const settings = { ...defaultSettings(), seed, hiddenSize: 100, batchSize: 32 };
      expect(settings.criticSteps).toBe(5);
      expect(settings.adversarialWeight).toBeGreaterThan(0);
      const corpus = buildCorpus(sourceOfText(text), { ...settings, heldOutShare: 0.01 });
      expect(corpus.encoded).toHaveLength(SENTENCES);
      expect(corpus.vocabulary.size).toBeGreaterThan(150);

      const experiment = new Experiment(corpus, ops, settings);
      const sentences = Array.from(corpus.training, (index) => corpus.encoded[index]!);
      let best = 0;
      while (experiment.iteration < ITERATIONS && best <= WANTED) {
        for (let i = 0; i < 100; i++) for (const _phase of experiment.iterate());
        const codes = await experiment.model.encode(sentences);
        const decoded = await experiment.model.decode(codes, settings.maxLength);
        const ids = decoded.map((sentence) => sentence.ids);
        best = Math.max(best, exactMatch(sentences, ids));
      }
      const figures = await experiment.model.figures();
      experiment.dispose();
      expect(best).toBeGreaterThan(WANTED);
      // The adversarial phases were at work: the critic tells scores apart, and stays finite.
      expect(Math.abs((figures?.real ?? 0) - (figures?.generated ?? 0))).toBeGreaterThan(0);
    },
    240_000,
  );
});
