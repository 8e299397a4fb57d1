import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/config';
import { generateScenes } from '../../src/corpora/scenes';
import type { Ops } from '../../src/ops/ops';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { decodeModel, encodeModel } from '../../src/storage/model-file';
import { buildCorpus } from '../../src/text/corpus';
import { sourceOfText } from '../../src/text/read-source';
import { node } from '../../src/tools/node-platform';
import { Experiment } from '../../src/worker/experiment';
import { restoredTraining, savedTraining } from '../../src/worker/training-record';

const SETTINGS = {
  ...defaultSettings(),
  hiddenSize: 16,
  embeddingSize: 8,
  noiseSize: 8,
  generatorLayers: '16',
  criticLayers: '16',
  batchSize: 12,
};
const corpus = buildCorpus(sourceOfText(generateScenes(100, 3).join('\n')), SETTINGS);

function train(experiment: Experiment, iterations: number): void {
  for (let i = 0; i < iterations; i++) for (const _phase of experiment.iterate());
}

describe.each([1, 2])('with %i threads', (threads) => {
  let ops: Ops;
  beforeAll(async () => {
    ops = await createWasmOps({ threads, platform: node });
  });
  afterAll(() => ops.close());

  it('a run read back from a file goes on bit for bit, over 50 iterations', async () => {
    const whole = new Experiment(corpus, ops, SETTINGS);
    // Into an epoch, and not to an iteration with an adversarial round.
    train(whole, 17);
    const [weights, state] = await Promise.all([whole.model.weights(), whole.state()]);
    const file = encodeModel({
      settings: SETTINGS,
      iteration: whole.iteration,
      vocabulary: corpus.vocabulary.list,
      weights,
      corpus: { name: 'scenes', fingerprint: '' },
      training: savedTraining(state),
    });
    train(whole, 50);

    const saved = decodeModel(file);
    const resumed = new Experiment(corpus, ops, saved.settings);
    resumed.model.load(saved.weights);
    if (saved.training === undefined) throw new Error('The file lost its training.');
    resumed.resume(restoredTraining(saved.training, saved.iteration));
    train(resumed, 50);
    expect(resumed.iteration).toBe(67);
    expect(resumed.epoch).toBe(whole.epoch);
    expect(await resumed.model.weights()).toEqual(await whole.model.weights());
    expect(resumed.surprise()).toEqual(whole.surprise());
    whole.dispose();
    resumed.dispose();
  });
});

describe('what is saved of the training', () => {
  it('is refused where a part is missing or of another kind', async () => {
    const ops = await createWasmOps({ threads: 1, platform: node });
    const experiment = new Experiment(corpus, ops, SETTINGS);
    const saved = savedTraining(await experiment.state());
    for (const name of Object.keys(saved.record)) {
      if (name === 'scores') continue; // absent before the first round
      for (const wrong of [undefined, 'x', -1, [null], {}]) {
        const record = { ...saved.record, [name]: wrong as string };
        const tried = () => experiment.resume(restoredTraining({ ...saved, record }, 3));
        expect(tried, `${name}: ${JSON.stringify(wrong)}`).toThrow(Error);
      }
    }
    ops.close();
  });
});
