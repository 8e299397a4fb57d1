/**
 * A text that cannot become a corpus: what happened and what to do next, in words for the
 * person who brought the text.
 */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly what: string;
  readonly next: string;

  constructor(what: string, next: string) {
    super(`${what} ${next}`);
    this.what = what;
    this.next = next;
  }
}
