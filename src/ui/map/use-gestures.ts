import { useEffect, useRef, type RefObject } from 'react';
import type { Spot } from '../state/map-view';

/** What a hand can do on the map; spots are of the canvas, in pixels of the page. */
export interface Gestures {
  readonly isFencing: boolean;
  hover(spot: Spot | undefined): void;
  tap(spot: Spot, how: { readonly isSecond: boolean; readonly isFinger: boolean }): void;
  drag(across: number, down: number): void;
  zoom(times: number, spot: Spot): void;
  fence(line: readonly Spot[], isOver: boolean): void;
}

/** Fingers and mice that move less than this, in pixels, have clicked. */
const STEADY = 5;

/** Listens to mouse, pen and fingers on a canvas. */
export function useGestures(canvas: RefObject<HTMLCanvasElement | null>, gestures: Gestures): void {
  const newest = useRef(gestures);
  useEffect(() => {
    newest.current = gestures;
  });
  useEffect(() => {
    const element = canvas.current;
    return element ? listen(element, newest) : undefined;
  }, [canvas]);
}

function listen(element: HTMLCanvasElement, gestures: RefObject<Gestures>): () => void {
  const held = new Map<number, Spot>();
  let begin: Spot | undefined;
  let hasMoved = false;
  let line: Spot[] = [];

  const spotOf = (event: MouseEvent): Spot => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    held.set(event.pointerId, spotOf(event));
    if (held.size > 1) return;
    begin = spotOf(event);
    hasMoved = false;
    line = [begin];
  };

  const move = (event: PointerEvent) => {
    const spot = spotOf(event);
    const before = held.get(event.pointerId);
    const { current } = gestures;
    if (before === undefined || begin === undefined) {
      if (event.pointerType !== 'touch') current.hover(spot);
      return;
    }
    const others = [...held].filter(([id]) => id !== event.pointerId).map(([, other]) => other);
    held.set(event.pointerId, spot);
    const [other] = others;
    if (other !== undefined) {
      hasMoved = true;
      current.zoom(apart(spot, other) / Math.max(1, apart(before, other)), middle(spot, other));
      current.drag((spot.x - before.x) / 2, (spot.y - before.y) / 2);
      return;
    }
    if (!hasMoved && apart(spot, begin) < STEADY) return;
    hasMoved = true;
    if (current.isFencing) {
      line.push(spot);
      current.fence(line.slice(), false);
    } else {
      current.drag(spot.x - before.x, spot.y - before.y);
    }
  };

  const up = (event: PointerEvent) => {
    const isHeld = held.delete(event.pointerId);
    if (!isHeld || held.size > 0) return;
    const { current } = gestures;
    if (!hasMoved) {
      const isFinger = event.pointerType === 'touch';
      current.tap(spotOf(event), { isSecond: event.shiftKey, isFinger });
    } else if (current.isFencing) current.fence(line, true);
    begin = undefined;
  };

  const cancel = (event: PointerEvent) => {
    held.delete(event.pointerId);
    if (held.size === 0) begin = undefined;
  };

  const leave = () => gestures.current.hover(undefined);

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 * event.deltaY : event.deltaY;
    gestures.current.zoom(Math.exp(-pixels / 300), spotOf(event));
  };

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  element.addEventListener('pointerleave', leave);
  // React listens to wheels passively, and then the page would scroll as well.
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('wheel', wheel);
  };
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
