/** Back from PyTorch: a zip that was exported here, or that arae.py has saved after training on. */
import { FileError, withinMemory } from '../file-error';
import { isRecord, parseJson } from '../json';
import type { Json } from '../json';
import { readVocabulary, SPECIAL_WORDS } from '../model-record';
import { readSafetensors } from '../safetensors';
import type { TensorFile } from '../safetensors';
import type { SavedModel, SavedTensor } from '../saved-model';
import { checkMoments, checkWeights, finiteFloats } from '../weight-check';
import { readZip } from '../zip';
import { MOMENTS, NETWORK_FILES, pyTorchNames } from './names';
import { readOptions } from './options';

const MEGABYTE = 1_000_000;
const HEADER_LIMIT = MEGABYTE;
const OPTIMISERS = 'optimisers.safetensors';

/** Most bytes of each part that is read, unpacked. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ...NETWORK_FILES.map((file) => [`${file}.safetensors`, 500 * MEGABYTE] as const),
  [OPTIMISERS, 1000 * MEGABYTE],
  ['options.json', MEGABYTE],
  ['vocab.json', 16 * MEGABYTE],
]);

/**
 * The model in an export, checked. Where the moments of its optimisers are there, training goes on
 * with them: `training.record` then holds `steps` alone.
 *
 * @throws FileError where the file is damaged, foreign or hostile, and nothing else.
 */
export function importFromPyTorch(bytes: Uint8Array): SavedModel {
  return withinMemory(() => read(bytes));
}

function read(bytes: Uint8Array): SavedModel {
  const parts = readZip(bytes, LIMITS);
  const { settings, iteration, corpus, adamSteps } = readOptions(jsonOf(parts, 'options.json'));
  const vocabulary = readIds(jsonOf(parts, 'vocab.json'));
  const files = new Map(
    NETWORK_FILES.map((file) => [
      file,
      readSafetensors(partOf(parts, `${file}.safetensors`), HEADER_LIMIT),
    ]),
  );
  const optimisers = parts.get(OPTIMISERS);
  const moments = optimisers && readSafetensors(optimisers, HEADER_LIMIT);

  const weights: Record<string, SavedTensor> = {};
  const ofTraining: Record<string, SavedTensor> = {};
  for (const [ours, { file, name }] of pyTorchNames(settings)) {
    const weight = tensorOf(files.get(file), name);
    if (weight !== undefined) weights[ours] = weight;
    for (const [order, theirs] of Object.entries(MOMENTS)) {
      const moment = tensorOf(moments, `${file}.${name}.${theirs}`);
      if (moment !== undefined) ofTraining[ours.replace('.', `.${order}.`)] = moment;
    }
  }
  const model = { settings, vocabulary, weights, iteration, corpus };
  checkWeights(weights, model);
  checkMoments(ofTraining, model);
  if (adamSteps === undefined || moments === undefined) return model;
  return { ...model, training: { record: { steps: adamSteps }, tensors: ofTraining } };
}

function tensorOf(file: TensorFile | undefined, name: string): SavedTensor | undefined {
  const tensor = file?.tensors.get(name);
  return tensor && { shape: tensor.shape, values: finiteFloats(name, tensor) };
}

/** Words in the order of their ids, the special ones checked and left out. */
function readIds(json: Json): string[] {
  const words: string[] = [];
  for (const [word, id] of Object.entries(isRecord(json) ? json : {})) {
    if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 && id < 1e6) words[id] = word;
  }
  const specials = words.slice(0, SPECIAL_WORDS).join(' ');
  if (!isRecord(json) || specials !== '<pad> <sos> <eos> <oov>') {
    throw new FileError(
      'The vocabulary of the export is damaged: its first four words are not the special ones.',
      'Choose a .zip that was exported here or saved by arae.py.',
    );
  }
  // Array.from: a missing id leaves a hole, which is refused as no text.
  return readVocabulary(Array.from(words.slice(SPECIAL_WORDS), (word) => word ?? null));
}

function partOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const part = parts.get(name);
  if (part !== undefined) return part;
  throw new FileError(
    `This is no export for PyTorch: it lacks "${name}".`,
    'Choose a .zip that was exported here or saved by arae.py.',
  );
}

function jsonOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Json {
  let json: Json | undefined;
  try {
    json = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(partOf(parts, name)));
  } catch (error) {
    if (error instanceof FileError) throw error;
  }
  if (json !== undefined) return json;
  throw new FileError(
    `The file is damaged in its "${name}".`,
    'Export or save it again; the present run is unchanged.',
  );
}
