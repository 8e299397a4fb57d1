import type { HistoryPoint } from '../protocol';
import type { Reading } from '../reading';
import type { SavedModel } from './saved-model';

/** A run with all that it takes to go on with it elsewhere. */
export interface SavedRun {
  readonly model: SavedModel;
  readonly history: readonly HistoryPoint[];
  /** Pairs of sentences that are kept in view. */
  readonly pairs: readonly SavedPair[];
  /** The corpus itself, where its owner wants it in the file. */
  readonly text?: SavedText;
}

export interface SavedPair {
  readonly a: string;
  readonly b: string;
}

/** A corpus as it was read. */
export interface SavedText {
  /** One sentence a line, repeated ones included. */
  readonly sentences: string;
  /** The label of each of these lines, one a line; a blank line for none. */
  readonly labels?: string;
  readonly reading: Reading;
}
