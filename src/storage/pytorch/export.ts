/**
 * A model for PyTorch, as a zip: the weights of each network in safetensors, under the names of the
 * authors' classes; vocabulary and options in JSON, as their code reads them; and arae.py, which
 * encodes, interpolates, generates and trains on with PyTorch alone.
 */
import { FileError } from '../file-error';
import { SPECIAL_WORDS } from '../model-record';
import { writeSafetensors } from '../safetensors';
import type { StoredTensor } from '../safetensors';
import type { SavedModel, SavedTensor, SavedTensors } from '../saved-model';
import { checkWeights } from '../weight-check';
import { writeZip } from '../zip';
import type { ZipEntry } from '../zip';
import script from './arae.py?raw';
import { MOMENTS, NETWORK_FILES, pyTorchNames } from './names';
import type { NetworkFile } from './names';
import { readSteps, writeOptions } from './options';

export interface ExportOptions {
  /**
   * `script`: for arae.py, whatever the settings, with the moments of the optimisers where there
   * are any. `authors`: a model that the authors' own classes compute alike.
   */
  readonly form: 'script' | 'authors';
  /** One sentence a line, its words with spaces between, to train on with. */
  readonly sentences?: string;
}

/** Words of the vocabulary, and of JavaScript, that can be no names in `vocab.json`. */
const RESERVED: readonly string[] = ['<pad>', '<sos>', '<eos>', '<oov>'];

/**
 * The bytes of the zip.
 *
 * @throws FileError where the model cannot be computed by the code that it is for.
 */
export function exportToPyTorch(saved: SavedModel, { form, sentences }: ExportOptions): Uint8Array {
  checkWeights(saved.weights, saved);
  const { settings, weights, vocabulary, iteration, corpus } =
    form === 'authors' ? asTheAuthorsHaveIt(saved) : saved;
  const names = pyTorchNames(settings);
  const files = new Map<NetworkFile, Map<string, StoredTensor>>(
    NETWORK_FILES.map((file) => [file, new Map<string, StoredTensor>()]),
  );
  for (const [ours, { file, name }] of names) {
    const tensor = weights[ours];
    if (tensor !== undefined) files.get(file)?.set(name, { type: 'F32', ...tensor });
    // A counter that PyTorch keeps beside each running mean; with a momentum it is not read.
    const norm = /^(bn\d+)\.running_mean$/.exec(name)?.[1];
    if (norm === undefined) continue;
    const values = BigInt64Array.of(BigInt(iteration));
    files.get(file)?.set(`${norm}.num_batches_tracked`, { type: 'I64', shape: [], values });
  }
  const entries = new Map<string, ZipEntry>();
  for (const [file, tensors] of files) {
    entries.set(`${file}.safetensors`, stored(tensors));
  }
  const optimisers = form === 'script' ? optimisersOf(saved) : undefined;
  if (optimisers !== undefined) entries.set('optimisers.safetensors', stored(optimisers.moments));
  const playground = {
    settings,
    iteration,
    corpus,
    ...(optimisers === undefined ? {} : { adamSteps: optimisers.steps }),
  };
  const words = SPECIAL_WORDS + vocabulary.length;
  entries.set('options.json', text(writeOptions(playground, words)));
  entries.set('vocab.json', text(writeVocabulary(vocabulary)));
  entries.set('arae.py', text(script));
  if (sentences !== undefined) entries.set('sentences.txt', text(sentences));
  return writeZip(entries);
}

function stored(tensors: ReadonlyMap<string, StoredTensor>): ZipEntry {
  return { bytes: writeSafetensors(tensors, new Map([['format', 'pt']])), deflate: false };
}

function text(content: string): ZipEntry {
  return { bytes: new TextEncoder().encode(content), deflate: true };
}

/** Word to id, in the order of ids. As text: an object would put the word "7" first. */
function writeVocabulary(vocabulary: readonly string[]): string {
  const reserved = vocabulary.find((word) => RESERVED.includes(word) || word === '__proto__');
  if (reserved !== undefined) {
    throw new FileError(
      `The vocabulary has the word "${reserved}", which means something else in PyTorch code.`,
      'Train on a text without it.',
    );
  }
  const lines = [...RESERVED, ...vocabulary].map((word, id) => `${JSON.stringify(word)}: ${id}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/**
 * The same function in the authors' architecture. Codes that the decoder reads at another scale
 * are the same as codes of length 1 and that scale in its weights.
 */
function asTheAuthorsHaveIt(saved: SavedModel): SavedModel {
  const { settings, weights } = saved;
  if (settings.summary !== 'last') {
    throw new FileError(
      "The authors' code sums a sentence up by the encoder's last hidden state; this model adds all of them up.",
      'Export it for the script, which can do both, or train with "Last hidden state (paper)".',
    );
  }
  if (settings.generatedCodes !== 'free') {
    throw new FileError(
      "The authors' generator gives codes of any length; this one makes them length 1.",
      'Export it for the script, which can do both, or train with "Generated codes are free (paper)".',
    );
  }
  const name = 'decoder.weight_ih_l0';
  const inputs = weights[name];
  if (settings.codeScale === 'one' || inputs === undefined) return saved;
  const scaled = scaledColumns(inputs, settings.embeddingSize, Math.sqrt(settings.hiddenSize));
  return {
    ...saved,
    settings: { ...settings, codeScale: 'one' },
    weights: { ...weights, [name]: scaled },
  };
}

/** A matrix with all columns from `first` on multiplied by `factor`. */
function scaledColumns({ shape, values }: SavedTensor, first: number, factor: number): SavedTensor {
  const [, columns = 1] = shape;
  const scaled = values.map((value, i) => (i % columns < first ? value : value * factor));
  return { shape, values: scaled };
}

/** Moments and counts of Adam under PyTorch's names; undefined where training has left none. */
function optimisersOf({ settings, training }: SavedModel) {
  const steps = readSteps(training?.record['steps']);
  if (training === undefined || steps === undefined) return undefined;
  const moments = new Map<string, StoredTensor>();
  for (const [ours, { file, name }] of pyTorchNames(settings)) {
    for (const [order, theirs] of Object.entries(MOMENTS)) {
      const tensor = momentOf(training.tensors, ours, order);
      if (tensor !== undefined)
        moments.set(`${file}.${name}.${theirs}`, { type: 'F32', ...tensor });
    }
  }
  return moments.size === 0 ? undefined : { moments, steps };
}

function momentOf(tensors: SavedTensors, weight: string, order: string): SavedTensor | undefined {
  const name = weight.replace('.', `.${order}.`);
  return Object.hasOwn(tensors, name) ? tensors[name] : undefined;
}
