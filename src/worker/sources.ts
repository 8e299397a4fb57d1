import type { CorpusSource } from '../protocol';
import { CorpusError } from '../text/corpus-error';
import { MAX_BYTES } from '../text/read';

export interface SourceBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of a corpus, wherever it comes from.
 *
 * @throws CorpusError where they cannot be had.
 */
export async function sourceBytes(source: CorpusSource): Promise<SourceBytes> {
  switch (source.kind) {
    case 'built-in':
      return { name: source.name, bytes: await fetchBytes(source.name, source.url) };
    case 'file': {
      const { file } = source;
      // Before reading: a file too large to read must not be read to find that out.
      if (file.size > MAX_BYTES) {
        throw new CorpusError(
          `“${file.name}” has ${Math.round(file.size / 1e6)} MB; the limit is ${MAX_BYTES / 1e6} MB.`,
          'Cut it to a part: 10,000 to 50,000 sentences are plenty for a first model.',
        );
      }
      try {
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        throw new CorpusError(
          `“${file.name}” could not be read.`,
          'Perhaps it was moved or changed meanwhile: choose it again.',
        );
      }
    }
    case 'pasted':
      return { name: 'Pasted text', bytes: new TextEncoder().encode(source.text) };
  }
}

async function fetchBytes(name: string, url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    // Told below, like any other failure to fetch.
  }
  throw new CorpusError(
    `The built-in corpus “${name}” could not be loaded.`,
    'Check the connection and reload the page, or upload a text of your own.',
  );
}
