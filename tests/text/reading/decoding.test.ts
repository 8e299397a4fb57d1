import { describe, expect, it } from 'vitest';
import type { TextEncoding } from '../../../src/reading';
import { CorpusError } from '../../../src/text/corpus-error';
import { bytesOf } from '../../../src/text/reading/bytes';
import { Decoding } from '../../../src/text/reading/decoding';
import { inputOf } from './inputs';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Pieces of every size that could cut a mark, a letter or a line end. */
const PIECES = [1, 2, 3, 5, 64, 100_000];

async function decode(bytes: Uint8Array, piece: number, chosen?: TextEncoding) {
  const decoding = new Decoding(chosen);
  let text = '';
  const input = inputOf('my.txt', bytes, piece);
  for await (const part of decoding.text(bytesOf(input, new AbortController().signal))) {
    text += part;
  }
  const { encoding, notices } = decoding;
  return { text, encoding, notices };
}

/** What is read, which must not depend on how the bytes come. */
async function read(bytes: Uint8Array, chosen?: TextEncoding) {
  const first = await decode(bytes, PIECES[0] ?? 1, chosen);
  for (const piece of PIECES.slice(1)) expect(await decode(bytes, piece, chosen)).toEqual(first);
  return first;
}

async function refusal(bytes: Uint8Array, chosen?: TextEncoding): Promise<CorpusError> {
  const error: unknown = await read(bytes, chosen).catch((reason: unknown) => reason);
  if (error instanceof CorpusError) return error;
  throw new Error('It was read.');
}

describe('decoding', () => {
  it('takes UTF-8 as it is, without a notice', async () => {
    const text = 'Ein schöner Tag.\nمرحبا\n🙂';
    expect(await read(utf8(text))).toEqual({ text, encoding: 'utf-8', notices: [] });
  });

  it('writes CRLF and CR as LF', async () => {
    expect((await read(utf8('a\r\nb\rc\r\r\nd\n\re\r'))).text).toBe('a\nb\nc\n\nd\n\ne\n');
  });

  it('skips the byte-order mark of UTF-8, and says so', async () => {
    const { text, encoding, notices } = await read(utf8('\ufeffone\ntwo'));
    expect({ text, encoding }).toEqual({ text: 'one\ntwo', encoding: 'utf-8' });
    expect(notices.join()).toMatch(/byte-order mark/);
  });

  it.each([
    ['utf-16le', 'UTF-16 LE', true],
    ['utf-16be', 'UTF-16 BE', false],
  ])('reads %s by its byte-order mark, and says so', async (label, name, littleEndian) => {
    const { text, encoding, notices } = await read(utf16('\ufeffÄpfel 🙂\r\nzwei', littleEndian));
    expect({ text, encoding }).toEqual({ text: 'Äpfel 🙂\nzwei', encoding: label });
    expect(notices.join()).toContain(name);
  });

  it('reads what is not UTF-8 as Windows-1252, and says so', async () => {
    const bytes = Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x20, 0x92);
    const { text, encoding, notices } = await read(bytes);
    expect({ text, encoding }).toEqual({ text: 'café € ’', encoding: 'windows-1252' });
    expect(notices.join()).toMatch(/Windows-1252/);
  });

  it('finds the encoding where the first letter beyond ASCII comes late', async () => {
    const ascii = 'plain words\n'.repeat(20_000);
    const late = Uint8Array.of(...utf8('é'.repeat(50)));
    const utf = await decode(Buffer.concat([utf8(ascii), late]), 4096);
    expect(utf.text).toBe(ascii + 'é'.repeat(50));
    const western = await decode(Buffer.concat([utf8(ascii), Uint8Array.of(0xe9, 0x20)]), 4096);
    expect(western).toMatchObject({ text: `${ascii}é `, encoding: 'windows-1252' });
  });

  it('shows damaged bytes of a file that announces UTF-8, and says so', async () => {
    const { text, encoding, notices } = await read(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 98));
    expect({ text, encoding }).toEqual({ text: 'a�b', encoding: 'utf-8' });
    expect(notices.at(-1)).toMatch(/Some bytes are not UTF-8/);
  });

  it('takes a long text in UTF-8 for that though its last letter is cut in half', async () => {
    const bytes = utf8('é è à '.repeat(100) + 'é').slice(0, -1);
    const { text, encoding, notices } = await read(bytes);
    expect(encoding).toBe('utf-8');
    expect(text.endsWith('à �')).toBe(true);
    expect(notices).toHaveLength(1);
  });

  it('reads as was chosen, whatever the bytes look like', async () => {
    const letters = utf8('é');
    expect((await read(letters, 'windows-1252')).text).toBe('Ã©');
    expect(await read(Uint8Array.of(0x61, 0xe9, 0x62), 'utf-8')).toMatchObject({
      text: 'a�b',
      encoding: 'utf-8',
    });
    expect((await read(utf16('ohne Marke', true), 'utf-16le')).text).toBe('ohne Marke');
  });
});

describe('refusing', () => {
  it('refuses an empty file, and one that holds a byte-order mark alone', async () => {
    for (const bytes of [new Uint8Array(), utf8('\ufeff'), utf16('\ufeff', true)]) {
      expect((await refusal(bytes)).what).toMatch(/empty/);
    }
  });

  it('refuses NUL bytes, in UTF-8 and as characters of UTF-16', async () => {
    expect((await refusal(utf8('one\0two'))).what).toMatch(/binary/);
    expect((await refusal(utf16('\ufeffone\0two', true))).what).toMatch(/binary/);
    expect((await refusal(utf8('one\0two three'), 'utf-8')).what).toMatch(/binary/);
  });

  it('refuses half a character of UTF-16 and control codes that no text has', async () => {
    expect((await refusal(Uint8Array.of(0xff, 0xfe, 0x61))).what).toMatch(/binary/);
    expect((await refusal(Uint8Array.of(0xe9, 0x01, 0x02, 0x61))).what).toMatch(/binary/);
    expect((await refusal(Uint8Array.of(0x01, 0x61, 0xe9, 0x02, 0x61))).what).toMatch(/binary/);
  });

  it('says so where a chosen encoding cannot be', async () => {
    const { what, next } = await refusal(utf16('\0ohne', true), 'utf-16le');
    expect(what).toMatch(/cannot be read as UTF-16 LE/);
    expect(next).toMatch(/another encoding/);
  });

  it.each([
    ['PDF', '%PDF-1.7\n%some words'],
    ['Rich Text', '{\\rtf1 Hello.}'],
    ['Word', 'PK\x03\x04 Hello.'],
  ])('names a %s file for what it is', async (name, content) => {
    const { what, next } = await refusal(utf8(content));
    expect(what).toContain(name);
    expect(next).toMatch(/plain text/);
  });

  it('says both what happened and what to do in the message of the error', async () => {
    const error = await refusal(new Uint8Array());
    expect(error.message).toBe(`${error.what} ${error.next}`);
  });
});
