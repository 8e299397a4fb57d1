/** What page and worker say to each other about the generator's samples: types only. */
import type { SentenceOrigin, WordSampling } from './decoding';

/** The critic keeps the codes that it finds most real, the decoder the sentences it is surest of. */
export type SampleJudge = 'critic' | 'decoder';

/** How samples of fresh noise are to be made. Those of the fixed noise are always made the same. */
export interface SampleWish {
  readonly count: number;
  /** ψ: the share of the normal distribution, around its middle, that noise is drawn from; 0 to 1. */
  readonly truncation: number;
  /** The share of all that are generated that is kept. */
  readonly kept: number;
  /** Who chooses them; the critic where absent. */
  readonly judge?: SampleJudge;
  /** Greedy where absent. */
  readonly sampled?: WordSampling;
  /** Another number asks for other noise; the same, while the weights stand, for the same. */
  readonly draw: number;
}

export interface Samples {
  readonly iteration: number;
  readonly sentences: readonly string[];
  /** Decoded from the same noise every time, so that progress can be compared. */
  readonly fixed: readonly string[];
  /** Of all of them; none for corpora that are too large. */
  readonly origins?: readonly SentenceOrigin[];
}
