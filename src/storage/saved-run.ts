import type { KeptCorners } from '../corners';
import type { Reading } from '../reading';
import type { HistoryPoint, RunMark } from '../run-history';
import type { KeptDirection, RunPast } from '../run-past';
import type { SavedModel, SavedTensors } from './saved-model';

/** A run with all that it takes to go on with it elsewhere. */
export interface SavedRun {
  readonly model: SavedModel;
  readonly history: readonly HistoryPoint[];
  /** Pairs of sentences that are kept in view. */
  readonly pairs: readonly SavedPair[];
  /** Absent in files from before it was saved. */
  readonly past?: SavedPast;
  /** The weights that `past.best` tells of. */
  readonly best?: SavedTensors;
  /** The corpus itself, where its owner wants it in the file. */
  readonly text?: SavedText;
}

/** What was seen and done in the course of a run, beside its charts. */
export interface SavedPast extends RunPast {
  readonly directions: readonly KeptDirection[];
  readonly marks: readonly RunMark[];
  /** Absent in files from before they were saved, and where nobody looked at them. */
  readonly corners?: Omit<KeptCorners, 'corpus'>;
  /** Where the reverse perplexity was lowest. */
  readonly best?: { readonly iteration: number; readonly reversePerplexity: number };
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
