import { expect, it } from 'vitest';
import { RepeatFinder } from '../../src/ops/wasm/repeats';

it('finds which numbers are the same, time and again', () => {
  const finder = new RepeatFinder();
  const wanted = {
    numbers: Int32Array.of(7, 3000, 0),
    firsts: Int32Array.of(0, 1, 4),
    places: Int32Array.of(0, 1, 0, 1, 2, 0),
  };
  const vector = Int32Array.of(7, 3000, 7, 3000, 0, 7);
  expect(finder.find(vector)).toEqual(wanted);
  expect(finder.find(vector)).toEqual(wanted);
  expect(finder.find(new Int32Array(0)).numbers.length).toBe(0);
});
