import { expect, it } from 'vitest';
import { createWebglOps } from '../../../src/ops/webgl/webgl';
import { Arae } from '../../../src/model/arae';
import { TRAINING } from '../../model/sentences';
import { seededRandom } from '../../../src/random';
import type { ModelSettings } from '../../../src/model/settings';

const SMALL: ModelSettings = {
  vocabularySize: 2000, embeddingSize: 64, hiddenSize: 128, noiseSize: 32,
  generatorLayers: [128, 128], criticLayers: [128, 128], lipschitz: 'penalty', optimiser: 'adam', batchNormScale: 'one', seed: 1,
};
function batches(full = true) {
  const random = seededRandom(4, 'x');
  const make = () => Array.from({ length: 64 }, (_, i) => Int32Array.from({ length: full || i === 0 ? 11 : 1 + random.integer(11) }, () => 4 + random.integer(1990)));
  return { nextReconstruction: make, nextAdversarial: make };
}
it.each(['penalty', 'clip'] as const)('counts %s', async (lipschitz) => {
  const ops = await createWebglOps();
  const model = new Arae(ops, { ...SMALL, lipschitz });
  const training = { ...TRAINING, criticSteps: 5 };
  const counts = {} as Record<string, number>;
  (globalThis as never as { counts: Record<string, number> }).counts = counts;
  const lines: string[] = [];
  for (let i = 0; i < 4; i++) {
    for (const k of Object.keys(counts)) delete counts[k];
    const d0 = ops.draws(); const t = performance.now();
    let last = d0; const per: string[] = [];
    for (const p of model.iterate(batches(), training)) { per.push(`${p[0]}${ops.draws() - last}`); last = ops.draws(); }
    const issued = performance.now() - t;
    await ops.finish();
    lines.push(`${lipschitz} draws ${ops.draws() - d0} (${per.join(' ')}) issue ${issued.toFixed(0)} ms, total ${(performance.now() - t).toFixed(0)} ms bytes ${ops.allocatedBytes()}`);
  }
  lines.push(Object.entries(counts).sort((a, b) => b[1] - a[1]).map(([k, v]) => `${v} ${k}`).join('\n'));
  lines.push(JSON.stringify(await model.figures()));
  console.log(lines.join('\n'));
  model.dispose();
  ops.close();
  expect(1).toBe(1);
}, 120000);
