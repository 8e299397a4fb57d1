import { useEffect, useRef } from 'react';
import type { KeptCorners } from '../../corners';
import { useActions, usePage, usePlayground } from '../playground-context';
import { keptOf } from '../state/corners-state';
import { useCornersRoom } from './use-corners';

/** The corners below are kept with the run: those on show go there, and those of a run come back. */
export function useKeptCorners(): void {
  const room = useCornersRoom();
  const { store } = room;
  const kept = usePlayground((state) => state.corners);
  const corpus = usePage((page) => page.corpus?.fingerprint);
  const { setCorners } = useActions();
  /** What went there from here is not taken back: more may have been typed by then. */
  const told = useRef(new WeakSet<KeptCorners>());
  useEffect(() => {
    if (corpus === undefined) return undefined;
    room.openFor(corpus, kept && told.current.has(kept) ? undefined : kept);
    return store.subscribe((newer, older) => {
      const isSame = (['c', 'd', 'side', 'isOwn'] as const).every(
        (part) => newer[part] === older[part],
      );
      if (isSame) return;
      const corners = keptOf(newer, corpus);
      told.current.add(corners);
      setCorners(corners);
    });
  }, [room, store, kept, corpus, setCorners]);
}
