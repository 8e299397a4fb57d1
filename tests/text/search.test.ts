import { describe, expect, it } from 'vitest';
import { searchSentences } from '../../src/text/search';

const sentences = ['The café is  open.', 'A dog sleeps.', 'DOGS bark at the Café', '', 'Ångström'];

describe('searching', () => {
  it('finds a piece of a sentence, whatever its case and accents', () => {
    expect(searchSentences(sentences, 'dog', 0, 10)).toEqual({ total: 2, indices: [1, 2] });
    expect(searchSentences(sentences, 'CAFE', 0, 10)).toEqual({ total: 2, indices: [0, 2] });
    expect(searchSentences(sentences, 'cafe\u0301', 0, 10)).toEqual({ total: 2, indices: [0, 2] });
    expect(searchSentences(sentences, 'angs', 0, 10)).toEqual({ total: 1, indices: [4] });
  });

  it('counts a sentence once that holds the query twice', () => {
    expect(searchSentences(['a a a', 'b', 'a'], 'a', 0, 10)).toEqual({ total: 2, indices: [0, 2] });
  });

  it('takes any run of spaces for one', () => {
    expect(searchSentences(sentences, ' is \n open ', 0, 10).indices).toEqual([0]);
  });

  it('never finds a query across two sentences', () => {
    expect(searchSentences(sentences, 'open. a', 0, 10).total).toBe(0);
    expect(searchSentences(sentences, 'open.\na', 0, 10).total).toBe(0);
  });

  it('gives a page of what it found, and the total', () => {
    const many = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? `even ${i}` : `odd ${i}`));
    expect(searchSentences(many, 'odd', 10, 3)).toEqual({ total: 50, indices: [21, 23, 25] });
    expect(searchSentences(many, 'odd', 49, 3)).toEqual({ total: 50, indices: [99] });
    expect(searchSentences(many, 'odd', 60, 3)).toEqual({ total: 50, indices: [] });
  });

  it('gives every sentence for an empty query', () => {
    expect(searchSentences(sentences, ' ', 3, 10)).toEqual({ total: 5, indices: [3, 4] });
    expect(searchSentences(sentences, '', 9, 10)).toEqual({ total: 5, indices: [] });
  });

  it('finds nothing in nothing', () => {
    expect(searchSentences([], 'a', 0, 10)).toEqual({ total: 0, indices: [] });
  });

  it('keeps the vowels of scripts that write them as marks', () => {
    expect(searchSentences(['कि', 'का'], 'कि', 0, 10).indices).toEqual([0]);
  });

  it('finds the right sentences among more than it folds at once', () => {
    const many = Array.from({ length: 25_000 }, (_, i) => `sentence number ${i}.`);
    expect(searchSentences(many, 'number 9999.', 0, 5).indices).toEqual([9999]);
    expect(searchSentences(many, 'NUMBER 10000.', 0, 5).indices).toEqual([10_000]);
    expect(searchSentences(many, 'r 24999', 0, 5)).toEqual({ total: 1, indices: [24_999] });
  });
});
