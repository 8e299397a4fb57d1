import type { BestCheckpoint, RatedCopy } from './best-checkpoint';
import type { Experiment } from './experiment';
import type { Hand } from './hand';
import type { HealthyCheckpoint } from './healthy-checkpoint';
import type { SampleService } from './sample-service';
import type { WholeCopy } from './whole-copy';

/** What is to be kept of a run, between two iterations. */
export interface Keepable {
  readonly experiment: Experiment;
  readonly best: RatedCopy | undefined;
  /** The experiment as it is now, on the host. */
  copy(): Promise<WholeCopy>;
}

/** What a loop is given besides what it trains. */
export interface Surroundings {
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly checkpoint: BestCheckpoint;
  readonly healthy: HealthyCheckpoint;
  readonly samples: SampleService;
  /** The visitor's, for which scoring waits. */
  readonly hand: Hand;
  /** Keeps the experiment beyond this visit; resolves when training may go on. */
  readonly keep: (run: Keepable) => Promise<void>;
}
