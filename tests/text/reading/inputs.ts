import type { ReadingChoice } from '../../../src/reading';
import { CorpusError } from '../../../src/text/corpus-error';
import { readSource } from '../../../src/text/open-corpus';
import type { TextInput } from '../../../src/text/reading/text-input';

export const range = (count: number) => Array.from({ length: count }, (_, i) => i);

/** A file of these bytes, read in pieces of this size; it counts how often a reader let it go. */
export function inputOf(
  name: string,
  content: string | Uint8Array,
  piece = 65_536,
): TextInput & { readonly cancelled: () => number } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let cancelled = 0;
  return {
    name,
    size: bytes.length,
    cancelled: () => cancelled,
    stream: () => {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, (at += piece)));
        },
        cancel: () => {
          cancelled++;
        },
      });
    },
  };
}

/** All bytes that come, in one piece. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** Everything that reading gives, the rows as a list. */
export async function readAll(inputs: readonly TextInput[], choice: ReadingChoice = {}) {
  const source = await readSource(inputs, choice, () => {}, new AbortController().signal);
  const rows: { text: string; label?: string }[] = [];
  source.rows.forEach((text, number) => {
    const label = source.rows.labels[number];
    rows.push(label === undefined ? { text } : { text, label });
  });
  return { ...source, rows, texts: rows.map(({ text }) => text) };
}

/** The words in which something is refused. */
export async function refusal(work: Promise<unknown>): Promise<CorpusError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (error instanceof CorpusError) return error;
  throw error instanceof Error ? error : new Error('It was read.');
}
