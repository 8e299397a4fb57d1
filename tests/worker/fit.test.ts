import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsFaults } from '../../src/config';
import { sourceOfText } from '../../src/text/read-source';
import { breathe } from '../../src/worker/breathe';
import { factsOf, fitSettings } from '../../src/worker/fit';

const settings = defaultSettings();

/** `lengths[i]` words in the ith sentence, all of them different. */
function textOf(lengths: readonly number[]): string {
  let word = 0;
  return lengths.map((length) => Array.from({ length }, () => `w${word++}`).join(' ')).join('\n');
}

async function fitted(text: string, fit: Parameters<typeof fitSettings>[2]) {
  return fitSettings(await factsOf(sourceOfText(text), true, breathe), settings, fit);
}

describe('the facts of a corpus', () => {
  it('are the lengths and the words of its sentences', async () => {
    const source = sourceOfText('A cat saw a cat\nThe end\nThe end');
    const facts = await factsOf(source, true, breathe);
    expect(facts).toMatchObject({ sentences: 3, sampled: 3 });
    expect([facts.lengths[2], facts.lengths[5]]).toEqual([2, 1]);
    expect(facts.counts.get('a')).toBe(2);
    expect(facts.counts.get('cat')).toBe(2);
    expect((await factsOf(source, false, breathe)).counts.get('A')).toBe(1);
  });

  it('of a large corpus come from an even sample', async () => {
    const source = sourceOfText(Array.from({ length: 50_000 }, (_, i) => `word${i}`).join('\n'));
    const facts = await factsOf(source, true, breathe);
    expect(facts.sentences).toBe(50_000);
    expect(facts.sampled).toBe(16_667);
    expect(facts.counts.has('word0')).toBe(true);
    expect(facts.counts.has('word49998')).toBe(true);
  });
});

describe('the longest sentence', () => {
  it('is a little more than the length that nineteen of twenty keep to', async () => {
    const lengths = [...Array.from({ length: 95 }, () => 18), 40, 40, 40, 40, 40];
    const { settings: found, fitted: told } = await fitted(textOf(lengths), ['maxLength']);
    expect(found.maxLength).toBe(20);
    expect(told).toEqual([
      { name: 'maxLength', reason: '95 % of the sentences have at most 20 words.' },
    ]);
  });

  it.each([
    [3, 12],
    [90, 30],
  ])('of a text with sentences of %i words is %i', async (length, limit) => {
    const lengths = Array.from({ length: 60 }, () => length);
    expect((await fitted(textOf(lengths), ['maxLength'])).settings.maxLength).toBe(limit);
  });
});

describe('the vocabulary', () => {
  it('of a small corpus is all of its words', async () => {
    const found = await fitted(textOf([60, 60, 55]), ['vocabularySize']);
    expect(found.settings.vocabularySize).toBe(200);
    expect(found.fitted[0]?.reason).toContain('175 different words');
  });

  it('of a larger one is the words that occur at least twice', async () => {
    const text = Array.from({ length: 4000 }, (_, i) => `once${i} twice${i >> 1}`).join('\n');
    const found = await fitted(text, ['vocabularySize']);
    expect(found.settings.vocabularySize).toBe(2000);
  });

  it('is never out of range', async () => {
    const text = Array.from({ length: 9000 }, (_, i) => `a${i} b${i} c${i}`).join('\n');
    const found = await fitted(`${text}\n${text}`, ['vocabularySize', 'maxLength']);
    expect(found.settings.vocabularySize).toBe(20_000);
    expect(settingsFaults(found.settings)).toEqual([]);
  });
});

describe('first weights', () => {
  const known = new Map([
    ['scenes', new Set(['a', 'dog', 'runs', '.'])],
    ['reviews', new Set(['a', 'soup', '.'])],
  ] as const);
  const fitFor = async (text: string, changed: Partial<typeof settings> = {}) =>
    fitSettings(
      await factsOf(sourceOfText(text), true, breathe),
      { ...settings, ...changed },
      ['firstWeights'],
      known,
    );

  it('are those of the model that knows most of the running words', async () => {
    const { settings: found, fitted: told } = await fitFor('A dog runs.\nA dog sleeps.');
    expect(found.firstWeights).toBe('scenes');
    expect(told[0]?.reason).toBe('That model knows 83 % of the words of this text.');
  });

  it('are random where no model knows half of them, whatever the punctuation', async () => {
    const { settings: found, fitted: told } = await fitFor('Un perro corre.\nUn gato, a dog.');
    expect(found.firstWeights).toBe('random');
    expect(told[0]?.reason).toContain('more than 28 %');
  });

  it('are random where the model has sizes of its own', async () => {
    const { settings: found } = await fitFor('A dog runs.', { hiddenSize: 64 });
    expect(found.firstWeights).toBe('random');
  });

  it('are left as they are where no model may lend its own', async () => {
    expect(await fitted('A dog runs.', ['firstWeights'])).toEqual({ settings, fitted: [] });
  });
});

describe('settings that were chosen', () => {
  it('are left alone, and nothing is said of them', async () => {
    expect(await fitted(textOf([3, 4]), ['learningRate'])).toEqual({ settings, fitted: [] });
  });
});
