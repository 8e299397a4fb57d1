import { expect, it } from 'vitest';
import { SentenceTable } from '../../src/text/sentence-table';

it('takes each sentence once, however many there are', () => {
  const table = new SentenceTable();
  const sentence = (i: number) => [`a${i % 100}`, `b${Math.floor(i / 100) % 100}`, `c${i % 7}`];
  for (let i = 0; i < 10_000; i++) expect(table.add(sentence(i))).toBe(true);
  for (let i = 0; i < 10_000; i++) expect(table.add(sentence(i))).toBe(false);
  expect(table.words).toHaveLength(207);
});

it('tells sentences apart by order and length', () => {
  const table = new SentenceTable();
  const added = [['a', 'b'], ['b', 'a'], ['a'], ['a', 'b', 'b'], ['a', 'b']].map((words) =>
    table.add(words),
  );
  expect(added).toEqual([true, true, true, true, false]);
});

it('gives the sentences back, each word replaced', () => {
  const table = new SentenceTable();
  table.add(['x', 'y']);
  table.add(['x', 'y']);
  table.add(['y', 'z', 'y']);
  const encoded = table.encoded(Int32Array.of(10, 20, 30));
  expect(encoded.map((ids) => [...ids])).toEqual([
    [10, 20],
    [20, 30, 20],
  ]);
  expect(table.encoded(Int32Array.of(10, 20, 30), 1, 2).map((ids) => [...ids])).toEqual([
    [20, 30, 20],
  ]);
});

it('counts the words of the sentences asked for, and of no other', () => {
  const table = new SentenceTable();
  table.add(['x', 'y']);
  table.add(['y', 'y', 'z']);
  expect(table.count([1])).toEqual(
    new Map([
      ['y', 2],
      ['z', 1],
    ]),
  );
  expect(table.count([0, 1])).toEqual(
    new Map([
      ['x', 1],
      ['y', 3],
      ['z', 1],
    ]),
  );
});
