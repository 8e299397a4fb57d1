import { describe, expect, it } from 'vitest';
import type { SampledDecoding } from '../../src/decoding';
import { stopOf, wordStops } from '../../src/ui/state/decoding';
import { readHash, writeHash } from '../../src/ui/state/experiment';
import { CORPUS, FRESH, probe } from './playground-probe';

const CORPORA = ['scenes', 'taught'];
const read = (hash: string) => {
  const { experiment, ignored } = readHash(hash, CORPORA);
  return { sampled: experiment.sampled, ignored };
};

describe('decoding in the address', () => {
  it.each<SampledDecoding>([
    { temperature: 1, draw: 1 },
    { temperature: 0.1, words: 1, draw: 12 },
    { temperature: 2, words: 11_004, draw: 1 },
  ])('is read back as it was written: %j', (sampled) => {
    const { experiment } = readHash('#corpus=scenes', CORPORA);
    expect(read(writeHash({ ...experiment, sampled }))).toEqual({ sampled, ignored: [] });
  });

  it('is not there as long as it is greedy', () => {
    const { experiment } = readHash('#corpus=scenes', CORPORA);
    expect(writeHash(experiment)).not.toMatch(/temperature|topk|draw/);
    expect(read('#corpus=scenes').sampled).toBeUndefined();
  });

  it('that makes no sense is named with the reason, and the rest is used', () => {
    for (const text of ['0', '0.05', '2.1', 'warm', '']) {
      expect(read(`#temperature=${text}`)).toEqual({
        sampled: undefined,
        ignored: [`temperature=${text} (choose 0.1 to 2)`],
      });
    }
    const { sampled, ignored } = read('#temperature=0.5&topk=0&draw=1.5');
    expect(sampled).toEqual({ temperature: 0.5, draw: 1 });
    expect(ignored).toEqual([
      'topk=0 (choose a whole number from 1)',
      'draw=1.5 (choose a whole number from 1)',
    ]);
    expect(read('#topk=40').ignored).toEqual(['topk=40 (needs a temperature)']);
  });
});

describe('the dial of words considered', () => {
  it('stops at round numbers from 1, and at the whole vocabulary', () => {
    expect(wordStops(1200)).toEqual([1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 1200]);
    expect(wordStops(10)).toEqual([1, 2, 3, 5, 10]);
    expect(wordStops(1)).toEqual([1]);
  });

  it('stands at the stop for a number, at the end for all or more than there are', () => {
    const stops = wordStops(60);
    expect(stops[stopOf(20, stops)]).toBe(20);
    expect(stops[stopOf(17, stops)]).toBe(20);
    expect(stops[stopOf(undefined, stops)]).toBe(60);
    expect(stops[stopOf(5000, stops)]).toBe(60);
  });
});

describe('choosing how words are chosen', () => {
  it('asks for the path again, drawn, and greedily without', () => {
    const page = probe();
    page.answer(FRESH, CORPUS);
    page.actions.setPair('one', 'two');
    expect(page.last('interpolate')?.path).not.toHaveProperty('sampled');
    const sampled = { temperature: 0.7, words: 40, draw: 3 };
    page.actions.setDecoding(sampled);
    expect(page.last('interpolate')?.path).toMatchObject({ a: 'one', b: 'two', sampled });
    page.actions.setDecoding(undefined);
    expect(page.last('interpolate')?.path).not.toHaveProperty('sampled');
  });

  it('comes from a link before the first path is asked for, and goes with a link without', () => {
    const page = probe();
    page.actions.openHash('#corpus=scenes&temperature=0.7&topk=9');
    const sampled = { temperature: 0.7, words: 9, draw: 1 };
    expect(page.get().sampled).toEqual(sampled);
    expect(page.last('interpolate')?.path).toMatchObject({ sampled });
    page.actions.openHash('#corpus=scenes');
    expect(page.get().sampled).toBeUndefined();
  });
});
