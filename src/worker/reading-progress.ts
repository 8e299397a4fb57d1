import type { Event } from '../protocol';
import { breathe } from './breathe';

/** Milliseconds between two events about progress. */
const INTERVAL = 50;
/** The share of the way to a corpus that reading the text makes up; the rest is building it. */
const READING = 0.5;

/** Tells the page how far a corpus has come, and lets messages in between two pieces of work. */
export class ReadingProgress {
  readonly #name: string;
  readonly #post: (event: Event) => void;
  #next = 0;

  constructor(name: string, post: (event: Event) => void) {
    this.#name = name;
    this.#post = post;
    this.#tell(0);
  }

  /** While the text is read, 0 to 1. */
  readonly read = async (share: number): Promise<void> => {
    this.#tell(READING * share);
    await breathe();
  };

  /** While the corpus is built, 0 to 1. */
  readonly build = async (share: number): Promise<void> => {
    this.#tell(READING + (1 - READING) * share);
    await breathe();
  };

  #tell(share: number): void {
    const now = performance.now();
    if (now < this.#next && share < 1) return;
    this.#next = now + INTERVAL;
    this.#post({ type: 'reading', name: this.#name, share });
  }
}
