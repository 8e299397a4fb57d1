import { describe, expect, it } from 'vitest';
import {
  buildVocabulary,
  EOS,
  mostFrequent,
  OOV,
  PAD,
  SOS,
  Vocabulary,
} from '../../src/text/vocabulary';

const counts = (words: Record<string, number>) => new Map(Object.entries(words));

describe('a vocabulary', () => {
  const vocabulary = new Vocabulary(['the', 'dog']);

  it('begins with the four special words, in the order of their ids', () => {
    expect([PAD, SOS, EOS, OOV]).toEqual([0, 1, 2, 3]);
    expect(vocabulary.words).toEqual(['<pad>', '<sos>', '<eos>', '<oov>', 'the', 'dog']);
    expect(vocabulary.size).toBe(6);
    expect(vocabulary.wordCount).toBe(2);
  });

  it('reads unknown words, and the spelling of special ones, as unknown', () => {
    expect([...vocabulary.encode(['dog', 'cat', '<eos>', 'the'])]).toEqual([5, OOV, OOV, 4]);
    expect(vocabulary.has('dog')).toBe(true);
    expect(vocabulary.has('cat')).toBe(false);
    expect(vocabulary.has('<oov>')).toBe(false);
  });

  it('decodes up to the end, without start and padding, unknown words as <oov>', () => {
    expect(vocabulary.decode([SOS, 4, OOV, PAD, 5, EOS, 4])).toEqual(['the', '<oov>', 'dog']);
    expect(vocabulary.decode(Int32Array.of(EOS))).toEqual([]);
    expect(vocabulary.word(99)).toBe('<oov>');
  });

  it('decodes what it encoded', () => {
    expect(vocabulary.decode(vocabulary.encode(['dog', 'the', 'dog']))).toEqual([
      'dog',
      'the',
      'dog',
    ]);
  });
});

describe('a list of words', () => {
  it('makes the same vocabulary again', () => {
    const vocabulary = new Vocabulary(['the', 'dog']);
    expect(vocabulary.list).toEqual(vocabulary.words.slice(4));
    const again = new Vocabulary(vocabulary.list);
    expect(again.words).toEqual(vocabulary.words);
    expect(again.id('dog')).toBe(vocabulary.id('dog'));
  });
});

describe('building a vocabulary', () => {
  it('keeps the most frequent words; of equally frequent ones, the first by spelling', () => {
    const words = buildVocabulary(counts({ b: 2, d: 1, a: 2, c: 5, é: 1, Z: 1 }), 4).words;
    expect(words.slice(4)).toEqual(['c', 'a', 'b', 'Z']);
  });

  it('does not depend on the order in which words were met', () => {
    const entries = Array.from({ length: 500 }, (_, i) => [`w${(i * 7) % 500}`, i % 9] as const);
    const forwards = buildVocabulary(new Map(entries), 200);
    const backwards = buildVocabulary(new Map(entries.toReversed()), 200);
    expect(forwards.words).toEqual(backwards.words);
    expect(forwards.wordCount).toBe(200);
  });

  it('keeps all words where there is room', () => {
    expect(mostFrequent(counts({ a: 1, b: 3 }), 10)).toEqual([
      ['b', 3],
      ['a', 1],
    ]);
    expect(mostFrequent(new Map(), 10)).toEqual([]);
  });
});
