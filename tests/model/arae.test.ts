import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { Arae } from '../../src/model/arae';
import { cutSentences } from '../../src/model/decode';
import { EOS } from '../../src/model/layout';
import type { Ops } from '../../src/ops/ops';
import { createCpuOps } from '../../src/ops/plain/cpu';
import { seededRandom } from '../../src/random';
import { TINY, TRAINING, randomSentences, repeated } from './sentences';

const SENTENCES = randomSentences(300, 7, TINY.vocabularySize, 1);
const WIDTH = TINY.hiddenSize;

let ops: Ops;
let model: Arae;
beforeAll(async () => {
  ops = await createCpuOps();
});
afterAll(() => ops.close());
beforeEach(() => {
  model = new Arae(ops, TINY);
});
afterEach(() => model.dispose());

function train(iterations: number, trained = model, batches = repeated(SENTENCES.slice(0, 5))) {
  for (let i = 0; i < iterations; i++) for (const _phase of trained.iterate(batches, TRAINING));
}

const noise = (rows: number) =>
  seededRandom(1, 'test').normal(new Float32Array(rows * TINY.noiseSize));

describe('Arae', () => {
  it('counts an iteration when it is complete', () => {
    const running = model.iterate(repeated(SENTENCES.slice(0, 5)), TRAINING);
    running.next();
    expect(model.iteration).toBe(0);
    for (const _phase of running);
    expect(model.iteration).toBe(1);
  });

  it('frees everything when an iteration is given up between phases', () => {
    const before = ops.memory();
    for (let phases = 1; phases <= 3; phases++) {
      const running = model.iterate(repeated(SENTENCES.slice(0, 5)), TRAINING);
      for (let i = 0; i < phases; i++) running.next();
      running.return();
      expect(ops.memory()).toEqual(before);
    }
    expect(model.iteration).toBe(0);
  });

  it('holds no more after 50 iterations than before', () => {
    const before = ops.memory();
    train(50);
    expect(ops.memory()).toEqual(before);
    expect(model.iteration).toBe(50);
  });

  it('holds no more after anything it is asked', async () => {
    const weights = await model.weights();
    const asked: Record<string, () => unknown> = {
      figures: async () => (train(1), model.figures()),
      encode: () => model.encode(SENTENCES),
      decode: async () => model.decode(await model.encode(SENTENCES.slice(0, 3)), 5),
      generate: () => model.generate(noise(4)),
      heldOut: () => model.heldOut(SENTENCES),
      weights: () => model.weights(),
      load: () => model.load(weights),
    };
    for (const [name, ask] of Object.entries(asked)) {
      const before = ops.memory();
      await ask();
      expect(ops.memory(), name).toEqual(before);
    }
  });

  it('leaves nothing behind when it is disposed of', () => {
    const before = ops.memory().tensors;
    const other = new Arae(ops, { ...TINY, optimiser: 'sgd', lipschitz: 'clip' });
    train(1, other);
    expect(ops.memory().tensors).toBeGreaterThan(before);
    other.dispose();
    expect(ops.memory().tensors).toBe(before);
  });

  it('answers between the phases of an iteration', async () => {
    const sentences = SENTENCES.slice(0, 5);
    for (const _phase of model.iterate(repeated(sentences), TRAINING)) {
      const codes = await model.encode(sentences);
      expect(await model.decode(codes, 4)).toHaveLength(5);
    }
    expect(model.iteration).toBe(1);
  });

  it('counts the numbers it learns', async () => {
    const weights = Object.entries(await model.weights());
    const learned = weights.filter(([name]) => !name.includes('running'));
    expect(model.parameterCount).toBe(
      learned.reduce((count, [, { values }]) => count + values.length, 0),
    );
  });
});

describe('figures', () => {
  it('are means since the last call, and absent where nothing happened since', async () => {
    expect(await model.figures()).toBeUndefined();
    train(1);
    const first = await model.figures();
    train(1);
    const second = await model.figures();
    expect(await model.figures()).toBeUndefined();

    const twin = new Arae(ops, TINY);
    train(2, twin);
    const both = await twin.figures();
    twin.dispose();
    for (const name of ['reconstruction', 'accuracy', 'real', 'generated', 'penalty'] as const) {
      expect(both![name]).toBeCloseTo((first![name] + second![name]) / 2, 5);
    }
  });

  it('begin at the loss of guessing, with a critic that pays for being flat', async () => {
    train(1);
    const figures = await model.figures();
    expect(figures!.reconstruction).toBeCloseTo(Math.log(TINY.vocabularySize), 1);
    expect(figures!.penalty).toBeCloseTo(TRAINING.penaltyWeight, 1);
  });
});

