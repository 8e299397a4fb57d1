import { describe, expect, it } from 'vitest';
import { editDistance, normalizedEditDistance } from '../../src/metrics/edit-distance';
import { seededRandom } from '../../src/random';

const words = (text: string) => text.split(' ').filter((word) => word !== '');
const distance = (a: string, b: string, limit?: number) => editDistance(words(a), words(b), limit);

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

  it('agrees with the plain recursion, and gives up exactly over its limit', () => {
    const random = seededRandom(5, 'edit');
    const draw = () => Int32Array.from({ length: random.integer(9) }, () => 4 + random.integer(3));
    for (let i = 0; i < 400; i++) {
      const a = draw();
      const b = draw();
      const expected = plain([...a], [...b]);
      expect(editDistance(a, b)).toBe(expected);
      for (let limit = 0; limit <= 9; limit++) {
        expect(editDistance(a, b, limit)).toBe(expected <= limit ? expected : Infinity);
      }
    }
  });

  it('as a share is measured against the longer sentence', () => {
    expect(normalizedEditDistance(words('a man runs'), words('a tall man runs'))).toBe(0.25);
    expect(normalizedEditDistance(words('a b'), words('c d'))).toBe(1);
    expect(normalizedEditDistance([], words('c d'))).toBe(1);
    expect(normalizedEditDistance([], [])).toBe(0);
  });
});

function plain(a: readonly number[], b: readonly number[]): number {
  const row = b.map((_, j) => j + 1);
  let result: readonly number[] = [0, ...row];
  a.forEach((word, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      const changed = (result[j] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(changed, (result[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    result = next;
  });
  return result.at(-1) ?? 0;
}
