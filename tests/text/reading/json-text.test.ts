import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/random';
import { cellsOf, JsonLinesReader, JsonListReader } from '../../../src/text/reading/json-text';

function list(text: string, piece = Math.max(text.length, 1)) {
  const values: unknown[] = [];
  const broken: number[] = [];
  const reader = new JsonListReader(
    (value) => values.push(value),
    (place) => broken.push(place),
  );
  for (let i = 0; i < text.length; i += piece) reader.push(text.slice(i, i + piece));
  reader.end();
  return { values, broken, isComplete: reader.isComplete };
}

describe('a list of JSON', () => {
  it('gives the items that were written, cut into pieces anywhere', () => {
    const random = seededRandom(6, 'json');
    const parts = ['a', '"', '\\', ',', '[', ']', '{', '}', ':', '\n', '🙂', '\\u0041'];
    const text = () =>
      Array.from({ length: random.integer(6) }, () => parts[random.integer(parts.length)]).join('');
    const value = (depth: number): unknown => {
      const kind = random.integer(depth === 0 ? 3 : 5);
      if (kind === 0) return text();
      if (kind === 1) return random.integer(100) / 4;
      if (kind === 2) return random.uniform() < 0.5 ? null : true;
      const items = Array.from({ length: random.integer(4) }, () => value(depth - 1));
      return kind === 3 ? items : Object.fromEntries(items.map((item, i) => [text() + i, item]));
    };
    for (let i = 0; i < 300; i++) {
      const items = Array.from({ length: 1 + random.integer(5) }, () => value(2));
      const written = JSON.stringify(items, undefined, i % 3);
      for (const piece of [1, 3, 1000]) {
        expect(list(written, piece)).toEqual({ values: items, broken: [], isComplete: true });
      }
    }
  });

  it('is found within objects, behind an empty one', () => {
    const text = '{"name": "x [1]", "tags": [], "data": {"rows": ["a", "b"]}, "more": ["c"]}';
    expect(list(text)).toEqual({ values: ['a', 'b'], broken: [], isComplete: true });
  });

  it('is read past a broken item, which is named', () => {
    expect(list('["a", oops, {"b": }, "c"]')).toEqual({
      values: ['a', 'c'],
      broken: [2, 3],
      isComplete: true,
    });
  });

  it('that is cut short gives what is whole', () => {
    expect(list('[{"a": 1}, {"b": 2')).toMatchObject({ values: [{ a: 1 }], isComplete: false });
    expect(list('["a", "b"')).toMatchObject({ values: ['a', 'b'], isComplete: false });
    expect(list('["a", "b')).toMatchObject({ values: ['a'], isComplete: false });
  });

  it('is not there in a text without one', () => {
    expect(list('{"a": "b"}')).toEqual({ values: [], broken: [], isComplete: false });
  });
});

it('reads lines of JSON and names those that are broken, blank ones counted but no matter', () => {
  const values: unknown[] = [];
  const broken: number[] = [];
  const reader = new JsonLinesReader(
    (value) => values.push(value),
    (line) => broken.push(line),
  );
  for (const line of ['{"a": 1}', '', '{"a": ', ' "b" ', 'null']) reader.line(line);
  expect(values).toEqual([{ a: 1 }, 'b', null]);
  expect(broken).toEqual([3]);
});

it('takes objects within objects for cells with longer names', () => {
  const value = {
    text: 'a',
    user: { name: 'b', tags: ['c', 'd'] },
    none: null,
    count: 3,
    is: true,
  };
  expect([...cellsOf(value)]).toEqual([
    ['text', 'a'],
    ['user.name', 'b'],
    ['user.tags.0', 'c'],
    ['user.tags.1', 'd'],
    ['none', ''],
    ['count', '3'],
    ['is', 'true'],
  ]);
  expect([...cellsOf(['a', 'b'])]).toEqual([
    ['0', 'a'],
    ['1', 'b'],
  ]);
});
