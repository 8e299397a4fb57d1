import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { Arae } from '../../src/model/arae';
import { HostGenerator } from '../../src/model/generator-on-host';
import { distanceBetween, drawStarts, nearestMade, noiseOf } from '../../src/model/nearest-noise';
import type { Ops } from '../../src/ops/ops';
import { createCpuOps } from '../../src/ops/plain/cpu';
import { seededRandom } from '../../src/random';
import { randomSentences, repeated, TINY, TRAINING } from './sentences';

const SENTENCES = randomSentences(40, 7, TINY.vocabularySize, 1);

let ops: Ops;
let model: Arae;
let generator: HostGenerator;
beforeAll(async () => {
  ops = await createCpuOps();
});
afterAll(() => ops.close());
beforeEach(async () => {
  model = new Arae(ops, TINY);
  // Running statistics and scales that are not those of a fresh model.
  for (let i = 0; i < 20; i++) {
    for (const _phase of model.iterate(repeated(SENTENCES.slice(0, 8)), TRAINING));
  }
  generator = await model.generatorOnHost();
});
afterEach(() => model.dispose());

const normal = (length: number, seed: number) =>
  seededRandom(seed, 'noise').normal(new Float32Array(length));

describe('the generator on the host', () => {
  it('makes the codes that the model makes', async () => {
    const noise = normal(3 * TINY.noiseSize, 1);
    const codes = await model.generate(noise);
    for (let i = 0; i < 3; i++) {
      const { code } = generator.run(noise.slice(i * TINY.noiseSize, (i + 1) * TINY.noiseSize));
      expect(code).toHaveLength(TINY.hiddenSize);
      code.forEach((value, k) => expect(value).toBeCloseTo(codes[i * TINY.hiddenSize + k]!, 5));
    }
  });

  it('has the gradients at its noise that finite differences give', () => {
    const noise = normal(TINY.noiseSize, 2);
    const slope = normal(TINY.hiddenSize, 3);
    const loss = (at: Float32Array) =>
      generator.run(at).code.reduce((sum, value, k) => sum + value * slope[k]!, 0);
    const gradient = generator.backward(generator.run(noise), slope);
    const largest = Math.max(...gradient.map(Math.abs));
    expect(largest).toBeGreaterThan(0);
    const width = 1e-3;
    noise.forEach((value, k) => {
      const [up, down] = [noise.slice(), noise.slice()];
      up[k] = value + width;
      down[k] = value - width;
      const difference = (loss(up) - loss(down)) / (2 * width);
      expect(Math.abs(gradient[k]! - difference)).toBeLessThan(0.02 * largest);
    });
  });
});

describe('the nearest code that the generator can make', () => {
  const [noise, hidden, code] = [4, 24, 12];
  const filled = (value: number) => ({
    shape: [hidden],
    values: new Float32Array(hidden).fill(value),
  });
  const drawn = (rows: number, columns: number, seed: number) => ({
    shape: [rows, columns],
    values: normal(rows * columns, seed).map((value) => value / Math.sqrt(columns)),
  });
  const made = new HostGenerator(
    {
      'layer1.weight': drawn(hidden, noise, 5),
      'layer1.bias': filled(0.1),
      'bn1.weight': filled(1),
      'bn1.bias': filled(0),
      'bn1.running_mean': filled(0.1),
      'bn1.running_var': filled(0.5),
      'layer2.weight': drawn(code, hidden, 6),
      'layer2.bias': { shape: [code], values: normal(code, 7) },
    },
    1,
  );
  const starts = drawStarts(made, seededRandom(1, 'starts'));
  const nearestDrawn = (wanted: Float32Array) =>
    Math.min(...starts.map((start) => distanceBetween(start.code, wanted)));

  it('is nearer than the best of the draws it starts from, wherever the code lies', () => {
    for (let seed = 20; seed < 30; seed++) {
      const wanted = normal(code, seed);
      const found = nearestMade(made, wanted, starts);
      expect(found.distance).toBeLessThan(nearestDrawn(wanted));
      expect(distanceBetween(found.code, wanted)).toBe(found.distance);
      expect(made.run(found.noise).code).toEqual(found.code);
      expect(Math.hypot(...found.noise)).toBeLessThan(1.26 * Math.sqrt(noise));
    }
  });

  it('all but reaches a code that the generator has made', () => {
    for (let seed = 10; seed < 15; seed++) {
      const wanted = made.run(normal(noise, seed).map((value) => value / 2)).code;
      expect(nearestMade(made, wanted, starts).distance).toBeLessThan(0.2 * nearestDrawn(wanted));
    }
  });

  it('is where it starts from without a step, and asks for a start', () => {
    const [, second] = starts;
    if (second === undefined) throw new Error('no starts');
    const found = nearestMade(made, second.code, starts, 0);
    expect(found.noise).toEqual(noiseOf(second));
    expect(found.distance).toBe(0);
    expect(() => nearestMade(made, found.code, [])).toThrow(RangeError);
  });
});
