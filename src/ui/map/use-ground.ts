import { useEffect, useMemo } from 'react';
import { contoursOf, partToScore } from '../state/map-ground';
import { scaleOf } from '../state/map-colours';
import type { MapSize, MapView } from '../state/map-view';
import type { ShadedGround } from './ground-painter';
import { useMap, useMapRoom } from './use-map';

/** How long the view must have been at rest, in milliseconds, before its ground is scored. */
const REST = 150;

/** The shaded ground under what is seen, where it is wanted and of the layout that is shown. */
export function useGround(
  view: MapView,
  size: MapSize,
  layout: string | undefined,
): ShadedGround | undefined {
  const room = useMapRoom();
  const isShaded = useMap((map) => map.isShaded);
  const isMoving = useMap((map) => map.layingOut !== undefined);
  const ground = useMap((map) => map.ground);
  const isThere = layout !== undefined && size.width > 0;
  useEffect(() => {
    if (!isShaded || !isThere || isMoving) return undefined;
    const timer = setTimeout(() => room.shade(partToScore(view, size)), REST);
    return () => clearTimeout(timer);
  }, [room, view, size, isShaded, isThere, isMoving]);
  return useMemo(() => {
    if (isMoving || ground === undefined || ground.layout !== layout) return undefined;
    const scale = scaleOf(ground.scores);
    // Between the places of UMAP codes change in leaps: lines would only be noise.
    const contours = ground.layout === 'plane' ? contoursOf(ground) : [];
    return scale && { ground, scale, contours };
  }, [ground, isMoving, layout]);
}
