/**
 * What page and worker say to each other about the map of the latent space: types only.
 *
 * Asks that can overtake each other carry a number; the worker answers the newest of its kind, and
 * the page drops answers to older ones. Points are numbered through: first those of real
 * sentences, in the order of `points`, then those from the generator.
 */
import type { DecodedSentence } from './decoding';
import type { PathRequest } from './sentence-path';

/** What a point's colour tells. */
export type MapColour = 'network' | 'label' | 'length' | 'critic' | 'loss';

/** How codes are laid flat: the plane in which they vary most, or UMAP. */
export type MapLayout = 'plane' | 'umap';

/** Sentences of the corpus that have something in common, or such as somebody typed. */
export type MapGroup =
  | { readonly by: 'label'; readonly label: string }
  | { readonly by: 'words'; readonly query: string }
  | { readonly by: 'points'; readonly points: readonly number[] }
  | { readonly by: 'sentences'; readonly sentences: readonly string[] };

/** From one group of sentences to another: a direction in the space of codes. */
export interface MapDirection {
  readonly from: MapGroup;
  readonly to: MapGroup;
}

/** A rectangle of the map. */
export interface MapPart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Scores at places that lie evenly in rows and columns. */
export interface MapGround {
  /** The first place. */
  readonly left: number;
  readonly top: number;
  /** From one place to the next, in either direction. */
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  /** [rows, columns], the critic's: the higher, the more it takes a code for a real one. */
  readonly scores: Float32Array;
}

export type MapAsk =
  /** Map this many codes, now and as the weights move; none while nobody looks. */
  | { readonly kind: 'watch'; readonly on: false }
  | {
      readonly kind: 'watch';
      readonly on: true;
      readonly colour: MapColour;
      readonly real: number;
      readonly generated: number;
    }
  /** Lay the points out anew by UMAP, or go back to the plane; either ends a layout on its way. */
  | { readonly kind: 'lay-out'; readonly layout: MapLayout }
  /** What do these points say? */
  | { readonly kind: 'read'; readonly request: number; readonly points: readonly number[] }
  /** What would be said at this place? */
  | { readonly kind: 'lift'; readonly request: number; readonly x: number; readonly y: number }
  /** How does the critic score the ground in this part of the map, now and as the weights move? */
  | { readonly kind: 'shade'; readonly on: false }
  | {
      readonly kind: 'shade';
      readonly on: true;
      readonly request: number;
      readonly part: MapPart;
    }
  /** Where does this path run, now and as the weights move? */
  | { readonly kind: 'trace'; readonly request: number; readonly path: PathRequest }
  /** Which sentences of the corpus have the codes nearest to this one's? */
  | {
      readonly kind: 'neighbours';
      readonly request: number;
      readonly sentence: string;
      readonly count: number;
    }
  /** What is said around this sentence, at up to this distance (codes have length 1)? */
  | {
      readonly kind: 'similar';
      readonly request: number;
      readonly sentence: string;
      readonly radius: number;
      readonly count: number;
    }
  /** What becomes of a sentence that is moved along a direction, by each of these strengths? */
  | {
      readonly kind: 'steer';
      readonly request: number;
      readonly sentence: string;
      readonly direction: MapDirection;
      readonly strengths: readonly number[];
    }
  /** For how many held-out sentences does a direction do what it should? */
  | { readonly kind: 'judge'; readonly request: number; readonly direction: MapDirection };

/** An end of the path, as the networks see it. */
export interface MapEnd {
  /** The critic's score of its code. */
  readonly score: number;
  /** Reconstruction loss, nats per word. */
  readonly loss: number;
}

export type MapTold =
  /** Which sentences are mapped; until told otherwise the points stay the same. */
  | {
      readonly kind: 'points';
      readonly texts: readonly string[];
      /** For each the place of its label in `labels`; −1 for none. */
      readonly labelOf: Int32Array;
      readonly labels: readonly string[];
      /** 1 for sentences that are not trained on. */
      readonly heldOut: Uint8Array;
      /** How many points from the generator follow. */
      readonly generated: number;
    }
  | {
      readonly kind: 'places';
      readonly iteration: number;
      readonly layout: MapLayout;
      /** The iteration that UMAP laid the points out at; with the plane the same as `iteration`. */
      readonly laidOut: number;
      /** Share of the variance of all codes that the plane shows, 0 to 1. */
      readonly shown: number;
      /** [points, 2] */
      readonly places: Float32Array;
      readonly colour: MapColour;
      /** What the colour tells of each point, NaN where it tells nothing; empty for `network`. */
      readonly values: Float32Array;
    }
  /** How far UMAP has come, 0 to 1, and where the points are by now. */
  | { readonly kind: 'laying-out'; readonly share: number; readonly places: Float32Array }
  | {
      readonly kind: 'read';
      readonly request: number;
      readonly iteration: number;
      readonly sentences: readonly { readonly point: number; readonly text: string }[];
    }
  | {
      readonly kind: 'lifted';
      readonly request: number;
      readonly x: number;
      readonly y: number;
      readonly sentence: DecodedSentence;
      readonly score: number;
    }
  | (MapGround & {
      readonly kind: 'ground';
      readonly request: number;
      readonly iteration: number;
      readonly layout: MapLayout;
    })
  | {
      readonly kind: 'trace';
      readonly request: number;
      readonly path: PathRequest;
      /** [points, 2], evenly along the path. */
      readonly places: Float32Array;
      readonly a: MapEnd;
      readonly b: MapEnd;
    }
  | {
      readonly kind: 'neighbours';
      readonly request: number;
      readonly iteration: number;
      readonly sentence: string;
      /** The nearest first, by the cosine of the codes. */
      readonly found: readonly {
        readonly text: string;
        readonly cosine: number;
        readonly heldOut: boolean;
      }[];
    }
  | {
      readonly kind: 'similar';
      readonly request: number;
      readonly iteration: number;
      readonly sentence: string;
      readonly texts: readonly string[];
    }
  | {
      readonly kind: 'steered';
      readonly request: number;
      readonly iteration: number;
      readonly sentence: string;
      readonly rows: readonly (DecodedSentence & { readonly strength: number })[];
    }
  | {
      readonly kind: 'judged';
      readonly request: number;
      readonly iteration: number;
      /** Sentences of the groups that the direction was made of, and held-out ones it was tried on. */
      readonly from: number;
      readonly to: number;
      /** The strength that it was tried at, chosen on training sentences. */
      readonly strength: number;
      readonly tried: number;
      /** Of those tried, how many came out as sentences of the other group. */
      readonly succeeded: number;
    }
  /** An ask that cannot be answered, and why. */
  | {
      readonly kind: 'refused';
      readonly request: number;
      readonly asked: 'neighbours' | 'similar' | 'steer' | 'judge' | 'lift';
      readonly why: string;
    };
