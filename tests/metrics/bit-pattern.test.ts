import { describe, expect, it } from 'vitest';
import { BitPattern } from '../../src/metrics/bit-pattern';
import { seededRandom } from '../../src/random';
import { plainEditDistance } from './plain-edit-distance';

const WORDS = 'a man woman tall runs walks home the is running dog chases cat'.split(' ');
const ids = (text: string) =>
  Int32Array.from(
    text.split(' ').filter((word) => word !== ''),
    (word) => WORDS.indexOf(word),
  );

const between = (a: Int32Array, b: Int32Array, words: number) =>
  new BitPattern(a, words).distance(b, 0, b.length);
const distance = (a: string, b: string) => between(ids(a), ids(b), WORDS.length);

describe('edit distance in words', () => {
  it('counts inserted, deleted and changed words', () => {
    expect(distance('a man runs', 'a man runs')).toBe(0);
    expect(distance('a man runs', 'a tall man runs')).toBe(1);
    expect(distance('a tall man runs', 'a man runs')).toBe(1);
    expect(distance('a man runs', 'a man walks')).toBe(1);
    expect(distance('a man runs home', 'the man is running')).toBe(3);
    expect(distance('the dog chases a cat', 'a cat chases the dog')).toBe(4);
  });

  it('is the length of the other for an empty sentence', () => {
    expect(distance('', 'a man runs')).toBe(3);
    expect(distance('a man runs', '')).toBe(3);
    expect(distance('', '')).toBe(0);
  });

  it('is measured to a part of a text as to that part alone', () => {
    const text = ids('the dog runs home a man walks');
    expect(new BitPattern(ids('a man runs'), WORDS.length).distance(text, 4, 7)).toBe(1);
  });

  it.each([9, 32, 33, 90])('agrees with the plain recursion up to %i words', (longest) => {
    const random = seededRandom(5, 'edit');
    const draw = () =>
      Int32Array.from({ length: random.integer(longest + 1) }, () => random.integer(3));
    for (let i = 0; i < 150; i++) {
      const [a, b] = [draw(), draw()];
      expect(between(a, b, 3)).toBe(plainEditDistance(a, b));
    }
  });
});
