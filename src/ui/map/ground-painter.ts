import type { MapGround } from '../../latent-map';
import type { Scale } from '../state/map-colours';
import type { Contour } from '../state/map-ground';
import { toCanvas, type MapSize, type MapView } from '../state/map-view';
import type { MapPalette } from './map-palette';

/** Ground as it is drawn: its scores, the scale of the shades, and lines of equal score. */
export interface ShadedGround {
  readonly ground: MapGround;
  readonly scale: Scale;
  readonly contours: readonly Contour[];
}

/** Opacity of the critic’s colour at the top of the scale, as in the legend, and of the lines. */
const DEEPEST = 0.34;
const LINE = 0.5;

/** Draws shading under the points: made once for each ground and theme, and only moved after that. */
export class GroundPainter {
  #image: HTMLCanvasElement | undefined;
  #made: { readonly shaded: ShadedGround; readonly ink: string } | undefined;

  draw(
    context: CanvasRenderingContext2D,
    shaded: ShadedGround,
    palette: MapPalette,
    view: MapView,
    size: MapSize,
  ): void {
    const { left, top, step, columns, rows } = shaded.ground;
    const image = this.#imageOf(shaded, palette.critic);
    // A score stands in the middle of its pixel; between pixels the canvas blends.
    const first = toCanvas(view, size, { x: left - step / 2, y: top - step / 2 });
    const pixel = step * view.scale;
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, first.x, first.y, columns * pixel, rows * pixel);
    context.strokeStyle = palette.critic;
    context.lineWidth = 1;
    context.globalAlpha = LINE;
    context.beginPath();
    for (const { pieces } of shaded.contours) {
      for (let i = 0; i < pieces.length; i += 4) {
        const from = toCanvas(view, size, { x: pieces[i]!, y: pieces[i + 1]! });
        const to = toCanvas(view, size, { x: pieces[i + 2]!, y: pieces[i + 3]! });
        context.moveTo(from.x, from.y);
        context.lineTo(to.x, to.y);
      }
    }
    context.stroke();
    context.globalAlpha = 1;
  }

  /** One pixel a score: the critic's colour, the more of it the higher the score. */
  #imageOf(shaded: ShadedGround, ink: string): HTMLCanvasElement {
    const image = this.#image ?? document.createElement('canvas');
    this.#image = image;
    if (this.#made?.shaded === shaded && this.#made.ink === ink) return image;
    this.#made = { shaded, ink };
    const { columns, rows, scores } = shaded.ground;
    const { from, to } = shaded.scale;
    image.width = columns;
    image.height = rows;
    const context = image.getContext('2d');
    if (context === null) return image;
    const pixels = context.createImageData(columns, rows);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));
    scores.forEach((score, i) => {
      const share = to > from ? Math.min(1, Math.max(0, (score - from) / (to - from))) : 0;
      pixels.data.set([red ?? 0, green ?? 0, blue ?? 0, 255 * DEEPEST * share], 4 * i);
    });
    context.putImageData(pixels, 0, 0);
    return image;
  }
}
