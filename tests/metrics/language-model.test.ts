import { describe, expect, it } from 'vitest';
import { trainInSteps, trainLanguageModel } from '../../src/metrics/language-model';
import { seededRandom } from '../../src/random';
import { EOS, OOV, PAD, SOS } from '../../src/text/vocabulary';

const ids = (...words: number[]) => Int32Array.from(words);
const [A, B, C, D, E, F, G, H] = [4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Sentences with repeats of every length, from a lopsided choice of words. */
function lopsided(count: number, words: number, seed: number): Int32Array[] {
  const random = seededRandom(seed, 'lopsided');
  return Array.from({ length: count }, () =>
    Int32Array.from(
      { length: random.integer(9) },
      () => 4 + Math.floor(words * random.uniform() ** 3),
    ),
  );
}

describe('a language model of two sentences, by hand', () => {
  // "a b" and "a c", order 2. Predicted ids: end, oov, a, b, c, so the uniform share is 1/5.
  const model = trainLanguageModel([ids(A, B), ids(A, C)], { order: 2, vocabularySize: 7 });

  // Unigrams count the distinct words before: a after the start, b after a, c after a, end after
  // b and c. Seen once: 3, twice: 1, so D = 3 / (3 + 2) = 0.6. The four discounts leave
  // 4 · 0.6 / 5 = 0.48 of the 5 counts, 0.096 for each of the five ids.
  const a = (1 - 0.6) / 5 + 0.096; // 0.176, as b and c
  const end = (2 - 0.6) / 5 + 0.096; // 0.376

  // Bigrams: start a 2; a b, a c, b end, c end 1. D = 4 / (4 + 2) = 2/3.
  const aAtStart = (2 - 2 / 3) / 2 + (2 / 3 / 2) * a;
  const bAfterA = (1 - 2 / 3) / 2 + ((2 * 2) / 3 / 2) * a;
  const endAfterB = 1 - 2 / 3 + (2 / 3) * end;

  it('discounts what was seen and interpolates with the shorter context', () => {
    expect(model.probability(A, [])).toBeCloseTo(aAtStart, 12);
    expect(model.probability(B, [A])).toBeCloseTo(bAfterA, 12);
    expect(model.probability(EOS, [A, B])).toBeCloseTo(endAfterB, 12);
  });

  it('gives an unseen word its uniform share of what the discounts took', () => {
    expect(model.probability(OOV, [])).toBeCloseTo((2 / 3 / 2) * 0.096, 12);
  });

  it('takes the shorter context where the longer was never seen', () => {
    expect(model.probability(EOS, [OOV])).toBeCloseTo(end, 12);
  });

  it('averages over the words and the end of each sentence', () => {
    const expected = (aAtStart * bAfterA * endAfterB) ** (-1 / 3);
    expect(model.perplexity([ids(A, B)])).toBeCloseTo(expected, 12);
    expect(model.perplexity([ids(A, B), ids(A, B)])).toBeCloseTo(expected, 12);
  });

  it('reads raw decoder output: padding and start are passed over, what follows the end is cut', () => {
    expect(model.perplexity([ids(SOS, A, B, EOS, PAD, C)])).toBe(model.perplexity([ids(A, B)]));
  });

  it('scores an empty sentence by its end alone', () => {
    expect(model.perplexity([ids()])).toBeCloseTo(1 / ((2 / 3 / 2) * end), 12);
  });
});

describe('discounts', () => {
  it('are modified where every count from one to four occurs', () => {
    // Order 1. Seen once: a, b, c, d and the end (n₁ 5); twice: e, f (n₂ 2); thrice: g (n₃ 1);
    // four times: h (n₄ 1); 16 in all. Y = 5 / (5 + 4) = 5/9, D₁ = 1 − 2 · 5/9 · 2/5 = 5/9,
    // D₂ = 2 − 3 · 5/9 · 1/2 = 7/6, D₃₊ = 3 − 4 · 5/9 · 1/1 = 7/9.
    // Left over: 5 · 5/9 + 2 · 7/6 + 2 · 7/9 = 20/3 of 16, for each of the 10 ids 1/24.
    const model = trainLanguageModel([ids(A, B, C, D, E, E, F, F, G, G, G, H, H, H, H)], {
      order: 1,
      vocabularySize: 12,
    });
    expect(model.probability(A, [])).toBeCloseTo((1 - 5 / 9) / 16 + 1 / 24, 12);
    expect(model.probability(E, [])).toBeCloseTo((2 - 7 / 6) / 16 + 1 / 24, 12);
    expect(model.probability(G, [])).toBeCloseTo((3 - 7 / 9) / 16 + 1 / 24, 12);
    expect(model.probability(H, [])).toBeCloseTo((4 - 7 / 9) / 16 + 1 / 24, 12);
    expect(model.probability(OOV, [])).toBeCloseTo(1 / 24, 12);
  });

  it('are one half, one and one and a half where nothing was seen twice', () => {
    // a and the end once each: 2 counts, from each 0.5 taken, 1/2 over for the 3 ids.
    const model = trainLanguageModel([ids(A)], { order: 1, vocabularySize: 5 });
    expect(model.probability(A, [])).toBeCloseTo(0.5 / 2 + 0.5 / 3, 12);
    expect(model.probability(OOV, [])).toBeCloseTo(0.5 / 3, 12);
  });
});

describe('a language model', () => {
  const vocabularySize = 24;
  const sentences = lopsided(300, 18, 1);

  it.each([1, 2, 3, 5])('of order %i shares out exactly 1 in every context', (order) => {
    const model = trainLanguageModel(sentences, { order, vocabularySize });
    for (const before of [...sentences.slice(0, 40), ...lopsided(40, 20, 2)]) {
      let sum = 0;
      for (let word = EOS; word < vocabularySize; word++) sum += model.probability(word, before);
      expect(sum).toBeCloseTo(1, 10);
    }
  });

  it.each([1, 2, 3, 4, 5])(
    'of order %i agrees with the formula written out over strings',
    (order) => {
      const model = trainLanguageModel(sentences, { order, vocabularySize });
      const expected = written(sentences, order, vocabularySize);
      for (const sentence of lopsided(60, 20, 3)) {
        for (let i = 0; i <= sentence.length; i++) {
          const before = [...sentence.subarray(0, i)];
          const word = sentence[i] ?? EOS;
          expect(model.probability(word, before)).toBeCloseTo(expected(word, before), 12);
        }
      }
    },
  );

  it('trains in steps of a few hundred sentences', () => {
    const many = Array.from({ length: 1000 }, () => ids(A, B));
    expect([...trainInSteps(many, { order: 2, vocabularySize })].length).toBeGreaterThan(4);
  });

  it('is of order five unless told otherwise', () => {
    expect(trainLanguageModel(sentences, { vocabularySize }).order).toBe(5);
  });

  it('knows nothing before training: every word is as likely as another', () => {
    expect(trainLanguageModel([], { vocabularySize }).perplexity([ids(A, B)])).toBeCloseTo(22, 10);
  });

  it('finds its own training sentences likelier than others of the same words', () => {
    const model = trainLanguageModel(sentences, { vocabularySize });
    const turned = sentences.map((sentence) => sentence.slice().reverse());
    expect(model.perplexity(sentences)).toBeLessThan(model.perplexity(turned));
    expect(model.perplexity(sentences)).toBeGreaterThan(1);
  });

  it('comes close to 1 on the one sentence that it was always told', () => {
    const same = Array.from({ length: 1000 }, () => ids(A, B, C));
    const model = trainLanguageModel(same, { vocabularySize });
    expect(model.perplexity([ids(A, B, C)])).toBeLessThan(1.01);
  });

  it('has no perplexity for no sentences', () => {
    expect(trainLanguageModel(sentences, { vocabularySize }).perplexity([])).toBeNaN();
  });

  it('refuses ids outside of the vocabulary, and an order without words', () => {
    const model = trainLanguageModel(sentences, { vocabularySize });
    expect(() => model.perplexity([ids(vocabularySize)])).toThrow(RangeError);
    expect(() => trainLanguageModel([ids(-1)], { vocabularySize })).toThrow(RangeError);
    expect(() => trainLanguageModel([], { order: 0, vocabularySize })).toThrow(RangeError);
  });

  it('holds more n-grams than its tables begin with', () => {
    const many = lopsided(4000, 900, 4);
    const model = trainLanguageModel(many, { order: 3, vocabularySize: 904 });
    const expected = written(many, 3, 904);
    for (const sentence of many.slice(0, 50)) {
      const before = [...sentence.subarray(0, -1)];
      const word = sentence.at(-1) ?? EOS;
      expect(model.probability(word, before)).toBeCloseTo(expected(word, before), 12);
    }
  });
});

/** The model again, from its definition: n-grams as strings, every sum taken anew. */
function written(sentences: readonly Int32Array[], order: number, vocabularySize: number) {
  const occurrences = new Map<string, number>();
  for (const sentence of sentences) {
    const words = ['start', ...sentence, EOS];
    for (let end = 2; end <= words.length; end++) {
      for (let begin = Math.max(0, end - order); begin < end; begin++) {
        const key = words.slice(begin, end).join(' ');
        occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
      }
    }
  }
  const counts = new Map<string, number>();
  for (const [key, occurred] of occurrences) {
    const words = key.split(' ');
    if (words.length === order || words[0] === 'start') counts.set(key, occurred);
    if (words.length > 1) {
      const rest = words.slice(1).join(' ');
      if (words.length - 1 < order) counts.set(rest, (counts.get(rest) ?? 0) + 1);
    }
  }
  const byContext = new Map<string, Map<string, number>>();
  const bySeen = Array.from({ length: order + 1 }, () => [0, 0, 0, 0, 0]);
  for (const [key, seen] of counts) {
    const words = key.split(' ');
    const context = words.slice(0, -1).join(' ');
    const last = words.at(-1) ?? '';
    const successors = byContext.get(context) ?? new Map<string, number>();
    byContext.set(context, successors.set(last, seen));
    const tally = bySeen[words.length];
    if (tally !== undefined && seen < 5) tally[seen] = (tally[seen] ?? 0) + 1;
  }

  function discount(length: number, seen: number): number {
    if (seen === 0) return 0;
    const [, n1 = 0, n2 = 0, n3 = 0, n4 = 0] = bySeen[length] ?? [];
    const index = Math.min(seen, 3);
    if (n1 === 0 || n2 === 0) return index / 2;
    const y = n1 / (n1 + 2 * n2);
    const modified = [1 - (2 * y * n2) / n1, 2 - (3 * y * n3) / n2, 3 - (4 * y * n4) / n3];
    if (n3 === 0 || n4 === 0 || modified.some((value) => value < 0)) return y;
    return modified[index - 1] ?? Number.NaN;
  }

  function probability(word: number, context: readonly string[]): number {
    const successors = byContext.get(context.join(' '));
    const shorter = () =>
      context.length === 0 ? 1 / (vocabularySize - 2) : probability(word, context.slice(1));
    if (successors === undefined) return shorter();
    let total = 0;
    let reserve = 0;
    for (const seen of successors.values()) {
      total += seen;
      reserve += discount(context.length + 1, seen);
    }
    const seen = successors.get(String(word)) ?? 0;
    const kept = seen - discount(context.length + 1, seen);
    return kept / total + (reserve / total) * shorter();
  }

  return (word: number, before: readonly number[]) =>
    probability(word, order === 1 ? [] : ['start', ...before.map(String)].slice(1 - order));
}
