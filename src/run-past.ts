/** What is kept of a run's past beside its charts: types only. See `past/`, where it grows. */
import type { SentenceOrigin } from './decoding';
import type { MapDirection } from './latent-map';
import type { PathRow, PinnedPair } from './sentence-path';

/** As much of a row as its past shows: hundreds of them are kept of a pin. */
export interface MomentRow {
  readonly text: string;
  /** How sure the decoder was of its words on average, 0 to 1. */
  readonly sureness: number;
  /** Word by word, as long as the page lives; that is too much to be kept. */
  readonly words?: PathRow['words'];
  readonly changed?: PathRow['changed'];
}

/** The path of a pinned pair as it was at an iteration. */
export interface Moment {
  readonly iteration: number;
  readonly rows: readonly MomentRow[];
}

/** A pinned pair with what its path was like, rising. */
export interface PinPast extends PinnedPair {
  readonly moments: readonly Moment[];
}

/** Samples of the same noise, as they were at an iteration. */
export interface Snapshot {
  readonly iteration: number;
  readonly sentences: readonly string[];
  /** Where they come from, as long as the page lives. */
  readonly origins?: readonly SentenceOrigin[];
}

export interface RunPast {
  readonly pins: readonly PinPast[];
  readonly snapshots: readonly Snapshot[];
}

/** A direction of the map, by the name that it was given. */
export interface KeptDirection {
  readonly name: string;
  readonly direction: MapDirection;
}
