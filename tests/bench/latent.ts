/**
 * The latent space of a model, measured without a page, on the page's own worker code:
 *
 *     npm run bench:latent -- --model public/models/scenes.safetensors --corpus public/corpora/scenes.txt
 *
 *     --paths 20 --points 11 --shape linear --seed 1    which paths are walked
 *     --offsets "man>woman,kitchen>garden"              instead of those for everyday scenes
 *     --json FILE                                       everything as figures
 *
 * Paths run between random held-out sentences; all that lies between is printed, and judged by the
 * grammar of the scenes and by an n-gram model of the training sentences. Offsets are made of
 * training sentences, at a strength chosen on training sentences, and tried on held-out ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { PathShape } from '../../src/sentence-path';
import { checkScene } from '../corpora/check-scene';
import { checkEscena } from '../corpora/check-escena';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import { decodeModel } from '../../src/storage/model-file';
import { buildCorpusInTurns } from '../../src/text/corpus';
import { readSource } from '../../src/text/open-corpus';
import { Vocabulary } from '../../src/text/vocabulary';
import { node } from '../../src/tools/node-platform';
import { standUp } from '../../src/worker/demonstration';
import { Experiment } from '../../src/worker/experiment';
import { measureOffsets, SCENE_OFFSETS, type Offset } from './latent-offsets';
import { measurePaths, type Check } from './latent-paths';

/** Grammars that can judge any sentence; those of the other corpora have to know its label too. */
const CHECKS: Readonly<Record<string, Check>> = {
  'scenes.txt': checkScene,
  'escenas.txt': checkEscena,
};
const SHAPES: readonly PathShape[] = ['linear', 'spherical', 'generator'];

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string', default: 'public/models/scenes.safetensors' },
      corpus: { type: 'string', default: 'public/corpora/scenes.txt' },
      paths: { type: 'string', default: '20' },
      points: { type: 'string', default: '11' },
      shape: { type: 'string', default: 'linear' },
      seed: { type: 'string', default: '1' },
      offsets: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const shape = SHAPES.find((one) => one === values.shape);
  if (shape === undefined) throw new Error(`--shape is one of ${SHAPES.join(', ')}.`);
  const experiment = await stand(values.model, values.corpus);
  const name = basename(values.corpus);
  const paths = await measurePaths(experiment, {
    paths: Number(values.paths),
    points: Number(values.points),
    shape,
    seed: Number(values.seed),
    check: CHECKS[name],
  });
  const asked = values.offsets?.split(',').filter(Boolean).map(offsetOf);
  const usual = name === 'scenes.txt' ? SCENE_OFFSETS : [];
  const offsets = await measureOffsets(experiment, asked ?? usual);
  experiment.ops.close();
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ paths, offsets }, null, 2)}\n`);
  }
}

/** The model on its corpus, split as it was when the model was trained. */
async function stand(modelFile: string, corpusFile: string): Promise<Experiment> {
  const saved = decodeModel(new Uint8Array(readFileSync(modelFile)));
  const { signal } = new AbortController();
  const input = {
    name: basename(corpusFile),
    stream: () => new Blob([readFileSync(corpusFile)]).stream(),
  };
  const source = await readSource([input], {}, () => {}, signal);
  if (saved.corpus.fingerprint !== source.fingerprint) {
    throw new Error(`${modelFile} was trained on another text than ${corpusFile}.`);
  }
  const ops = await createWasmOps({ threads: 1, platform: node });
  const { model, settings } = standUp(saved, saved.settings, ops);
  const vocabulary = new Vocabulary(saved.vocabulary);
  const corpus = await buildCorpusInTurns(source, { ...settings, vocabulary }, () => {}, signal);
  console.log(
    `${modelFile}, iteration ${saved.iteration}; ${corpus.training.length} training sentences, ` +
      `${corpus.heldOut.length} held out.\n`,
  );
  return new Experiment(corpus, ops, settings, model);
}

function offsetOf(words: string): Offset {
  const [from = '', to = ''] = words.split('>').map((side) => side.trim());
  if (from === '' || to === '') throw new Error('--offsets are of the form "man>woman,cat>dog".');
  return { kind: 'asked for', from, to };
}
