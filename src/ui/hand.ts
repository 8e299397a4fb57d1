/** Whether somebody is at work on the page: what can wait then waits. */

let last = -Infinity;

/** Milliseconds between two times that others are told of a hand that goes on. */
const TOLD = 250;

/** When a hand last dragged, typed or scrolled, by the clock of `performance.now()`. */
export function lastOfHand(): number {
  return last;
}

/** Begins to look at the hand; returns how to stop. */
export function watchHand(): () => void {
  return follow((at) => {
    last = at;
  });
}

/** Calls at once when a hand drags, types or scrolls, and now and then as it goes on; returns how to stop. */
export function tellOfHand(tell: () => void): () => void {
  let told = -Infinity;
  return follow((at) => {
    if (at < told + TOLD) return;
    told = at;
    tell();
  });
}

function follow(seen: (at: number) => void): () => void {
  const options = { capture: true, passive: true };
  const note = ({ timeStamp }: Event) => seen(timeStamp);
  const noteDrag = (event: PointerEvent) => {
    if (event.buttons !== 0) note(event);
  };
  for (const type of TYPES) window.addEventListener(type, note, options);
  window.addEventListener('pointermove', noteDrag, options);
  return () => {
    for (const type of TYPES) window.removeEventListener(type, note, options);
    window.removeEventListener('pointermove', noteDrag, options);
  };
}

const TYPES = ['pointerdown', 'keydown', 'input', 'wheel'] as const;
