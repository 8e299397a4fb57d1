import { useStore } from 'zustand';
import { useSession } from '../playground-context';
import type { MapState } from '../state/map-state';
import { mapRoomOf, type MapRoom } from './map-room';

export function useMapRoom(): MapRoom {
  return mapRoomOf(useSession());
}

export function useMap<T>(select: (map: MapState) => T): T {
  return useStore(useMapRoom().store, select);
}
