import { expect, it } from 'vitest';
import { readSentence, SentenceError } from '../../src/text/sentence';
import { Vocabulary } from '../../src/text/vocabulary';

const vocabulary = new Vocabulary(['the', 'dog', 'sleeps', '.']);
const options = { lowercase: true, maxLength: 6 };

it('reads a typed sentence as ids, over line breaks and odd spaces', () => {
  const read = readSentence('  The dog\n sleeps. ', vocabulary, options);
  expect([...read.ids]).toEqual([4, 5, 6, 7]);
  expect(read).toMatchObject({ words: ['the', 'dog', 'sleeps', '.'], unknown: [], cut: 0 });
});

it('names each unknown word once', () => {
  const read = readSentence('the red cat, the red dog', vocabulary, options);
  expect([...read.ids]).toEqual([4, 3, 3, 3, 4, 3]);
  expect(read.unknown).toEqual(['red', 'cat', ',']);
});

it('does not take a spelt-out <eos> for the end of the sentence', () => {
  const read = readSentence('the <eos>', vocabulary, options);
  expect([...read.ids]).toEqual([4, 3, 3, 3]);
});

it('cuts a box of 10,000 characters after the longest sentence, and counts the rest', () => {
  const read = readSentence('the dog '.repeat(1250), vocabulary, options);
  expect(read.words).toHaveLength(6);
  expect(read.cut).toBe(2494);
});

it('reads a single word of any length', () => {
  const read = readSentence('a'.repeat(20_000_000), vocabulary, options);
  expect([...read.ids]).toEqual([3]);
});

it.each(['', ' \n\t ', '\u200b\ufeff'])('refuses a box without words: %j', (text) => {
  try {
    readSentence(text, vocabulary, options);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof SentenceError)) throw error;
    expect(error.what).toMatch(/empty/);
    expect(error.next).toMatch(/Type a few words/);
  }
});
