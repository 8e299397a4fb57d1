import type { BestCheckpoint } from './best-checkpoint';
import type { Experiment } from './experiment';
import type { SampleService } from './sample-service';

/** What a loop is given besides what it trains. */
export interface Surroundings {
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly checkpoint: BestCheckpoint;
  readonly samples: SampleService;
  /** Keeps the experiment beyond this visit; resolves when training may go on. */
  readonly keep: (experiment: Experiment) => Promise<void>;
}
