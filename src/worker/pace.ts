import type { Hand } from './hand';

/** Says when something that costs training time may be done again. */
export class Pace {
  #next = 0;

  /**
   * @param interval milliseconds at least from one time to the next
   * @param share of the time that may be spent on it at most, 0 to 1
   * @param hand for which it waits, where it can; absent where it cannot
   */
  constructor(
    readonly interval: number,
    readonly share: number,
    readonly hand?: Hand,
  ) {}

  due(now: number): boolean {
    return now >= this.#next + (this.hand?.delay(now) ?? 0);
  }

  /** To be called after each time, with when it began and ended (milliseconds). */
  spent(began: number, ended: number): void {
    this.#next = Math.max(began + this.interval, ended + (ended - began) * (1 / this.share - 1));
  }

  /** Due at once, whoever is at work. */
  reset(): void {
    this.#next = -Infinity;
  }
}
