/** Milliseconds for which a hand counts as being at work after the page has told of it. */
const STILL = 600;
/** Milliseconds that what can wait is put off at most: nothing seems to have stopped. */
const PATIENCE = 5000;

/**
 * Whether a hand drags, types or scrolls on the page: then the page needs its share of the
 * processor, and training should not pay for it. What nobody has asked for just now is put off.
 */
export class Hand {
  #last = -Infinity;

  /** The page tells of it at `now`, in milliseconds. */
  moved(now: number): void {
    this.#last = now;
  }

  /** How much later what can wait is due at `now`, in milliseconds. */
  delay(now: number): number {
    return now < this.#last + STILL ? PATIENCE : 0;
  }
}
