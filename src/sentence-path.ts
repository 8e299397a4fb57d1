/** What page and worker say to each other about the path between two sentences: types only. */
import type { DecodedSentence, SampledDecoding } from './decoding';

/** In a straight line or on an arc between two codes, or from noise to noise, by the generator. */
export type PathShape = 'linear' | 'spherical' | 'generator';

export interface PathRequest {
  readonly a: string;
  readonly b: string;
  /** 3 to 25, ends included. */
  readonly points: number;
  readonly shape: PathShape;
  /** Whether to pull each point into what the generator can make, too. */
  readonly prior?: boolean;
  /** Greedy where absent. */
  readonly sampled?: SampledDecoding;
}

/** Two sentences whose path is kept in sight. */
export interface PinnedPair {
  readonly a: string;
  readonly b: string;
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
  /** One row a point, from A to B. */
  readonly rows: readonly PathRow[];
}

export interface PathRow extends DecodedSentence {
  /** For each word whether it came new against the row above, by alignment. */
  readonly changed: readonly boolean[];
}

/** Every distinct sentence on a path, found by bisection; those of the narrowest stretches may be missing. */
export interface PathBand {
  readonly iteration: number;
  readonly path: PathRequest;
  /** From A to B without a gap; a sentence that comes back has several. */
  readonly stretches: readonly PathStretch[];
}

/** A part of a path on which the model says the same, as shares of the path, 0 to 1. */
export interface PathStretch extends DecodedSentence {
  readonly from: number;
  readonly to: number;
  /** Where it was decoded. */
  readonly at: number;
}

/** The path of a pinned pair, in a straight line and at eleven points. */
export interface PinnedPath {
  readonly pair: PinnedPair;
  readonly rows: readonly PathRow[];
}

/** A path through the prior: each point is the nearest code that the generator can make. */
export interface PriorPath {
  readonly iteration: number;
  readonly path: PathRequest;
  readonly rows: readonly (DecodedSentence & {
    /** L2 distance that the code was pulled. */
    readonly distance: number;
  })[];
}

/** The critic's scores of the codes of both sentences: the higher, the more it takes them for real. */
export interface EndScores {
  readonly iteration: number;
  readonly path: PathRequest;
  readonly a: number;
  readonly b: number;
}
