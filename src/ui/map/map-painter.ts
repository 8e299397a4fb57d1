import type { MapColour } from '../../latent-map';
import type { PaintedPoints } from '../state/map-colours';
import { toCanvas, type MapSize, type MapView, type Spot } from '../state/map-view';
import { GroundPainter, type ShadedGround } from './ground-painter';
import { colourOf, type MapPalette } from './map-palette';

/** All that is on the map. */
export interface MapScene {
  readonly view: MapView;
  readonly size: MapSize;
  readonly colour: MapColour;
  /** [points, 2], where the points go. */
  readonly places: Float32Array;
  readonly painted: readonly PaintedPoints[];
  /** What the critic thinks of the ground, where somebody wants to see it. */
  readonly ground: ShadedGround | undefined;
  /** The path from A to B, [spots, 2]. */
  readonly trace: Float32Array | undefined;
  readonly hovered: number | undefined;
  readonly chosen: Spot | number | undefined;
  readonly fenced: readonly number[];
  /** Shows what the keyboard would decode: the middle. */
  readonly hasCross: boolean;
  /** A fence being drawn, on the canvas. */
  readonly fence: readonly Spot[];
}

const DISC = 2.6;
const RING = 2.8;
/** How long points take from where they were to where they go, in milliseconds. */
const TRAVEL = 600;
const TURN = 2 * Math.PI;
/** Width of the seam of the surface's colour around points that lie on shaded ground. */
const SEAM = 2;
/** What ground and points are painted by. */
const UNDER = ['view', 'size', 'colour', 'places', 'painted', 'ground'] as const;

/** Draws the map on a canvas, at most once a frame; points travel between updates. */
export class MapPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #isStill: () => boolean;
  readonly #ground = new GroundPainter();
  /** Ground and points as they were painted last, and whether they still are as they should be. */
  readonly #under = document.createElement('canvas');
  #isPainted = false;
  #scene: MapScene | undefined;
  #palette: MapPalette | undefined;
  /** Where the points were when they set out, and when that was. */
  #from: Float32Array = new Float32Array(0);
  #shown: Float32Array = new Float32Array(0);
  #began = -Infinity;
  #frame: number | undefined;

  /** @param isStill true where points are to jump rather than to travel */
  constructor(canvas: HTMLCanvasElement, isStill: () => boolean) {
    this.#canvas = canvas;
    this.#isStill = isStill;
  }

  /** Colours of the theme at hand; to be told before anything is shown, and when it changes. */
  setPalette(palette: MapPalette): void {
    this.#palette = palette;
    this.#isPainted = false;
    this.#frame ??= requestAnimationFrame(this.#draw);
  }

  show(scene: MapScene): void {
    const before = this.#scene;
    if (scene.places !== before?.places) {
      const travels = before?.places.length === scene.places.length && !this.#isStill();
      this.#from = travels ? this.#shown.slice() : scene.places;
      this.#shown = scene.places.slice();
      this.#began = travels ? performance.now() : -Infinity;
    }
    if (before === undefined || UNDER.some((part) => before[part] !== scene[part])) {
      this.#isPainted = false;
    }
    this.#scene = scene;
    this.#frame ??= requestAnimationFrame(this.#draw);
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  readonly #draw = (now: number): void => {
    this.#frame = undefined;
    const scene = this.#scene;
    const palette = this.#palette;
    const context = this.#canvas.getContext('2d');
    if (scene === undefined || palette === undefined || context === null) return;
    const share = Math.min(1, Math.max(0, (now - this.#began) / TRAVEL));
    this.#travel(scene.places, share);
    const density = window.devicePixelRatio;
    const isResized = fit(this.#canvas, scene.size, density);
    if (!this.#isPainted || isResized) {
      this.#paintUnder(scene, palette, density);
      this.#isPainted = share === 1;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    if (this.#under.width > 0 && this.#under.height > 0) context.drawImage(this.#under, 0, 0);
    context.setTransform(density, 0, 0, density, 0, 0);
    this.#drawMarks(context, scene, palette);
    if (share < 1) this.#frame = requestAnimationFrame(this.#draw);
  };

  /** Ground and points, which stay as they are while the pointer moves over them. */
  #paintUnder(scene: MapScene, palette: MapPalette, density: number): void {
    const { size, view, ground } = scene;
    const context = this.#under.getContext('2d');
    if (context === null) return;
    fit(this.#under, size, density);
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    if (ground) this.#ground.draw(context, ground, palette, view, size);
    this.#drawPoints(context, scene, palette);
  }

  #travel(to: Float32Array, share: number): void {
    const eased = 1 - (1 - share) ** 3;
    const from = this.#from;
    for (let i = 0; i < to.length; i++) {
      this.#shown[i] = share === 1 ? to[i]! : from[i]! + (to[i]! - from[i]!) * eased;
    }
  }

  #drawPoints(context: CanvasRenderingContext2D, scene: MapScene, palette: MapPalette): void {
    const { colour, painted, ground } = scene;
    const { width, height } = scene.size;
    for (const { paint, isGenerated, points } of painted) {
      const radius = isGenerated ? RING : DISC;
      context.beginPath();
      for (const point of points) {
        const { x, y } = this.#spotOf(scene, point);
        if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, TURN);
      }
      const ink = colourOf(paint, colour, palette);
      if (ground) {
        context.strokeStyle = palette.surface;
        context.lineWidth = (isGenerated ? 1.25 : 0) + SEAM;
        context.stroke();
      }
      if (isGenerated) {
        context.strokeStyle = ink;
        context.lineWidth = 1.25;
        context.stroke();
      } else {
        context.fillStyle = ink;
        context.globalAlpha = 0.8;
        context.fill();
        context.globalAlpha = 1;
      }
    }
  }

  #drawMarks(context: CanvasRenderingContext2D, scene: MapScene, palette: MapPalette): void {
    const { size, trace, hovered, chosen, fenced, hasCross, fence } = scene;
    context.strokeStyle = palette.text;
    context.lineWidth = 1;
    for (const point of fenced) circle(context, this.#spotOf(scene, point), DISC + 2);
    if (trace !== undefined) this.#drawTrace(context, scene, trace, palette);
    context.strokeStyle = palette.text;
    context.lineWidth = 2;
    if (hovered !== undefined) circle(context, this.#spotOf(scene, hovered), 6);
    if (chosen !== undefined) {
      const spot =
        typeof chosen === 'number'
          ? this.#spotOf(scene, chosen)
          : toCanvas(scene.view, size, chosen);
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

  #drawTrace(
    context: CanvasRenderingContext2D,
    { view, size }: MapScene,
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

  #spotOf({ view, size }: MapScene, point: number): Spot {
    return toCanvas(view, size, { x: this.#shown[2 * point]!, y: this.#shown[2 * point + 1]! });
  }
}

/** Gives a canvas the pixels that a size takes; true where it had others, and is empty now. */
function fit(canvas: HTMLCanvasElement, { width, height }: MapSize, density: number): boolean {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  const isResized = canvas.width !== across || canvas.height !== down;
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  return isResized;
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
