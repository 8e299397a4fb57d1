import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../src/model/autoencoder';
import { criticInputs, scores } from '../../src/model/critic';
import { generate } from '../../src/model/generator';
import { pack, upload } from '../../src/model/layout';
import { Networks } from '../../src/model/networks';
import {
  adversarial,
  criticStep,
  meanScores,
  reconstruction,
  type Disturbance,
} from '../../src/model/phases';
import type { ModelSettings } from '../../src/model/settings';
import type { HostTensor, Ops, Parameters, Tensor, Tensors } from '../../src/ops/ops';
import { createCpuOps } from '../../src/ops/plain/cpu';
import { seededRandom } from '../../src/random';
import { readAll } from './comparison';
import { complete } from './complete';
import { TINY, randomSentences } from './sentences';

const ROWS = 9;
/**
 * Of finite differences in float32. Small, because a slope penalty jumps where a leaky ReLU passes
 * its kink: none may lie between the two sides.
 */
const STEP = 1e-3;
const TOLERANCE = 1e-2;

const packed = pack(randomSentences(ROWS, 6, TINY.vocabularySize, 1));
const random = seededRandom(5, 'phases');
const codeNoise = random.normal(new Float32Array(ROWS * TINY.hiddenSize), 0.1);
const generatorNoise = random.normal(new Float32Array(ROWS * TINY.noiseSize));
const alpha = Float32Array.from({ length: ROWS }, () => random.uniform());

let ops: Ops;
beforeAll(async () => {
  ops = await createCpuOps();
});
afterAll(() => ops.close());

/** Networks with weights large enough for losses that bend; freed afterwards. */
async function withNetworks(
  settings: Partial<ModelSettings>,
  run: (networks: Networks) => Promise<void>,
): Promise<void> {
  const networks = new Networks(ops, { ...TINY, ...settings });
  const weights = await networks.weights();
  const draws = seededRandom(9, 'weights');
  for (const [name, { values }] of Object.entries(weights)) {
    if (!name.includes('bn')) draws.normal(values, 0.4);
  }
  networks.load(weights);
  const close = ops.enter();
  try {
    await run(networks);
  } finally {
    close();
    networks.dispose();
  }
}

const one = async (x: Tensor) => (await ops.read(x))[0]!;

/** Mean scores of real and of generated codes, as the adversarial phase has them. */
async function scoresOf(networks: Networks): Promise<{ real: number; generated: number }> {
  const real = encode(ops, networks.encoder.tensors, upload(ops, packed, 'by row', 'last')).codes;
  const noise = ops.tensor(generatorNoise, [ROWS, TINY.noiseSize]);
  const generated = generate(ops, networks.generatorNetwork, noise).codes;
  const mean = (codes: Tensor) => {
    const inputs = criticInputs(ops, networks.criticNetwork, codes);
    return one(ops.mean(scores(ops, networks.criticNetwork, inputs)));
  };
  return { real: await mean(real), generated: await mean(generated) };
}

const shareOf = (weight: number) => ({ batch: packed, weight, matched: undefined });

/**
 * Compares the gradient with what the loss does along three directions: leaning to the gradient,
 * so that the difference is far above rounding, but not the gradient itself.
 */
async function expectDifferencesToAgree(
  parameters: Parameters,
  gradients: Tensors,
  loss: () => Promise<number>,
): Promise<void> {
  const gradient = await readAll(ops, gradients);
  const start = await readAll(ops, parameters.tensors);
  const draws = seededRandom(2, 'directions');
  for (let trial = 0; trial < 3; trial++) {
    const direction = mapped(gradient, (value) => value * 3 * draws.uniform());
    const length = Math.sqrt(dot(direction, direction));
    const at = async (step: number) => {
      for (const [name, tensor] of Object.entries(parameters.tensors)) {
        const towards = direction[name]!.values;
        const values = start[name]!.values.map((w, i) => w + (step * towards[i]!) / length);
        ops.assign(tensor, values);
      }
      return loss();
    };
    const found = ((await at(STEP)) - (await at(-STEP))) / (2 * STEP);
    const wanted = dot(gradient, direction) / length;
    expect(Math.abs(found - wanted) / Math.abs(wanted)).toBeLessThan(TOLERANCE);
  }
  for (const [name, tensor] of Object.entries(parameters.tensors)) {
    ops.assign(tensor, start[name]!.values);
  }
}

