import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arae } from '../../src/model/arae';
import type { Pause, Phase } from '../../src/model/arae';
import { EOS, SOS } from '../../src/model/layout';
import type { ModelSettings, TrainingSettings } from '../../src/model/settings';
import type { Batches } from '../../src/model/step';
import type { NamedHostTensors } from '../../src/model/weights';
import type { Ops } from '../../src/ops/ops';
import { createCpuOps } from '../../src/ops/plain/cpu';
import { TINY, TRAINING, randomSentences, repeated } from './sentences';

const SENTENCES = randomSentences(6, 5, TINY.vocabularySize, 1);
const BATCHES = repeated(SENTENCES);

let ops: Ops;
beforeAll(async () => {
  ops = await createCpuOps();
});
afterAll(() => ops.close());

const noState = () => {
  throw new Error('This noise has no state.');
};

/** The networks whose weights differ; running statistics count as 'statistics'. */
function movedNetworks(before: NamedHostTensors, after: NamedHostTensors): string[] {
  const moved = Object.entries(before)
    .filter(([name, { values }]) => values.some((value, i) => value !== after[name]!.values[i]))
    .map(([name]) => (name.includes('running') ? 'statistics' : name.split('.')[0]!));
  return [...new Set(moved)].sort();
}

/** What moves in each phase of one iteration; midway of a phase nothing that is learned may. */
async function movesByPhase(
  settings: Partial<ModelSettings>,
  training: Partial<TrainingSettings> = {},
): Promise<[Phase, string[]][]> {
  const model = new Arae(ops, { ...TINY, ...settings });
  const moves: [Phase, string[]][] = [];
  let before = await model.weights();
  for (const phase of model.iterate(BATCHES, { ...TRAINING, ...training })) {
    const after = await model.weights();
    if (phase === 'midway') {
      expect(movedNetworks(before, after).filter((name) => name !== 'statistics')).toEqual([]);
      continue;
    }
    moves.push([phase, movedNetworks(before, after)]);
    before = after;
  }
  model.dispose();
  return moves;
}

async function trained(
  iterations: number,
  settings: Partial<ModelSettings> = {},
  training: Partial<TrainingSettings> = {},
  batches: Batches = BATCHES,
): Promise<NamedHostTensors> {
  const model = new Arae(ops, { ...TINY, ...settings });
  for (let i = 0; i < iterations; i++) {
    for (const _phase of model.iterate(batches, { ...TRAINING, ...training }));
  }
  const weights = await model.weights();
  model.dispose();
  return weights;
}

const network = (name: string, weights: NamedHostTensors) =>
  Object.fromEntries(Object.entries(weights).filter(([key]) => key.startsWith(`${name}.`)));

