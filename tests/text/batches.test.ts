import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/random';
import { BatchSampler } from '../../src/text/batches';

/** Sentence i is [i, 0, 0, …], 1 to 7 words long; the even ones are for training. */
const encoded = Array.from({ length: 200 }, (_, i) =>
  Int32Array.from({ length: 1 + (i % 7) }, (__, j) => (j === 0 ? i : 0)),
);
const indices = Int32Array.from({ length: 100 }, (_, i) => 2 * i);
const pool = { encoded, indices };
const sampler = (seed = 1) => new BatchSampler(pool, seededRandom(seed, 'batches'));
const numbers = (batch: readonly Int32Array[]) => batch.map((sentence) => sentence[0] ?? -1);
const rising = (values: Iterable<number>) => [...values].toSorted((a, b) => a - b);

describe('batches of an epoch', () => {
  it('hold every training sentence once, and no other', () => {
    const batches = sampler();
    const seen = Array.from({ length: 10 }, () => numbers(batches.epochBatch(10).sentences)).flat();
    expect(rising(seen)).toEqual([...indices]);
  });

  it('cross from one epoch into the next without dropping or repeating a sentence', () => {
    const batches = sampler();
    const epochs: number[] = [];
    const seen = Array.from({ length: 25 }, () => {
      const { sentences, epoch } = batches.epochBatch(12);
      epochs.push(epoch);
      return numbers(sentences);
    }).flat();
    expect(rising(seen)).toEqual(rising([...indices, ...indices, ...indices]));
    expect(epochs.slice(0, 9)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(epochs.at(-1)).toBe(3);
  });

  it('may be larger than the corpus', () => {
    const { sentences, epoch } = sampler().epochBatch(250);
    expect(sentences).toHaveLength(250);
    expect(epoch).toBe(3);
  });

  it('come in another order in each epoch', () => {
    const batches = sampler();
    const first = numbers(batches.epochBatch(100).sentences);
    const second = numbers(batches.epochBatch(100).sentences);
    expect(second).not.toEqual(first);
    expect(rising(second)).toEqual(rising(first));
  });
});

describe('random batches', () => {
  it('hold training sentences only, and come to hold them all', () => {
    const batches = sampler();
    const seen = Array.from({ length: 40 }, () => numbers(batches.randomBatch(50))).flat();
    expect(rising(new Set(seen))).toEqual([...indices]);
  });

  it('mix lengths', () => {
    const lengths = new Set(
      sampler()
        .randomBatch(64)
        .map((sentence) => sentence.length),
    );
    expect(lengths.size).toBe(7);
  });

  it('do not change what the batches of an epoch hold', () => {
    const [alone, mixed] = [sampler(), sampler()];
    for (let i = 0; i < 12; i++) {
      mixed.randomBatch(3);
      expect(mixed.epochBatch(16)).toEqual(alone.epochBatch(16));
    }
  });
});

describe('any batch', () => {
  it('is sorted by falling length', () => {
    const batches = sampler();
    for (const batch of [batches.epochBatch(64).sentences, batches.randomBatch(64)]) {
      const lengths = batch.map((sentence) => sentence.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  it('is decided by the seed', () => {
    const run = (seed: number) => {
      const batches = sampler(seed);
      return Array.from({ length: 12 }, () => [
        numbers(batches.epochBatch(16).sentences),
        numbers(batches.randomBatch(16)),
      ]);
    };
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });
});

it('goes on from its state as if it had never stopped', () => {
  const batches = sampler();
  for (let i = 0; i < 9; i++) {
    batches.epochBatch(16);
    batches.randomBatch(16);
  }
  const resumed = BatchSampler.resumed(pool, structuredClone(batches.state()));
  for (let i = 0; i < 12; i++) {
    expect(resumed.epochBatch(16)).toEqual(batches.epochBatch(16));
    expect(resumed.randomBatch(16)).toEqual(batches.randomBatch(16));
  }
});
