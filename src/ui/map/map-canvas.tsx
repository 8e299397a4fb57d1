import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useActions } from '../playground-context';
import { paintPoints } from '../state/map-colours';
import { MapGrid } from '../state/map-grid';
import { isGenerated, textOf } from '../state/map-state';
import { fitView, isWithin, pan, toCanvas, toPlane, zoom } from '../state/map-view';
import type { MapSize, MapView, Spot } from '../state/map-view';
import styles from './map.module.css';
import { MapTip } from './map-tip';
import { MapZoom } from './map-zoom';
import { useGestures } from './use-gestures';
import { useGround } from './use-ground';
import { useMap, useMapRoom } from './use-map';
import { usePainter } from './use-painter';

/** Pixels around the pointer in which a point is found. */
const REACH = 10;
/** A fingertip is broader. */
const FINGER = 20;
/** What a key moves, in pixels, and by how much it zooms. */
const STRIDE = 48;
const CLOSER = 1.4;

interface MapCanvasProps {
  readonly isFencing: boolean;
  /** Told of the points nearest to the middle of what is seen, when it comes to rest. */
  readonly onNearest: (points: readonly number[]) => void;
}

/** Rows of the list that goes with the picture. */
const LISTED = 10;
const REST = 150;

export function MapCanvas({ isFencing, onNearest }: MapCanvasProps) {
  const room = useMapRoom();
  const map = useMap((state) => state);
  const { setSentence } = useActions();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = usePainter(canvas);
  const { ref: frame, width, height } = useElementSize();
  const size: MapSize = useMemo(() => ({ width, height }), [width, height]);
  const [moved, setMoved] = useState<{ layout: string | undefined; view: MapView }>();
  const [hovered, setHovered] = useState<number>();
  const [fence, setFence] = useState<readonly Spot[]>([]);
  const [hasFocus, setFocus] = useState(false);

  const { points, choice } = map;
  const { places } = map.layingOut ?? map.places ?? NOTHING;
  const grid = useMemo(() => new MapGrid(places), [places]);
  const painted = useMemo(
    () => (points && map.places ? paintPoints(points, map.places) : []),
    [points, map.places],
  );
  // Until somebody moves it, the view is that in which all is seen when the layout first came.
  const layout = map.layingOut ? 'umap' : map.places?.layout;
  const isThere = places.length > 0 && width > 0;
  const [fitted, setFitted] = useState<{ key: string; view: MapView }>();
  const key = `${layout} ${width} ${height} ${places.length} ${map.layingOut ? 'moving' : ''}`;
  if (isThere && (fitted?.key !== key || map.layingOut)) {
    const view = fitView(places, size);
    if (fitted?.key !== key || view.scale !== fitted.view.scale) setFitted({ key, view });
  }
  const whole = fitted?.view ?? { x: 0, y: 0, scale: 100 };
  // Another layout is another picture, to be seen as a whole first.
  const view = moved !== undefined && moved.layout === layout ? moved.view : whole;
  const ground = useGround(view, size, isThere ? layout : undefined);
  const setView = (chosen: MapView | undefined) => setMoved(chosen && { layout, view: chosen });

  useEffect(() => {
    if (!isThere) return;
    painter.current?.show({
      view,
      size,
      colour: map.places?.colour ?? 'network',
      places,
      painted,
      ground,
      trace: map.layingOut ? undefined : map.trace?.places,
      hovered,
      chosen: choice?.kind === 'point' ? choice.point : choice,
      fenced: map.fenced,
      hasCross: hasFocus,
      fence,
    });
  }, [
    painter,
    view,
    size,
    places,
    painted,
    ground,
    map,
    hovered,
    choice,
    fence,
    hasFocus,
    isThere,
  ]);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (isThere) onNearest(grid.nearestFew(view, LISTED));
    }, REST);
    return () => clearTimeout(timer);
  }, [grid, view, isThere, onNearest]);

  const pointAt = (spot: Spot, reach = REACH) =>
    grid.nearest(toPlane(view, size, spot), reach / view.scale);
  const chooseGround = (spot: Spot) => {
    const { x, y } = toPlane(view, size, spot);
    room.chooseGround(x, y);
  };
  const zoomAt = (times: number, spot: Spot) => setView(zoom(view, size, times, spot, whole.scale));
  const centre = { x: width / 2, y: height / 2 };

  useGestures(canvas, {
    isFencing,
    hover(spot) {
      const point = spot && pointAt(spot);
      setHovered(point);
      if (point !== undefined) room.read([point]);
    },
    tap(spot, { isSecond, isFinger }) {
      const point = pointAt(spot, isFinger ? FINGER : REACH);
      if (point === undefined) chooseGround(spot);
      else room.choosePoint(point, (text) => setSentence(isSecond ? 'b' : 'a', text));
    },
    drag: (across, down) => setView(pan(view, across, down)),
    zoom: zoomAt,
    fence(line, isOver) {
      setFence(isOver ? [] : line);
      if (!isOver) return;
      const inside = Array.from({ length: places.length / 2 }, (_, point) => point).filter(
        (point) =>
          point < (points?.texts.length ?? 0) &&
          isWithin(line, toCanvas(view, size, placeOf(places, point))),
      );
      room.fence(inside);
    },
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowLeft: () => setView(pan(view, STRIDE, 0)),
      ArrowRight: () => setView(pan(view, -STRIDE, 0)),
      ArrowUp: () => setView(pan(view, 0, STRIDE)),
      ArrowDown: () => setView(pan(view, 0, -STRIDE)),
      '+': () => zoomAt(CLOSER, centre),
      '=': () => zoomAt(CLOSER, centre),
      '-': () => zoomAt(1 / CLOSER, centre),
      '0': () => setView(undefined),
      Enter: () => chooseGround(centre),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  return (
    <div ref={frame} className={styles.frame}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it takes keys of its own
        role="application"
        aria-label="Map of codes"
        aria-describedby="map-keys"
        tabIndex={0}
        data-points={places.length / 2}
        data-over={hovered !== undefined || undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocus(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setFocus(false)}
      />
      <MapZoom
        onCloser={() => zoomAt(CLOSER, centre)}
        onFurther={() => zoomAt(1 / CLOSER, centre)}
        onWhole={() => setView(undefined)}
      />
      {hovered !== undefined && (
        <MapTip
          spot={toCanvas(view, size, placeOf(places, hovered))}
          size={size}
          text={textOf(map, hovered)}
          isGenerated={isGenerated(map, hovered)}
        />
      )}
    </div>
  );
}

const NOTHING = { places: new Float32Array(0) };

function placeOf(places: Float32Array, point: number): Spot {
  return { x: places[2 * point] ?? 0, y: places[2 * point + 1] ?? 0 };
}
