import { PHASES, type Stamp } from './stamps';

/**
 * A transparent picture that stamps are put on. It is wider than what is seen, by `margin` pixels
 * on every side, so that a stamp across the edge needs no thought.
 */
export class PointRaster {
  /** What is seen, in pixels of the screen. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** From one row to the next. */
  readonly stride: number;
  /** [rows, stride, 4]: red, green, blue, alpha; margins included. */
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  /** The same, a word a pixel. Every machine that has a browser puts the low byte first. */
  readonly #words: Uint32Array;

  /** @param reach of the largest stamp */
  constructor(width: number, height: number, reach: number) {
    this.width = width;
    this.height = height;
    this.margin = 2 * reach + 1;
    this.stride = width + 2 * this.margin;
    this.bytes = new Uint8ClampedArray(4 * this.stride * (height + 2 * this.margin));
    this.#words = new Uint32Array(this.bytes.buffer);
  }

  clear(): void {
    this.#words.fill(0);
  }

  /** Puts a stamp down with its middle at (x, y), in pixels of the screen, over what is there. */
  put({ reach, phases }: Stamp, x: number, y: number): void {
    const column = Math.floor(x);
    const row = Math.floor(y);
    // Put so that what lies nowhere, as a model that ran away has it, is left out, too.
    const isSeen = column >= -reach && column < this.width + reach;
    if (!isSeen || !(row >= -reach && row < this.height + reach)) return;
    const phase =
      phases[PHASES * Math.floor(PHASES * (y - row)) + Math.floor(PHASES * (x - column))]!;
    const middle = (row + this.margin) * this.stride + column + this.margin;
    const { across, down, ink } = phase;
    const words = this.#words;
    for (let i = 0; i < ink.length; i++) {
      const at = middle + down[i]! * this.stride + across[i]!;
      const under = words[at]!;
      words[at] = under === 0 ? ink[i]! : over(ink[i]!, under);
    }
  }
}

/** One colour over another, both with an alpha of their own that they are not multiplied by. */
function over(ink: number, under: number): number {
  const alpha = ink >>> 24;
  if (alpha === 255) return ink;
  const left = ((under >>> 24) * (255 - alpha)) / 255;
  const sum = alpha + left;
  const weight = alpha / sum;
  const blue = mixed((under >>> 16) & 255, (ink >>> 16) & 255, weight);
  const green = mixed((under >>> 8) & 255, (ink >>> 8) & 255, weight);
  const red = mixed(under & 255, ink & 255, weight);
  return (((sum + 0.5) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

function mixed(from: number, to: number, weight: number): number {
  return from + (to - from) * weight + 0.5;
}
