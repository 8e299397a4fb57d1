/** Files and pasted text → sentences with labels: how they are read, and a first look at them. */
import type { Preview, Reading, ReadingChoice } from '../reading';
import type { Progress } from './corpus';
import { CorpusError } from './corpus-error';
import { numeral } from './numerals';
import type { ReadSource } from './read-source';
import { bytesOf } from './reading/bytes';
import { Fingerprint } from './reading/fingerprint';
import { openText, type OpenedText } from './reading/opened-text';
import { planFor, type Plan } from './reading/plan';
import { CUT_IT, MAX_BYTES, type TextInput } from './reading/text-input';
import { Rows } from './rows';

const SENTENCES_SHOWN = 20;
/** Progress is told in steps of a hundredth, but of no more bytes than are read in a moment. */
const LONGEST_STEP = 500_000;

/**
 * Reads files as one text, in a stream, in the order of their names. What `choice` leaves open is
 * guessed from the beginning of each file, just as {@link previewSource} shows it.
 *
 * Rejects with {@link CorpusError} where a file cannot be read or is of no use, and with the
 * signal's reason when it is aborted.
 */
export async function readSource(
  inputs: readonly TextInput[],
  choice: ReadingChoice,
  progress: Progress,
  signal: AbortSignal,
): Promise<ReadSource> {
  const ordered = byName(inputs);
  const size = await sizeOf(ordered, signal);
  const print = new Fingerprint(size);
  const rows = new Rows();
  const notices: string[] = [];
  const readings: Reading[] = [];
  let read = 0;
  let told = 0;
  const onBytes = (bytes: Uint8Array) => {
    print.add(bytes);
    read += bytes.length;
  };
  const onText = async () => {
    if (read - told < Math.min(size / 100, LONGEST_STEP)) return;
    told = read;
    await progress(Math.min(read / size, 1));
    signal.throwIfAborted();
  };
  for (const input of ordered) {
    const file = await named(input, ordered, async () => {
      const text = await openText(input, choice, signal, onBytes);
      return readText(input, text, choice, rows, onText);
    });
    readings.push(file.reading);
    notices.push(...file.notices.map((notice) => withName(notice, input, ordered)));
  }
  const [reading] = readings;
  if (reading === undefined) throw nothing();
  if (told < size) await progress(1);
  return { name: nameOf(ordered), fingerprint: print.digits(), reading, notices, rows };
}

/**
 * How files would be read with this choice, from the first 256 KB of the first by name. Rejects
 * as {@link readSource} does.
 */
export async function previewSource(
  inputs: readonly TextInput[],
  choice: ReadingChoice,
  signal: AbortSignal,
): Promise<Preview> {
  const ordered = byName(inputs);
  const [input] = ordered;
  if (input === undefined) throw nothing();
  return named(input, ordered, async () => {
    const text = await openText(input, choice, signal, () => {});
    await text.rest.return();
    const plan = planFor(input.name, text.head, choice);
    const sentences: { text: string; label?: string }[] = [];
    const reader = plan.reader((sentence, label = '') => {
      const shown = sentence.trim().replace(/\s*\n\s*/g, ' ');
      if (shown === '' || sentences.length >= SENTENCES_SHOWN) return;
      sentences.push(label.trim() === '' ? { text: shown } : { text: shown, label: label.trim() });
    });
    reader.push(text.head.text);
    // A text that goes on is not odd for ending here.
    const notices = text.head.isWhole ? reader.end() : [];
    return {
      name: nameOf(ordered),
      reading: readingOf(text, plan),
      sentences,
      rows: plan.rows,
      notices: [...text.notices, ...notices],
    };
  });
}

async function readText(
  input: TextInput,
  text: OpenedText,
  choice: ReadingChoice,
  rows: Rows,
  onText: () => Promise<void>,
): Promise<{ reading: Reading; notices: string[] }> {
  try {
    const plan = planFor(input.name, text.head, choice);
    const reader = plan.reader((sentence, label) => rows.add(sentence, label));
    reader.push(text.beginning);
    await onText();
    for await (const piece of text.rest) {
      reader.push(piece);
      await onText();
    }
    const notices = reader.end();
    return { reading: readingOf(text, plan), notices: [...text.notices, ...notices] };
  } finally {
    await text.rest.return();
  }
}

function readingOf(text: OpenedText, plan: Plan): Reading {
  return { ...plan.reading, compressed: text.compressed, encoding: text.encoding() };
}

/** Bytes of all files; refused before they are read where they are too many. */
async function sizeOf(inputs: readonly TextInput[], signal: AbortSignal): Promise<number> {
  let size = 0;
  for (const input of inputs) {
    const its = input.size ?? (await countedBytes(input, signal));
    if (its > MAX_BYTES) {
      throw new CorpusError(
        `“${input.name}” has ${Math.round(its / 1e6)} MB; the limit is ${MAX_BYTES / 1e6} MB.`,
        CUT_IT,
      );
    }
    size += its;
  }
  if (size <= MAX_BYTES) return size;
  throw new CorpusError(
    `The ${numeral(inputs.length)} files have ${Math.round(size / 1e6)} MB together; the limit is ${MAX_BYTES / 1e6} MB.`,
    'Choose fewer of them: 10,000 to 50,000 sentences are plenty for a first model.',
  );
}

async function countedBytes(input: TextInput, signal: AbortSignal): Promise<number> {
  let size = 0;
  for await (const bytes of bytesOf(input, signal)) {
    size += bytes.length;
    if (size > MAX_BYTES) break;
  }
  return size;
}

function byName(inputs: readonly TextInput[]): TextInput[] {
  return inputs.toSorted((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
}

function nameOf([first, ...others]: readonly TextInput[]): string {
  const name = first?.name ?? '';
  return others.length === 0 ? name : `${name} and ${numeral(others.length)} more`;
}

function nothing(): CorpusError {
  return new CorpusError('No file was chosen.', 'Choose one or more files, or paste a text.');
}

/** Of several files, which one is meant. */
function withName(told: string, input: TextInput, all: readonly TextInput[]): string {
  return all.length === 1 || told.includes(input.name) ? told : `“${input.name}”: ${told}`;
}

async function named<T>(
  input: TextInput,
  all: readonly TextInput[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CorpusError) {
      throw new CorpusError(withName(error.what, input, all), error.next);
    }
    throw error;
  }
}
