/** A run whose text is not at hand: its model speaks, and cannot be trained. */
import type { Command } from '../../protocol';
import type { SavedCorpus } from '../../storage/saved-model';
import type { Corpus } from '../../text/corpus';
import type { ReadSource } from '../../text/read-source';
import { Rows } from '../../text/rows';
import type { Vocabulary } from '../../text/vocabulary';
import type { Trouble } from '../../trouble';

/** Stands for the text that a run was trained on. */
export function missingText({ name, fingerprint }: SavedCorpus): ReadSource {
  const reading = {
    format: 'text',
    compressed: false,
    encoding: 'utf-8',
    split: 'lines',
    rightToLeft: false,
  } as const;
  return { name, fingerprint, reading, notices: [], rows: new Rows() };
}

/** A corpus without a sentence; the words are those of the model. */
export function corpusOfNothing({ reading }: ReadSource, vocabulary: Vocabulary): Corpus {
  const none = new Int32Array(0);
  return {
    sentences: [],
    encoded: [],
    training: none,
    heldOut: none,
    vocabulary,
    labels: [],
    labelOf: none,
    report: {
      lines: 0,
      kept: 0,
      training: 0,
      heldOut: 0,
      dropped: { empty: 0, tooLong: 0, duplicate: 0 },
      vocabulary: vocabulary.list.length,
      distinctWords: 0,
      coverage: 0,
      lengths: [],
      frequent: [],
      reading,
      labels: [],
      notices: [],
      advice: [],
    },
  };
}

export const NO_TEXT: Trouble = {
  about: 'corpus',
  what: 'This run came without its text, so it cannot be trained.',
  next: 'Give the text that it was trained on, and it goes on where it was saved. Paths, samples and the map work without.',
};

/** What cannot be done then. */
export function needsText({ type }: Command): boolean {
  return type === 'train' || type === 'step' || type === 'reset';
}
