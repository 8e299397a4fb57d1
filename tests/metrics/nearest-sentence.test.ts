import { describe, expect, it } from 'vitest';
import { NEAR, originOf, SentenceIndex, type Nearest } from '../../src/metrics/nearest-sentence';
import { seededRandom, type Random } from '../../src/random';
import { plainEditDistance } from './plain-edit-distance';

const ids = (...words: number[]) => Int32Array.from(words);

function drawn(random: Random, longest: number, words: number): Int32Array {
  return Int32Array.from(
    { length: random.integer(longest + 1) },
    () => 4 + Math.floor(words * random.uniform() ** 2),
  );
}

/** The answer from measuring every sentence. */
function brute(sentences: readonly Int32Array[], query: Int32Array): Nearest | undefined {
  let best: Nearest | undefined;
  sentences.forEach((sentence, index) => {
    const edits = plainEditDistance(query, sentence);
    const longer = Math.max(query.length, sentence.length);
    const distance = longer === 0 ? 0 : edits / longer;
    if (best === undefined || distance < best.distance) best = { index, edits, distance };
  });
  return best;
}

describe('the nearest sentence', () => {
  const index = SentenceIndex.of([ids(4, 5, 6, 7), ids(4, 5), ids(8, 9, 10), ids(4, 5, 6)]);

  it('is the sentence itself where it is there', () => {
    expect(index.nearest(ids(4, 5))).toEqual({ index: 1, edits: 0, distance: 0 });
    expect(index.nearest(ids(8, 9, 10))).toEqual({ index: 2, edits: 0, distance: 0 });
  });

  it('is near by share of words, not by their number', () => {
    // One word off "4 5 6 7" and one off "4 5 6", but of five and of four words.
    expect(SentenceIndex.of([ids(4, 5, 6), ids(4, 5, 6, 7, 8)]).nearest(ids(4, 5, 6, 7))).toEqual({
      index: 1,
      edits: 1,
      distance: 0.2,
    });
  });

  it('is the first of equally near ones', () => {
    expect(SentenceIndex.of([ids(4, 9), ids(4, 8), ids(4, 9)]).nearest(ids(4, 5))?.index).toBe(0);
  });

  it('takes order into account, not only which words there are', () => {
    expect(SentenceIndex.of([ids(6, 5, 4), ids(4, 5, 9)]).nearest(ids(4, 5, 6))).toEqual({
      index: 1,
      edits: 1,
      distance: 1 / 3,
    });
  });

  it('is found for words that no sentence has, and for none', () => {
    expect(index.nearest(ids(99, 98))).toMatchObject({ distance: 1 });
    expect(index.nearest(ids())).toEqual({ index: 0, edits: 4, distance: 1 });
    expect(SentenceIndex.of([ids(4), ids()]).nearest(ids())).toMatchObject({ index: 1, edits: 0 });
  });

  it('is missing where there are no sentences', () => {
    expect(SentenceIndex.of([]).nearest(ids(4))).toBeUndefined();
  });

  it.each([
    { longest: 6, words: 4, sentences: 150 },
    { longest: 12, words: 30, sentences: 400 },
    { longest: 90, words: 6, sentences: 60 },
  ])(
    'equals brute force: $sentences sentences of up to $longest words out of $words',
    ({ longest, words, sentences: count }) => {
      const random = seededRandom(count, 'nearest');
      const sentences = Array.from({ length: count }, () => drawn(random, longest, words));
      const made = SentenceIndex.of(sentences);
      for (let i = 0; i < 80; i++) {
        const query = drawn(random, longest, words + 2);
        expect(made.nearest(query)).toEqual(brute(sentences, query));
      }
    },
  );
});

it('an index that is made in steps is the same', () => {
  const random = seededRandom(3, 'in steps');
  const sentences = Array.from({ length: 9000 }, () => drawn(random, 8, 300));
  const work = SentenceIndex.inSteps(sentences);
  let steps = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) steps++;
  expect(steps).toBeGreaterThan(3);
  const whole = SentenceIndex.of(sentences);
  for (let i = 0; i < 20; i++) {
    const query = drawn(random, 8, 310);
    expect(step.value.nearest(query)).toEqual(whole.nearest(query));
  }
});

describe('a badge', () => {
  it('says copied, near or invented', () => {
    expect(originOf(0)).toBe('copied');
    expect(originOf(0.1)).toBe('near');
    expect(originOf(NEAR)).toBe('near');
    expect(originOf(0.26)).toBe('invented');
    expect(originOf(1)).toBe('invented');
  });
});
