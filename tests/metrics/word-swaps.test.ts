import { describe, expect, it } from 'vitest';
import { swapWords } from '../../src/metrics/word-swaps';
import { seededRandom } from '../../src/random';

const random = () => seededRandom(1, 'swaps');
const ids = (...words: number[]) => Int32Array.from(words);

/** Pairs of words that stand in the other order than in the rising sentence. */
function inversions(sentence: Int32Array): number {
  let count = 0;
  for (let i = 0; i < sentence.length; i++) {
    for (let j = i + 1; j < sentence.length; j++) {
      if ((sentence[i] ?? 0) > (sentence[j] ?? 0)) count++;
    }
  }
  return count;
}

describe('swapping words', () => {
  it.each([0, 1, 2, 3, 4])('%i times moves that many pairs of neighbours', (swaps) => {
    const stream = random();
    for (let i = 0; i < 50; i++) {
      const swapped = swapWords(ids(4, 5, 6, 7, 8, 9, 10), swaps, stream);
      expect(inversions(swapped)).toBe(swaps);
      expect([...swapped].sort((a, b) => a - b)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    }
  });

  it('leaves the sentence that it was given as it was', () => {
    const sentence = ids(4, 5);
    expect(swapWords(sentence, 1, random())).toEqual(ids(5, 4));
    expect(sentence).toEqual(ids(4, 5));
  });

  it('reaches every place', () => {
    const stream = random();
    const seen = new Set(
      Array.from({ length: 60 }, () => swapWords(ids(4, 5, 6), 1, stream).join(' ')),
    );
    expect(seen).toEqual(new Set(['5 4 6', '4 6 5']));
  });

  it('always changes a sentence that has two different words', () => {
    const stream = random();
    for (let i = 0; i < 20; i++) {
      expect(swapWords(ids(4, 4, 4, 5), 1, stream)).toEqual(ids(4, 4, 5, 4));
    }
  });

  it('does what can be done where there are too few words', () => {
    expect(swapWords(ids(), 2, random())).toEqual(ids());
    expect(swapWords(ids(4), 2, random())).toEqual(ids(4));
    expect(swapWords(ids(4, 5), 3, random())).toEqual(ids(5, 4));
    expect(swapWords(ids(4, 4, 4), 3, random())).toEqual(ids(4, 4, 4));
  });
});
