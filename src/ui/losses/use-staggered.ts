import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePlaygroundStore } from '../playground-context';
import { Redraws, type Shown } from './redraws-in-turns';

/**
 * The history for two charts, renewed as often as the cost of drawing them allows, later while a
 * hand is at work, and never for both in one frame.
 */
export function useStaggered(): Shown {
  const store = usePlaygroundStore();
  const [redraws] = useState(() => new Redraws(store.getState().page.history));
  const [shown, setShown] = useState(redraws.shown);
  useEffect(() => {
    // At once, so that it can be seen what it costs.
    const stop = redraws.start((next) => flushSync(() => setShown(next)));
    const wish = () => redraws.wish(store.getState().page.history);
    wish();
    const unsubscribe = store.subscribe(wish);
    return () => {
      unsubscribe();
      stop();
    };
  }, [redraws, store]);
  return shown;
}
