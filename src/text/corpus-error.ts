import { ErrorInWords } from '../error-in-words';

/** A text that cannot become a corpus, in words for the person who brought it. */
export class CorpusError extends ErrorInWords {
  override readonly name = 'CorpusError';
}
