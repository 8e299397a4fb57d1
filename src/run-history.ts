/** What is measured while a run trains, and marked in its charts: types only. */
import type { Settings } from './config';

/**
 * Means over the iterations since the last point that was measured, except where said otherwise.
 * In the history of a long run that one may be gone (`past/history.ts`).
 */
export interface HistoryPoint {
  readonly iteration: number;
  /** −log p per token of the training batches, nats. */
  readonly reconstruction: number;
  /** Share of training tokens whose argmax is right, given the words before (teacher-forced). */
  readonly accuracy: number;
  /** Mean score of real codes. */
  readonly real: number;
  /** Mean score of generated codes. */
  readonly generated: number;
  /** Scored on held-out sentences at this iteration; absent where it was not scored. */
  readonly heldOut?: HeldOutFigures;
  /** Taken more rarely still, for they need many samples. */
  readonly language?: LanguageFigures;
}

export interface HeldOutFigures {
  readonly reconstruction: number;
  readonly accuracy: number;
  /** Free-running greedy decoding gives the very sentence back: share of held-out sentences. */
  readonly exactMatch: number;
  /** Corpus BLEU-4 of free-running greedy decoding against the sentences, 0 to 100. */
  readonly bleu: number;
  /** Mean L2 norm of generated codes; real ones have norm 1. */
  readonly generatedNorm: number;
  /** Sum over dimensions of the variance of real and of generated codes. */
  readonly realVariance: number;
  readonly generatedVariance: number;
  /** Share of distinct sentences among fresh samples. */
  readonly uniqueSamples: number;
}

/** How like language the generator's sentences are: by interpolated Kneser–Ney n-gram models. */
export interface LanguageFigures {
  /** Order of the n-gram models. */
  readonly order: number;
  /** Sentences drawn from the generator. */
  readonly samples: number;
  /** Model of the corpus, scored on samples. */
  readonly forward: number;
  /** Model of the samples, scored on held-out sentences: the lower, the better both in truth and in variety. */
  readonly reverse: number;
}

/** What happened in the middle of a run, at its iteration. */
export type RunMark =
  | { readonly iteration: number; readonly settings: Partial<Settings> }
  /** The weights of an earlier iteration were put back; iterations count on. */
  | { readonly iteration: number; readonly restored: number };
