/**
 * A run as one `.arae` file: a zip that any program opens.
 *
 * `model.safetensors` is the model (model-file.ts) and is what is read. `settings.json` and
 * `vocabulary.txt` repeat parts of it for people and other programs. `history.json`, `pairs.json`
 * and `past.json` are what the page showed; `best.safetensors` the best weights of the run, again as
 * a model; `corpus.txt`, `labels.txt` and `reading.json` the corpus.
 */
import { FileError, withinMemory } from './file-error';
import { parseJson } from './json';
import type { Json } from './json';
import { decodeModel, encodeModel } from './model-file';
import type { EncodingOptions } from './model-file';
import { readPast, writePast } from './past-record';
import { readHistory, readPairs, readReading, writeHistory, writePairs } from './run-record';
import type { SavedModel, SavedTensors } from './saved-model';
import type { SavedPast, SavedRun, SavedText } from './saved-run';
import { checkWeights } from './weight-check';
import { readZip, writeZip } from './zip';
import type { ZipEntry } from './zip';

const MEGABYTE = 1_000_000;

/** Most bytes of each part that is read, unpacked. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['model.safetensors', 1000 * MEGABYTE],
  ['history.json', 16 * MEGABYTE],
  ['pairs.json', MEGABYTE],
  ['past.json', 16 * MEGABYTE],
  ['best.safetensors', 1000 * MEGABYTE],
  ['corpus.txt', 256 * MEGABYTE],
  ['labels.txt', 64 * MEGABYTE],
  ['reading.json', MEGABYTE],
]);

const NEXT = 'Save or download the file again; the present run is unchanged.';

/**
 * The bytes of a file that {@link decodeRun} reads.
 *
 * @throws FileError where the run cannot be kept: see {@link encodeModel}.
 */
export function encodeRun(run: SavedRun, options: EncodingOptions = {}): Uint8Array {
  const { model, history, pairs, past, best, text } = run;
  const parts: [name: string, content: string | undefined][] = [
    ['settings.json', JSON.stringify(model.settings, undefined, 2)],
    ['vocabulary.txt', `${model.vocabulary.join('\n')}\n`],
    ['history.json', writeHistory(history)],
    ['pairs.json', writePairs(pairs)],
    ['past.json', past && writePast(past)],
    ['corpus.txt', text?.sentences],
    ['labels.txt', text?.labels],
    ['reading.json', text && JSON.stringify(text.reading)],
  ];
  const entries = new Map<string, ZipEntry>();
  // Not deflated: it would save a tenth, take seconds, and let a small file unpack to a huge one.
  entries.set('model.safetensors', { bytes: encodeModel(model, options), deflate: false });
  if (best !== undefined && past?.best !== undefined) {
    const { training: _, ...bare } = { ...model, iteration: past.best.iteration, weights: best };
    entries.set('best.safetensors', { bytes: encodeModel(bare, options), deflate: false });
  }
  for (const [name, content] of parts) {
    if (content === undefined) continue;
    const bytes = new TextEncoder().encode(content);
    if (bytes.length > (LIMITS.get(name) ?? Infinity)) {
      throw new FileError(`"${name}" is too large for a file.`, 'Save the run without its corpus.');
    }
    entries.set(name, { bytes, deflate: true });
  }
  return writeZip(entries);
}

/**
 * The run in a file, checked.
 *
 * @throws FileError where the file is damaged, foreign or hostile, and nothing else.
 */
export function decodeRun(bytes: Uint8Array): SavedRun {
  return withinMemory(() => {
    const parts = readZip(bytes, LIMITS);
    const model = parts.get('model.safetensors');
    if (model === undefined) throw lacks('model.safetensors');
    const text = decodeText(parts);
    const whole = decodeModel(model);
    const past = parts.has('past.json') ? readPast(jsonOf(parts, 'past.json')) : undefined;
    const best = decodeBest(parts.get('best.safetensors'), whole, past);
    return {
      model: whole,
      history: readHistory(jsonOf(parts, 'history.json')),
      pairs: readPairs(jsonOf(parts, 'pairs.json')),
      ...(past === undefined ? {} : { past }),
      ...(best === undefined ? {} : { best }),
      ...(text === undefined ? {} : { text }),
    };
  });
}

/** The best weights, which must be such as the model's own are. */
function decodeBest(
  bytes: Uint8Array | undefined,
  { settings, vocabulary }: SavedModel,
  past: SavedPast | undefined,
): SavedTensors | undefined {
  if (bytes === undefined || past?.best === undefined) return undefined;
  const { weights, iteration } = decodeModel(bytes);
  checkWeights(weights, { settings, vocabulary });
  if (iteration === past.best.iteration) return weights;
  throw new FileError('The file is damaged in its "best.safetensors".', NEXT);
}

function decodeText(parts: ReadonlyMap<string, Uint8Array>): SavedText | undefined {
  const sentences = parts.get('corpus.txt');
  if (sentences === undefined) return undefined;
  const reading = readReading(jsonOf(parts, 'reading.json'));
  const bare = { sentences: textOf('corpus.txt', sentences), reading };
  const bytes = parts.get('labels.txt');
  if (bytes === undefined) return bare;
  const labels = textOf('labels.txt', bytes);
  if (lineCount(labels) !== lineCount(bare.sentences)) {
    throw new FileError(
      'The file is damaged: its corpus has more or fewer labels than lines.',
      NEXT,
    );
  }
  return { ...bare, labels };
}

function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function jsonOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Json {
  const bytes = parts.get(name);
  if (bytes === undefined) throw lacks(name);
  const json = parseJson(textOf(name, bytes));
  if (json === undefined) throw new FileError(`The file is damaged in its "${name}".`, NEXT);
  return json;
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(`The file is damaged in its "${name}".`, NEXT);
  }
}

function lacks(name: string): FileError {
  return new FileError(
    `The file is no run that was saved here: it lacks "${name}".`,
    'Choose a file that was saved here with Save run.',
  );
}
