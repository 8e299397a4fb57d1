import { describe, expect, it } from 'vitest';
import { gridPicture } from '../../../src/ui/exports/grid-picture';
import { pathPicture } from '../../../src/ui/exports/path-picture';
import {
  drawLines,
  escaped,
  mixed,
  setSentence,
  setText,
  type Line,
} from '../../../src/ui/exports/svg';
import { gridSheet, LOOK, pathSheet, row, saying } from './sheets';

const SETTING = { size: 10, width: 60 }; // 12 letters a line

const texts = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text));
const draw = (lines: readonly Line[], rightToLeft = false) =>
  drawLines(lines, LOOK, { x: 100, y: 50, lineHeight: 14, setting: SETTING, rightToLeft });
/** The words of a picture, in the order they are written. */
const wordsOf = (picture: string) =>
  [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word ?? '');
const attributes = (picture: string, name: string) =>
  [...picture.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);

describe('setting a sentence', () => {
  it('breaks lines between words', () => {
    const lines = setText('one two three four', LOOK, SETTING);
    expect(texts(lines)).toEqual([
      ['one', 'two'],
      ['three', 'four'],
    ]);
    for (const line of lines) {
      for (const { at, width } of line) expect(at + width).toBeLessThanOrEqual(60);
    }
  });

  it('sets no space where the text has none', () => {
    const sentence = { ...saying('no , thanks'), text: 'no, thanks' };
    const [line = []] = setSentence(sentence, LOOK, SETTING);
    expect(line.map(({ text, at }) => [text, at])).toEqual([
      ['no', 0],
      [',', 10],
      ['thanks', 20],
    ]);
  });

  it('breaks a word that is wider than a line', () => {
    expect(texts(setText('abcdefghijklmnopqrstuvwxyz', LOOK, SETTING))).toEqual([
      ['abcdefghijkl'],
      ['mnopqrstuvwx'],
      ['yz'],
    ]);
  });

  it('has no lines where there are no words', () => {
    expect(setText(' ', LOOK, SETTING)).toEqual([]);
  });
});

describe('drawing lines', () => {
  it('gives every word its place and its width', () => {
    const drawn = draw(setText('one two three', LOOK, SETTING));
    expect(attributes(drawn, 'x')).toEqual(['100', '120', '100']);
    expect(attributes(drawn, 'y')).toEqual(['50', '50', '64']);
    expect(attributes(drawn, 'textLength')).toEqual(['15', '15', '25']);
  });

  it('runs from the right where the script does', () => {
    expect(attributes(draw(setText('one two', LOOK, SETTING), true), 'x')).toEqual(['145', '125']);
  });

  it('tints what changed, in one piece where neighbours did', () => {
    const { words, text, changed } = row('a b c', 1, 'b', 'c');
    const marked = words.map((word, i) => ({ ...word, changed: changed[i] }));
    const rects = [
      ...draw(setSentence({ words: marked, text }, LOOK, SETTING)).matchAll(/<rect[^>]*>/g),
    ];
    expect(rects).toHaveLength(2);
    const second = rects[1]?.[0] ?? '';
    expect(second).toContain(`fill="${LOOK.tint}"`);
    // From the end of the word before, the space included.
    expect(attributes(second, 'x')).toEqual(['115']);
    expect(attributes(second, 'width')).toEqual(['10']);
  });

  it('shades words by confidence, and dots those that were guessed', () => {
    const drawn = draw(setSentence(saying('sure', 1), LOOK, SETTING));
    expect(drawn).toContain('fill="#000000"');
    expect(drawn).not.toContain('stroke-dasharray');
    const guessed = draw(setSentence(saying('guess', 0.4), LOOK, SETTING));
    expect(guessed).toContain(`fill="${mixed('#000000', '#666666', 0.4)}"`);
    expect(guessed).toContain('stroke-dasharray');
  });
});

