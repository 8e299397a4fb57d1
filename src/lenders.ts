/** Demonstration models that a run on another text may begin from, as page and worker speak of them. */
import type { Settings } from './config';

/** A corpus whose demonstration model can lend its weights. */
export type LenderName = Exclude<Settings['firstWeights'], 'random'>;

export interface Lenders {
  /** Address of a JSON object: by name, the words that the model knows, parted by spaces. */
  readonly words: string;
  readonly models: readonly {
    readonly name: LenderName;
    /** Address of the model. */
    readonly url: string;
  }[];
}
