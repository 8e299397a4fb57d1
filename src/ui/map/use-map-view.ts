import { useCallback, useState } from 'react';
import { fitView, type MapSize, type MapView } from '../state/map-view';
import { useMap } from './use-map';

/** A view that somebody chose, of the layout that it was chosen in. */
interface Moved {
  readonly layout: string | undefined;
  readonly view: MapView;
}

export interface ViewOfMap {
  readonly view: MapView;
  /** That in which all is seen. */
  readonly whole: MapView;
  readonly layout: 'plane' | 'umap' | undefined;
  /** False until there is something to be seen. */
  readonly isThere: boolean;
  change(next: (view: MapView) => MapView): void;
  showAll(): void;
}

/**
 * What part of the map is seen. Until somebody moves it, that is all there was when the layout
 * first came.
 *
 * @param places [points, 2]
 */
export function useMapView(places: Float32Array, size: MapSize): ViewOfMap {
  const [moved, setMoved] = useState<Moved>();
  const [fitted, setFitted] = useState<{ readonly key: string; readonly view: MapView }>();
  const isMoving = useMap((map) => map.layingOut !== undefined);
  const known = useMap((map) => map.places?.layout);
  const layout = isMoving ? 'umap' : known;
  const { width, height } = size;
  const isThere = places.length > 0 && width > 0;
  const key = `${layout} ${width} ${height} ${places.length} ${isMoving ? 'moving' : ''}`;
  if (isThere && (fitted?.key !== key || isMoving)) {
    const view = fitView(places, size);
    if (fitted?.key !== key || view.scale !== fitted.view.scale) setFitted({ key, view });
  }
  const whole = fitted?.view ?? NOWHERE;
  // Another layout is another picture, to be seen as a whole first.
  const view = moved !== undefined && moved.layout === layout ? moved.view : whole;
  const change = useCallback(
    (next: (view: MapView) => MapView) => {
      // From the newest view, not the one that was drawn: a hand may move twice in between.
      setMoved((before) => ({
        layout,
        view: next(before !== undefined && before.layout === layout ? before.view : whole),
      }));
    },
    [layout, whole],
  );
  const showAll = useCallback(() => setMoved(undefined), []);
  return { view, whole, layout, isThere, change, showAll };
}

const NOWHERE: MapView = { x: 0, y: 0, scale: 100 };
