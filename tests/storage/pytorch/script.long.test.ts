/** The script of an export at work, where there is a Python with PyTorch. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Arae } from '../../../src/model/arae';
import { createWasmOps } from '../../../src/ops/wasm/wasm';
import { importFromPyTorch } from '../../../src/storage/pytorch/import';
import type { SavedModel, SavedTensors } from '../../../src/storage/saved-model';
import { Vocabulary } from '../../../src/text/vocabulary';
import { node } from '../../../src/tools/node-platform';
import { modelSettings } from '../../../src/worker/mapping';
import { cases, exported } from './cases';
import { findPython, inFolder } from './python';

const python = findPython() ?? '';
const SCRIPT = join(import.meta.dirname, '../../../src/storage/pytorch/arae.py');

function caseOf(name: string) {
  const found = cases().find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no case "${name}".`);
  return found;
}

/** Runs a command of the script on the export of a case; `$` stands for the folder. */
function run(folder: string, name: string, ...args: string[]): string {
  writeFileSync(join(folder, 'model.zip'), exported(caseOf(name)));
  writeFileSync(join(folder, 'corpus.txt'), 'w2 w3 w4\nw5 w6\nw7 w2 w5 w3\n'.repeat(20));
  const [command = '', ...rest] = args.map((arg) => arg.replace('$', folder));
  const all = [SCRIPT, command, '--model', join(folder, 'model.zip'), '--device', 'cpu', ...rest];
  return execFileSync(python, all, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The codes that the page gives to sentences with this model. */
async function codesHere(model: SavedModel, sentences: readonly string[]): Promise<Float32Array> {
  const ops = await createWasmOps({ threads: 1, platform: node });
  const { settings, vocabulary, weights } = model;
  const words = new Vocabulary(vocabulary);
  const arae = new Arae(ops, modelSettings(settings, words.size));
  arae.load(weights);
  const codes = await arae.encode(sentences.map((text) => words.encode(text.split(' '))));
  ops.close();
  return codes;
}

const lengthOf = (tensors: SavedTensors, network: string) =>
  Object.entries(tensors)
    .filter(([name]) => name.startsWith(network))
    .reduce((sum, [, { values }]) => sum + values.reduce((a, b) => a + Math.abs(b), 0), 0);

describe.skipIf(python === '')('the script', () => {
  test('says the figures that it is asked for', () => {
    inFolder((folder) => {
      const codes = run(folder, 'sum', 'encode', 'w2 w3', '. .').trim().split('\n');
      expect(codes.map((line) => (JSON.parse(line) as number[]).length)).toEqual([16, 16]);
      expect(
        run(folder, 'sum', 'interpolate', 'w2', 'w9', '--points', '4').split('\n'),
      ).toHaveLength(5);
      expect(run(folder, 'sum', 'generate', '--count', '3').split('\n')).toHaveLength(4);
      expect(run(folder, 'sum', 'score', '--corpus', '$/corpus.txt')).toMatch(
        /^reconstruction loss \d+\.\d+ per token, exact match [\d.]+ %\n$/,
      );
    });
  }, 120_000);

  test.each(['adam', 'sgd'])(
    'trains on, and what it saves comes back: %s',
    async (name) => {
      const sentences = ['w2 w3 w4', 'w7 w5', 'w3'];
      const { trained, theirs } = inFolder((folder) => {
        const before = caseOf(name).model;
        const args = ['--corpus', '$/corpus.txt', '--iterations', '40', '--report', '20'];
        const said = run(folder, name, 'train', ...args, '--save', '$/trained.zip');
        const losses = [...said.matchAll(/loss (\d+\.\d+)/g)].map(([, loss]) => Number(loss));
        expect(losses).toHaveLength(2);
        expect(losses[1]).toBeLessThan(losses[0] ?? 0);
        const after = importFromPyTorch(readFileSync(join(folder, 'trained.zip')));
        expect(after.iteration).toBe(before.iteration + 40);
        expect({ ...after, iteration: 0, weights: {}, training: {} }).toEqual({
          ...before,
          iteration: 0,
          weights: {},
          training: {},
        });
        for (const network of ['encoder', 'decoder', 'generator', 'critic']) {
          const moved = lengthOf(after.weights, network) !== lengthOf(before.weights, network);
          expect([network, moved]).toEqual([network, true]);
        }
        const { steps } = after.training?.record ?? {};
        expect(steps).toEqual(
          name === 'adam'
            ? { encoder: 240, decoder: 240, generator: 60, critic: 120 }
            : { generator: 80, critic: 80 },
        );
        const told = run(folder, name, 'encode', '--model', '$/trained.zip', ...sentences);
        const lines = told.trim().split('\n');
        const codes = lines.flatMap((line) => JSON.parse(line) as number[]);
        return { trained: after, theirs: codes };
      });
      // And here it computes what PyTorch computes with it.
      const here = await codesHere(trained, sentences);
      expect(here).toHaveLength(theirs.length);
      here.forEach((value, i) => expect(Math.abs(value - (theirs[i] ?? NaN))).toBeLessThan(1e-5));
    },
    120_000,
  );

  test("writes a folder for the authors' code, and refuses a model that is not for it", () => {
    inFolder((folder) => {
      run(folder, 'authors', 'authors', '--save', '$/theirs');
      const code = [
        'import torch, sys',
        "parts = torch.load(sys.argv[1] + '/theirs/model.pt')",
        "print(*parts, *sorted(parts['gan_d']), sep=' ')",
      ].join('\n');
      const said = execFileSync(python, ['-c', code, folder], { encoding: 'utf8' });
      // The names of their MLP_D with two hidden layers.
      expect(said.trim().split(' ')).toEqual([
        ...['ae', 'gan_g', 'gan_d', 'bn2.bias', 'bn2.num_batches_tracked', 'bn2.running_mean'],
        ...['bn2.running_var', 'bn2.weight', 'layer1.bias', 'layer1.weight', 'layer2.bias'],
        ...['layer2.weight', 'layer6.bias', 'layer6.weight'],
      ]);
      writeFileSync(join(folder, 'model.zip'), exported(caseOf('sum')));
      const args = ['authors', '--model', join(folder, 'model.zip'), '--save', join(folder, 'no')];
      const refused = spawnSync(python, [SCRIPT, ...args], { encoding: 'utf8' });
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain("not for the authors' code");
    });
  }, 120_000);
});
