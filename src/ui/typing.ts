/**
 * Asks while somebody types: at once, one request at a time, and the newest text as soon as that is
 * answered. So each answer is of a text that was there, none is given up half-way for the next key,
 * and the last text is always asked for.
 */
import type { Trouble } from '../trouble';

/** An answer that does not come holds nothing up for longer, in milliseconds. */
const PATIENCE = 2000;
/** Half a sentence may not be readable: that is told only when typing has rested so long. */
const REST = 700;

export interface Typing {
  /** Something is typed. */
  typed(): void;
  /** Asks at once, whatever is under way. */
  ask(): void;
  /** What was asked last is answered. */
  answered(): void;
  /**
   * What was asked last cannot be answered. Told at once, or when typing has rested, unless
   * something else was typed by then.
   */
  refused(trouble: Trouble): void;
}

/** `send` asks for what is there now, and says whether there was anything; `tell` is for trouble. */
export function createTyping(send: () => boolean, tell: (trouble: Trouble) => void): Typing {
  let underWay: ReturnType<typeof setTimeout> | undefined;
  let wanted = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let held: Trouble | undefined;

  const ask = () => {
    clearTimeout(underWay);
    wanted = false;
    underWay = send() ? setTimeout(release, PATIENCE) : undefined;
  };
  const release = () => {
    clearTimeout(underWay);
    underWay = undefined;
    if (wanted) ask();
  };
  const rest = () => {
    resting = undefined;
    if (held !== undefined) tell(held);
    held = undefined;
  };
  return {
    typed() {
      clearTimeout(resting);
      resting = setTimeout(rest, REST);
      held = undefined;
      if (underWay === undefined) ask();
      else wanted = true;
    },
    ask,
    answered() {
      held = undefined;
      release();
    },
    refused(trouble) {
      if (resting === undefined) tell(trouble);
      else held = trouble;
      release();
    },
  };
}
