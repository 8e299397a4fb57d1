import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/text/corpus-error';
import { fingerprint, MAX_BYTES, readText } from '../../src/text/read';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function refusal(bytes: Uint8Array): CorpusError {
  try {
    readText(bytes);
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('reading', () => {
  it('takes UTF-8 as it is, without a notice', () => {
    const text = 'Ein schöner Tag.\nمرحبا\n🙂';
    expect(readText(utf8(text))).toEqual({ text, encoding: 'UTF-8', notices: [] });
  });

  it('skips the byte-order mark of UTF-8, and says so', () => {
    const read = readText(utf8('\ufeffone\ntwo'));
    expect(read.text).toBe('one\ntwo');
    expect(read.encoding).toBe('UTF-8');
    expect(read.notices.join()).toMatch(/byte-order mark/);
  });

  it.each([
    ['UTF-16 LE', true],
    ['UTF-16 BE', false],
  ])('reads %s by its byte-order mark, and says so', (encoding, littleEndian) => {
    const read = readText(utf16('\ufeffÄpfel 🙂\nzwei', littleEndian));
    expect(read.text).toBe('Äpfel 🙂\nzwei');
    expect(read.encoding).toBe(encoding);
    expect(read.notices.join()).toContain(encoding);
  });

  it('reads what is not UTF-8 as Windows-1252, and says so', () => {
    const read = readText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x20, 0x92));
    expect(read.text).toBe('café € ’');
    expect(read.encoding).toBe('Windows-1252');
    expect(read.notices.join()).toMatch(/Windows-1252/);
  });

  it('shows damaged bytes of a file that announces UTF-8, and says so', () => {
    const read = readText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62));
    expect(read.text).toBe('a�b');
    expect(read.encoding).toBe('UTF-8');
    expect(read.notices).toHaveLength(1);
  });
});

describe('refusing', () => {
  it('refuses an empty file, and one that holds a byte-order mark alone', () => {
    for (const bytes of [new Uint8Array(), utf8('\ufeff'), utf16('\ufeff', true)]) {
      expect(refusal(bytes).what).toMatch(/empty/);
    }
  });

  it('refuses NUL bytes, in UTF-8 and as characters of UTF-16', () => {
    expect(refusal(utf8('one\0two')).what).toMatch(/binary/);
    expect(refusal(utf16('\ufeffone\0two', true)).what).toMatch(/binary/);
  });

  it('refuses half a character of UTF-16 and control codes that no text has', () => {
    expect(refusal(Uint8Array.of(0xff, 0xfe, 0x61)).what).toMatch(/binary/);
    expect(refusal(Uint8Array.of(0xe9, 0x01, 0x02, 0x61)).what).toMatch(/binary/);
  });

  it.each([
    ['PDF', '%PDF-1.7\n%some words'],
    ['Rich Text', '{\\rtf1 Hello.}'],
    ['Word', 'PK\x03\x04 Hello.'],
  ])('names a %s file for what it is', (name, content) => {
    const { what, next } = refusal(utf8(content));
    expect(what).toContain(name);
    expect(next).toMatch(/plain text/);
  });

  it('refuses a file over the limit and reads one at the limit', () => {
    const bytes = new Uint8Array(MAX_BYTES + 1).fill(0x20);
    const { what, next } = refusal(bytes);
    expect(what).toContain('at most 200 MB');
    expect(next).not.toBe('');
    expect(readText(bytes.subarray(1)).text).toHaveLength(MAX_BYTES);
  });

  it('says both what happened and what to do in the message of the error', () => {
    const error = refusal(new Uint8Array());
    expect(error.message).toBe(`${error.what} ${error.next}`);
  });
});

describe('a fingerprint', () => {
  it('is 16 hex digits that depend on the bytes alone, wherever they lie in memory', () => {
    const bytes = utf8('a text of some length');
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(fingerprint(bytes)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(shifted.subarray(3))).toBe(fingerprint(bytes));
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
});
