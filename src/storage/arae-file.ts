/**
 * A run as one `.arae` file: a zip that any program opens.
 *
 * `model.safetensors` is the model (model-file.ts) and is what is read. `settings.json` and
 * `vocabulary.txt` repeat parts of it for people and other programs. `history.json` and
 * `pairs.json` are the page's; `corpus.txt`, `labels.txt` and `reading.json` the corpus.
 */
import { FileError, withinMemory } from './file-error';
import { parseJson } from './json';
import type { Json } from './json';
import { decodeModel, encodeModel } from './model-file';
import type { EncodingOptions } from './model-file';
import { readHistory, readPairs, readReading, writeHistory, writePairs } from './run-record';
import type { SavedRun, SavedText } from './saved-run';
import { readZip, writeZip } from './zip';
import type { ZipEntry } from './zip';

const MEGABYTE = 1_000_000;

/** Most bytes of each part that is read, unpacked. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['model.safetensors', 1000 * MEGABYTE],
  ['history.json', 16 * MEGABYTE],
  ['pairs.json', MEGABYTE],
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
  const { model, history, pairs, text } = run;
  const parts: [name: string, content: string | undefined][] = [
    ['settings.json', JSON.stringify(model.settings, undefined, 2)],
    ['vocabulary.txt', `${model.vocabulary.join('\n')}\n`],
    ['history.json', writeHistory(history)],
    ['pairs.json', writePairs(pairs)],
    ['corpus.txt', text?.sentences],
    ['labels.txt', text?.labels],
    ['reading.json', text && JSON.stringify(text.reading)],
  ];
  const entries = new Map<string, ZipEntry>();
  // Not deflated: it would save a tenth, take seconds, and let a small file unpack to a huge one.
  entries.set('model.safetensors', { bytes: encodeModel(model, options), deflate: false });
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
    return {
      model: decodeModel(model),
      history: readHistory(jsonOf(parts, 'history.json')),
      pairs: readPairs(jsonOf(parts, 'pairs.json')),
      ...(text === undefined ? {} : { text }),
    };
  });
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
