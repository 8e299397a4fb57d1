/** What went wrong, in words, and what to do about it: types only. */
import type { Settings } from './config';

export type Trouble = {
  /** What the trouble is about: it decides where the page shows it. */
  readonly about:
    | 'corpus'
    | 'demonstration'
    | 'settings'
    | 'sentence'
    | 'training'
    | 'engine'
    | 'storage'
    | 'file';
  readonly what: string;
  readonly next: string;
  /** Set where the run went wrong and can go back to where it was in order. */
  readonly rollBack?: RollBack;
};

/** Where a run was in order last, and what is set otherwise than now to train on from there. */
export interface RollBack {
  readonly iteration: number;
  readonly settings: Partial<Settings>;
}
