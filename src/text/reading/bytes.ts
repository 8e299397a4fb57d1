/** The bytes of a file in pieces. */
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
