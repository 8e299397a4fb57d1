/** What page and worker say to each other about runs that are kept, or put into files: types only. */
import type { KeptCorners } from './corners';
import type { PresetName, Settings } from './config';
import type { SampledDecoding } from './decoding';
import type { ReadingChoice } from './reading';
import type { HistoryPoint, RunMark } from './run-history';
import type { KeptDirection, RunPast } from './run-past';
import type { PathShape, PinnedPair } from './sentence-path';

/** The part of a run that is the page's: the worker keeps it and gives it back. */
export interface RunNote {
  readonly preset: PresetName;
  /** Settings that were changed by hand. */
  readonly changed: Partial<Settings>;
  readonly reading: ReadingChoice;
  readonly a: string;
  readonly b: string;
  readonly points: number;
  readonly shape: PathShape;
  /** Absent in runs that were kept before there were any. */
  readonly pins?: readonly PinnedPair[];
  readonly directions?: readonly KeptDirection[];
  readonly corners?: KeptCorners;
  readonly sampled?: SampledDecoding;
}

/** A run that is kept, as a list of runs shows it. */
export interface RunSummary {
  readonly id: string;
  readonly name: string;
  /** Name of the corpus, as in its report. */
  readonly corpus: string;
  readonly iteration: number;
  /** When it was kept last: milliseconds since 1970. */
  readonly saved: number;
  /** Of its checkpoints. */
  readonly bytes: number;
  /** Reconstruction losses over the run, thinned out. */
  readonly curve: readonly number[];
  /** A sentence of its generator. */
  readonly sample?: string;
  /** As they are now; absent in runs that were kept long ago. */
  readonly settings?: Settings;
  /** Open in this page, or in another tab, which alone may write it. */
  readonly open?: 'here' | 'elsewhere';
}

/** What is known of a kept run without opening it. */
export interface RunDetails extends Omit<RunSummary, 'open'> {
  readonly settings: Settings;
  readonly history: readonly HistoryPoint[];
  readonly marks: readonly RunMark[];
  /** Of its generator, from the same noise every time. */
  readonly samples: readonly string[];
}

/**
 * What the run at hand can be taken away as: all of it; its weights for PyTorch, with the state of
 * the optimisers; the weights as the classes of the paper's authors compute with them.
 */
export type FileForm = 'run' | 'script' | 'authors';

/** A run that was kept and is at hand again: how far it had come, and what the page shows of it. */
export interface ResumedRun {
  /** Empty where it came from a file, and is not kept yet. */
  readonly run: string;
  readonly name: string;
  /** Name and fingerprint of its corpus, as in the report. */
  readonly corpus: string;
  readonly fingerprint: string;
  readonly iteration: number;
  readonly epoch: number;
  /** Of training, from its first weights on; absent where that is not known. */
  readonly seconds?: number;
  readonly history: readonly HistoryPoint[];
  readonly marks: readonly RunMark[];
  /**
   * The iteration that its newest checkpoint was of, where that cannot be read or does not fit,
   * and the one before it had to do.
   */
  readonly lost?: number;
  readonly past?: RunPast;
  readonly note?: RunNote;
}

/** All runs that are kept, and the room that they have. */
export interface KeptRuns {
  readonly runs: readonly RunSummary[];
  /** Bytes that the browser counts for this page, and grants it; absent where it tells neither. */
  readonly storage?: { readonly used: number; readonly granted: number };
}
