import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { useActions } from '../playground-context';
import { paintPoints } from '../state/map-colours';
import { MapGrid } from '../state/map-grid';
import { isWithin, pan, toCanvas, toPlane, zoom } from '../state/map-view';
import type { MapSize, Spot } from '../state/map-view';
import { HoveredPoint, type Hover } from './hovered-point';
import styles from './map.module.css';
import { MapZoom } from './map-zoom';
import { useGestures } from './use-gestures';
import { useGround } from './use-ground';
import { useMap, useMapRoom } from './use-map';
import { useMapView } from './use-map-view';
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
  const { setSentence } = useActions();
  const ground = useRef<HTMLCanvasElement>(null);
  const dots = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = usePainter({ ground, points: dots, marks: canvas });
  const { ref: frame, width, height } = useElementSize();
  const size: MapSize = useMemo(() => ({ width, height }), [width, height]);
  const [hover] = useState<Hover>(() => createStore(() => ({ point: undefined })));
  const [fence, setFence] = useState<readonly Spot[]>([]);
  const [hasFocus, setFocus] = useState(false);

  const points = useMap((map) => map.points);
  const told = useMap((map) => map.places);
  const layingOut = useMap((map) => map.layingOut);
  const choice = useMap((map) => map.choice);
  const trace = useMap((map) => (map.layingOut ? undefined : map.trace?.places));
  const fenced = useMap((map) => map.fenced);
  const { places } = layingOut ?? told ?? NOTHING;
  const grid = useMemo(() => new MapGrid(places), [places]);
  const painted = useMemo(() => (points && told ? paintPoints(points, told) : []), [points, told]);
  const { view, whole, layout, isThere, change, showAll } = useMapView(places, size);
  const shaded = useGround(view, size, isThere ? layout : undefined);

  useEffect(() => {
    if (!isThere) return;
    painter.current?.show({
      view,
      size,
      colour: told?.colour ?? 'network',
      places,
      painted,
      ground: shaded,
      trace,
      chosen: choice?.kind === 'point' ? choice.point : choice,
      fenced,
      hasCross: hasFocus,
      fence,
    });
  }, [
    painter,
    view,
    size,
    told,
    places,
    painted,
    shaded,
    trace,
    fenced,
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

  const setHovered = (point: number | undefined) => {
    if (point === hover.getState().point) return;
    hover.setState({ point });
    canvas.current?.toggleAttribute('data-over', point !== undefined);
    if (point !== undefined) room.read([point]);
  };
  const pointAt = (spot: Spot, reach = REACH) =>
    grid.nearest(toPlane(view, size, spot), reach / view.scale);
  const chooseGround = (spot: Spot) => {
    const { x, y } = toPlane(view, size, spot);
    room.chooseGround(x, y);
  };
  const zoomAt = useCallback(
    (times: number, spot: Spot) => change((before) => zoom(before, size, times, spot, whole.scale)),
    [change, size, whole],
  );
  const centre = useMemo(() => ({ x: width / 2, y: height / 2 }), [width, height]);
  const closer = useCallback(() => zoomAt(CLOSER, centre), [zoomAt, centre]);
  const further = useCallback(() => zoomAt(1 / CLOSER, centre), [zoomAt, centre]);
  const move = (across: number, down: number) => change((before) => pan(before, across, down));

  useGestures(canvas, {
    isFencing,
    hover: (spot) => setHovered(spot && pointAt(spot)),
    tap(spot, { isSecond, isFinger }) {
      const point = pointAt(spot, isFinger ? FINGER : REACH);
      if (point === undefined) chooseGround(spot);
      else room.choosePoint(point, (text) => setSentence(isSecond ? 'b' : 'a', text));
    },
    drag: move,
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
      ArrowLeft: () => move(STRIDE, 0),
      ArrowRight: () => move(-STRIDE, 0),
      ArrowUp: () => move(0, STRIDE),
      ArrowDown: () => move(0, -STRIDE),
      '+': closer,
      '=': closer,
      '-': further,
      '0': showAll,
      Enter: () => chooseGround(centre),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  return (
    <div ref={frame} className={styles.frame}>
      <canvas ref={ground} className={styles.layer} aria-hidden="true" />
      <canvas ref={dots} className={styles.layer} aria-hidden="true" />
      <canvas
        ref={canvas}
        className={styles.canvas}
        // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it takes keys of its own
        role="application"
        aria-label="Map of codes"
        aria-describedby="map-keys"
        tabIndex={0}
        data-points={places.length / 2}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocus(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setFocus(false)}
      />
      <MapZoom onCloser={closer} onFurther={further} onWhole={showAll} />
      <HoveredPoint hover={hover} painter={painter} size={size} />
    </div>
  );
}

const NOTHING = { places: new Float32Array(0) };

function placeOf(places: Float32Array, point: number): Spot {
  return { x: places[2 * point] ?? 0, y: places[2 * point + 1] ?? 0 };
}
