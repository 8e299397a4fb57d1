import { describe, expect, it } from 'vitest';
import { settingsFaults, defaultSettings } from '../../src/config';
import { buildCorpus, type CorpusOptions } from '../../src/text/corpus';
import { sourceOfText } from '../../src/text/read-source';
import { Vocabulary } from '../../src/text/vocabulary';

const OPTIONS: CorpusOptions = {
  seed: 1,
  lowercase: true,
  maxLength: 8,
  vocabularySize: 1000,
  heldOutShare: 0.1,
};

function advice(lines: readonly string[], options: Partial<CorpusOptions> = {}) {
  const source = sourceOfText(lines.join('\n'));
  const found = buildCorpus(source, { ...OPTIONS, ...options }).report.advice;
  for (const { remedy } of found) {
    if (remedy === undefined) continue;
    expect(settingsFaults({ ...defaultSettings(), ...OPTIONS, ...remedy.settings })).toEqual([]);
  }
  return found;
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
/** Distinct sentences of six words out of thirty. */
const sentences = (count: number) =>
  range(count).map((i) => {
    const digits = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100) % 10];
    const [a, b, c] = digits;
    return `${'x'.repeat(1 + Math.floor(i / 1000))} the a${a} b${b} c${c} .`;
  });
/** Sentences of so many words, all different. */
const long = (count: number, words: number) =>
  range(count).map((i) => `${i} ${'word '.repeat(words - 1)}`);

describe('advice', () => {
  it('is not given where all is well', () => {
    expect(advice(sentences(1200))).toEqual([]);
  });

  it('names few sentences for what they are', () => {
    const [first, ...others] = advice(sentences(400));
    expect(first?.what).toMatch(/^400 sentences are few/);
    expect(first?.remedy).toBeUndefined();
    expect(others).toEqual([]);
  });

  it('wins more sentences by reading longer ones, where that helps a small text', () => {
    const [few] = advice([...sentences(400), ...long(60, 12)]);
    expect(few?.what).toMatch(/^400 sentences are few/);
    expect(few?.remedy).toEqual({ label: 'Read up to 12 words', settings: { maxLength: 12 } });
  });

  it('tells of over-long sentences where they are more than a fifth, and how far to go', () => {
    expect(advice([...sentences(1200), ...long(300, 10)])).toEqual([]);
    const texts = [...sentences(1200), '', ...long(301, 12), ...long(100, 33)];
    const [first] = advice(texts, { lowercase: true });
    expect(first?.what).toBe(
      '401 of 1,601 sentences (25 %) have more than 8 words and were left out.',
    );
    expect(first?.remedy).toEqual({ label: 'Read up to 12 words', settings: { maxLength: 12 } });
  });

  it('does not advise to raise a limit that is at its highest, or in vain', () => {
    const [high] = advice([...sentences(1200), ...long(600, 61)], { maxLength: 60 });
    expect(high).toMatchObject({ what: expect.stringMatching(/were left out\.$/) });
    expect(high?.remedy).toBeUndefined();
    const [vain] = advice([...sentences(1200), ...long(600, 70)]);
    expect(vain?.remedy).toBeUndefined();
  });

  it('tells of a vocabulary that covers less than nine tenths, and which size would do', () => {
    const texts = range(3000).map((i) => `the w${i % 600} v${Math.floor(i / 600)} here`);
    const [first] = advice(texts, { vocabularySize: 50 });
    expect(first?.what).toMatch(/^The vocabulary covers \d\d % of all words/);
    expect(first?.remedy).toEqual({ label: 'Know 550 words', settings: { vocabularySize: 550 } });
  });

  it('asks for more text where the vocabulary has room and still covers little', () => {
    const [, second] = advice(
      range(60).map((i) => `only${i}`),
      { heldOutShare: 0.5 },
    );
    expect(second?.what).toMatch(/covers 50 % .*A longer text/);
    expect(second?.remedy).toBeUndefined();
  });

  it('sends a text that a given vocabulary does not fit to a fresh start', () => {
    const vocabulary = new Vocabulary(['the', '.']);
    const [first] = advice(sentences(1200), { vocabulary });
    expect(first?.what).toMatch(/covers \d+ %.*starts afresh/);
    expect(first?.remedy).toBeUndefined();
  });

  it('names a text very varied whose words are seldom met', () => {
    const texts = range(1500).map((i) => `Word${i} and word${i + 1500} met`);
    const varied = advice(texts, { vocabularySize: 30_000 }).at(-1);
    expect(varied?.what).toMatch(/very varied: 3,002 different words, each met 2\.0 times/);
    expect(varied?.remedy).toBeUndefined();
    const cased = advice(texts, { lowercase: false }).at(-1);
    expect(cased?.remedy?.settings).toEqual({ lowercase: true });
  });

  it('brings very many sentences down to the short ones', () => {
    const texts = range(250_000).map(
      (i) => `${i % 500} ${Math.floor(i / 500)}${' w'.repeat(i % 5)}`,
    );
    const [first] = advice(texts, { vocabularySize: 2000, maxLength: 20 });
    expect(first?.what).toMatch(/^250,000 sentences are more/);
    expect(first?.remedy).toEqual({
      label: 'Read only sentences of up to 6 words',
      settings: { maxLength: 6 },
    });
  });
});
