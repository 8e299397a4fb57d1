/** A typed sentence → word ids, with what the model will not see of it. */
import type { Settings } from '../config';
import { ErrorInWords } from '../error-in-words';
import { tokenize } from './tokenizer';
import type { Vocabulary } from './vocabulary';

export interface ReadSentence {
  /** Word ids, without start and end. */
  readonly ids: Int32Array;
  /** The words as the model reads them, unknown ones included. */
  readonly words: readonly string[];
  /** Those of them that are not in the vocabulary, each once. */
  readonly unknown: readonly string[];
  /** How many words beyond the longest sentence were left out. */
  readonly cut: number;
}

/** Characters beyond these are not even counted: nobody types a million. */
const LONGEST_TEXT = 1_000_000;

/** A sentence box that cannot be read. */
export class SentenceError extends ErrorInWords {
  override readonly name = 'SentenceError';
}

/**
 * Reads what somebody typed, line breaks and all, as one sentence, cut after `maxLength` words.
 * Throws {@link SentenceError} where there is no word in it.
 */
export function readSentence(
  text: string,
  vocabulary: Vocabulary,
  options: Pick<Settings, 'lowercase' | 'maxLength'>,
): ReadSentence {
  const all = tokenize(text.slice(0, LONGEST_TEXT), options);
  if (all.length === 0) {
    throw new SentenceError(
      'A sentence box is empty: there are no words to start from.',
      'Type a few words, or press “Surprise me”.',
    );
  }
  const words = all.slice(0, options.maxLength);
  return {
    ids: vocabulary.encode(words),
    words,
    unknown: [...new Set(words.filter((word) => !vocabulary.has(word)))],
    cut: all.length - words.length,
  };
}
