import { describe, expect, it } from 'vitest';
import { LONGEST_ROW, Rows } from '../../src/text/rows';

function all(rows: Rows): [string, string | undefined][] {
  const found: [string, string | undefined][] = [];
  rows.forEach((sentence, label) => found.push([sentence, rows.labels[label]]));
  return found;
}

describe('rows', () => {
  it('give back what they took, with labels, in order and as often as asked', () => {
    const rows = new Rows();
    rows.add(' one two ', 'b');
    rows.add('three');
    rows.add('one two', 'a');
    const expected = [
      ['one two', 'b'],
      ['three', undefined],
      ['one two', 'a'],
    ];
    expect(all(rows)).toEqual(expected);
    rows.add('four', ' b\n');
    expect(all(rows)).toEqual([...expected, ['four', 'b']]);
    expect(rows.labels).toEqual(['b', 'a']);
  });

  it('keep every one of many, block by block', () => {
    const rows = new Rows();
    const count = 100_000;
    for (let i = 0; i < count; i++) rows.add(`row ${i} of many`, i % 3 === 0 ? 'third' : undefined);
    let i = 0;
    rows.forEach((sentence, label) => {
      if (sentence !== `row ${i} of many` || label !== (i % 3 === 0 ? 0 : -1))
        expect.fail(sentence);
      i++;
    });
    expect(i).toBe(count);
    expect([...rows.inBlocks()].length).toBeGreaterThan(3);
  });

  it('make line ends within a row spaces', () => {
    const rows = new Rows();
    rows.add('one \n\n two\nthree');
    expect(all(rows)).toEqual([['one two three', undefined]]);
  });

  it('count what they do not keep', () => {
    const rows = new Rows();
    for (const text of ['', ' \n ', 'x'.repeat(LONGEST_ROW), 'x'.repeat(LONGEST_ROW + 1), 'one']) {
      rows.add(text, 'label');
    }
    expect(rows).toMatchObject({ empty: 2, overlong: 1, length: 2, total: 5, longest: 10_001 });
  });

  it('take a blank label for none', () => {
    const rows = new Rows();
    rows.add('one', ' ');
    expect(all(rows)).toEqual([['one', undefined]]);
    expect(rows.labels).toEqual([]);
  });
});
