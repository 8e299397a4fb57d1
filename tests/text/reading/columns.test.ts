import { describe, expect, it } from 'vitest';
import {
  guessLabelColumn,
  guessSentenceColumn,
  looksLikeHeader,
  type Row,
} from '../../../src/text/reading/columns';

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const REVIEWS: Row[] = range(40).map((i) => [
  String(1000 + i),
  i % 3 === 0 ? 'positive' : 'negative',
  `The soup number ${i} was ${i % 3 === 0 ? 'very good' : 'rather cold'} today.`,
  'https://example.org/a/b/c',
]);

function guess(names: Row, rows: readonly Row[]) {
  const sentence = guessSentenceColumn(names, rows);
  return { sentence, label: guessLabelColumn(names, rows, sentence) };
}

describe('the columns', () => {
  it('are told by what is in them, whatever their names', () => {
    expect(guess(['a', 'b', 'c', 'd'], REVIEWS)).toEqual({ sentence: 2, label: 1 });
  });

  it('are told by their names where both would do', () => {
    const rows = range(40).map((i) => [
      `a title of ${i} and its five words`,
      `some words of a review ${i}`,
      String(i % 2),
      i % 2 === 0 ? 'north' : 'south',
    ]);
    expect(guess(['title', 'review', 'label', 'side'], rows)).toEqual({ sentence: 1, label: 2 });
    expect(guess(['w', 'x', 'y', 'z'], rows)).toEqual({ sentence: 0, label: 3 });
  });

  it('have no label where nothing comes again', () => {
    const rows = REVIEWS.map(([id = '', , text = '']) => [id, text]);
    expect(guess(['id', 'text'], rows)).toEqual({ sentence: 1, label: null });
  });

  it('have a label that is the same throughout the beginning only where its name says so', () => {
    const rows = REVIEWS.map(([, , text = '']) => ['good', text]);
    expect(guess(['style', 'text'], rows).label).toBe(0);
    expect(guess(['x', 'text'], rows).label).toBeNull();
  });

  it('are told in scripts without spaces', () => {
    const rows = range(20).map((i) => [i % 2 === 0 ? '好' : '坏', `我们在第${i}个公园里散步`]);
    expect(guess(['a', 'b'], rows)).toEqual({ sentence: 1, label: 0 });
  });
});

describe('a header', () => {
  it('is told by names that columns have', () => {
    expect(looksLikeHeader([['id', 'label', 'text', 'url'], ...REVIEWS])).toBe(true);
    expect(looksLikeHeader([['Text'], ['One two three.'], ['Four five six.']])).toBe(true);
  });

  it('is told by its words being unlike those below', () => {
    expect(looksLikeHeader([['nr', 'wie', 'was', 'wo'], ...REVIEWS])).toBe(true);
  });

  it('is not seen in rows', () => {
    expect(looksLikeHeader(REVIEWS)).toBe(false);
    expect(looksLikeHeader([['One two three.'], ['Four five six.']])).toBe(false);
    expect(looksLikeHeader([['text', 'label']])).toBe(false);
  });

  it('is not seen in a first row whose words come again', () => {
    const rows = range(10).map((i) => [
      `a question or two about ${i}`,
      i % 2 === 0 ? 'topic' : 'style',
    ]);
    expect(looksLikeHeader([['some question that comes first', 'topic'], ...rows])).toBe(false);
  });
});
