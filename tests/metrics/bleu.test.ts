import { describe, expect, it } from 'vitest';
import { corpusBleu, selfBleu } from '../../src/metrics/bleu';

const words = (text: string) => text.split(' ').filter((word) => word !== '');

describe('corpus BLEU', () => {
  it('is 100 for the sentences themselves', () => {
    const sentences = [words('a dog runs in the park'), words('two men play chess outside')];
    expect(corpusBleu(sentences, sentences)).toBeCloseTo(100, 10);
  });

  it('is the geometric mean of the four precisions', () => {
    // Six words of six, the last one wrong: 5/6, 4/5, 3/4, 2/3, whose product is 1/3.
    const score = corpusBleu(
      [words('a dog runs in the street')],
      [words('a dog runs in the park')],
    );
    expect(score).toBeCloseTo(100 * (1 / 3) ** (1 / 4), 10);
  });

  it('counts over the whole corpus, not sentence by sentence', () => {
    // The first: 5/6, 4/5, 3/4, 2/3. The second, "two men eat": 2/3, 1/2, 0/1 and no 4-gram.
    const score = corpusBleu(
      [words('a dog runs in the street'), words('two men eat')],
      [words('a dog runs in the park'), words('two men play')],
    );
    expect(score).toBeCloseTo(100 * ((7 / 9) * (5 / 7) * (3 / 5) * (2 / 3)) ** (1 / 4), 10);
  });

  it('punishes brevity', () => {
    // All of the five words match, but the references have six: exp(1 − 6/5).
    const score = corpusBleu([words('a dog runs in the')], [words('a dog runs in the park')]);
    expect(score).toBeCloseTo(100 * Math.exp(-1 / 5), 10);
  });

  it('does not reward length', () => {
    // Seven words for six: 6/7, 5/6, 4/5, 3/4, whose product is 3/7, and no penalty.
    const score = corpusBleu(
      [words('a dog runs in the park today')],
      [words('a dog runs in the park')],
    );
    expect(score).toBeCloseTo(100 * (3 / 7) ** (1 / 4), 10);
  });

  it('takes each n-gram of the reference once', () => {
    // The seven "the" of Papineni et al. find two in the reference; no bigram matches.
    const the = words('the the the the the the the');
    expect(corpusBleu([the], [words('the cat is on the mat')])).toBe(0);
    // Against "the" five times: 5/7, 4/6, 3/5, 2/4.
    const score = corpusBleu([the], [words('the the the the the')]);
    expect(score).toBeCloseTo(100 * ((5 / 7) * (4 / 6) * (3 / 5) * (2 / 4)) ** (1 / 4), 10);
  });

  it('is 0 where no four words in a row match', () => {
    expect(corpusBleu([words('a dog runs home fast')], [words('a dog runs in the')])).toBe(0);
    expect(corpusBleu([words('a dog runs')], [words('a dog runs')])).toBe(0);
    expect(corpusBleu([[]], [words('a dog')])).toBe(0);
    expect(corpusBleu([], [])).toBe(0);
  });

  it('takes ids as well as words', () => {
    const score = corpusBleu([Int32Array.of(4, 5, 6, 7, 8, 9)], [Int32Array.of(4, 5, 6, 7, 8, 1)]);
    expect(score).toBeCloseTo(100 * (1 / 3) ** (1 / 4), 10);
  });

  it('refuses lists of unequal lengths', () => {
    expect(() => corpusBleu([words('a')], [])).toThrow(RangeError);
  });
});

describe('self-BLEU', () => {
  it('is 100 where every sentence occurs twice, short and empty ones too', () => {
    const twice = ['a dog runs in the park', 'two men', 'two men play chess', ''].map(words);
    expect(selfBleu([...twice, ...twice])).toBeCloseTo(100, 10);
  });

  it('is 0 where sentences share no word, and for a single one', () => {
    expect(selfBleu([words('a dog runs fast'), words('two men play chess')])).toBe(0);
    expect(selfBleu([words('a dog runs fast')])).toBe(0);
  });

  it('scores each against all others together', () => {
    // "a b c d e" against the other two: all five words; "a b", "b c", "c d" of four pairs and
    // "d e" from the second: 4/4; "a b c" and "c d e" of three, not "b c d"; no 4-gram: 0.
    // "a b c x": 3/4 and so on, no 4-gram: 0; likewise "y c d e": 0.
    expect(selfBleu(['a b c d e', 'a b c x', 'y c d e'].map(words))).toBe(0);
    // "a b c d e" now has "a b c d" from the second and "c d e" from the third: words 5/5, pairs
    // 4/4, triples 3/3, fours 1/2; lengths: nearest is 5 of the second.
    const first = (1 / 2) ** (1 / 4);
    // "a b c d x" against the others: 4/5, 3/4, 2/3, 1/2, whose product is 1/5.
    const second = (1 / 5) ** (1 / 4);
    // "y c d e": 3/4, 2/3, 1/2, 0/1.
    const score = selfBleu(['a b c d e', 'a b c d x', 'y c d e'].map(words));
    expect(score).toBeCloseTo((100 * (first + second)) / 3, 10);
  });

  it('counts a repeated word as often as one other sentence has it', () => {
    // "a a a": two in the second, one in the third: 2/3; "a a" 1/2; "a a a" 0.
    expect(selfBleu(['a a a', 'a a', 'a'].map(words))).toBeCloseTo(
      // "a a": 2/2, 1/1 → 1, nearest length of 1 and 3 is 1: no penalty. "a": 1/1, wanted 2:
      // exp(1 − 2).
      (100 * (0 + 1 + Math.exp(-1))) / 3,
      10,
    );
  });

  it('agrees with scoring each against each, over many random sentences', () => {
    let state = 7;
    const draw = (below: number) => (state = (state * 48271) % 2147483647) % below;
    const sentences = Array.from({ length: 120 }, () =>
      Array.from({ length: 1 + draw(9) }, () => 4 + draw(3)),
    );
    let expected = 0;
    sentences.forEach((sentence, i) => {
      expected += againstAll(
        sentence,
        sentences.filter((_, j) => j !== i),
      );
    });
    expect(selfBleu(sentences)).toBeCloseTo(expected / sentences.length, 8);
  });
});

/** BLEU of one sentence against references, from its definition. */
function againstAll(sentence: readonly number[], references: readonly (readonly number[])[]) {
  const longest = Math.min(4, sentence.length);
  const times = (of: readonly number[], gram: string, n: number) =>
    of.filter((_, i) => i + n <= of.length && of.slice(i, i + n).join(' ') === gram).length;
  let product = 1;
  for (let n = 1; n <= longest; n++) {
    const grams = sentence.slice(n - 1).map((_, i) => sentence.slice(i, i + n).join(' '));
    let matched = 0;
    for (const gram of new Set(grams)) {
      const most = Math.max(...references.map((reference) => times(reference, gram, n)));
      matched += Math.min(times(sentence, gram, n), most);
    }
    product *= matched / grams.length;
  }
  const [nearest = 0] = references
    .map(({ length }) => length)
    .sort((a, b) => Math.abs(a - sentence.length) - Math.abs(b - sentence.length) || a - b);
  const brevity = Math.min(1, Math.exp(1 - nearest / sentence.length));
  return 100 * brevity * product ** (1 / longest);
}
