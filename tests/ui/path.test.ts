import { describe, expect, it } from 'vitest';
import type { DecodedPath, PathBand, PathRequest } from '../../src/sentence-path';
import { foldRows } from '../../src/ui/state/folds';
import { INITIAL_PAGE, reducePage } from '../../src/ui/state/page';
import {
  stillOf,
  positionOfStretch,
  restsOf,
  sentenceAt,
  stretchAt,
} from '../../src/ui/state/position';

const REQUEST: PathRequest = { a: 'x', b: 'y', points: 3, shape: 'linear' };

function path(...texts: string[]): DecodedPath {
  const end = { original: '', read: [], unknown: [], cut: 0 };
  const rows = texts.map((text) => ({ text, words: [], changed: [] }));
  return { iteration: 0, path: { ...REQUEST, points: texts.length }, a: end, b: end, rows };
}

/** Stretches of equal width but for the ends given. */
function band(...parts: (readonly [to: number, text: string])[]): PathBand {
  const stretches = parts.map(([to, text], i) => {
    const from = parts[i - 1]?.[0] ?? 0;
    return { from, to, at: (from + to) / 2, text, words: [] };
  });
  return { iteration: 0, path: REQUEST, stretches };
}

describe('folding rows', () => {
  const texts = (counts: number[]) => counts.join(' ');

  it('lets a row speak for those after it that say the same', () => {
    expect(texts(foldRows(path('a', 'a', 'b', 'b', 'b', 'c').rows))).toBe('2 0 3 0 0 1');
  });

  it('leaves the last row alone, for it is what becomes of B', () => {
    expect(texts(foldRows(path('a', 'a', 'a').rows))).toBe('2 0 1');
    expect(texts(foldRows(path('a', 'b', 'b').rows))).toBe('1 1 1');
  });

  it('does not fold what comes back later', () => {
    expect(texts(foldRows(path('a', 'b', 'a', 'c').rows))).toBe('1 1 1 1');
  });

  it('folds nothing of nothing', () => {
    expect(foldRows([])).toEqual([]);
  });
});

describe('what is said at a position', () => {
  const walked = path('a', 'b', 'c');
  const between = band([0.1, 'a'], [0.2, 'hidden'], [0.7, 'b'], [1, 'c']);

  it('is the row’s sentence on a row, even where the band is of older weights', () => {
    expect(sentenceAt(50, walked, band([1, 'old']))?.text).toBe('b');
  });

  it('is the stretch’s between rows, and the nearest row’s while there is no band', () => {
    expect(sentenceAt(15, walked, between)?.text).toBe('hidden');
    expect(sentenceAt(15, walked, undefined)?.text).toBe('a');
  });

  it('is nothing while there is no path', () => {
    expect(sentenceAt(50, undefined, undefined)).toBeUndefined();
  });

  it('can be reached: the slider rests at every row, and at every stretch without one', () => {
    expect(restsOf(3, between)).toEqual([0, 15, 50, 100]);
    expect(restsOf(3, undefined)).toEqual([0, 50, 100]);
  });

  it('belongs to the stretch whose position it is', () => {
    for (const stretch of between.stretches) {
      expect(stretchAt(between, positionOfStretch(stretch))).toBe(stretch);
    }
  });
});

describe('a band', () => {
  it('stays while its own path is decoded again, and goes with another', () => {
    const mine = band([1, 'a']);
    const same: DecodedPath = { ...path('a', 'b', 'c'), iteration: 9 };
    expect(stillOf(mine, same)).toBe(mine);
    expect(stillOf(mine, { ...same, path: { ...REQUEST, shape: 'spherical' } })).toBeUndefined();
    expect(stillOf(mine, { ...same, path: { ...REQUEST, b: 'z' } })).toBeUndefined();
    const sampled = { temperature: 1, draw: 1 };
    expect(stillOf(mine, { ...same, path: { ...REQUEST, sampled } })).toBeUndefined();
    const drawn = { ...mine, path: { ...REQUEST, sampled } };
    expect(stillOf(drawn, { ...same, path: { ...REQUEST, sampled: { ...sampled } } })).toBe(drawn);
    const again = { ...sampled, draw: 2 };
    expect(stillOf(drawn, { ...same, path: { ...REQUEST, sampled: again } })).toBeUndefined();
  });

  it('goes when another path is answered', () => {
    const page = reducePage(INITIAL_PAGE, { type: 'band', request: 1, band: band([1, 'a']) });
    expect(page.band).toBeDefined();
    expect(reducePage(page, { type: 'path', request: 2, decoded: path('q') }).band).toBeUndefined();
  });
});

describe('origins', () => {
  it('are added to those known, the newer one of a sentence in force', () => {
    const told = (text: string, nearest: string) =>
      ({ text, nearest, origin: 'near', edits: 1 }) as const;
    let page = reducePage(INITIAL_PAGE, { type: 'origins', origins: [told('a', 'x')] });
    page = reducePage(page, { type: 'origins', origins: [told('b', 'x'), told('a', 'y')] });
    expect([...page.origins].map(([text, { nearest }]) => text + nearest)).toEqual(['ay', 'bx']);
  });

  it('are missing for a reason where there are none, until there are', () => {
    const none = 'too large';
    const page = reducePage(INITIAL_PAGE, { type: 'origins', origins: [], none });
    expect(page.noOrigins).toBe(none);
    expect(reducePage(page, { type: 'origins', origins: [] }).noOrigins).toBeUndefined();
  });
});
