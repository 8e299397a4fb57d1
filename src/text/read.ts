/** Bytes of an uploaded file → text: which encoding it is in, or why it cannot be a text. */
import { CorpusError } from './corpus-error';

/** The largest file that is read, in bytes: 200 MB. */
export const MAX_BYTES = 200_000_000;

export interface ReadText {
  readonly text: string;
  /** "UTF-8", "UTF-16 LE", "UTF-16 BE" or "Windows-1252". */
  readonly encoding: string;
  /** Worth knowing, but no obstacle: in words. */
  readonly notices: readonly string[];
}

const SAVE_AS_TEXT = 'Save it as plain text (.txt, UTF-8), one sentence a line, and upload that.';

/** Beginnings of files that people take for text, and that are not plain text. */
const SIGNATURES: readonly (readonly [beginning: string, what: string])[] = [
  ['%PDF-', 'This is a PDF document, not plain text.'],
  ['{\\rtf', 'This is a Rich Text document (RTF), not plain text.'],
  ['PK\x03\x04', 'This is a ZIP file, or a Word or OpenDocument file, not plain text.'],
  ['\xd0\xcf\x11\xe0', 'This is an old Word or Excel file, not plain text.'],
  ['\x1f\x8b', 'This is a compressed file (gzip), not plain text.'],
];

/**
 * Decodes a file: by its byte-order mark (UTF-8, UTF-16), else as strict UTF-8, else as
 * Windows-1252, the usual encoding of old Western European files.
 *
 * Throws {@link CorpusError} where the file is empty, over {@link MAX_BYTES}, or not a text.
 */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) throw empty();
  if (bytes.length > MAX_BYTES) {
    throw new CorpusError(
      `The text has ${Math.ceil(bytes.length / 1e6)} MB; at most ${MAX_BYTES / 1e6} MB can be read.`,
      'Upload a part of it. Some ten thousand sentences are plenty to learn from.',
    );
  }
  for (const [beginning, what] of SIGNATURES) {
    if (startsWith(bytes, beginning)) throw new CorpusError(what, SAVE_AS_TEXT);
  }
  if (startsWith(bytes, '\xff\xfe')) return readUtf16(bytes, 'utf-16le', 'UTF-16 LE');
  if (startsWith(bytes, '\xfe\xff')) return readUtf16(bytes, 'utf-16be', 'UTF-16 BE');
  if (bytes.includes(0)) throw binary();

  const marked = startsWith(bytes, '\xef\xbb\xbf');
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) {
    const notices = marked ? ['The file begins with a UTF-8 byte-order mark; it was skipped.'] : [];
    return refuseEmpty({ text, encoding: 'UTF-8', notices });
  }
  if (marked) {
    const notice = 'Some bytes are not UTF-8 as the file announces; they were read as “�”.';
    return { text: new TextDecoder().decode(bytes), encoding: 'UTF-8', notices: [notice] };
  }
  if (hasControls(bytes)) throw binary();
  return {
    // Streaming changes nothing for single bytes, but keeps Node 20 from reading Latin-1 instead.
    text: new TextDecoder('windows-1252').decode(bytes, { stream: true }),
    encoding: 'Windows-1252',
    notices: [
      'The file is not UTF-8; it was read as Windows-1252. If letters look wrong, save it as UTF-8 and upload it again.',
    ],
  };
}

/**
 * 16 hex digits that the bytes determine: the same file gives the same digits on every machine.
 * It recognises files and guards against nothing, so a plain 64-bit hash will do; the browser's
 * own digests are missing where a page comes over plain HTTP.
 */
export function fingerprint(bytes: Uint8Array): string {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const wholeWords = length - (length % 4);
  let low = length | 0;
  let high = ~length;
  const take = (word: number) => {
    low = Math.imul(low ^ word, 0x5bd1e995);
    low ^= low >>> 15;
    high = Math.imul(high ^ word, 0x1b873593) + low;
    high = (high << 13) | (high >>> 19);
  };
  for (let i = 0; i < wholeWords; i += 4) take(view.getInt32(i, true));
  for (let i = wholeWords; i < length; i++) take(view.getUint8(i));
  return hex(mixed(low ^ high)) + hex(mixed(high + Math.imul(low, 0x9e3779b1)));
}

function startsWith(bytes: Uint8Array, beginning: string): boolean {
  for (let i = 0; i < beginning.length; i++) {
    if (bytes[i] !== beginning.charCodeAt(i)) return false;
  }
  return true;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function readUtf16(bytes: Uint8Array, label: string, encoding: string): ReadText {
  const text = decodeStrictly(bytes, label);
  if (text === undefined || text.includes('\0')) throw binary();
  return refuseEmpty({ text, encoding, notices: [`The file is in ${encoding}; it was read so.`] });
}

/** A file that holds nothing but a byte-order mark is empty, too. */
function refuseEmpty(read: ReadText): ReadText {
  if (read.text === '') throw empty();
  return read;
}

/** Whether there are control characters that no text has: NUL to BS, SO to US without ESC, DEL. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127,
  );
}

function empty(): CorpusError {
  return new CorpusError(
    'The text is empty.',
    'Choose a plain text file with one sentence a line, at least 50 of them.',
  );
}

function binary(): CorpusError {
  return new CorpusError('This file is not plain text: it holds binary data.', SAVE_AS_TEXT);
}

/** The final mixing of MurmurHash3: every bit of the input touches every bit of the output. */
function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
