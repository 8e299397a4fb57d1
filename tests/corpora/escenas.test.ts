import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/corpora/escenas/agreement';
import { checkEscena } from './check-escena';
import {
  FRAMES,
  generateEscenas,
  generateLabelledEscenas,
} from '../../src/corpora/escenas/escenas';
import { seededRandom, shuffle } from '../../src/random';

const SENTENCES = 24_000;
const labelled = generateLabelledEscenas(SENTENCES, 1);
const corpus = labelled.map(({ text }) => text);

function counted(items: readonly string[]): [item: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const words = counted(corpus.flatMap(tokens).filter((word) => /\p{L}/u.test(word)));

describe('the corpus of everyday scenes in Spanish', () => {
  it('holds as many distinct sentences as were asked for', () => {
    expect(new Set(corpus).size).toBe(SENTENCES);
  });

  it('has sentences of 4 to 13 words, 8 to 9.5 on average', () => {
    const lengths = corpus.map((text) => text.split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(13);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(8);
    expect(mean).toBeLessThan(9.5);
  });

  it('has 1,200 to 2,200 word forms, a few of which make up half of the text', () => {
    expect(words.length).toBeGreaterThanOrEqual(1200);
    expect(words.length).toBeLessThanOrEqual(2200);
    const total = words.reduce((sum, [, count]) => sum + count, 0);
    const commonest = words.slice(0, 60).reduce((sum, [, count]) => sum + count, 0);
    expect(commonest / total).toBeGreaterThan(0.45);
  });

  it('has no word that it says fewer than six times', () => {
    expect(words.at(-1)?.[1]).toBeGreaterThanOrEqual(6);
  });

  it('keeps the rules of its grammar in 200 sentences drawn at random', () => {
    const sample = shuffle([...corpus], seededRandom(7, 'sample')).slice(0, 200);
    expect(sample.map((text) => [text, checkEscena(text)]).filter(([, fault]) => fault)).toEqual(
      [],
    );
  });

  it('draws on at least 50 shapes of sentence, and gives none more than 6 in 100', () => {
    const shapes = counted(labelled.map(({ frame }) => frame));
    expect(shapes.length).toBe(FRAMES.length);
    expect(shapes.length).toBeGreaterThanOrEqual(50);
    expect((shapes[0]?.[1] ?? 0) / SENTENCES).toBeLessThan(0.06);
  });

  it('asks and exclaims now and then', () => {
    const share = (mark: string): number =>
      corpus.filter((text) => text.startsWith(mark)).length / SENTENCES;
    expect(share('¿')).toBeGreaterThan(0.06);
    expect(share('¿')).toBeLessThan(0.25);
    expect(share('¡')).toBeGreaterThan(0.01);
    expect(share('¡')).toBeLessThan(0.1);
  });

  it('says the same from the same seed, and something else from another', () => {
    expect(generateEscenas(300, 1)).toEqual(generateEscenas(300, 1));
    expect(generateEscenas(300, 1)).not.toEqual(generateEscenas(300, 2));
  });
});
