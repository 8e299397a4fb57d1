import { sourceName, type CorpusSource } from '../corpus-source';
import { CorpusError } from '../text/corpus-error';
import type { TextInput } from '../text/reading/text-input';

/**
 * What a corpus is to be read from, wherever it comes from. Only what is built in is fetched here;
 * files and pasted text are read as their streams are.
 *
 * @throws CorpusError where it cannot be had.
 */
export async function openInputs(source: CorpusSource, signal: AbortSignal): Promise<TextInput[]> {
  switch (source.kind) {
    case 'built-in':
      return [blobInput(source.name, await fetchCorpus(source.name, source.url, signal))];
    case 'files':
      if (source.files.length === 0) {
        throw new CorpusError('No file was chosen.', 'Choose one or more files, or paste a text.');
      }
      return source.files.map((file) => blobInput(file.name, file));
    case 'pasted':
      return [blobInput(sourceName(source), new Blob([source.text]))];
  }
}

function blobInput(name: string, blob: Blob): TextInput {
  return { name, size: blob.size, stream: () => blob.stream() };
}

async function fetchCorpus(name: string, url: string, signal: AbortSignal): Promise<Blob> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return await response.blob();
  } catch (error) {
    if (signal.aborted) throw error;
    // Told below, like any other failure to fetch.
  }
  throw new CorpusError(
    `The built-in corpus “${name}” could not be loaded.`,
    'Check the connection and reload the page, or upload a text of your own.',
  );
}
