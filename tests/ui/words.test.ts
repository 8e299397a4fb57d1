import { describe, expect, it } from 'vitest';
import { positionOfRow, rowAtPosition } from '../../src/ui/state/position';
import { placeWords } from '../../src/word-layout';

const words = (sentence: string) => (sentence === '' ? [] : sentence.split(' '));
describe('placing words in the written sentence', () => {
  const decoded = (sentence: string) => words(sentence).map((word) => ({ word, confidence: 0.5 }));
  const written = (sentence: string, text: string) =>
    placeWords(decoded(sentence), text)
      .map(({ gap, shown }) => gap + shown)
      .join('');

  it('keeps the spacing of the sentence', () => {
    expect(written('a man , old , rests .', 'a man, old, rests.')).toBe('a man, old, rests.');
  });

  it('shows words as the sentence writes them', () => {
    expect(placeWords(decoded('the man'), 'The man')[0]?.shown).toBe('The');
  });

  it('finds the right one of two equal words', () => {
    expect(written('the the cat', 'the the cat')).toBe('the the cat');
  });

  it('sets a word off by a space where the sentence does not hold it', () => {
    expect(written('a strange word', 'a word')).toBe('a strange word');
  });

  it('does not lose its place in letters that change length when lowercased', () => {
    expect(written('İstanbul is here', 'İstanbul is here')).toBe('İstanbul is here');
  });
});

describe('positions and rows', () => {
  it('put the ends of the slider on the ends of the path', () => {
    expect(rowAtPosition(0, 11)).toBe(0);
    expect(rowAtPosition(100, 11)).toBe(10);
  });

  it.each([3, 7, 11, 25])('agree for every row of %i', (rows) => {
    for (let row = 0; row < rows; row++) {
      expect(rowAtPosition(positionOfRow(row, rows), rows)).toBe(row);
    }
  });

  it('stay on the first row while there is no path', () => {
    expect(rowAtPosition(50, 0)).toBe(0);
  });
});
