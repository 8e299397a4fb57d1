import { expect, test } from 'vitest';
import { seededRandom } from '../../src/random';
import { fromHalf, toHalf } from '../../src/storage/half';

const halfOf = (value: number) => toHalf(Float32Array.of(value))[0] ?? -1;

/** By the definition of the format. */
function valueOf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

test('every float16 has the value that the format defines', () => {
  const values = fromHalf(Uint16Array.from({ length: 65536 }, (_, half) => half));
  const wrong = [...values.keys()].filter((half) => !Object.is(values[half], valueOf(half)));
  expect(wrong).toEqual([]);
});

test('every float16 but NaN survives the way through float32', () => {
  const halves = Uint16Array.from({ length: 65536 }, (_, half) => half);
  const back = toHalf(fromHalf(halves));
  const changed = [...halves].filter((half) => back[half] !== half);
  expect(changed.every((half) => Number.isNaN(valueOf(half)))).toBe(true);
  expect(changed.every((half) => Number.isNaN(valueOf(back[half] ?? 0)))).toBe(true);
});

test('a number half-way between two goes to the even one, in every range', () => {
  for (let half = 0; half < 0x7bff; half++) {
    const [below, above] = [valueOf(half), valueOf(half + 1)];
    expect(halfOf((below + above) / 2)).toBe(half % 2 === 0 ? half : half + 1);
  }
});

test('any other number goes to the nearest', () => {
  const random = seededRandom(1, 'halves');
  for (let i = 0; i < 20_000; i++) {
    const half = random.integer(0x7bff);
    const [below, above] = [valueOf(half), valueOf(half + 1)];
    const value = Math.fround(below + (above - below) * random.uniform());
    if (value - below === above - value) continue;
    expect(halfOf(value)).toBe(value - below < above - value ? half : half + 1);
    expect(halfOf(-value) & 0x7fff).toBe(halfOf(value));
  }
});

test('what is too large becomes infinite, what is too small zero of the same sign', () => {
  expect(halfOf(65519.99)).toBe(0x7bff);
  expect(halfOf(65520)).toBe(0x7c00);
  expect(halfOf(-1e30)).toBe(0xfc00);
  expect(halfOf(2 ** -25)).toBe(0);
  expect(halfOf(-(2 ** -26))).toBe(0x8000);
  expect(halfOf(NaN) & 0x7fff).toBe(0x7e00);
});
