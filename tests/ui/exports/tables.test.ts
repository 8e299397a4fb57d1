import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/ui/exports/csv';
import { gridCsv, gridText, pathCsv, pathText } from '../../../src/ui/exports/tables';
import { bandOf, gridSheet, pathSheet, row, saying } from './sheets';

/** A table as a program reads it: one record a line, by the names in the head. */
function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('a table', () => {
  it('keeps quotes, commas and line breaks, and ends lines as tables do', () => {
    const cells = ['she said "no", twice', 'one, two', 'first\nsecond', 'plain'];
    const csv = csvOf(['words'], [cells]);
    expect(csv).toContain('"she said ""no"", twice"');
    expect(Papa.parse<string[]>(csv).data[1]).toEqual(cells);
    expect(csv.startsWith('words\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=1\n+1', '＝1', '=HYPERLINK("x","y")'])(
    'lets no spreadsheet compute %j',
    (formula) => {
      const csv = csvOf(['words'], [[formula]]);
      expect(Papa.parse<string[]>(csv).data[1]).toEqual([`'${formula}`]);
    },
  );

  it('leaves numbers as they are, and what is not known empty', () => {
    expect(csvOf(['a', 'b', 'c'], [[-0.5, undefined, 3]])).toBe('a,b,c\r\n-0.5,,3\r\n');
  });
});

describe('a path as a table', () => {
  it('has a line a row: position, sentence, confidence, and the originals at the ends', () => {
    const records = read(pathCsv(pathSheet()));
    expect(records.map(({ position }) => position)).toEqual(['0', '50', '100']);
    expect(records.map(({ sentence }) => sentence)).toEqual([
      'a man reads',
      'a man sleeps',
      'a dog sleeps',
    ]);
    expect(records.map((record) => record['mean_confidence'])).toEqual(['1', '0.5', '1']);
    expect(records.map(({ original }) => original)).toEqual(['A man reads.', '', 'A dog sleeps.']);
  });

  it('tells which share of the path a sentence holds, where that is known of these weights', () => {
    const shares = (iteration: number) => {
      const band = bandOf(iteration, 'a man reads', 'a man sleeps', 'between', 'a man reads');
      return read(pathCsv(pathSheet({ band }))).map((record) => record['distinct_share']);
    };
    expect(shares(1234)).toEqual(['0.5', '0.25', '']);
    expect(shares(1233)).toEqual(['', '', '']);
    expect(read(pathCsv(pathSheet()))[0]?.['distinct_share']).toBe('');
  });

  it('has no confidence where nothing was said', () => {
    const sheet = pathSheet({ rows: [row('a'), row(''), row('b')] });
    expect(read(pathCsv(sheet))[1]).toMatchObject({ sentence: '', mean_confidence: '' });
  });
});

describe('a path as text', () => {
  it('says what it is, the two sentences, and every row', () => {
    expect(pathText(pathSheet({ rows: [row('a man reads'), row(''), row('a dog sleeps')] })))
      .toBe(`Everyday scenes · path in a straight line · iteration 1234

A: A man reads.
B: A dog sleeps.

  0  a man reads
 50  (an empty sentence)
100  a dog sleeps
`);
  });

  it('keeps every sentence on its line', () => {
    const text = pathText(pathSheet({ a: 'one\ntwo', rows: [row('x'), row('y\nz'), row('w')] }));
    expect(text.split('\n')).toHaveLength(9);
    expect(text).toContain('A: one two\n');
  });
});

describe('four corners as a table', () => {
  it('has a line a cell, with the originals at the corners', () => {
    const records = read(gridCsv(gridSheet()));
    expect(records).toHaveLength(9);
    expect(records[1]).toEqual({
      across: '50',
      down: '0',
      sentence: 'one middle',
      mean_confidence: '0.25',
      corner: '',
      original: '',
    });
    const corners = records.filter(({ corner }) => corner !== '');
    expect(corners.map(({ corner, original, sentence }) => [corner, original, sentence])).toEqual([
      ['A', 'One.', 'one left'],
      ['B', 'Two.', 'one right'],
      ['C', 'Three.', 'three left'],
      ['D', 'Four.', 'three right'],
    ]);
  });

  it('lets no sentence become a formula', () => {
    const rows = gridSheet().rows.with(
      0,
      ['=1', '-2', '+3'].map((text) => saying(text)),
    );
    expect(read(gridCsv(gridSheet({ rows })))[0]?.['sentence']).toBe("'=1");
  });
});

it('four corners as text name the corners and go down row by row', () => {
  const lines = gridText(gridSheet()).split('\n');
  expect(lines[0]).toBe('Everyday scenes · four corners on an arc · iteration 1234');
  expect(lines.slice(2, 6)).toEqual([
    'A, above left: One.',
    'B, above right: Two.',
    'C, below left: Three.',
    'D, below right: Four.',
  ]);
  expect(lines.slice(6, 11)).toEqual([
    '',
    '0 down',
    '  0  one left',
    ' 50  one middle',
    '100  one right',
  ]);
  expect(lines.filter((line) => line.endsWith('down'))).toEqual(['0 down', '50 down', '100 down']);
});
