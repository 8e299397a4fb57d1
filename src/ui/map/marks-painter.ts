import { toCanvas, type MapSize, type MapView, type Spot } from '../state/map-view';
import type { MapPalette } from './map-palette';

/** What lies over the points. */
export interface MarksScene {
  readonly view: MapView;
  readonly size: MapSize;
  /** The path from A to B, [spots, 2]. */
  readonly trace: Float32Array | undefined;
  readonly chosen: Spot | number | undefined;
  /** Shows what the keyboard would decode: the middle. */
  readonly hasCross: boolean;
  /** A fence being drawn, on the canvas. */
  readonly fence: readonly Spot[];
}

const TURN = 2 * Math.PI;

/** @param spotOf where a point is on the canvas by now */
export function drawMarks(
  context: CanvasRenderingContext2D,
  scene: MarksScene,
  spotOf: (point: number) => Spot,
  palette: MapPalette,
): void {
  const { view, size, trace, chosen, hasCross, fence } = scene;
  context.clearRect(0, 0, size.width, size.height);
  if (trace !== undefined) drawTrace(context, scene, trace, palette);
  context.strokeStyle = palette.text;
  context.lineWidth = 2;
  if (chosen !== undefined) {
    const spot = typeof chosen === 'number' ? spotOf(chosen) : toCanvas(view, size, chosen);
    circle(context, spot, 8);
    cross(context, spot, 4);
  }
  if (hasCross) cross(context, { x: size.width / 2, y: size.height / 2 }, 10);
  if (fence.length > 1) {
    context.setLineDash([4, 3]);
    line(context, fence);
    context.stroke();
    context.setLineDash([]);
  }
}

function drawTrace(
  context: CanvasRenderingContext2D,
  { view, size }: MarksScene,
  trace: Float32Array,
  palette: MapPalette,
): void {
  const spots = Array.from({ length: trace.length / 2 }, (_, i) =>
    toCanvas(view, size, { x: trace[2 * i]!, y: trace[2 * i + 1]! }),
  );
  // On a seam of the surface's own colour, so that it is seen among the points.
  for (const [ink, width] of [
    [palette.surface, 5],
    [palette.text, 2],
  ] as const) {
    context.strokeStyle = ink;
    context.lineWidth = width;
    line(context, spots);
    context.stroke();
  }
  const [a, b] = [spots[0], spots.at(-1)];
  if (a) badge(context, a, 'A', palette);
  if (b) badge(context, b, 'B', palette);
}

function circle(context: CanvasRenderingContext2D, { x, y }: Spot, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, TURN);
  context.stroke();
}

function cross(context: CanvasRenderingContext2D, { x, y }: Spot, arm: number): void {
  context.beginPath();
  context.moveTo(x - arm, y);
  context.lineTo(x + arm, y);
  context.moveTo(x, y - arm);
  context.lineTo(x, y + arm);
  context.stroke();
}

function line(context: CanvasRenderingContext2D, spots: readonly Spot[]): void {
  context.beginPath();
  spots.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

function badge(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  letter: string,
  palette: MapPalette,
): void {
  context.fillStyle = palette.text;
  context.beginPath();
  context.arc(x, y, 9, 0, TURN);
  context.fill();
  context.fillStyle = palette.surface;
  context.font = '600 11px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(letter, x, y + 0.5);
}
