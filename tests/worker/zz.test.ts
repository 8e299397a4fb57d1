import { it } from 'vitest';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { buildCorpus } from '../../src/text/corpus';
import { Experiment } from '../../src/worker/experiment';
import { node } from '../ops/node-platform';
import { SENTENCES, SMALL } from './session-probe';
it('x', async () => {
  const ops = await createWasmOps({ threads: 1, platform: node });
  for (const over of [{learningRate:10, hiddenSize:128, embeddingSize: 64},{learningRate:10, hiddenSize:128, embeddingSize: 64, noiseRadius: 2}, {criticLearningRate:1, generatorLearningRate:1, criticLayers:'128-128', criticSteps:10}, {criticLearningRate:1, generatorLearningRate:1, criticLayers:'128-128-128', criticSteps:5}] as const) {
  const settings = { ...SMALL, ...over };
  const corpus = buildCorpus(SENTENCES.join('\n'), settings);
  const e = new Experiment(corpus, ops, settings);
  console.log(JSON.stringify(over), Math.log(corpus.vocabulary.size)*5);
  for (const n of [1,2,3,4,5,10,20,30,50,100,200]) {
    const t = performance.now();
    while (e.iteration < n) for (const _ of e.iterate());
    const f = await e.model.figures();
    console.log(n, f!.reconstruction.toFixed(2), f!.real.toFixed(2), f!.generated.toFixed(2), (performance.now()-t).toFixed(0));
  }
  e.dispose();
  }
}, 100000);
