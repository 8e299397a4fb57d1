/**
 * Points as pixels. A path of thousands of discs takes a canvas tens of milliseconds, most of them
 * where it is rasterised; the same few pixels put down thousands of times take a few.
 */

/** A disc, or a band between two radii, in pixels of the page. */
export interface StampShape {
  /** 0 for a disc. */
  readonly inner: number;
  readonly outer: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A shape in one colour, for each of a few places within a pixel. */
export interface Stamp {
  /** Pixels of the screen that it may reach from the one that its middle lies in. */
  readonly reach: number;
  /** [PHASES, PHASES], down and across. */
  readonly phases: readonly StampPhase[];
}

export interface StampPhase {
  /** [pixels], from the pixel of the middle. */
  readonly across: Int32Array;
  readonly down: Int32Array;
  /** [pixels], as words of an image: alpha, blue, green, red. */
  readonly ink: Uint32Array;
}

/** Places within a pixel, in either direction, that points can be told apart by. */
export const PHASES = 4;

/**
 * @param ink "#rrggbb"
 * @param density pixels of the screen to one of the page
 */
export function stampOf(
  { inner, outer, opacity }: StampShape,
  ink: string,
  density: number,
): Stamp {
  const reach = Math.ceil(outer * density + 1);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(ink.slice(at, at + 2), 16),
  );
  const colour = (blue << 16) | (green << 8) | red;
  const phases = Array.from({ length: PHASES * PHASES }, (_, phase) => {
    // The middle lies at this share of its pixel; pixels are sampled in their own middles.
    const y = (Math.floor(phase / PHASES) + 0.5) / PHASES - 0.5;
    const x = ((phase % PHASES) + 0.5) / PHASES - 0.5;
    const pixels: [number, number, number][] = [];
    for (let down = -reach; down <= reach; down++) {
      for (let across = -reach; across <= reach; across++) {
        const distance = Math.hypot(across - x, down - y);
        const covered =
          share(outer * density - distance) * (inner > 0 ? share(distance - inner * density) : 1);
        const alpha = Math.round(255 * opacity * covered);
        if (alpha > 0) pixels.push([across, down, ((alpha << 24) | colour) >>> 0]);
      }
    }
    return {
      across: Int32Array.from(pixels, ([across]) => across),
      down: Int32Array.from(pixels, ([, down]) => down),
      ink: Uint32Array.from(pixels, ([, , word]) => word),
    };
  });
  return { reach, phases };
}

/** How much of a pixel lies inside an edge that is so far beyond its middle. */
function share(inside: number): number {
  return Math.min(1, Math.max(0, inside + 0.5));
}
