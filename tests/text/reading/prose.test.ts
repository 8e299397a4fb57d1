import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/random';
import { joinLines, lineHabits, ProseReader } from '../../../src/text/reading/prose';

const random = seededRandom(3, 'prose');
const WORDS = 'the old dog sleeps by a quiet river while many birds sing above green hills'.split(
  ' ',
);
const sentence = () => {
  const words = Array.from({ length: 5 + random.integer(14) }, () => WORDS[random.integer(15)]);
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
const sentences = (count: number) => Array.from({ length: count }, sentence);

/** Breaks a paragraph as editors do. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

function read(lines: readonly string[], width?: number): string[] {
  const found: string[] = [];
  const reader = new ProseReader('en', width, (text) => found.push(text));
  for (const line of lines) reader.line(line);
  reader.end();
  return found;
}

describe('judging lines', () => {
  it('takes a sentence on each line for lines, with and without full stops', () => {
    const texts = sentences(100);
    const bare = texts.map((text) => text.toLowerCase().slice(0, -1));
    expect(lineHabits(texts)).toEqual({ split: 'lines' });
    expect(lineHabits(bare)).toEqual({ split: 'lines' });
    expect(lineHabits(bare.map((text) => `${text} .`))).toEqual({ split: 'lines' });
    expect(lineHabits(['Mr. Smith met Dr. Jones.', 'He lives in the U.S. now.'])).toEqual({
      split: 'lines',
    });
  });

  it('takes lines of equal length for lines still', () => {
    const alike = Array.from(
      { length: 50 },
      (_, i) => `this line number ${100 + i} is as long as any`,
    );
    expect(lineHabits(alike)).toEqual({ split: 'lines' });
  });

  it('takes paragraphs on one line each for prose', () => {
    const paragraphs = Array.from({ length: 20 }, () => sentences(4).join(' '));
    expect(lineHabits(paragraphs)).toEqual({ split: 'sentences' });
  });

  it('takes paragraphs broken at a width for prose, and finds the width', () => {
    for (const width of [50, 72, 100]) {
      const paragraphs = Array.from({ length: 12 }, () => [
        ...wrap(sentences(6).join(' '), width),
        '',
      ]);
      const { split, width: found = 0 } = lineHabits(paragraphs.flat());
      expect(split).toBe('sentences');
      expect(found).toBeGreaterThan(width - 6);
      expect(found).toBeLessThanOrEqual(width);
    }
  });

  it('takes verse for lines', () => {
    const verse = Array.from({ length: 40 }, (_, i) =>
      WORDS.slice(i % 7, (i % 7) + 4 + (i % 3)).join(' '),
    );
    expect(lineHabits(verse)).toEqual({ split: 'lines' });
  });
});

describe('reading prose', () => {
  it('finds the sentences again that were broken over lines', () => {
    const paragraphs = Array.from({ length: 10 }, () => sentences(5));
    const lines = paragraphs.flatMap((texts) => [...wrap(texts.join(' '), 60), '']);
    expect(read(lines, 60)).toEqual(paragraphs.flat());
  });

  it('begins a paragraph at a blank line, an indented one, and behind a short one', () => {
    const width = 40;
    const lines = [
      'A heading',
      'It was a dark and stormy night in the',
      'old town by the river',
      '',
      'Then the rain fell on the roofs of all',
      '   The next one is indented and goes on',
      'to its end',
    ];
    expect(read(lines, width)).toEqual([
      'A heading',
      'It was a dark and stormy night in the old town by the river',
      'Then the rain fell on the roofs of all',
      'The next one is indented and goes on to its end',
    ]);
  });

  it('takes each line for a paragraph where none were broken', () => {
    expect(read(['One. Two', 'three. Four.'])).toEqual(['One.', 'Two', 'three.', 'Four.']);
  });

  it('joins lines with a space, except within words and where none are written', () => {
    expect(joinLines('one', 'two')).toBe('one two');
    expect(joinLines('well-', 'known')).toBe('well-known');
    expect(joinLines('我们在', '公园里')).toBe('我们在公园里');
    expect(joinLines('', 'two')).toBe('two');
  });
});