describe('text in a picture', () => {
  it('is never markup', () => {
    expect(escaped(`<script>"a" & 'b'</script>`)).toBe(
      '&lt;script&gt;&quot;a&quot; &amp; &apos;b&apos;&lt;/script&gt;',
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(escaped('a\u0000b\u0008c\uffffd\ud800e😀\tf')).toBe('abcde😀\tf');
  });

  it('is escaped wherever it comes from', () => {
    const evil = '</text><script>alert(1)</script>';
    const path = pathPicture(
      pathSheet({ corpus: evil, a: evil, b: evil, rows: [row(evil), row(evil), row(evil)] }),
      LOOK,
    );
    const corners = { a: evil, b: evil, c: evil, d: evil };
    const grid = gridPicture(gridSheet({ corpus: evil, corners, rows: [[saying(evil)]] }), LOOK);
    for (const picture of [path, grid]) {
      expect(picture).not.toContain('<script');
      expect(picture.match(/<svg/g)).toHaveLength(1);
    }
  });
});

describe('the picture of a path', () => {
  it('tells sentences, positions, originals, iteration and corpus', () => {
    const picture = pathPicture(pathSheet(), LOOK);
    const words = wordsOf(picture);
    const whole = words.join(' ');
    for (const part of ['a man reads', 'a man sleeps', 'a dog sleeps', 'from “A man reads.”']) {
      expect(whole).toContain(part);
    }
    for (const place of ['A', '50', 'B']) expect(words).toContain(place);
    expect(whole).toContain('Everyday scenes');
    expect(whole).toContain('in a straight line · iteration 1,234');
    expect(picture).toContain('<title>Everyday scenes: the path from “A man reads.” to');
  });

  it('tells rows that say the same once, with the places that they hold', () => {
    const rows = [row('one'), row('one'), row('two'), row('two'), row('three')];
    const words = wordsOf(pathPicture(pathSheet({ rows }), LOOK));
    expect(words.filter((word) => word === 'one' || word === 'two')).toEqual(['one', 'two']);
    expect(words).toContain('A–25');
    expect(words).toContain('50–75');
  });

  it('is as high as its rows need, and wears the page’s colours', () => {
    const heightOf = (picture: string) => Number(attributes(picture, 'height')[0]);
    const short = pathPicture(pathSheet(), LOOK);
    const long = pathPicture(
      pathSheet({ rows: [row('a'), row('word '.repeat(80)), row('b')] }),
      LOOK,
    );
    expect(heightOf(long)).toBeGreaterThan(heightOf(short));
    expect(short).toContain('font-family="&quot;Plain Face&quot;, sans-serif"');
    const dark = pathPicture(pathSheet(), { ...LOOK, surface: '#101010' });
    expect(dark).toContain('fill="#101010"');
    expect(short).not.toContain('var(--');
  });

  it('says so where nothing is said', () => {
    const rows = [row(''), row('x'), row('y')];
    expect(wordsOf(pathPicture(pathSheet({ rows }), LOOK)).join(' ')).toContain(
      '(an empty sentence)',
    );
  });
});

describe('the picture of four corners', () => {
  it('tells every sentence, and the originals of the corners', () => {
    const whole = wordsOf(gridPicture(gridSheet(), LOOK)).join(' ');
    for (const { text } of gridSheet().rows.flat()) expect(whole).toContain(text);
    for (const original of ['One.', 'Two.', 'Three.', 'Four.']) expect(whole).toContain(original);
    expect(whole).toContain('Four corners, on an arc · iteration 1,234');
  });

  it('draws lines only where the model says something else', () => {
    const edges = (picture: string) =>
      picture.match(/<line [^>]*stroke="#888888"\/>/g)?.length ?? 0;
    const same = [0, 1, 2].map(() => [0, 1, 2].map(() => saying('the same')));
    expect(edges(gridPicture(gridSheet({ rows: same }), LOOK))).toBe(0);
    const sure = gridSheet().rows.map((cells) => cells.map(({ text }) => saying(text)));
    expect(edges(gridPicture(gridSheet({ rows: sure }), LOOK))).toBe(12);
  });
});

it('colours mix by channels, and stay where they cannot be read', () => {
  expect(mixed('#000000', '#ffffff', 1)).toBe('#000000');
  expect(mixed('#000000', '#ff8000', 0.5)).toBe('#804000');
  expect(mixed('black', '#ffffff', 0.5)).toBe('black');
});
