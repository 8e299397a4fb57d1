/** What part of the map is seen: the point of the plane in the middle, and how large it is shown. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  /** Pixels a unit of the plane. */
  readonly scale: number;
}

/** Of the canvas, in pixels of the page. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Of the canvas, that stays empty around points that are fitted into it. */
const MARGIN = 0.06;
/** How far one may zoom out and in, against the whole in view. */
const FURTHEST = 0.25;
const NEAREST = 60;

/** The view in which all places [points, 2] are seen. */
export function fitView(places: Float32Array, { width, height }: MapSize): MapView {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < places.length; i += 2) {
    left = Math.min(left, places[i] ?? 0);
    right = Math.max(right, places[i] ?? 0);
    top = Math.min(top, places[i + 1] ?? 0);
    bottom = Math.max(bottom, places[i + 1] ?? 0);
  }
  if (places.length === 0) return { x: 0, y: 0, scale: 100 };
  const scale = (1 - 2 * MARGIN) * Math.min(width / (right - left), height / (bottom - top));
  const isFlat = !Number.isFinite(scale) || scale <= 0;
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: isFlat ? 100 : scale };
}

/** Where a place of the plane is on the canvas. */
export function toCanvas(view: MapView, { width, height }: MapSize, place: Spot): Spot {
  return {
    x: width / 2 + (place.x - view.x) * view.scale,
    y: height / 2 + (place.y - view.y) * view.scale,
  };
}

/** Which place of the plane a spot on the canvas shows. */
export function toPlane(view: MapView, { width, height }: MapSize, spot: Spot): Spot {
  return {
    x: view.x + (spot.x - width / 2) / view.scale,
    y: view.y + (spot.y - height / 2) / view.scale,
  };
}

/** The view after the plane was dragged by so many pixels. */
export function pan(view: MapView, across: number, down: number): MapView {
  return { ...view, x: view.x - across / view.scale, y: view.y - down / view.scale };
}

/**
 * The view enlarged `times`, so that what is under `spot` stays there.
 *
 * @param whole the scale at which everything is seen
 */
export function zoom(
  view: MapView,
  size: MapSize,
  times: number,
  spot: Spot,
  whole: number,
): MapView {
  const scale = Math.min(Math.max(view.scale * times, whole * FURTHEST), whole * NEAREST);
  const fixed = toPlane(view, size, spot);
  const after = toPlane({ ...view, scale }, size, spot);
  return { x: view.x + fixed.x - after.x, y: view.y + fixed.y - after.y, scale };
}

/** Whether a spot lies within a closed line of spots: as many crossings on its left are odd. */
export function isWithin(line: readonly Spot[], { x, y }: Spot): boolean {
  let inside = false;
  line.forEach((one, i) => {
    const other = line[(i + 1) % line.length] ?? one;
    if (one.y > y === other.y > y) return;
    const crossing = one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x);
    if (crossing < x) inside = !inside;
  });
  return inside;
}
