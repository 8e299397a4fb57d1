/**
 * What page and worker say to each other about the grid between four sentences: types only.
 *
 * Asks carry a number; the worker answers the newest, and the page drops answers to older ones.
 */
import type { DecodedSentence } from './decoding';
import type { Endpoint, PathShape } from './sentence-path';

/** A above left, B above right, C below left, D below right. */
export type Corner = 'a' | 'b' | 'c' | 'd';

export interface CornerGrid extends Readonly<Record<Corner, string>> {
  /** Points along each edge, corners included: 3 to 9. */
  readonly side: number;
  /** The shape of the edges, each of which is a path; within, what lies evenly between them. */
  readonly shape: PathShape;
}

export interface DecodedCorners {
  readonly iteration: number;
  readonly grid: CornerGrid;
  readonly ends: Readonly<Record<Corner, Endpoint>>;
  /** From above to below, each from left to right. */
  readonly rows: readonly (readonly DecodedSentence[])[];
}

/** The corners below, and the size of the grid, as they are kept with a run. */
export interface KeptCorners {
  readonly c: string;
  readonly d: string;
  readonly side: number;
  /** Chosen by hand, not drawn. */
  readonly isOwn: boolean;
  /** Fingerprint of the corpus that they belong to; absent until that of a link is read. */
  readonly corpus?: string;
}

export type CornersAsk =
  /** Decode this grid now, and again as the weights train, until another is asked for. */
  | { readonly kind: 'decode'; readonly request: number; readonly grid: CornerGrid }
  /** Nobody looks any more. */
  | { readonly kind: 'rest' }
  /** Which four sentences of the corpus might stand at the corners? */
  | { readonly kind: 'draw'; readonly request: number };

export type CornersTold =
  | { readonly kind: 'decoded'; readonly request: number; readonly decoded: DecodedCorners }
  | {
      readonly kind: 'drawn';
      readonly request: number;
      readonly sentences: Readonly<Record<Corner, string>>;
    }
  /** The sentence at this corner cannot be read; what is wrong with it, and what to do. */
  | {
      readonly kind: 'refused';
      readonly request: number;
      readonly corner: Corner;
      readonly what: string;
      readonly next: string;
    };
