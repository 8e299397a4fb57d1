import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/random';
import { WordReplacer } from '../../src/text/word-replacement';

// "4 5 6", "4 7 6", "8 5 9"; the last is held out.
const encoded = [
  [4, 5, 6],
  [4, 7, 6],
  [8, 5, 9],
].map((words) => Int32Array.from(words));
const pool = { encoded, indices: Int32Array.of(0, 1) };
const replacer = (seed = 1) => new WordReplacer(pool, 10, seededRandom(seed, 'replacements'));

function made(sentence: Int32Array, chance: number): Set<string> {
  const source = replacer();
  return new Set(Array.from({ length: 200 }, () => source.replaced(sentence, chance).join(' ')));
}

function pairsOf(sentence: Int32Array): string[] {
  return [1, ...sentence].map((word, i) => `${word} ${sentence[i] ?? 2}`);
}

describe('WordReplacer', () => {
  it('leaves sentences alone at chance 0', () => {
    expect(replacer().replaced(encoded[0]!, 0)).toBe(encoded[0]);
  });

  it('makes what the pairs of the corpus allow, and leaves the given sentence as it was', () => {
    expect(made(encoded[0]!, 1)).toEqual(new Set(['4 5 6', '4 7 6']));
    expect([...encoded[0]!]).toEqual([4, 5, 6]);
  });

  it('keeps a word where no other is known to stand between its neighbours', () => {
    // 8 was seen in a held-out sentence only, and 5 never at an end; 6 always ends its sentence.
    expect(made(Int32Array.of(8, 5), 0.5)).toEqual(new Set(['8 5', '4 5']));
    expect(made(Int32Array.of(6, 6), 1)).toEqual(new Set(['6 6']));
  });

  it('makes no pair of neighbours that the corpus does not have', () => {
    const random = seededRandom(3, 'pairs');
    const sentences = Array.from({ length: 60 }, () =>
      Int32Array.from({ length: 2 + random.integer(6) }, () => 4 + random.integer(8)),
    );
    const everyone = { encoded: sentences, indices: Int32Array.from(sentences.keys()) };
    const source = new WordReplacer(everyone, 12, seededRandom(1, 'replacements'));
    const pairs = new Set(sentences.flatMap((sentence) => pairsOf(sentence)));
    let changed = 0;
    for (const sentence of sentences) {
      const words = source.replaced(sentence, 0.7);
      expect(pairsOf(words).filter((pair) => !pairs.has(pair))).toEqual([]);
      if (words.join() !== sentence.join()) changed++;
    }
    expect(changed).toBeGreaterThan(30);
  });

  it('replaces about the share asked for', () => {
    const source = replacer();
    let changed = 0;
    for (let i = 0; i < 4000; i++) if (source.replaced(encoded[0]!, 0.5)[1] === 7) changed++;
    // A quarter: half of the words are replaced, half of these by 7.
    expect(changed / 4000).toBeGreaterThan(0.22);
    expect(changed / 4000).toBeLessThan(0.28);
  });

  it('draws the same from the same seed', () => {
    const draw = () => {
      const source = replacer(7);
      return Array.from({ length: 20 }, () => source.replaced(encoded[1]!, 0.4).join(' '));
    };
    expect(draw()).toEqual(draw());
  });
});
