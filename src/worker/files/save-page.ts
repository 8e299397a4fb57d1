/** The run at hand as one web page that speaks for itself. */
import template from 'virtual:single-file';
import type { Command } from '../../protocol';
import type { DecodedPath, PathRequest } from '../../sentence-path';
import { FileError } from '../../storage/file-error';
import { decodeModel, encodeModel } from '../../storage/model-file';
import type { SavedModel } from '../../storage/saved-model';
import { SentenceError } from '../../text/sentence';
import type { Ops } from '../../ops/ops';
import { standUp } from '../demonstration';
import { startEngine, type Engine } from '../engines';
import { decodeAlong, describePath, layWalk, sharesOf } from '../interpolation';
import type { Speaker } from '../speaker';
import { plainName, type MadeFile } from './save-file';
import type { PageTemplate } from './web-page/content';
import { writePage } from './web-page/document';

type Wanted = Omit<Extract<Command, { type: 'save-page' }>, 'type'>;

/** Beyond this a browser takes long to open such a page, and mail and chat do not carry it. */
const MOST_BYTES = 60_000_000;
/** Bytes of a number in half precision, once it is written in base64. */
const BYTES_A_NUMBER = (2 * 4) / 3;

/**
 * A page that holds the model in half precision, and its paths as that model decodes them.
 *
 * @param engine what the run is on
 * @param saved what it says about when it was saved
 * @throws FileError where the model is too large for a page, or cannot be kept.
 */
export async function pageOf(
  { title, language, paths }: Wanted,
  model: SavedModel,
  engine: Engine,
  saved: Date,
): Promise<MadeFile> {
  refuseTooLarge(model);
  const bytes = encodeModel(model, { half: true });
  // What is in the page is what decodes them, rounded weights and all.
  const rounded = decodeModel(bytes);
  const decoded = await onWasm(engine, (ops) => decodedPaths(rounded, ops, paths));
  const { iteration, corpus } = model;
  const content = { title, iteration, paths: decoded, ...(language && { language }) };
  const parts = writePage(content, bytes, saved, template satisfies PageTemplate);
  const name = `${plainName(corpus.name)}-${iteration}.html`;
  return { name, blob: new Blob(parts, { type: 'text/html;charset=utf-8' }) };
}

/**
 * Work on the engine that the page will use itself, so that both agree to the last bit, and no
 * graphics card is kept from training; where there is none, on that of the run.
 */
async function onWasm<T>(engine: Engine, work: (ops: Ops) => Promise<T>): Promise<T> {
  const other = engine.name === 'wasm' ? undefined : await startEngine('wasm').catch(() => {});
  try {
    return await work((other ?? engine).ops);
  } finally {
    other?.ops.close();
  }
}

function refuseTooLarge({ weights }: SavedModel): void {
  const numbers = Object.values(weights).reduce((count, { values }) => count + values.length, 0);
  const bytes = numbers * BYTES_A_NUMBER;
  if (bytes <= MOST_BYTES) return;
  const [is, most] = [bytes, MOST_BYTES].map((size) => `${Math.round(size / 1e6)} MB`);
  throw new FileError(
    `As a web page this model would be ${is}; ${most} is the most that opens well.`,
    'Save the run (.arae) instead, or train a model with a smaller vocabulary or hidden size.',
  );
}

/** Those of the paths whose sentences can be read, one after another. */
async function decodedPaths(
  model: SavedModel,
  ops: Ops,
  paths: readonly PathRequest[],
): Promise<DecodedPath[]> {
  const speaker = standUp(model, model.settings, ops);
  const decoded: DecodedPath[] = [];
  try {
    for (const path of paths) {
      const found = await decodedPath(speaker, path);
      if (found !== undefined) decoded.push(found);
    }
    return decoded;
  } finally {
    speaker.model.dispose();
  }
}

async function decodedPath(speaker: Speaker, path: PathRequest): Promise<DecodedPath | undefined> {
  try {
    const walk = await layWalk(speaker, path);
    return describePath(walk, path, await decodeAlong(speaker, walk, sharesOf(path)));
  } catch (error) {
    if (error instanceof SentenceError) return undefined;
    throw error;
  }
}
