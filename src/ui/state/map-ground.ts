/** The critic's scores of the ground, as lines of equal score and in words. */
import type { MapGround, MapPart } from '../../latent-map';
import { scaleOf, type Scale } from './map-colours';
import { toPlane, type MapSize, type MapView, type Spot } from './map-view';

/** Lines of equal score between the ends of the scale. */
const LINES = 4;

/** A level and the pieces of its line, [pieces, from x, from y, to x, to y] on the plane. */
export interface Contour {
  readonly level: number;
  readonly pieces: Float32Array;
}

/** Scored beyond what is seen, as a share of it on every side: a small move finds ground there. */
const BEYOND = 0.15;

/** The part of the map to be scored: what is seen, and some more around it. */
export function partToScore(view: MapView, size: MapSize): MapPart {
  const { width, height } = size;
  const first = toPlane(view, size, { x: -BEYOND * width, y: -BEYOND * height });
  const last = toPlane(view, size, { x: (1 + BEYOND) * width, y: (1 + BEYOND) * height });
  return { left: first.x, top: first.y, right: last.x, bottom: last.y };
}

/** Lines of equal score, evenly between the ends of the scale; none where all is equal. */
export function contoursOf(ground: MapGround): Contour[] {
  const scale = scaleOf(ground.scores);
  if (scale === undefined || scale.to <= scale.from) return [];
  return levelsOf(scale).map((level) => ({ level, pieces: lineAt(ground, level) }));
}

function levelsOf({ from, to }: Scale): number[] {
  return Array.from({ length: LINES }, (_, i) => from + ((i + 1) / (LINES + 1)) * (to - from));
}

/**
 * Marching triangles: each cell is cut in two along a diagonal, so that a line passes a triangle
 * in one piece at most and no case is ambiguous.
 */
function lineAt(ground: MapGround, level: number): Float32Array {
  const { columns, rows, scores } = ground;
  const pieces: number[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corner = row * columns + column;
      const [a, b, c, d] = [corner, corner + 1, corner + columns, corner + columns + 1];
      for (const triangle of [
        [a, b, c],
        [b, d, c],
      ] as const) {
        const crossings = triangle.flatMap((from, i) => {
          const to = triangle[(i + 1) % 3]!;
          const [low, high] = [scores[from]!, scores[to]!];
          if (low < level === high < level) return [];
          const share = (level - low) / (high - low);
          const [start, end] = [placeOf(ground, from), placeOf(ground, to)];
          return [start.x + share * (end.x - start.x), start.y + share * (end.y - start.y)];
        });
        if (crossings.length === 4) pieces.push(...crossings);
      }
    }
  }
  return Float32Array.from(pieces);
}

export interface Extreme extends Spot {
  readonly score: number;
  /** Where in what is seen: "at the upper left". */
  readonly where: string;
}

/** Where in what was seen when it was scored the critic scores highest, and where lowest. */
export function extremesOf(ground: MapGround): { highest: Extreme; lowest: Extreme } {
  const seen = partSeen(ground);
  let [highest, lowest] = [-1, -1];
  ground.scores.forEach((score, i) => {
    const { x, y } = placeOf(ground, i);
    if (x < seen.left || x > seen.right || y < seen.top || y > seen.bottom) return;
    if (highest < 0 || score > ground.scores[highest]!) highest = i;
    if (lowest < 0 || score < ground.scores[lowest]!) lowest = i;
  });
  const extreme = (i: number): Extreme => {
    const place = placeOf(ground, i);
    return { ...place, score: ground.scores[i] ?? Number.NaN, where: wordsFor(place, seen) };
  };
  return { highest: extreme(highest), lowest: extreme(lowest) };
}

function partSeen({ left, top, step, columns, rows }: MapGround): MapPart {
  const [width, height] = [step * (columns - 1), step * (rows - 1)];
  const share = BEYOND / (1 + 2 * BEYOND);
  return {
    left: left + share * width,
    top: top + share * height,
    right: left + (1 - share) * width,
    bottom: top + (1 - share) * height,
  };
}

function wordsFor({ x, y }: Spot, { left, top, right, bottom }: MapPart): string {
  const third = (share: number) => Math.min(2, Math.max(0, Math.floor(3 * share)));
  const down = third((y - top) / (bottom - top));
  const across = third((x - left) / (right - left));
  if (down === 1 && across === 1) return 'in the middle';
  const words = [['upper', '', 'lower'][down], ['left', '', 'right'][across]];
  if (across === 1) return down === 0 ? 'at the top' : 'at the bottom';
  return `at the ${words.filter(Boolean).join(' ')}`;
}

/** Where the score in the grid's i-th place was taken. */
function placeOf({ left, top, step, columns }: MapGround, i: number): Spot {
  return { x: left + step * (i % columns), y: top + step * Math.floor(i / columns) };
}