describe('an iteration', () => {
  it('moves only what each phase may move, with SGD', async () => {
    const critic = ['critic', ['critic', 'statistics']];
    expect(await movesByPhase({ optimiser: 'sgd' })).toEqual([
      ['reconstruction', ['decoder', 'encoder']],
      critic,
      critic,
      ['adversarial', ['encoder', 'generator', 'statistics']],
    ]);
  });

  it('moves the encoder once, with Adam: at the end, on both gradients', async () => {
    const critic = ['critic', ['critic', 'statistics']];
    expect(await movesByPhase({ optimiser: 'adam' }, { rounds: 2 })).toEqual([
      ['reconstruction', ['decoder']],
      critic,
      critic,
      ['adversarial', ['generator', 'statistics']],
      critic,
      critic,
      ['adversarial', ['encoder', 'generator', 'statistics']],
    ]);
  });

  it('lets nothing of the critic reach the encoder at λ = 0', async () => {
    const [, , , last] = await movesByPhase({ optimiser: 'sgd' }, { adversarialWeight: 0 });
    expect(last).toEqual(['adversarial', ['generator', 'statistics']]);

    const usual = await trained(3, {}, { adversarialWeight: 0 });
    const other = await trained(3, {}, { adversarialWeight: 0, criticLearningRate: 0.5 });
    expect(network('encoder', other)).toEqual(network('encoder', usual));
    expect(network('critic', other)).not.toEqual(network('critic', usual));
  });

  it('keeps the weights of a clipped critic within bounds', async () => {
    const clipBound = 0.004;
    const critic = network('critic', await trained(2, { lipschitz: 'clip' }, { clipBound }));
    const largest = Object.values(critic).flatMap(({ values }) => [...values].map(Math.abs));
    expect(Math.max(...largest)).toBeLessThanOrEqual(Math.fround(clipBound));
    expect(largest.filter((value) => value === Math.fround(clipBound)).length).toBeGreaterThan(9);
  });

  it('asks for k batches a round and one more', async () => {
    const asked = { reconstruction: 0, adversarial: 0 };
    const batches: Batches = {
      nextReconstruction: () => (asked.reconstruction++, SENTENCES),
      nextAdversarial: () => (asked.adversarial++, SENTENCES),
    };
    await trained(1, {}, { criticSteps: 3, rounds: 2 }, batches);
    expect(asked).toEqual({ reconstruction: 1, adversarial: 8 });
  });

  it('sends the engine the words of every batch, and targets of the one that is decoded', async () => {
    const sent: Int32Array[] = [];
    const watched: Ops = {
      ...ops,
      indices: (values) => (sent.push(values.slice()), ops.indices(values)),
    };
    const model = new Arae(watched, TINY);
    for (const _phase of model.iterate(BATCHES, TRAINING));
    model.dispose();

    const beginsWith = (start: boolean) => (values: Int32Array) => values.includes(SOS) === start;
    expect(sent.filter(beginsWith(true))).toHaveLength(3);
    const targets = sent.filter(beginsWith(false)).filter((values) => values.includes(EOS));
    const ends = targets.map((values) => values.filter((word) => word === EOS).length);
    expect(ends).toEqual([SENTENCES.length]);
  });

  it('makes an adversarial round in every so manieth iteration', async () => {
    const model = new Arae(ops, TINY);
    const settings = { ...TRAINING, adversarialInterval: 3 };
    const phases: Pause[][] = [];
    for (let i = 0; i < 4; i++) {
      const pauses = [...model.iterate(BATCHES, settings)];
      phases.push(pauses.filter((pause) => pause !== 'midway'));
    }
    const round = ['reconstruction', 'critic', 'critic', 'adversarial'];
    expect(phases).toEqual([round, ['reconstruction'], ['reconstruction'], round]);
    model.dispose();
  });

  it('pauses between the passes of its long phases', () => {
    const model = new Arae(ops, TINY);
    const pauses = [...model.iterate(BATCHES, TRAINING)];
    // Encoder, decoder, loss and decoder's way back; then one encoder for all critic steps; then
    // the encoder of the adversarial phase, and all but its way back.
    const midway = (count: number) => Array.from({ length: count }, () => 'midway');
    expect(pauses).toEqual([
      ...[...midway(4), 'reconstruction'],
      ...[...midway(1), 'critic', 'critic'],
      ...[...midway(2), 'adversarial'],
    ]);
    model.dispose();
  });

  it('moves the encoder in iterations without an adversarial round, too', async () => {
    for (const optimiser of ['adam', 'sgd'] as const) {
      const model = new Arae(ops, { ...TINY, optimiser });
      const settings = { ...TRAINING, adversarialInterval: 2 };
      for (const _phase of model.iterate(BATCHES, settings));
      const before = await model.weights();
      for (const _phase of model.iterate(BATCHES, settings));
      expect(movedNetworks(before, await model.weights())).toEqual(['decoder', 'encoder']);
      model.dispose();
    }
  });

  it('takes batches of any sizes', async () => {
    let size = 1;
    const batches: Batches = {
      nextReconstruction: () => SENTENCES.slice(0, 1),
      nextAdversarial: () => SENTENCES.slice(0, 1 + (size++ % SENTENCES.length)),
    };
    const weights = await trained(3, {}, {}, batches);
    expect(Object.values(weights).every(({ values }) => values.every(Number.isFinite))).toBe(true);
  });

  it('is determined by the seed', async () => {
    const first = await trained(3);
    expect(await trained(3)).toEqual(first);
    expect(await trained(3, { seed: 4 })).not.toEqual(first);
  });

  it('draws less noise on codes as the run goes on', async () => {
    const asked: number[] = [];
    const quiet = {
      onCodes: (count: number, radius: number) => (asked.push(radius), new Float32Array(count)),
      forLengths: (count: number) => new Float32Array(count).fill(1),
      forGenerator: (count: number) => new Float32Array(count).fill(0.5),
      forMixing: (count: number) => new Float32Array(count).fill(0.5),
      state: noState,
      restore: noState,
    };
    const model = new Arae(ops, TINY, quiet);
    for (const iteration of [0, 99, 100, 200]) {
      model.iteration = iteration;
      for (const _phase of model.iterate(BATCHES, {
        ...TRAINING,
        noiseRadius: 1,
        noiseDecay: 0.5,
      }));
    }
    expect(asked).toEqual([1, 1, 0.5, 0.25]);
    model.dispose();
  });
});
