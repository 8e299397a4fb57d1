/** From a file that somebody brought to the plan of a run that goes on; nothing at hand is touched. */
import { presetSettings, type SettingName, type Settings } from '../../config';
import type { RunNote } from '../../kept-run';
import type { Command, Event } from '../../protocol';
import { MOST_PINS } from '../../past/pins';
import { decodeRun } from '../../storage/arae-file';
import { FileError } from '../../storage/file-error';
import { decodeModel } from '../../storage/model-file';
import { importFromPyTorch } from '../../storage/pytorch/import';
import type { SavedCorpus } from '../../storage/saved-model';
import type { SavedRun } from '../../storage/saved-run';
import type { Corpus } from '../../text/corpus';
import type { ReadSource } from '../../text/read-source';
import type { RatedCopy } from '../best-checkpoint';
import { demonstrationOf, OpenedText, type Plan } from '../opening';
import { ReadingProgress } from '../reading-progress';
import { restoredTraining } from '../training-record';
import { messageOf } from '../trouble';
import { readAgain } from './file-text';
import { trainingFor } from './training-in-file';
import { missingText } from './without-text';

type Wanted = Extract<Command, { type: 'open-file' }>;
type Post = (event: Event) => void;

/** More is read by no part of this page. */
const LARGEST = 1_500_000_000;
/** What zip files begin with. */
const ZIP = [0x50, 0x4b];

/**
 * The run in a file.
 *
 * @throws FileError where it is damaged, foreign or hostile.
 */
export async function readRunFile(file: File): Promise<SavedRun> {
  return decode(file.name, await bytesOf(file));
}

/**
 * The plan of a run from a file; undefined where its text is needed first, which the page is then
 * told, unless the model is only to speak. The text may be in the file, or come with the command, or be
 * the one at hand.
 *
 * @throws FileError, CorpusError; the signal's reason once aborted.
 */
export async function planOfFile(
  run: SavedRun,
  wanted: Wanted,
  atHand: ReadSource | undefined,
  post: Post,
  signal: AbortSignal,
): Promise<Plan | undefined> {
  const { name, fingerprint } = run.model.corpus;
  const progress = new ReadingProgress(name, post);
  const text = await textFor(run, wanted, atHand, progress, signal);
  if (text === undefined) {
    post({ type: 'text-wanted', name, fingerprint });
    return undefined;
  }
  const settings: Settings = { ...run.model.settings, engine: wanted.engine };
  const { training: _, ...bare } = { ...run.model, settings };
  // The corpus decides whether what is said of training makes sense.
  const back = {
    origin: { start: 'fresh', iteration: 0 } as const,
    event: eventOf(run, text.read),
    ...bestOf(run),
  };
  const plan = await text.planBack(bare, [], back, progress.build, signal);
  const training = text.isMissing ? undefined : trainingFor(run.model, plan.corpus);
  const { iteration } = run.model;
  const epoch = training === undefined ? 1 : restoredTraining(training, iteration).epoch;
  const note = noteOf(run, settings, plan.corpus, text.read.fingerprint);
  return {
    ...plan,
    saved: { ...bare, ...(training && { training }) },
    back: { ...back, event: { ...back.event, epoch, note } },
  };
}

/** Why a run that was read all the same cannot stand here. */
export function unusable(error: unknown): FileError {
  if (error instanceof FileError) return error;
  return new FileError(`The run cannot go on here: ${messageOf(error)}`, NEXT);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST) {
    const size = Math.round(file.size / 1e6).toLocaleString('en');
    throw new FileError(`“${file.name}” has ${size} MB: too large for a run.`, NEXT);
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileError(`“${file.name}” could not be read.`, 'Choose it again.');
  }
}

const NEXT = 'Choose a file that was saved here; the present run is unchanged.';

function decode(name: string, bytes: Uint8Array): SavedRun {
  const isZip = ZIP.every((byte, i) => bytes[i] === byte);
  if (isZip && !/\.zip$/i.test(name)) return decodeRun(bytes);
  if (!isZip && !/\.safetensors$/i.test(name)) {
    throw new FileError(`“${name}” is no run: it was saved elsewhere, or is damaged.`, NEXT);
  }
  const model = isZip ? importFromPyTorch(bytes) : decodeModel(bytes);
  return { model, history: [], pairs: [] };
}

async function textFor(
  { model: { corpus }, text }: SavedRun,
  { source, withoutText }: Wanted,
  atHand: ReadSource | undefined,
  progress: ReadingProgress,
  signal: AbortSignal,
): Promise<OpenedText | undefined> {
  if (text !== undefined) return OpenedText.of(readAgain(text, corpus), undefined);
  if (source !== undefined) {
    const opened = await OpenedText.open(
      source,
      {},
      demonstrationOf(source),
      progress.read,
      signal,
    );
    if (isOther(opened.read, corpus)) throw anotherText(opened.read, corpus);
    return opened;
  }
  if (
    atHand !== undefined &&
    atHand.rows.length > 0 &&
    corpus.fingerprint !== '' &&
    !isOther(atHand, corpus)
  ) {
    // Opened anew: what was built of it belongs to the run at hand and its vocabulary.
    return OpenedText.of(atHand, undefined);
  }
  return withoutText === true ? OpenedText.of(missingText(corpus), undefined) : undefined;
}

/** A file that does not know its text takes any. */
function isOther({ fingerprint }: ReadSource, corpus: SavedCorpus): boolean {
  return corpus.fingerprint !== '' && fingerprint !== corpus.fingerprint;
}

function anotherText(read: ReadSource, { name }: SavedCorpus): FileError {
  return new FileError(
    `“${read.name}” is another text than the one that the run was trained on, “${name}”.`,
    'Open the run again and choose that text; the present run is unchanged.',
  );
}

function bestOf({ past, best }: SavedRun): { readonly best?: RatedCopy } {
  return past?.best && best ? { best: { ...past.best, weights: best } } : {};
}

function eventOf({ model, history, past }: SavedRun, { name, fingerprint }: ReadSource) {
  return {
    type: 'resumed',
    run: '',
    name,
    corpus: name,
    fingerprint,
    iteration: model.iteration,
    epoch: 1,
    history,
    marks: past?.marks ?? [],
    ...(past && { past: { pins: past.pins, snapshots: past.snapshots } }),
  } as const satisfies Event;
}

/** What the page shows beside the model: the first of the pairs, and what was set. */
function noteOf(
  { pairs, past }: SavedRun,
  settings: Settings,
  { sentences }: Corpus,
  fingerprint: string,
): RunNote {
  const preset = 'quick';
  const usual = presetSettings(preset);
  const names = (Object.keys(usual) as SettingName[]).filter(
    (name) => name !== 'engine' && settings[name] !== usual[name],
  );
  const changed = Object.fromEntries(names.map((name) => [name, settings[name]]));
  const { a, b } = pairs[0] ?? { a: sentences[0] ?? '', b: sentences[1] ?? '' };
  const pins = past?.pins.slice(0, MOST_PINS).map((pin) => ({ a: pin.a, b: pin.b })) ?? [];
  const directions = past?.directions ?? [];
  const corners = past?.corners && { ...past.corners, corpus: fingerprint };
  return {
    ...{ preset, changed, reading: {}, a, b, points: 11, shape: 'linear', pins, directions },
    ...(corners && { corners }),
  };
}
