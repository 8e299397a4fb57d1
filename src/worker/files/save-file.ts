/** The run at hand as a file that can be taken away. */
import type { Command } from '../../protocol';
import { encodeRun } from '../../storage/arae-file';
import { exportToPyTorch } from '../../storage/pytorch/export';
import type { SavedModel } from '../../storage/saved-model';
import type { Corpus } from '../../text/corpus';
import type { Experiment } from '../experiment';
import type { OpenedText } from '../opening';
import { savedTraining } from '../training-record';
import type { WholeCopy } from '../whole-copy';
import { savedText } from './file-text';

type Wanted = Omit<Extract<Command, { type: 'save-file' }>, 'type'>;

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * A file of a run as it was when it was copied.
 *
 * @throws FileError where the run cannot be kept in such a file.
 */
export function fileOf(
  { form, withText, history, pairs }: Wanted,
  copy: WholeCopy,
  { corpus, settings }: Pick<Experiment, 'corpus' | 'settings'>,
  { read }: OpenedText,
): MadeFile {
  const { iteration, weights, state } = copy;
  const { name, fingerprint } = read;
  const model: SavedModel = {
    settings,
    iteration,
    vocabulary: corpus.vocabulary.list,
    weights,
    corpus: { name, fingerprint },
    training: savedTraining(state),
  };
  const stem = `${plainName(name)}-${iteration}`;
  switch (form) {
    case 'run': {
      const text = withText ? { text: savedText(read) } : {};
      return { name: `${stem}.arae`, blob: blobOf(encodeRun({ model, history, pairs, ...text })) };
    }
    case 'script':
    case 'authors': {
      const sentences = withText ? { sentences: wordsOf(corpus) } : {};
      const bytes = exportToPyTorch(model, { form, ...sentences });
      return { name: `${stem}-pytorch.zip`, blob: blobOf(bytes) };
    }
  }
}

/** The sentences that are trained on, as the model reads them. */
function wordsOf({ training, encoded, vocabulary }: Corpus): string {
  const lines = Array.from(training, (index) => vocabulary.decode(encoded[index] ?? []).join(' '));
  return `${lines.join('\n')}\n`;
}

/** A name that every file system takes. */
export function plainName(name: string): string {
  const stem = name.replace(/\.\w{1,8}$/, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  return stem.replace(/^-|-$/g, '').slice(0, 60) || 'run';
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' });
}
