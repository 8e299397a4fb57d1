import { expect, it } from 'vitest';
import { Fingerprint, fingerprint } from '../../../src/text/reading/fingerprint';

const utf8 = (text: string) => new TextEncoder().encode(text);

it('is 16 hex digits that depend on the bytes alone, wherever they lie in memory', () => {
  const bytes = utf8('a text of some length');
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(fingerprint(bytes)).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(shifted.subarray(3))).toBe(fingerprint(bytes));
});

it('is the same however the bytes come', () => {
  const bytes = Uint8Array.from({ length: 1001 }, (_, i) => (i * 37) & 0xff);
  for (const piece of [1, 2, 3, 4, 5, 7, 64, 999]) {
    const print = new Fingerprint(bytes.length);
    for (let i = 0; i < bytes.length; i += piece) print.add(bytes.subarray(i, i + piece));
    expect(print.digits()).toBe(fingerprint(bytes));
  }
});

it('differs where any one bit, the length or the order differs', () => {
  const bytes = utf8('one two three four');
  const prints = new Set([fingerprint(bytes), fingerprint(utf8('one two four three'))]);
  for (let bit = 0; bit < 8 * bytes.length; bit++) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    prints.add(fingerprint(changed));
  }
  for (let zeros = 0; zeros < 20; zeros++) prints.add(fingerprint(new Uint8Array(zeros)));
  expect(prints.size).toBe(2 + 8 * bytes.length + 20);
});

it('stays what it was, so that old links still match', () => {
  expect(fingerprint(utf8('a bicycle by the wall\n'))).toBe('6d8708f30765fcd3');
});
