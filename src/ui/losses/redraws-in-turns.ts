import type { History } from '../../past/history';
import { lastOfHand, watchHand } from '../hand';
import { mayRedrawAt, type Drawing } from './redraws';

/** The history as each of the two charts shows it. */
export type Shown = readonly [History, History];
type Which = 0 | 1;

/** Draws two charts in turns, each when {@link mayRedrawAt} says, and measures what it costs. */
export class Redraws {
  #newest: History;
  #shown: Shown;
  #draw: ((shown: Shown) => void) | undefined;
  #drawing = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #last: [Drawing, Drawing] = [NEVER, NEVER];

  /** @param timeFrame calls back after the next frame with the milliseconds that it took */
  constructor(
    history: History,
    readonly timeFrame: (then: (painting: number) => void) => void = timeNextFrame,
  ) {
    this.#newest = history;
    this.#shown = [history, history];
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Returns how to stop. */
  start(draw: (shown: Shown) => void): () => void {
    this.#draw = draw;
    const stopWatching = watchHand();
    this.#schedule();
    return () => {
      stopWatching();
      clearTimeout(this.#waiting);
      this.#draw = undefined;
    };
  }

  /** Wishes for this history to be shown. */
  wish(history: History): void {
    if (history === this.#newest) return;
    this.#newest = history;
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#waiting);
    if (this.#drawing || this.#draw === undefined) return;
    const [first, second] = [this.#dueAt(0), this.#dueAt(1)];
    const [which, due]: [Which, number] = first <= second ? [0, first] : [1, second];
    if (due === Infinity) return;
    const wait = due - performance.now();
    // A task of its own: what made it due has had its share of this one.
    if (wait > 0) this.#waiting = setTimeout(() => this.#schedule(), wait);
    else this.#waiting = setTimeout(() => this.#redraw(which));
  }

  #dueAt(which: Which): number {
    const shown = this.#shown[which];
    if (shown === this.#newest) return Infinity;
    // Another run's curve must not stand a moment longer, nor the first point wait.
    const [reached = -1, newest = -1] = [shown, this.#newest].map(
      (history) => history.at(-1)?.iteration,
    );
    if (shown.length === 0 || newest < reached) return -Infinity;
    return mayRedrawAt(this.#last[which], lastOfHand());
  }

  #redraw(which: Which): void {
    this.#drawing = true;
    const began = performance.now();
    this.#shown = which === 0 ? [this.#newest, this.#shown[1]] : [this.#shown[0], this.#newest];
    this.#draw?.(this.#shown);
    const rendered = performance.now() - began;
    this.timeFrame((painting) => {
      this.#last[which] = { at: performance.now(), cost: rendered + painting };
      this.#drawing = false;
      this.#schedule();
    });
  }
}

const NEVER: Drawing = { at: -Infinity, cost: 0 };

/** Calls back after the next frame with the milliseconds that its layout and painting took. */
function timeNextFrame(then: (painting: number) => void): void {
  requestAnimationFrame(() => {
    const began = performance.now();
    const { port1, port2 } = new MessageChannel();
    // A message sent within a frame waits until that is painted.
    port1.addEventListener('message', () => then(performance.now() - began), { once: true });
    port1.start();
    port2.postMessage('');
  });
}