type Named = Record<string, HostTensor>;

function mapped(named: Named, change: (value: number) => number): Named {
  return Object.fromEntries(
    Object.entries(named).map(([name, { shape, values }]) => [
      name,
      { shape, values: values.map(change) },
    ]),
  );
}

function dot(a: Named, b: Named): number {
  return Object.entries(a).reduce(
    (sum, [name, { values }]) =>
      values.reduce((s, value, i) => s + value * b[name]!.values[i]!, sum),
    0,
  );
}

describe('reconstruction', () => {
  const shorter = Float32Array.from({ length: packed.layout.rows }, (_, row) => 1 - 0.1 * row);
  it.each<[Partial<ModelSettings>, Disturbance]>([
    [{}, { noise: codeNoise }],
    [{ summary: 'sum', codeScale: 2 }, { noise: codeNoise }],
    [{}, { noise: codeNoise, lengths: shorter }],
    [{ summary: 'sum', codeScale: 2 }, { lengths: shorter }],
  ])('has the gradients that finite differences show, with %j', (settings, disturbance) =>
    withNetworks(settings, async (networks) => {
      const loss = async () =>
        (await one(complete(reconstruction(networks, packed, disturbance)).figures)) /
        packed.layout.tokens;
      const { encoder, decoder } = complete(reconstruction(networks, packed, disturbance));
      await expectDifferencesToAgree(networks.encoder, encoder, loss);
      await expectDifferencesToAgree(networks.decoder, decoder, loss);
    }),
  );

  it('hears the noise', () =>
    withNetworks({}, async (networks) => {
      const quiet = await one(complete(reconstruction(networks, packed)).figures);
      expect(
        await one(complete(reconstruction(networks, packed, { noise: codeNoise })).figures),
      ).not.toBe(quiet);
      const silence = new Float32Array(codeNoise.length);
      expect(
        await one(complete(reconstruction(networks, packed, { noise: silence })).figures),
      ).toBe(quiet);
    }));

  it('hears a shorter code less, and at length 0 no code at all', () =>
    withNetworks({}, async (networks) => {
      const at = async (length: number, batch = packed) => {
        const lengths = new Float32Array(batch.layout.rows).fill(length);
        const phase = complete(reconstruction(networks, batch, { lengths }));
        const encoder = await Promise.all(Object.values(phase.encoder).map((g) => ops.read(g)));
        const pull = Math.hypot(...encoder.flatMap((gradient) => [...gradient]));
        return { loss: await one(phase.figures), pull };
      };
      const whole = await at(1);
      expect(whole.loss).toBe(await one(complete(reconstruction(networks, packed)).figures));
      const short = await at(0.2);
      expect(short.pull).toBeLessThan(whole.pull);
      expect(short.pull).toBeGreaterThan(0);
      expect((await at(0)).pull).toBe(0);
    }));
});

describe('criticStep', () => {
  const realCodes = (networks: Networks) =>
    encode(ops, networks.encoder.tensors, upload(ops, packed, 'by sentence', 'last')).codes;

  it.each([[[6]], [[6, 5]], [[7, 6, 5]]])(
    'has the gradients that finite differences show, penalty included, with layers %j',
    (criticLayers) =>
      withNetworks({ criticLayers }, async (networks) => {
        const step = () =>
          criticStep(networks, realCodes(networks), generatorNoise, { weight: 2, alpha });
        const loss = async () => {
          const seen = step();
          const { penalty } = seen;
          const { real, generated } = meanScores(networks, seen);
          return (await one(generated)) - (await one(real)) + (penalty ? await one(penalty) : NaN);
        };
        await expectDifferencesToAgree(networks.critic, step().critic, loss);
      }),
  );

  it('parts real scores from generated ones', () =>
    withNetworks({}, async (networks) => {
      const gap = async () => {
        const { real, generated } = await scoresOf(networks);
        return real - generated;
      };
      const before = await gap();
      const { critic } = criticStep(networks, realCodes(networks), generatorNoise, undefined);
      ops.sgd(networks.critic, critic, { learningRate: 0.01 });
      expect(await gap()).toBeGreaterThan(before);
    }));

  it('brings slopes towards 1 by its penalty', () =>
    withNetworks({}, async (networks) => {
      const step = () =>
        criticStep(networks, realCodes(networks), generatorNoise, { weight: 100, alpha });
      const { critic, penalty } = step();
      const before = await one(penalty!);
      ops.sgd(networks.critic, critic, { learningRate: 1e-4 });
      expect(await one(step().penalty!)).toBeLessThan(before);
    }));
});

