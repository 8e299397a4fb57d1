/** The bytes of a file in pieces, and what a packed file holds. */
import { CorpusError } from '../corpus-error';
import type { TextInput } from './text-input';

/**
 * The bytes of a file as they come. Rejects with {@link CorpusError} where the file cannot be
 * read, and with the signal's reason when it is aborted; the stream is let go in any case.
 */
export async function* bytesOf(
  input: TextInput,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  signal.throwIfAborted();
  const reader = input.stream().getReader();
  const letGo = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', letGo);
  try {
    for (;;) {
      const { done, value } = await nextOf(reader, input.name);
      signal.throwIfAborted();
      if (done) return;
      if (value.length > 0) yield value;
    }
  } finally {
    signal.removeEventListener('abort', letGo);
    letGo();
  }
}

async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>, name: string) {
  try {
    return await reader.read();
  } catch {
    throw new CorpusError(
      `“${name}” could not be read.`,
      'Perhaps it was moved or changed meanwhile: choose it again.',
    );
  }
}

/** Whether bytes begin as a gzip file does. */
export function isGzip(beginning: Uint8Array): boolean {
  return beginning[0] === 0x1f && beginning[1] === 0x8b && beginning[2] === 8;
}

/**
 * Unpacks gzip. Rejects with {@link CorpusError} where the packed bytes are damaged or end too
 * early; what was unpacked until then is of no use, for nobody knows what is missing.
 */
export async function* gunzipped(
  name: string,
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let failure: Error | undefined;
  let isWhole = false;
  const feeding = (async () => {
    try {
      for await (const chunk of packed) if (!(await accepts(writer, chunk))) return;
      isWhole = true;
      await writer.close();
    } catch (error) {
      if (!isWhole) failure = error instanceof Error ? error : new Error('', { cause: error });
      writer.abort(error).catch(() => {});
    }
  })();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw failure ?? damaged(name, isWhole, error);
      });
      if (done) break;
      yield value;
    }
    await feeding;
    if (failure !== undefined) throw failure;
  } finally {
    reader.cancel().catch(() => {});
    writer.abort().catch(() => {});
  }
}

/** Whether the stream still takes bytes: where it does not, its reader learns why. */
async function accepts(writer: WritableStreamDefaultWriter<BufferSource>, chunk: Uint8Array) {
  try {
    // Waiting for each piece keeps a large file from queueing up.
    await writer.write(ownBuffer(chunk));
    return true;
  } catch {
    return false;
  }
}

/** Streams take no bytes whose memory is shared. */
function ownBuffer(chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  return chunk.buffer instanceof ArrayBuffer
    ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length)
    : new Uint8Array(chunk);
}

function damaged(name: string, isWhole: boolean, cause: unknown): CorpusError {
  const what = isWhole
    ? `“${name}” is cut short or damaged near its end: it cannot be unpacked.`
    : `“${name}” is damaged: it cannot be unpacked.`;
  const error = new CorpusError(
    what,
    'Nothing of it was used, for nobody can tell what is missing. Download it again, pack it in one part, or upload it unpacked.',
  );
  error.cause = cause;
  return error;
}
