/** Every distinct sentence on a path, and the part of the path that each holds. */
import { findStretches } from '../metrics/bisection';
import type { PathBand, PathRequest } from '../sentence-path';
import { decodeAlong, layWalk, type DecodedPoint } from './interpolation';
import type { Speaker } from './speaker';

/** How often a gap between two points that differ is halved: down to a 32nd of it. */
const DEPTH = 5;
/** Points decoded at a time: few enough that a waiting request is not kept long. */
const PIECE = 32;

export interface FoundBand {
  readonly band: PathBand;
  readonly sentences: readonly DecodedPoint[];
}

/**
 * Looks for the sentences between the points of a path by bisection, on the weights of this moment.
 *
 * @param between called between two pieces of work; may let others at work, and may throw to give up
 * @param enough looks no deeper once this says so
 * @throws SentenceError where a sentence has no words.
 */
export async function findBand(
  speaker: Speaker,
  path: PathRequest,
  between: () => Promise<void>,
  enough: () => boolean,
): Promise<FoundBand> {
  const walk = await layWalk(speaker, path);
  const decoded = new Map<number, DecodedPoint>();
  const decodeAt = async (shares: readonly number[]): Promise<string[]> => {
    const keys: string[] = [];
    for (let first = 0; first < shares.length; first += PIECE) {
      await between();
      const piece = shares.slice(first, first + PIECE);
      const points = await decodeAlong(speaker, walk, piece);
      points.forEach((point, i) => {
        decoded.set(piece[i] ?? 0, point);
        keys.push(point.ids.join(' '));
      });
    }
    return keys;
  };
  const found = await findStretches(decodeAt, { points: path.points, depth: DEPTH, enough });
  const sentences: DecodedPoint[] = [];
  const stretches = found.map(({ from, to, at }) => {
    const point = decoded.get(at);
    if (point !== undefined) sentences.push(point);
    return { from, to, at, words: point?.words ?? [], text: point?.text ?? '' };
  });
  return { band: { iteration: walk.iteration, path, stretches }, sentences };
}
