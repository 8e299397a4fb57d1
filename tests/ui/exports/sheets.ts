/** Paths and grids to be taken away, and a look that needs no page. */
import type { DecodedSentence } from '../../../src/decoding';
import type { PathBand, PathRow } from '../../../src/sentence-path';
import type { GridSheet, PathSheet } from '../../../src/ui/exports/sheets';
import type { Look } from '../../../src/ui/exports/svg';

/** Words of a text, all as sure. */
export function saying(text: string, confidence = 1): DecodedSentence {
  const words = text.split(' ').filter((word) => word !== '');
  return { text, words: words.map((word) => ({ word, confidence })) };
}

/** A row in which these words are new. */
export function row(text: string, confidence = 1, ...changed: string[]): PathRow {
  const sentence = saying(text, confidence);
  return { ...sentence, changed: sentence.words.map(({ word }) => changed.includes(word)) };
}

export function pathSheet(changed: Partial<PathSheet> = {}): PathSheet {
  return {
    corpus: 'Everyday scenes',
    iteration: 1234,
    shape: 'linear',
    rightToLeft: false,
    a: 'A man reads.',
    b: 'A dog sleeps.',
    rows: [row('a man reads'), row('a man sleeps', 0.5, 'sleeps'), row('a dog sleeps', 1, 'dog')],
    ...changed,
  };
}

export function bandOf(iteration: number, ...texts: string[]): PathBand {
  const stretches = texts.map((text, i) => ({
    ...saying(text),
    from: i / texts.length,
    to: (i + 1) / texts.length,
    at: (i + 0.5) / texts.length,
  }));
  const path = { a: '', b: '', points: 3, shape: 'linear' } as const;
  return { iteration, path, stretches };
}

export function gridSheet(changed: Partial<GridSheet> = {}): GridSheet {
  return {
    corpus: 'Everyday scenes',
    iteration: 1234,
    shape: 'spherical',
    rightToLeft: false,
    corners: { a: 'One.', b: 'Two.', c: 'Three.', d: 'Four.' },
    rows: ['one', 'two', 'three'].map((name) =>
      ['left', 'middle', 'right'].map((place) => saying(`${name} ${place}`, 0.25)),
    ),
    ...changed,
  };
}

/** Colours that can be told apart, and letters that are half as wide as high. */
export const LOOK: Look = {
  surface: '#ffffff',
  sunken: '#eeeeee',
  line: '#dddddd',
  lineStrong: '#888888',
  text: '#000000',
  textQuiet: '#555555',
  textUnsure: '#666666',
  tint: '#ddeeff',
  accent: '#0000ff',
  font: '"Plain Face", sans-serif',
  measure: (text, size) => [...text].length * size * 0.5,
};
