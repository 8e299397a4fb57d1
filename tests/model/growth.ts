import { expect } from 'vitest';
import { Arae } from '../../src/model/arae';
import type { Batches } from '../../src/model/step';
import type { Ops } from '../../src/ops/ops';
import { seededRandom } from '../../src/random';
import { randomSentences, TINY, TRAINING } from './sentences';

/**
 * Trains a tiny model on batches of all lengths, and checks that after a tenth of the iterations
 * memory does not grow any more: neither what is alive nor what the engine holds to serve it.
 *
 * @param allocated bytes that the engine has taken from the machine
 */
export async function expectNoGrowth(
  ops: Ops,
  iterations: number,
  allocated: () => number,
): Promise<void> {
  const model = new Arae(ops, TINY);
  const random = seededRandom(5, 'growth');
  const next = () =>
    randomSentences(2 + random.integer(8), 9, TINY.vocabularySize, random.integer(1e6));
  const batches: Batches = { nextReconstruction: next, nextAdversarial: next };
  const train = async (count: number) => {
    for (let i = 1; i <= count; i++) {
      for (const _phase of model.iterate(batches, TRAINING));
      if (i % 10 === 0) await ops.finish();
    }
    await ops.finish();
  };
  await train(iterations / 10);
  const before = { ...ops.memory(), allocated: allocated() };
  await train(iterations - iterations / 10);
  const figures = await model.figures();
  expect(figures?.reconstruction).toBeGreaterThan(0);
  expect(ops.memory()).toEqual({ tensors: before.tensors, bytes: before.bytes });
  // A batch may be longer than any before it, and ask for a little more once.
  expect(allocated()).toBeLessThanOrEqual(1.5 * before.allocated);
  model.dispose();
  ops.close();
}
