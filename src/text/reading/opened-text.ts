/** A file, unpacked and decoded: its beginning at once, the rest as it is asked for. */
import type { ReadingChoice, TextEncoding } from '../../reading';
import { CorpusError } from '../corpus-error';
import { bytesOf } from './bytes';
import { Decoding } from './decoding';
import type { Head } from './format';
import { gunzipped, isGzip } from './gzip';
import { CUT_IT, MAX_BYTES, type TextInput } from './text-input';

/** Characters that decide how a text is read, and that a preview shows the beginning of. */
const HEAD = 262_144;

export interface OpenedText {
  readonly compressed: boolean;
  /** As far as it is known; final once the rest was read. */
  readonly encoding: () => TextEncoding;
  readonly notices: readonly string[];
  /** The beginning, up to the end of a line: to judge by. */
  readonly head: Head;
  /** All the text there is until now, the head and what came with it. */
  readonly beginning: string;
  readonly rest: AsyncGenerator<string, void>;
}

/**
 * Opens a file and reads its beginning; `onBytes` is given all bytes of the file as they are read,
 * packed ones as they stand. Whoever does not read the rest must end it by `rest.return()`.
 */
export async function openText(
  input: TextInput,
  choice: ReadingChoice,
  signal: AbortSignal,
  onBytes: (bytes: Uint8Array) => void,
): Promise<OpenedText> {
  const { beginning, all } = await peeked(told(bytesOf(input, signal), onBytes), 3);
  const compressed = isGzip(beginning);
  const bytes = compressed ? limited(input.name, gunzipped(input.name, all)) : all;
  const decoding = new Decoding(choice.encoding);
  const text = decoding.text(bytes);
  let read = '';
  let isWhole = false;
  while (!isWhole && read.length < HEAD) {
    const { done, value } = await text.next();
    if (done === true) isWhole = true;
    else read += value;
  }
  const lineEnd = read.lastIndexOf('\n', HEAD) + 1;
  const head = isWhole ? read : read.slice(0, lineEnd === 0 ? HEAD : lineEnd);
  return {
    compressed,
    encoding: () => decoding.encoding,
    notices: decoding.notices,
    head: { text: head, isWhole },
    beginning: read,
    rest: text,
  };
}

async function* told(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    onBytes(chunk);
    yield chunk;
  }
}

/** The first bytes, as many as wanted where there are so many, and all bytes, those included. */
async function peeked(
  chunks: AsyncGenerator<Uint8Array, void>,
  wanted: number,
): Promise<{ beginning: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const first: Uint8Array[] = [];
  const beginning: number[] = [];
  while (beginning.length < wanted) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    first.push(value);
    beginning.push(...value.subarray(0, wanted));
  }
  async function* all() {
    try {
      yield* first;
      yield* chunks;
    } finally {
      await chunks.return();
    }
  }
  return { beginning: Uint8Array.from(beginning), all: all() };
}

/** A small file may unpack to anything: no more than may be read is taken. */
async function* limited(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > MAX_BYTES) {
      throw new CorpusError(
        `“${name}” unpacks to more than ${MAX_BYTES / 1e6} MB; that is the limit.`,
        CUT_IT,
      );
    }
    yield chunk;
  }
}
