/** Bytes → text, in a stream: by byte-order mark, else UTF-8, else Windows-1252. */
import { ENCODING_NAMES, type TextEncoding } from '../../reading';
import { CorpusError } from '../corpus-error';
import { announcedEncoding, guessedEncoding } from './encoding';

/** Bytes from the first letter beyond ASCII on by which the encoding is judged. */
const JUDGED = 65_536;

const SAVE_AS_TEXT = 'Save it as plain text (.txt, UTF-8), one sentence a line, and upload that.';

/** Beginnings of files that people take for text, and that are not plain text. */
const SIGNATURES: readonly (readonly [beginning: string, what: string, next?: string])[] = [
  ['%PDF-', 'This is a PDF document, not plain text.'],
  ['{\\rtf', 'This is a Rich Text document (RTF), not plain text.'],
  [
    'PK\x03\x04',
    'This is a ZIP file, or a Word, Excel or OpenDocument file, not plain text.',
    'Unpack it, or save it as plain text (.txt) or as a table (.csv), and upload that.',
  ],
  ['\xd0\xcf\x11\xe0', 'This is an old Word or Excel file, not plain text.'],
  ['\x1f\x8b', 'This file is packed more than once.', 'Unpack it once, and upload that.'],
];

/**
 * Decodes one file. The encoding, where neither chosen nor announced by a byte-order mark, is
 * judged by the first bytes that are not ASCII, which are the same in all that can be guessed; so
 * nothing is read twice.
 */
export class Decoding {
  /** As far as it is known: final once the text has been read. */
  encoding: TextEncoding = 'utf-8';
  /** Worth knowing, in words; complete once the text has been read. */
  readonly notices: string[] = [];
  readonly #chosen: TextEncoding | undefined;
  /** Until the encoding is settled all is ASCII. */
  #decoder = new TextDecoder('utf-8');
  #isSettled = false;
  #sawControls = false;
  #sawDamage = false;

  constructor(chosen?: TextEncoding) {
    this.#chosen = chosen;
  }

  /**
   * The text in pieces, its line ends CRLF and CR written as LF. Rejects with
   * {@link CorpusError} where the bytes are none or no text.
   */
  async *text(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
    let isEmpty = true;
    let endsWithReturn = false;
    for await (const decoded of this.#decoded(chunks)) {
      if (decoded === '') continue;
      isEmpty = false;
      this.#inspect(decoded);
      let text = endsWithReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
      endsWithReturn = decoded.endsWith('\r');
      if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
      if (text !== '') yield text;
    }
    if (isEmpty) throw this.#empty();
  }

  async *#decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
    let waiting: Uint8Array = new Uint8Array();
    let isBegun = false;
    for await (const chunk of chunks) {
      if (this.#isSettled) {
        yield this.#decode(chunk);
        continue;
      }
      waiting = joined(waiting, chunk);
      if (waiting.length < 5) continue;
      if (!isBegun) this.#begin(waiting);
      isBegun = true;
      const { ready, rest } = this.#settled(waiting, false);
      waiting = rest;
      if (ready.length > 0) yield this.#decode(ready);
    }
    if (waiting.length > 0) {
      if (!isBegun) this.#begin(waiting);
      yield this.#decode(this.#settled(waiting, true).ready);
    }
    yield this.#decode();
  }

  /** Looks at the first bytes: what is no text is refused, a byte-order mark or a choice settles. */
  #begin(beginning: Uint8Array): void {
    const foreign = SIGNATURES.find(([signature]) => startsWith(beginning, signature));
    if (foreign !== undefined) {
      throw new CorpusError(foreign[1], foreign[2] ?? SAVE_AS_TEXT);
    }
    const announced = announcedEncoding(beginning);
    const encoding = this.#chosen ?? announced;
    if (encoding === undefined) return;
    this.#settle(encoding);
    if (this.#chosen !== undefined) return;
    this.notices.push(
      encoding === 'utf-8'
        ? 'The file begins with a UTF-8 byte-order mark; it was skipped.'
        : `The file is in ${ENCODING_NAMES[encoding]}; it was read so.`,
    );
  }

  /** Parts bytes into those that can be decoded now and those that must wait for more. */
  #settled(bytes: Uint8Array, isEnd: boolean): { ready: Uint8Array; rest: Uint8Array } {
    const none = bytes.subarray(bytes.length);
    if (this.#isSettled) return { ready: bytes, rest: none };
    const beyond = bytes.findIndex((byte) => byte >= 0x80);
    const ascii = beyond === -1 ? bytes : bytes.subarray(0, beyond);
    this.#sawControls ||= hasControls(ascii);
    if (beyond === -1) return { ready: bytes, rest: none };
    const rest = bytes.subarray(beyond);
    if (!isEnd && rest.length < JUDGED) return { ready: ascii, rest };
    const encoding = guessedEncoding(rest, isEnd);
    this.#settle(encoding);
    if (encoding === 'windows-1252') {
      if (this.#sawControls) throw this.#binary();
      this.notices.push(
        'The file is not UTF-8; it was read as Windows-1252. If letters look wrong, choose another encoding.',
      );
    }
    return { ready: bytes, rest: none };
  }

  #settle(encoding: TextEncoding): void {
    this.encoding = encoding;
    this.#isSettled = true;
    const fatal = this.#chosen === undefined && encoding.startsWith('utf-16');
    this.#decoder = new TextDecoder(encoding, { fatal });
  }

  /** Decodes the next bytes, or what is left where there are none. */
  #decode(bytes?: Uint8Array): string {
    const isWestern = this.encoding === 'windows-1252';
    if (isWestern && bytes !== undefined && hasControls(bytes)) throw this.#binary();
    try {
      // Streaming changes nothing for single bytes, but keeps Node 20 from reading Latin-1 instead.
      return this.#decoder.decode(bytes, { stream: bytes !== undefined || isWestern });
    } catch (error) {
      if (error instanceof TypeError) throw this.#binary();
      throw error;
    }
  }

  #inspect(text: string): void {
    if (text.includes('\0')) throw this.#binary();
    if (this.#sawDamage || !text.includes('\uFFFD')) return;
    this.#sawDamage = true;
    this.notices.push(
      `Some bytes are not ${ENCODING_NAMES[this.encoding]}; they were read as “�”.`,
    );
  }

  #empty(): CorpusError {
    return new CorpusError(
      'The text is empty.',
      'Choose a plain text file with one sentence a line, at least 50 of them.',
    );
  }

  #binary(): CorpusError {
    const { encoding } = this;
    if (this.#chosen !== undefined && encoding.startsWith('utf-16')) {
      return new CorpusError(
        `This file cannot be read as ${ENCODING_NAMES[encoding]}.`,
        'Choose another encoding.',
      );
    }
    return new CorpusError('This file is not plain text: it holds binary data.', SAVE_AS_TEXT);
  }
}

function startsWith(bytes: Uint8Array, beginning: string): boolean {
  for (let i = 0; i < beginning.length; i++) {
    if (bytes[i] !== beginning.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether there are control characters that no text has: NUL to BS, SO to US without ESC, DEL. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127,
  );
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
