/** How the critic scores the ground of the map, where no sentence lies. */
import type { MapGround, MapPart } from '../../latent-map';
import type { Experiment } from '../experiment';
import type { Between } from './mapped-points';
import type { Flat } from './plane';

/** Places along the longer side: coarse, for the critic is smooth. */
const ALONG = 48;
/** Places scored before others are let in. */
const PIECE = 128;

type GroundGrid = Omit<MapGround, 'scores'>;

/**
 * The critic's scores of codes that places lying evenly over a part of the map are lifted back to,
 * as a place that is clicked is.
 */
export async function scoreGround(
  { model }: Experiment,
  flat: Flat,
  part: MapPart,
  between: Between,
): Promise<MapGround> {
  const grid = gridOver(part);
  const count = grid.columns * grid.rows;
  const scores = new Float32Array(count);
  for (let start = 0; start < count; start += PIECE) {
    await between();
    const codes = flat.lift(placesOf(grid, start, Math.min(start + PIECE, count))); // [≤ PIECE, hidden]
    scores.set(await model.score(codes), start);
  }
  return { ...grid, scores };
}

/** Square cells over a part of the map, one row at least; places are their corners. */
export function gridOver({ left, top, right, bottom }: MapPart): GroundGrid {
  const [width, height] = [right - left, bottom - top];
  const step = Math.max(width, height) / (ALONG - 1) || 1;
  const across = (length: number) => Math.min(ALONG, Math.ceil(length / step - 1e-6) + 1);
  return { left, top, step, columns: across(width), rows: across(height) };
}

/** [to − from, 2], row by row. */
function placesOf({ left, top, step, columns }: GroundGrid, from: number, to: number) {
  const places = new Float32Array(2 * (to - from));
  for (let i = from; i < to; i++) {
    places[2 * (i - from)] = left + step * (i % columns);
    places[2 * (i - from) + 1] = top + step * Math.floor(i / columns);
  }
  return places;
}
