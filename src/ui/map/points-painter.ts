import type { MapColour } from '../../latent-map';
import type { PaintedPoints } from '../state/map-colours';
import type { MapSize, MapView } from '../state/map-view';
import { colourOf, type MapPalette } from './map-palette';
import { PointRaster } from './point-raster';
import { stampOf, type Stamp, type StampShape } from './stamps';

/** All that decides how points look. */
export interface PointsScene {
  readonly view: MapView;
  readonly size: MapSize;
  readonly colour: MapColour;
  readonly painted: readonly PaintedPoints[];
  /** Points that were fenced in. */
  readonly fenced: readonly number[];
  /** Whether points lie on shaded ground, and need a seam to be seen there. */
  readonly isOnGround: boolean;
}

/** Radius of a point of a sentence, in pixels of the page. */
const DISC = 2.6;
const RING = 2.8;
/** Half of the width of a ring's line, and of a seam. */
const LINE = 0.625;
const SEAM = 1;

const REAL: StampShape = { inner: 0, outer: DISC, opacity: 0.8 };
const GENERATED: StampShape = { inner: RING - LINE, outer: RING + LINE, opacity: 1 };
const REAL_SEAM: StampShape = { inner: 0, outer: DISC + SEAM, opacity: 1 };
const GENERATED_SEAM: StampShape = {
  inner: RING - LINE - SEAM,
  outer: RING + LINE + SEAM,
  opacity: 1,
};
const FENCED: StampShape = { inner: DISC + 1.2, outer: DISC + 2.2, opacity: 0.7 };
/** Points are put down in so many rounds, so that none of the paints covers another. */
const ROUNDS = 16;
const WIDEST = Math.max(RING + LINE + SEAM, FENCED.outer);

/** Draws thousands of points in a few milliseconds, on a canvas of their own. */
export class PointsPainter {
  #raster = new PointRaster(0, 0, 1);
  #image: ImageData | undefined;
  readonly #stamps = new Map<string, Stamp>();
  #density = 1;

  /**
   * @param places [points, 2]
   * @param density pixels of the canvas to one of the page
   */
  draw(
    canvas: HTMLCanvasElement,
    scene: PointsScene,
    places: Float32Array,
    palette: MapPalette,
    density: number,
  ): void {
    const context = canvas.getContext('2d');
    if (context === null || canvas.width === 0 || canvas.height === 0) return;
    if (density !== this.#density) this.#stamps.clear();
    this.#density = density;
    const raster = this.#rasterFor(canvas);
    raster.clear();
    // Rings of a lasso lie under the points, whose colours are to be seen within it.
    this.#put(this.#stamp(FENCED, palette.text), scene.fenced, places, scene);
    if (scene.isOnGround) {
      for (const { isGenerated, points } of scene.painted) {
        const seam = isGenerated ? GENERATED_SEAM : REAL_SEAM;
        this.#put(this.#stamp(seam, palette.surface), points, places, scene);
      }
    }
    const [unknown, known] = [true, false].map((isUnknown) =>
      scene.painted.filter(({ paint }) => (paint.kind === 'none') === isUnknown),
    );
    const put = ({ paint, isGenerated, points }: PaintedPoints, round?: number) => {
      const ink = colourOf(paint, scene.colour, palette);
      const stamp = this.#stamp(isGenerated ? GENERATED : REAL, ink);
      this.#put(stamp, points, places, scene, round);
    };
    for (const group of unknown ?? []) put(group);
    for (let round = 0; round < ROUNDS; round++) for (const group of known ?? []) put(group, round);
    this.#image ??= new ImageData(raster.bytes, raster.stride);
    context.putImageData(this.#image, -raster.margin, -raster.margin);
  }

  /** Puts points down; of those, where a round is given, the ones whose turn it is. */
  #put(
    stamp: Stamp,
    points: readonly number[],
    places: Float32Array,
    { view, size }: PointsScene,
    round?: number,
  ): void {
    // As `toCanvas` says, without an object for each point.
    const scale = view.scale * this.#density;
    const left = (size.width / 2) * this.#density - view.x * scale;
    const top = (size.height / 2) * this.#density - view.y * scale;
    const step = round === undefined ? 1 : ROUNDS;
    for (let i = round ?? 0; i < points.length; i += step) {
      const at = 2 * points[i]!;
      this.#raster.put(stamp, left + places[at]! * scale, top + places[at + 1]! * scale);
    }
  }

  #rasterFor({ width, height }: HTMLCanvasElement): PointRaster {
    const reach = Math.ceil(WIDEST * this.#density + 1);
    const { width: across, height: down, margin } = this.#raster;
    if (across === width && down === height && margin === 2 * reach + 1) return this.#raster;
    this.#raster = new PointRaster(width, height, reach);
    this.#image = undefined;
    return this.#raster;
  }

  #stamp(shape: StampShape, ink: string): Stamp {
    const key = `${shape.inner} ${shape.outer} ${ink}`;
    const known = this.#stamps.get(key) ?? stampOf(shape, ink, this.#density);
    this.#stamps.set(key, known);
    return known;
  }
}
