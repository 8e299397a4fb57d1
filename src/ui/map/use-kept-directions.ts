import { useEffect } from 'react';
import { useActions, usePlayground } from '../playground-context';
import { withKeptDirections } from '../state/map-state';
import { useMapRoom } from './use-map';

/** Directions are kept with the run: those of the map go there, and those of a run come back. */
export function useKeptDirections(): void {
  const room = useMapRoom();
  const { store } = room;
  const kept = usePlayground((state) => state.directions);
  const { setDirections } = useActions();
  useEffect(() => {
    const { directions } = store.getState();
    const isSame =
      directions.length === kept.length &&
      directions.every(({ direction }, place) => direction === kept[place]?.direction);
    if (!isSame) {
      store.setState(withKeptDirections(store.getState(), kept), true);
      const [first] = store.getState().directions;
      if (first) room.chooseDirection(first.id);
    }
    return store.subscribe(({ directions: newer }, { directions: older }) => {
      if (newer !== older) setDirections(newer.map(({ name, direction }) => ({ name, direction })));
    });
  }, [room, store, kept, setDirections]);
}
