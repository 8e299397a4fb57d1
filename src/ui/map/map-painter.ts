import { toCanvas, type Spot } from '../state/map-view';
import { GroundPainter, type ShadedGround } from './ground-painter';
import type { MapPalette } from './map-palette';
import { drawMarks, type MarksScene } from './marks-painter';
import { PointsPainter, type PointsScene } from './points-painter';

/** All that is on the map but what the pointer is over. */
export interface MapScene extends Omit<PointsScene, 'isOnGround'>, MarksScene {
  /** [points, 2], where the points go. */
  readonly places: Float32Array;
  /** What the critic thinks of the ground, where somebody wants to see it. */
  readonly ground: ShadedGround | undefined;
}

/** Canvases that lie upon each other, each of the size of the map. */
export interface MapLayers {
  readonly ground: HTMLCanvasElement;
  readonly points: HTMLCanvasElement;
  readonly marks: HTMLCanvasElement;
}

type Layer = keyof MapLayers;

/** How long points take from where they were to where they go, in milliseconds. */
const TRAVEL = 600;
/** What each layer is painted by. */
const MADE_OF: Readonly<Record<Layer, readonly (keyof MapScene)[]>> = {
  ground: ['view', 'size', 'ground'],
  points: ['view', 'size', 'colour', 'places', 'painted', 'fenced', 'ground'],
  marks: ['view', 'size', 'places', 'trace', 'chosen', 'hasCross', 'fence'],
};
const LAYERS: readonly Layer[] = ['ground', 'points', 'marks'];

/** Draws the map, at most once a frame, and of it what has changed; points travel between updates. */
export class MapPainter {
  readonly #layers: MapLayers;
  readonly #isStill: () => boolean;
  readonly #ground = new GroundPainter();
  readonly #points = new PointsPainter();
  readonly #followers = new Set<() => void>();
  /** Layers that are not as they should be. */
  readonly #due = new Set<Layer>(LAYERS);
  #scene: MapScene | undefined;
  #palette: MapPalette | undefined;
  /** Where the points were when they set out, and when that was. */
  #from: Float32Array = new Float32Array(0);
  #shown: Float32Array = new Float32Array(0);
  #began = -Infinity;
  #frame: number | undefined;

  /** @param isStill true where points are to jump rather than to travel */
  constructor(layers: MapLayers, isStill: () => boolean) {
    this.#layers = layers;
    this.#isStill = isStill;
  }

  /** Colours of the theme at hand; to be told before anything is shown, and when it changes. */
  setPalette(palette: MapPalette): void {
    this.#palette = palette;
    this.#demand(LAYERS);
  }

  show(scene: MapScene): void {
    const before = this.#scene;
    if (scene.places !== before?.places) {
      const travels = before?.places.length === scene.places.length && !this.#isStill();
      this.#from = travels ? this.#shown.slice() : scene.places;
      this.#shown = scene.places.slice();
      this.#began = travels ? performance.now() : -Infinity;
    }
    this.#scene = scene;
    this.#demand(
      LAYERS.filter(
        (layer) =>
          before === undefined || MADE_OF[layer].some((part) => before[part] !== scene[part]),
      ),
    );
  }

  /** Where a point is on the map by now, in pixels of the page. */
  spotOf(point: number): Spot {
    const place = { x: this.#shown[2 * point] ?? 0, y: this.#shown[2 * point + 1] ?? 0 };
    return this.#scene === undefined ? place : toCanvas(this.#scene.view, this.#scene.size, place);
  }

  /** Has a listener called after each frame in which points may have moved. Returns how to stop. */
  follow(listener: () => void): () => void {
    this.#followers.add(listener);
    return () => this.#followers.delete(listener);
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #demand(layers: readonly Layer[]): void {
    for (const layer of layers) this.#due.add(layer);
    if (this.#due.size > 0) this.#frame ??= requestAnimationFrame(this.#draw);
  }

  readonly #draw = (now: number): void => {
    this.#frame = undefined;
    const scene = this.#scene;
    const palette = this.#palette;
    if (scene === undefined || palette === undefined) return;
    const share = Math.min(1, Math.max(0, (now - this.#began) / TRAVEL));
    if (this.#due.has('points')) this.#travel(scene.places, share);
    const due = [...this.#due];
    this.#due.clear();
    for (const layer of due) this.#paint(layer, scene, palette);
    for (const follower of this.#followers) follower();
    if (share < 1)
      this.#demand(typeof scene.chosen === 'number' ? ['points', 'marks'] : ['points']);
  };

  #paint(layer: Layer, scene: MapScene, palette: MapPalette): void {
    const canvas = this.#layers[layer];
    const { size, view, ground } = scene;
    const density = window.devicePixelRatio;
    const [across, down] = [Math.round(size.width * density), Math.round(size.height * density)];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    if (layer === 'points') {
      const pointsScene = { ...scene, isOnGround: ground !== undefined };
      this.#points.draw(canvas, pointsScene, this.#shown, palette, density);
      return;
    }
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.setTransform(density, 0, 0, density, 0, 0);
    if (layer === 'marks') {
      drawMarks(context, scene, (point) => this.spotOf(point), palette);
      return;
    }
    context.clearRect(0, 0, size.width, size.height);
    if (ground) this.#ground.draw(context, ground, palette, view, size);
  }

  #travel(to: Float32Array, share: number): void {
    const eased = 1 - (1 - share) ** 3;
    const from = this.#from;
    for (let i = 0; i < to.length; i++) {
      this.#shown[i] = share === 1 ? to[i]! : from[i]! + (to[i]! - from[i]!) * eased;
    }
  }
}
