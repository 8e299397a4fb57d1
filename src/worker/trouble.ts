import { FileError } from '../storage/file-error';
import { CorpusError } from '../text/corpus-error';
import type { Trouble } from '../trouble';

/** Settings that cannot be used; the message says which and what to enter. */
export class SettingsError extends Error {}

/** A demonstration model that cannot be used: why, in words. */
export class DemonstrationError extends Error {}

/** An error in the words of the page: what happened and what to do. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof CorpusError) {
    return { about: 'corpus', what: error.what, next: error.next };
  }
  if (error instanceof FileError) {
    return { about: 'file', what: error.what, next: error.next };
  }
  if (error instanceof SettingsError) {
    return { about: 'settings', what: error.message, next: 'Nothing was changed.' };
  }
  if (error instanceof DemonstrationError) {
    return {
      about: 'demonstration',
      what: `The demonstration model cannot be used. ${error.message}`,
      next: 'A fresh model takes its place: press Train, and it learns from the beginning.',
    };
  }
  return {
    about: 'engine',
    what: `The computation broke off: ${messageOf(error)}`,
    next: 'Press Reset to start afresh; if it happens again, choose another engine in Settings.',
  };
}

/** An engine that failed, after which the run was brought back on another. */
export function revivedAfter(error: unknown, iteration: number, label: string): Trouble {
  return {
    about: 'engine',
    what: `The computation broke off: ${messageOf(error)}`,
    next: `The run goes on from iteration ${iteration} by itself, on ${label}.`,
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
