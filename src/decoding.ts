/** How words are chosen, the sentences that come of it, and where those come from: types only. */

/** Words are drawn by their probability, in place of going on with the most probable one. */
export interface WordSampling {
  /** Logits are divided by it: 0.1 to 2. */
  readonly temperature: number;
  /** So many of the most probable words are considered; all of them where absent. */
  readonly words?: number;
}

export interface SampledDecoding extends WordSampling {
  /** Which draw: the same number and the same weights give the same sentences again. */
  readonly draw: number;
}

export interface DecodedWord {
  readonly word: string;
  /** Probability that the decoder gave the word, 0 to 1. */
  readonly confidence: number;
}

export interface DecodedSentence {
  /** None is an empty decode. */
  readonly words: readonly DecodedWord[];
  readonly text: string;
}

/** The training sentence nearest to one that the model made. */
export interface SentenceOrigin {
  readonly text: string;
  /** By the share of words that would have to be edited: none, up to a quarter, more. */
  readonly origin: 'copied' | 'near' | 'invented';
  readonly nearest: string;
  /** Words to insert, delete or change to get from one to the other. */
  readonly edits: number;
}
