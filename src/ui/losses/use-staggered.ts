import { useEffect, useRef, useState } from 'react';
import type { History } from '../../past/history';

/** Time between two drawings of one chart, in milliseconds. */
const REDRAW_INTERVAL = 250;

/**
 * The history for two charts, renewed at most four times a second and never for both in one
 * frame: drawing one takes most of a frame's time.
 */
export function useStaggered(history: History): readonly [History, History] {
  const [first, setFirst] = useState(history);
  const [second, setSecond] = useState(history);
  const newest = useRef(history);
  const waiting = useRef(false);

  useEffect(() => {
    newest.current = history;
    if (waiting.current) return;
    waiting.current = true;
    setTimeout(() => {
      waiting.current = false;
      setFirst(newest.current);
      requestAnimationFrame(() => setSecond(newest.current));
    }, REDRAW_INTERVAL);
  }, [history]);

  return [first, second];
}
