import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN, CORPUS_SEED } from '../../src/corpora/built-in';
import { checkScene } from './check-scene';
import { tokens } from '../../src/corpora/grammar';
import { generateLabelledScenes, generateScenes } from '../../src/corpora/scenes';
import { trainLanguageModel } from '../../src/metrics/language-model';
import { seededRandom, shuffle } from '../../src/random';
import { tokenize } from '../../src/text/tokenizer';

const scenes = BUILT_IN.find(({ name }) => name === 'scenes');
if (scenes === undefined) throw new Error('the corpus of scenes is missing');

const committed = readFileSync(`public/${scenes.file}`, 'utf8').trimEnd().split('\n');
const labelled = generateLabelledScenes(scenes.sentences, CORPUS_SEED);

function counted(items: readonly string[]): [item: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const words = counted(committed.flatMap(tokens).filter((word) => /[a-z]/.test(word)));

describe('the corpus of everyday scenes', () => {
  it('is what the grammar says from its seed', () => {
    expect(labelled.map(({ text }) => text)).toEqual(committed);
  });

  it('holds as many distinct sentences as the page says', () => {
    expect(new Set(committed).size).toBe(scenes.sentences);
    expect(scenes.sentences).toBeGreaterThanOrEqual(10000);
  });

  it('has sentences of 4 to 14 words', () => {
    const lengths = committed.map((text) => text.split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
  });

  it('has 1,400 to 2,200 words, a few of which make up nearly half of the text', () => {
    expect(words.length).toBeGreaterThanOrEqual(1400);
    expect(words.length).toBeLessThanOrEqual(2200);
    const total = words.reduce((sum, [, count]) => sum + count, 0);
    const commonest = words.slice(0, 60).reduce((sum, [, count]) => sum + count, 0);
    expect(commonest / total).toBeGreaterThan(0.4);
  });

  it('has no word that it says fewer than five times', () => {
    expect(words.at(-1)?.[1]).toBeGreaterThanOrEqual(5);
  });

  it('has 8 to 10 words a sentence on average', () => {
    const total = committed.reduce((sum, text) => sum + text.split(' ').length, 0);
    expect(total / committed.length).toBeGreaterThan(8);
    expect(total / committed.length).toBeLessThan(10);
  });

  it('is no easier to foretell than perplexity 15, and no harder than 19', () => {
    const mixed = shuffle([...committed], seededRandom(3, 'held out'));
    const read = mixed.map((text) => tokenize(text, { lowercase: true }));
    const counts = new Map(counted(read.flat()));
    const ids = new Map<string, number>();
    for (const [word, count] of counts) if (count >= 2) ids.set(word, ids.size + 4);
    const encoded = read.map((sentence) => sentence.map((word) => ids.get(word) ?? 3));
    const heldOut = Math.floor(encoded.length / 20);
    const model = trainLanguageModel(encoded.slice(heldOut), { vocabularySize: ids.size + 4 });
    const perplexity = model.perplexity(encoded.slice(0, heldOut));
    expect(perplexity).toBeGreaterThan(15);
    expect(perplexity).toBeLessThan(19);
  });

  it('keeps the rules of its grammar in 200 sentences drawn at random', () => {
    const sample = shuffle([...committed], seededRandom(7, 'sample')).slice(0, 200);
    expect(sample.map((text) => [text, checkScene(text)]).filter(([, fault]) => fault)).toEqual([]);
  });

  it('gives no shape of sentence more than 8 in 100, and no scene', () => {
    for (const key of ['frame', 'scene'] as const) {
      const [[, most] = ['', 0]] = counted(labelled.map((made) => made[key]));
      expect(most / labelled.length).toBeLessThan(0.08);
    }
  });

  it('differs from seed to seed', () => {
    expect(generateScenes(50, 1)).not.toEqual(generateScenes(50, 2));
  });
});

describe('the pairs to try', () => {
  it('are eight, and no sentence is in two', () => {
    expect(scenes.tryPairs).toHaveLength(8);
    expect(new Set(scenes.tryPairs.flat()).size).toBe(16);
  });

  const known = new Set(words.map(([word]) => word));

  it.each(scenes.tryPairs.flat())('knows every word of "%s"', (text) => {
    const unknown = tokens(text).filter((word) => /[a-z]/.test(word) && !known.has(word));
    expect(unknown).toEqual([]);
    expect(checkScene(text)).toBeUndefined();
  });
});
