import { useEffect } from 'react';
import { usePage } from '../playground-context';
import { useMap, useMapRoom } from './use-map';

/** Has the path that is on the stage drawn on the map: when it changes, and when a map comes. */
export function useTrace(): void {
  const room = useMapRoom();
  const path = usePage((page) => page.path?.path);
  const hasPlaces = useMap((map) => map.places !== undefined);
  // Each decoding brings the same path anew.
  const told = path && JSON.stringify(path);
  useEffect(() => {
    if (path && hasPlaces) room.trace(path);
    // oxlint-disable-next-line react/exhaustive-deps -- by what the path says, not which object it is
  }, [room, told, hasPlaces]);
}
