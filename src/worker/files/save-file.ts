/** The run at hand as a file that can be taken away. */
import type { KeptCorners } from '../../corners';
import type { Command } from '../../protocol';
import { encodeRun } from '../../storage/arae-file';
import { exportToPyTorch } from '../../storage/pytorch/export';
import { keyOf } from '../../past/pins';
import type { StoredDetails } from '../../storage/runs/stored-run';
import type { SavedModel } from '../../storage/saved-model';
import type { SavedPast, SavedRun } from '../../storage/saved-run';
import type { Corpus } from '../../text/corpus';
import type { RatedCopy } from '../best-checkpoint';
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

/** What is known of a run besides its model and its text. */
export interface KnownOfRun {
  readonly remarks: Pick<StoredDetails, 'past' | 'note' | 'marks'>;
  readonly best: RatedCopy | undefined;
}

/**
 * A file of a run as it was when it was copied.
 *
 * @throws FileError where the run cannot be kept in such a file.
 */
export function fileOf(
  { form, withText: textWanted, history, pairs }: Wanted,
  copy: WholeCopy,
  { corpus, settings }: Pick<Experiment, 'corpus' | 'settings'>,
  { read, isMissing }: OpenedText,
  known: KnownOfRun,
): MadeFile {
  const { iteration, weights, state } = copy;
  const withText = textWanted && !isMissing;
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
      const { best } = known;
      const run: SavedRun = {
        model,
        history,
        pairs,
        past: pastOf(known),
        ...(best && { best: best.weights }),
        ...(withText && { text: savedText(read) }),
      };
      return { name: `${stem}.arae`, blob: blobOf(encodeRun(run)) };
    }
    case 'script':
    case 'authors': {
      const sentences = withText ? { sentences: wordsOf(corpus) } : {};
      const bytes = exportToPyTorch(model, { form, ...sentences });
      return { name: `${stem}-pytorch.zip`, blob: blobOf(bytes) };
    }
  }
}

function pastOf({ remarks: { past, note, marks }, best }: KnownOfRun): SavedPast {
  const { pins = [], snapshots = [] } = past ?? {};
  const moments = new Map(pins.map((pin) => [keyOf(pin), pin.moments]));
  const pinned = (note?.pins ?? pins).map((pin) => ({ a: pin.a, b: pin.b }));
  return {
    pins: pinned.map((pair) => ({ ...pair, moments: moments.get(keyOf(pair)) ?? [] })),
    snapshots,
    directions: note?.directions ?? [],
    marks,
    ...(note?.corners && { corners: withoutCorpus(note.corners) }),
    ...(best && { best: { iteration: best.iteration, reversePerplexity: best.reversePerplexity } }),
  };
}

/** The corpus of a file is the file's own. */
function withoutCorpus({ c, d, side, isOwn }: KeptCorners): Omit<KeptCorners, 'corpus'> {
  return { c, d, side, isOwn };
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
