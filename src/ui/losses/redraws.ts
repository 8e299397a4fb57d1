/** When a chart may be drawn again: a drawing takes most of a frame, and longer on a busy machine. */

/** The last drawing of a chart: when it was done, and how long it kept the page, in milliseconds. */
export interface Drawing {
  readonly at: number;
  readonly cost: number;
}

/** Least and longest time between two drawings of one chart, in milliseconds. */
const INTERVAL = 250;
const LONGEST = 2000;
/** The share of the page's time that one chart may take. */
const SHARE = 0.025;
/** A hand that moved so lately is still at work, and has the page for itself … */
const STILL = 300;
/** … for so long at most, or the charts would seem to have stopped. */
const GRACE = 1000;

/**
 * The moment, in milliseconds, from which a chart may be drawn again after `last`. `hand`: when a
 * hand last dragged, typed or scrolled.
 */
export function mayRedrawAt(last: Drawing, hand: number): number {
  const paced = last.at + Math.min(LONGEST, Math.max(INTERVAL, last.cost / SHARE));
  const undisturbed = Math.min(hand + STILL, last.at + GRACE);
  return Math.max(paced, undisturbed);
}
