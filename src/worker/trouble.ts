import type { Trouble } from '../protocol';
import { CorpusError } from '../text/corpus-error';

/** Settings that cannot be used; the message says which and what to enter. */
export class SettingsError extends Error {}

/** An error in the words of the page: what happened and what to do. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof CorpusError) {
    return { about: 'corpus', what: error.what, next: error.next };
  }
  if (error instanceof SettingsError) {
    return { about: 'settings', what: error.message, next: 'Nothing was changed.' };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    about: 'engine',
    what: `The computation broke off: ${message}`,
    next: 'Press Reset to start afresh; if it happens again, choose another engine in Settings.',
  };
}
