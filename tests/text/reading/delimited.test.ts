import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/random';
import { DelimitedReader, guessDialect, type Dialect } from '../../../src/text/reading/delimited';

const COMMA: Dialect = { delimiter: ',', quotes: true };

function rows(text: string, dialect: Dialect, piece = text.length) {
  const found: (readonly string[])[] = [];
  const reader = new DelimitedReader(dialect, (row) => found.push(row));
  for (let i = 0; i < text.length; i += piece) reader.push(text.slice(i, i + piece));
  reader.end();
  return { found, openAt: reader.openAt };
}

describe('reading a table', () => {
  it('gives the rows that were written, cut into pieces anywhere', () => {
    const random = seededRandom(5, 'tables');
    const parts = ['a', 'bc', ' ', ',', '"', '\n', ';', "'", 'é', '🙂', '\t'];
    for (let i = 0; i < 300; i++) {
      const width = 1 + random.integer(4);
      const written = Array.from({ length: 1 + random.integer(6) }, () =>
        Array.from({ length: width }, () =>
          Array.from({ length: random.integer(5) }, () => parts[random.integer(parts.length)]).join(
            '',
          ),
        ),
      );
      const text = Papa.unparse(written, { newline: '\n', quotes: i % 2 === 0 });
      // A last row of one blank cell cannot be told from a line end.
      const expected = rows(text, COMMA).found;
      if (i % 2 === 0) expect(expected).toEqual(written);
      for (const piece of [1, 2, 7]) expect(rows(text, COMMA, piece).found).toEqual(expected);
    }
  });

  it('takes quotation marks as they stand from the row in which one is left open', () => {
    const text = 'a,"b"\nc,"d\ne,f\ng,h';
    for (const piece of [1, 5, 100]) {
      expect(rows(text, COMMA, piece)).toEqual({
        found: [
          ['a', 'b'],
          ['c', '"d'],
          ['e', 'f'],
          ['g', 'h'],
        ],
        openAt: 2,
      });
    }
  });

  it('names the row in which a quotation mark stands where none belongs', () => {
    const reader = new DelimitedReader(COMMA, () => {});
    reader.push('a,b\n"c" d,e\n"f",g\n');
    reader.end();
    expect(reader.strayAt).toBe(2);
  });

  it('does not wait for ever for a quotation mark to be closed', () => {
    const text = `x,"open\n${'many,words\n'.repeat(200_000)}`;
    const { found, openAt } = rows(text, COMMA, 65_536);
    expect(openAt).toBe(1);
    expect(found).toHaveLength(200_001);
  });
});

describe('guessing a dialect', () => {
  it.each([
    ['comma', 'a,b\n1,"x, y"\n2,z\n', ',', 2],
    ['semicolon', 'a;b\n1,5;x, y\n2,5;z, w\n', ';', 2],
    ['tab', 'a\tb\tc\n1\tx, y\tz\n', '\t', 3],
    ['bar', 'a|b\n1|x, y\n2|z\n', '|', 2],
  ])('finds a %s', (_, text, delimiter, cells) => {
    const found = guessDialect(text, true);
    expect(found.dialect.delimiter).toBe(delimiter);
    expect(found.cells).toBe(cells);
  });

  it('finds no delimiter in sentences with commas here and there', () => {
    const text = 'One, two, three.\nFour.\nFive, six.\nSeven and eight.\nA, b, c, d.\n';
    const { cells, dialect } = guessDialect(text, true);
    expect(cells).toBe(1);
    expect(rows(text, dialect).found).toHaveLength(5);
    expect(rows(text, dialect).found[0]).toEqual(['One, two, three.']);
  });

  it('expects no quotation marks around cells between tabs where it sees none', () => {
    expect(guessDialect('a\tb\nc\td\n', true).dialect.quotes).toBe(false);
    expect(guessDialect('a\tb\n"c"\td\n', true).dialect.quotes).toBe(true);
    expect(guessDialect('a,b\nc,d\n', true).dialect.quotes).toBe(true);
  });

  it('takes quotation marks as they stand where they only open', () => {
    const text = '"Yes" he said\tpos\n"No" she said\tneg\nthe 5" disk\tneg\n'.repeat(3);
    const { dialect } = guessDialect(text, true);
    expect(dialect).toEqual({ delimiter: '\t', quotes: false });
    expect(rows(text, dialect).found[1]).toEqual(['"No" she said', 'neg']);
  });
});
