/** Whether somebody is at work on the page: what can wait then waits. */

let last = -Infinity;

const note = ({ timeStamp }: Event) => {
  last = timeStamp;
};
const noteDrag = (event: PointerEvent) => {
  if (event.buttons !== 0) note(event);
};

/** When a hand last dragged, typed or scrolled, by the clock of `performance.now()`. */
export function lastOfHand(): number {
  return last;
}

/** Begins to look at the hand; returns how to stop. */
export function watchHand(): () => void {
  const options = { capture: true, passive: true };
  for (const type of TYPES) window.addEventListener(type, note, options);
  window.addEventListener('pointermove', noteDrag, options);
  return () => {
    for (const type of TYPES) window.removeEventListener(type, note, options);
    window.removeEventListener('pointermove', noteDrag, options);
  };
}

const TYPES = ['pointerdown', 'keydown', 'input', 'wheel'] as const;
