/**
 * What page and worker say to each other: types only.
 *
 * The page sends commands; the worker sends events. Nothing else crosses, and nothing throws
 * across: trouble is an event. Requests that can overtake each other carry a number; the worker
 * serves the newest of its kind, and the page drops answers to older ones.
 */
import type { EngineChoice, EngineName, Settings } from './config';

/** Where a corpus comes from. Built-in ones are fetched by the worker, from the page's origin. */
export type CorpusSource =
  | { readonly kind: 'built-in'; readonly name: string; readonly url: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string };

export type PathShape = 'linear' | 'spherical';

export interface PathRequest {
  readonly a: string;
  readonly b: string;
  /** 3 to 25, ends included. */
  readonly points: number;
  readonly shape: PathShape;
}

export type Command =
  /**
   * Read a corpus and make a fresh model for it. If that fails, what was there stays. With
   * `remembered`, "auto" need not time the engines again.
   */
  | {
      readonly type: 'open';
      readonly source: CorpusSource;
      readonly settings: Settings;
      readonly remembered?: EngineRates;
    }
  | { readonly type: 'train' }
  | { readonly type: 'pause' }
  | { readonly type: 'step' }
  /** A fresh model on the corpus at hand, with these settings. If that fails, the old one stays. */
  | { readonly type: 'reset'; readonly settings: Settings }
  /** Change settings of the running model; only those that are `live` in the table. */
  | { readonly type: 'change'; readonly settings: Partial<Settings> }
  /** Decode this path now, and again as the weights train, until another is asked for. */
  | { readonly type: 'interpolate'; readonly request: number; readonly path: PathRequest }
  | { readonly type: 'surprise'; readonly request: number }
  /** Sentences of the corpus that contain the query, from `offset` on. */
  | {
      readonly type: 'search';
      readonly request: number;
      readonly query: string;
      readonly offset: number;
      readonly count: number;
    }
  /** Which slow extras somebody is looking at; only those are computed while training. */
  | { readonly type: 'watch'; readonly samples: boolean };

export type RunState =
  | 'empty' // no corpus yet
  | 'loading'
  | 'warming' // first iteration: programs compile
  | 'training'
  | 'paused'
  | 'stopped'; // the losses left the finite or exploded; only a reset goes on

export interface CorpusReport {
  readonly name: string;
  /** Hex digest of the text as read: two uploads of one file agree. */
  readonly fingerprint: string;
  readonly lines: number;
  readonly kept: number;
  readonly training: number;
  readonly heldOut: number;
  readonly dropped: {
    readonly empty: number;
    readonly tooLong: number;
    readonly duplicate: number;
  };
  readonly vocabulary: number;
  /** Distinct words before the vocabulary was cut. */
  readonly distinctWords: number;
  /** Share of running words that the vocabulary covers, 0 to 1. */
  readonly coverage: number;
  /** lengths[n]: kept sentences of n words. */
  readonly lengths: readonly number[];
  /** The most frequent words and their counts, falling. */
  readonly frequent: readonly (readonly [word: string, count: number])[];
  readonly encoding: string;
  /** Worth knowing, but no obstacle: in words. */
  readonly notices: readonly string[];
}

/** Means over the iterations since the last point, except where said otherwise. */
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
}

export interface HeldOutFigures {
  readonly reconstruction: number;
  readonly accuracy: number;
  /** Free-running greedy decoding gives the very sentence back: share of held-out sentences. */
  readonly exactMatch: number;
  /** Mean L2 norm of generated codes; real ones have norm 1. */
  readonly generatedNorm: number;
  /** Sum over dimensions of the variance of real and of generated codes. */
  readonly realVariance: number;
  readonly generatedVariance: number;
  /** Share of distinct sentences among fresh samples. */
  readonly uniqueSamples: number;
}

export interface DecodedWord {
  readonly word: string;
  /** Probability that the decoder gave the word, 0 to 1. */
  readonly confidence: number;
}

export interface Endpoint {
  readonly original: string;
  /** The words as the model reads them. */
  readonly read: readonly string[];
  /** Those of them that are not in its vocabulary. */
  readonly unknown: readonly string[];
  /** Set where the sentence had more words than the model reads: how many were left out. */
  readonly cut: number;
}

export interface DecodedPath {
  readonly iteration: number;
  readonly path: PathRequest;
  readonly a: Endpoint;
  readonly b: Endpoint;
  /** One row a point, from A to B; an empty row is an empty decode. */
  readonly rows: readonly { readonly words: readonly DecodedWord[]; readonly text: string }[];
}

/** What timing the engines gave, for the page to keep until the next visit. */
export interface EngineRates {
  /** The graphics card, as the browser reports it. */
  readonly renderer: string;
  /** The sizes of the model and the batch that were timed. */
  readonly sizes: string;
  /** Iterations a second. */
  readonly card: number;
  readonly processor: number;
}

export interface EngineReport {
  readonly choice: EngineChoice;
  readonly engine: EngineName;
  /** "WebGL · NVIDIA …", "WebAssembly SIMD". */
  readonly label: string;
  /** Why this one: in words, with what was measured. */
  readonly reason: string;
  /** Present where the engines were timed, now or at an earlier visit. */
  readonly rates?: EngineRates;
}

export type Trouble = {
  /** What the trouble is about: it decides where the page shows it. */
  readonly about: 'corpus' | 'settings' | 'sentence' | 'training' | 'engine';
  readonly what: string;
  readonly next: string;
};

export type Event =
  | { readonly type: 'state'; readonly state: RunState }
  /** How far reading a corpus has come, 0 to 1. */
  | { readonly type: 'reading'; readonly name: string; readonly share: number }
  | { readonly type: 'engine'; readonly report: EngineReport }
  | { readonly type: 'corpus'; readonly report: CorpusReport }
  /** A fresh model stands at iteration 0: charts, paths and samples of the old one are void. */
  | {
      readonly type: 'fresh';
      readonly settings: Settings;
      readonly parameters: number;
      readonly bytes: number;
    }
  | {
      readonly type: 'progress';
      readonly iteration: number;
      readonly epoch: number;
      readonly sentencesPerSecond: number;
      readonly points: readonly HistoryPoint[];
    }
  | { readonly type: 'changed'; readonly iteration: number; readonly settings: Partial<Settings> }
  | { readonly type: 'path'; readonly request: number; readonly decoded: DecodedPath }
  | { readonly type: 'surprise'; readonly request: number; readonly a: string; readonly b: string }
  | {
      readonly type: 'samples';
      readonly iteration: number;
      readonly sentences: readonly string[];
      /** Decoded from the same noise every time, so that progress can be compared. */
      readonly fixed: readonly string[];
    }
  | {
      readonly type: 'found';
      readonly request: number;
      readonly total: number;
      readonly sentences: readonly { readonly text: string; readonly heldOut: boolean }[];
    }
  | { readonly type: 'trouble'; readonly trouble: Trouble };
