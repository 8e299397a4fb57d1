/** What is told of a corpus that was read: types only. */
import type { Settings } from './config';
import type { Reading } from './reading';

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
  readonly reading: Reading;
  /** Labels and how many kept sentences bear each, falling; empty where there are none. */
  readonly labels: readonly (readonly [label: string, count: number])[];
  /** Worth knowing, but no obstacle: in words. */
  readonly notices: readonly string[];
  readonly advice: readonly Advice[];
  /** True where the text is not at hand: nothing above is known of it, and training needs it. */
  readonly isMissing?: boolean;
}

/** Something about a corpus that will show in the result, and what can be done about it. */
export interface Advice {
  readonly what: string;
  /** Settings that would mend it, and what the button that sets them says. */
  readonly remedy?: { readonly label: string; readonly settings: Partial<Settings> };
}
