import type { Settings } from '../config';
import type { Arae } from '../model/arae';
import type { Corpus } from '../text/corpus';
import type { Vocabulary } from '../text/vocabulary';

/** A model with the words it speaks: enough for paths and samples, with or without a corpus. */
export interface Speaker {
  readonly model: Arae;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  /** What it was trained on, where that is at hand. */
  readonly corpus?: Corpus;
}
