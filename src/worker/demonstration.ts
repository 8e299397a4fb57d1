/** Demonstration models: how they are had, and what a run on one is made of. */
import { SETTINGS, type SettingName, type Settings } from '../config';
import { Arae } from '../model/arae';
import type { Ops } from '../ops/ops';
import { FileError } from '../storage/file-error';
import { decodeModel } from '../storage/model-file';
import type { SavedModel } from '../storage/saved-model';
import { Vocabulary } from '../text/vocabulary';
import { modelSettings } from './mapping';
import type { Speaker } from './speaker';
import { DemonstrationError, messageOf } from './trouble';

/** The demonstration model of a corpus, fetched when it is first asked for. */
export class Demonstration {
  #saved: SavedModel | undefined;
  #failure: DemonstrationError | undefined;

  constructor(
    readonly url: string,
    readonly fetch = fetchBytes,
  ) {}

  /**
   * What the model was saved with; fetched once, and refused for good where it is damaged.
   *
   * @throws DemonstrationError where it cannot be used; the signal's reason once aborted.
   */
  async load(signal: AbortSignal): Promise<SavedModel> {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#saved === undefined) {
      const bytes = await this.fetch(this.url, signal);
      try {
        this.#saved = decodeModel(bytes);
      } catch (error) {
        throw error instanceof FileError ? this.refuse(error.what) : error;
      }
    }
    return this.#saved;
  }

  /** From now on the model counts as unusable; gives the error that says why. */
  refuse(why: string): DemonstrationError {
    this.#saved = undefined;
    this.#failure = new DemonstrationError(why);
    return this.#failure;
  }
}

/** @throws DemonstrationError where there is no answer; the signal's reason once aborted. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`the server answered ${response.status}`);
  } catch (error) {
    signal.throwIfAborted();
    throw new DemonstrationError(`It could not be fetched: ${messageOf(error)}.`);
  }
}

/**
 * The settings of a run on a saved model: its own, for text and sizes must be those that it was
 * trained with; but the visitor's engine, and what the visitor chose of the settings that may
 * change in the middle of a run.
 */
export function settingsOnSaved(
  saved: SavedModel,
  wished: Settings,
  fit: readonly SettingName[],
): Settings {
  const open = new Set(fit);
  const chosen = Object.entries(wished).filter(
    ([name]) => SETTINGS[name as SettingName].live && !open.has(name as SettingName),
  );
  return { ...saved.settings, ...Object.fromEntries(chosen), engine: wished.engine };
}

/**
 * A saved model, at work on an engine.
 *
 * @throws Error where its weights are not those that its settings ask for.
 */
export function standUp(saved: SavedModel, settings: Settings, ops: Ops): Speaker {
  const vocabulary = new Vocabulary(saved.vocabulary);
  const model = new Arae(ops, modelSettings(settings, vocabulary.size));
  try {
    model.load(saved.weights);
  } catch (error) {
    model.dispose();
    throw error;
  }
  model.iteration = saved.iteration;
  return { model, vocabulary, settings };
}
