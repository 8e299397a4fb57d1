import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePage, usePlayground, useSession } from '../playground-context';
import type { CornersState } from '../state/corners-state';
import { cornersRoomOf, type CornersRoom } from './corners-room';

export function useCornersRoom(): CornersRoom {
  return cornersRoomOf(useSession());
}

export function useCorners<T>(select: (corners: CornersState) => T): T {
  return useStore(useCornersRoom().store, select);
}

/** Keeps the grid between the four sentences decoded as long as it is looked at. */
export function useCornersInSight(): void {
  const room = useCornersRoom();
  const a = usePlayground((state) => state.a);
  const b = usePlayground((state) => state.b);
  const shape = usePlayground((state) => state.shape);
  const c = useCorners((corners) => corners.c);
  const d = useCorners((corners) => corners.d);
  const side = useCorners((corners) => corners.side);
  const ready = usePage((page) => page.model !== undefined);
  useEffect(() => () => room.rest(), [room]);
  useEffect(() => {
    // An empty box is being filled; the grid stays as it is until then.
    const whole = [a, b, c, d].every((sentence) => sentence.trim() !== '');
    if (ready && whole) room.show({ a, b, c, d, side, shape });
  }, [room, ready, a, b, c, d, side, shape]);
}