describe('encode', () => {
  it('puts every code on the unit sphere', async () => {
    train(2);
    const codes = await model.encode(SENTENCES);
    expect(codes.length).toBe(SENTENCES.length * WIDTH);
    SENTENCES.forEach((_, i) => {
      expect(Math.hypot(...codes.subarray(i * WIDTH, (i + 1) * WIDTH))).toBeCloseTo(1, 5);
    });
  });

  it('gives codes in the order of the sentences, whatever their lengths and company', async () => {
    const together = await model.encode(SENTENCES);
    for (const i of [0, 7, 131, 299]) {
      const alone = await model.encode([SENTENCES[i]!]);
      alone.forEach((value, j) => expect(value).toBeCloseTo(together[i * WIDTH + j]!, 6));
    }
  });

  it('gives nothing for no sentences', async () => {
    expect(await model.encode([])).toEqual(new Float32Array(0));
  });
});

describe('decode', () => {
  it('writes at most as many words as it may, each with its probability', async () => {
    const codes = await model.encode(SENTENCES.slice(0, 20));
    const decoded = await model.decode(codes, 4);
    expect(decoded).toHaveLength(20);
    for (const { ids, probabilities } of decoded) {
      expect(ids.length).toBeLessThanOrEqual(4);
      expect(probabilities.length).toBe(ids.length);
      for (const p of probabilities) {
        expect(p).toBeGreaterThanOrEqual(1 / TINY.vocabularySize);
        expect(p).toBeLessThanOrEqual(1);
      }
    }
  });

  it('cuts a sentence before its end, and gives an empty one where it begins with it', () => {
    const word = (id: number) => [id, 0.5];
    const steps = [
      [4, EOS, 6],
      [EOS, 7, 5],
      [9, EOS, 8],
    ];
    const chosen = Float32Array.from(steps.flat().flatMap(word));
    expect(cutSentences(chosen, 3).map(({ ids }) => [...ids])).toEqual([[4], [], [6, 5, 8]]);
  });

  it('stops as soon as every sentence has ended', async () => {
    const weights = await model.weights();
    weights['decoder.linear.bias']!.values[EOS] = 100;
    model.load(weights);
    const codes = await model.encode(SENTENCES.slice(0, 3));
    let steps = 0;
    const counting: Ops = { ...ops, bestWords: (logits) => (steps++, ops.bestWords(logits)) };
    const counted = new Arae(counting, TINY);
    counted.load(weights);
    const decoded = await counted.decode(codes, 50);
    counted.dispose();
    expect(decoded.map(({ ids }) => ids.length)).toEqual([0, 0, 0]);
    expect(steps).toBe(1);
  });

  it('writes the same for a code whether alone or in company', async () => {
    train(20);
    const codes = await model.encode(SENTENCES.slice(0, 10));
    const together = await model.decode(codes, 6);
    const [alone] = await model.decode(codes.slice(3 * WIDTH, 4 * WIDTH), 6);
    expect(alone?.ids).toEqual(together[3]?.ids);
  });

  it('gives nothing for no codes', async () => {
    expect(await model.decode(new Float32Array(0), 5)).toEqual([]);
  });
});

describe('generate', () => {
  it('makes each code on its own, with the running statistics', async () => {
    train(3);
    const together = await model.generate(noise(4));
    const alone = await model.generate(noise(4).slice(0, TINY.noiseSize));
    expect(together.length).toBe(4 * WIDTH);
    alone.forEach((value, i) => expect(value).toBeCloseTo(together[i]!, 6));
    expect(await model.generate(noise(0))).toEqual(new Float32Array(0));
  });
});

describe('heldOut', () => {
  it('weighs every token alike, in however many batches', async () => {
    const { loss, accuracy } = await model.heldOut(SENTENCES);
    const parts = [SENTENCES.slice(0, 40), SENTENCES.slice(40)];
    const tokens = parts.map((part) => part.reduce((sum, words) => sum + words.length + 1, 0));
    const scored = await Promise.all(parts.map((part) => model.heldOut(part)));
    const total = tokens[0]! + tokens[1]!;
    const mean = (name: 'loss' | 'accuracy') =>
      (scored[0]![name] * tokens[0]! + scored[1]![name] * tokens[1]!) / total;
    expect(loss).toBeCloseTo(mean('loss'), 5);
    expect(accuracy).toBeCloseTo(mean('accuracy'), 6);
  });
});

describe('load', () => {
  it('makes another model the same', async () => {
    train(3);
    const twin = new Arae(ops, { ...TINY, seed: 8 });
    twin.load(await model.weights());
    expect(await twin.weights()).toEqual(await model.weights());
    expect(await twin.encode(SENTENCES)).toEqual(await model.encode(SENTENCES));
    twin.dispose();
  });

  it('refuses weights that do not fit, and changes nothing', async () => {
    const before = await model.weights();
    const other = new Arae(ops, { ...TINY, criticLayers: [3, 5] });
    const foreign = await other.weights();
    other.dispose();
    expect(() => model.load(foreign)).toThrow('critic.layer1.weight has shape [3, 6]');
    const { 'decoder.linear.bias': _gone, ...lacking } = before;
    expect(() => model.load(lacking)).toThrow('The weights lack decoder.linear.bias.');
    expect(await model.weights()).toEqual(before);
  });
});
