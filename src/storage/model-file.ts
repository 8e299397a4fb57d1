/**
 * A whole model as one safetensors file. Weights stand under their own names, what training needs
 * beside them under `training/…`; settings, vocabulary and the rest are JSON in the metadata.
 */
import { FileError, withinMemory } from './file-error';
import { isRecord, parseJson } from './json';
import type { Json } from './json';
import { readCard, readCorpus, readIteration, readSettings, readVocabulary } from './model-record';
import { readSafetensors, writeSafetensors } from './safetensors';
import type { StoredTensor, TensorFile } from './safetensors';
import type { SavedModel, SavedTensor, SavedTensors, SavedTraining } from './saved-model';
import { checkMoments, checkWeights, finiteFloats, finiteHalves } from './weight-check';

/** What the metadata calls the files of this page. */
const PRODUCER = 'ARAE Playground';
const VERSION = 1;
const TRAINING = 'training/';
/** Of the largest vocabulary, over 500 bytes a word. */
const HEADER_LIMIT = 16_000_000;

const NEXT = 'Save the model again where it was made, or choose another file.';

export interface EncodingOptions {
  /**
   * Keep the weights in float16: half the bytes, and good enough to encode, decode and generate.
   * What training needs beside them stays float32.
   */
  readonly half?: boolean;
}

/**
 * The bytes of a file that {@link decodeModel} reads.
 *
 * @throws FileError where the model cannot be kept: a number is no longer finite, or a weight is
 * not what settings and vocabulary say.
 */
export function encodeModel(saved: SavedModel, { half = false }: EncodingOptions = {}): Uint8Array {
  const { settings, vocabulary, iteration, corpus, card, training } = saved;
  checkWeights(saved.weights, saved);
  checkMoments(training?.tensors ?? {}, saved);
  const tensors = new Map<string, StoredTensor>();
  for (const [name, { shape, values }] of Object.entries(saved.weights)) {
    if (half) tensors.set(name, { type: 'F16', shape, values: finiteHalves(name, values) });
    else tensors.set(name, { type: 'F32', shape, values });
  }
  for (const [name, { shape, values }] of Object.entries(training?.tensors ?? {})) {
    tensors.set(TRAINING + name, { type: 'F32', shape, values });
  }
  const parts = { settings, vocabulary, iteration, corpus, card, training: training?.record };
  const metadata = new Map([
    ['producer', PRODUCER],
    ['version', String(VERSION)],
  ]);
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined) metadata.set(name, JSON.stringify(value));
  }
  readRecord(metadata); // what would be refused later is refused now
  return writeSafetensors(tensors, metadata, HEADER_LIMIT);
}

/**
 * The model in a file, checked: its settings are in range, its weights are those that settings and
 * vocabulary ask for, and every one is finite. Settings that are not known are left out; those
 * that are missing take their defaults.
 *
 * @throws FileError where the file is damaged, foreign or hostile, and nothing else.
 */
export function decodeModel(bytes: Uint8Array): SavedModel {
  return withinMemory(() => {
    const file = readSafetensors(bytes, HEADER_LIMIT);
    checkOrigin(file.metadata);
    const { record, ...saved } = readRecord(file.metadata);
    const { weights, ofTraining } = sorted(file);
    checkWeights(weights, saved);
    checkMoments(ofTraining, saved);
    // Without its record, what is left of training is of no use; the model itself is whole.
    const training = record === undefined ? {} : { training: { record, tensors: ofTraining } };
    return { ...saved, weights, ...training };
  });
}

/** Everything that stands in the metadata, checked. */
function readRecord(
  metadata: ReadonlyMap<string, string>,
): Omit<SavedModel, 'weights' | 'training'> & { record?: SavedTraining['record'] } {
  const card = part(metadata, 'card');
  const record = part(metadata, 'training');
  return {
    settings: readSettings(part(metadata, 'settings')),
    vocabulary: readVocabulary(part(metadata, 'vocabulary')),
    iteration: readIteration(part(metadata, 'iteration')),
    corpus: readCorpus(part(metadata, 'corpus')),
    ...(card === undefined ? {} : { card: readCard(card) }),
    ...(isRecord(record) ? { record } : {}),
  };
}

/** A part of the metadata, parsed; undefined where there is none. */
function part(metadata: ReadonlyMap<string, string>, name: string): Json | undefined {
  const text = metadata.get(name);
  const json = text === undefined ? undefined : parseJson(text);
  if (text !== undefined && json === undefined) {
    throw new FileError(`The file is damaged: its ${name} cannot be read.`, NEXT);
  }
  return json;
}

/** The tensors of a file, as finite float32, those of training apart. */
function sorted({ tensors }: TensorFile): { weights: SavedTensors; ofTraining: SavedTensors } {
  const weights: Record<string, SavedTensor> = {};
  const ofTraining: Record<string, SavedTensor> = {};
  for (const [name, tensor] of tensors) {
    const saved = { shape: tensor.shape, values: finiteFloats(name, tensor) };
    if (!name.startsWith(TRAINING)) {
      weights[name] = saved;
    } else if (name === `${TRAINING}__proto__`) {
      throw new FileError('The file is damaged: it has a tensor without a proper name.', NEXT);
    } else {
      ofTraining[name.slice(TRAINING.length)] = saved;
    }
  }
  return { weights, ofTraining };
}

function checkOrigin(metadata: ReadonlyMap<string, string>): void {
  if (metadata.get('producer') !== PRODUCER) {
    throw new FileError(
      'This file holds tensors, but no model of this page.',
      'Choose a file that was saved here.',
    );
  }
  if (metadata.get('version') !== String(VERSION)) {
    throw new FileError(
      'This model was saved by another version of the page.',
      'Reload the page to bring it up to date, then open the file again.',
    );
  }
}
