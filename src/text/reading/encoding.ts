/** Which encoding bytes are in. */
import type { TextEncoding } from '../../reading';

const MARKS: readonly (readonly [mark: readonly number[], encoding: TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that a byte-order mark at the beginning announces. */
export function announcedEncoding(beginning: Uint8Array): TextEncoding | undefined {
  return MARKS.find(([mark]) => mark.every((byte, i) => beginning[i] === byte))?.[1];
}

/** A text with so many letters in UTF-8 for each broken one is UTF-8 that was damaged. */
const WHOLE_TO_BROKEN = 20;

/**
 * UTF-8 or, where bytes do not form it, Windows-1252, the usual encoding of old Western European
 * files. Some broken letters among many whole ones are damage, such as a text cut in the middle
 * of a letter, and no other encoding. `isEnd` tells that the text ends with these bytes.
 */
export function guessedEncoding(bytes: Uint8Array, isEnd: boolean): TextEncoding {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length;) {
    const length = letterLength(bytes, i);
    if (length > 1) whole++;
    else if (length === 0) {
      if (!isEnd && isCutOff(bytes, i)) break;
      broken++;
    }
    i += Math.max(length, 1);
  }
  return whole >= WHOLE_TO_BROKEN * broken ? 'utf-8' : 'windows-1252';
}

/** The bytes of the letter of UTF-8 that begins here; 0 where none does. */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = lengthByFirst(first);
  for (let i = 1; i < length; i++) if (!isFollower(bytes[at + i])) return 0;
  const second = bytes[at + 1] ?? 0;
  // Too long a form of a letter, half of a pair of UTF-16, or beyond Unicode.
  if ((first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)) return 0;
  if ((first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f)) return 0;
  return length;
}

function lengthByFirst(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

function isFollower(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Whether the bytes end in the middle of a letter that begins here. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const left = bytes.length - at;
  return left < lengthByFirst(bytes[at]!) && bytes.subarray(at + 1).every(isFollower);
}