describe('adversarial', () => {
  it('has the gradients that finite differences show', () =>
    withNetworks({}, async (networks) => {
      const { encoder, generator } = complete(adversarial(networks, generatorNoise, shareOf(0.3)));
      await expectDifferencesToAgree(
        networks.generator,
        generator,
        async () => -(await scoresOf(networks)).generated,
      );
      await expectDifferencesToAgree(
        networks.encoder,
        encoder ?? {},
        async () => 0.3 * (await scoresOf(networks)).real,
      );
    }));

  it('makes the encoder lower the scores of real codes', () =>
    withNetworks({}, async (networks) => {
      const before = await scoresOf(networks);
      const { encoder } = complete(adversarial(networks, generatorNoise, shareOf(1)));
      ops.sgd(networks.encoder, encoder ?? {}, { learningRate: 0.05 });
      expect((await scoresOf(networks)).real).toBeLessThan(before.real);
    }));

  it('makes the generator raise the scores of its codes', () =>
    withNetworks({}, async (networks) => {
      const before = await scoresOf(networks);
      const { generator } = complete(adversarial(networks, generatorNoise, shareOf(1)));
      ops.sgd(networks.generator, generator, { learningRate: 0.05 });
      expect((await scoresOf(networks)).generated).toBeGreaterThan(before.generated);
    }));

  it('gives the generator the same gradient whether or not the encoder has a share', () =>
    withNetworks({}, async (networks) => {
      const alone = await readAll(
        ops,
        complete(adversarial(networks, generatorNoise, undefined)).generator,
      );
      const both = await readAll(
        ops,
        complete(adversarial(networks, generatorNoise, shareOf(1))).generator,
      );
      for (const [name, { values }] of Object.entries(alone)) {
        values.forEach((value, i) => expect(both[name]!.values[i]).toBeCloseTo(value, 6));
      }
    }));

  it('does not touch the encoder without a share', () =>
    withNetworks({}, async (networks) => {
      expect(complete(adversarial(networks, generatorNoise, undefined)).encoder).toBeUndefined();
    }));

  it('scales the gradient into the encoder by its weight', () =>
    withNetworks({}, async (networks) => {
      const norm = async (weight: number) => {
        const { encoder } = complete(adversarial(networks, generatorNoise, shareOf(weight)));
        const gradient = await readAll(ops, encoder ?? {});
        return Math.sqrt(dot(gradient, gradient));
      };
      expect((await norm(0.25)) / (await norm(1))).toBeCloseTo(0.25, 5);
    }));

  it('matches norms whatever the scale of the critic', () =>
    withNetworks({}, async (networks) => {
      const matched = () => {
        const share = { ...shareOf(0.5), matched: ops.fill([1], 0.02) };
        return readAll(ops, complete(adversarial(networks, generatorNoise, share)).encoder ?? {});
      };
      const before = await matched();
      const last = networks.critic.tensors['layer3.weight']!;
      ops.assign(
        last,
        (await ops.read(last)).map((value) => 8 * value),
      );
      const after = await matched();
      for (const [name, { values }] of Object.entries(before)) {
        values.forEach((value, i) => expect(after[name]!.values[i]).toBeCloseTo(value, 6));
      }
    }));
});
