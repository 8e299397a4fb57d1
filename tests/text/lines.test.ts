import { expect, it } from 'vitest';
import { forEachLine } from '../../src/text/lines';

function linesOf(text: string): string[] {
  const lines: string[] = [];
  forEachLine(text, (line) => lines.push(line));
  return lines;
}

it('ends a line at LF, CRLF, CR, NEL and the separators of Unicode', () => {
  expect(linesOf('a\nb\r\nc\rd\u0085e\u2028f\u2029g')).toEqual([...'abcdefg']);
});

it('keeps blank lines, and begins none after the last end of line', () => {
  expect(linesOf('a\r\n\r\nb\n')).toEqual(['a', '', 'b']);
  expect(linesOf('\n')).toEqual(['']);
  expect(linesOf('')).toEqual([]);
});

it('tells how far the text is read, up to its end', () => {
  const ends: number[] = [];
  forEachLine('one\ntwo', (_, end) => ends.push(end));
  expect(ends).toEqual([3, 7]);
});
