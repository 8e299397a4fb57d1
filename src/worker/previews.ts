import type { Command, Event } from '../protocol';
import { previewSource } from '../text/open-corpus';
import { openInputs } from './sources';
import { troubleOf } from './trouble';

/** Answers the newest request for a look at a text; one that another overtakes is given up. */
export class Previews {
  readonly #post: (event: Event) => void;
  #newest: AbortController | undefined;

  constructor(post: (event: Event) => void) {
    this.#post = post;
  }

  async show({ request, source, reading }: Extract<Command, { type: 'preview' }>): Promise<void> {
    this.#newest?.abort();
    const newest = new AbortController();
    this.#newest = newest;
    const { signal } = newest;
    let answer: Event;
    try {
      const inputs = await openInputs(source, signal);
      const preview = await previewSource(inputs, reading, signal);
      answer = { type: 'preview', request, preview };
    } catch (error) {
      answer = { type: 'no-preview', request, trouble: troubleOf(error) };
    }
    if (!signal.aborted) this.#post(answer);
  }
}
