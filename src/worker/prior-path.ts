/** A path pulled into what the generator can make: where the two disagree, the prior has a hole. */
import { drawStarts, nearestMade } from '../model/nearest-noise';
import { seededRandom } from '../random';
import type { PathRequest, PriorPath } from '../sentence-path';
import { decodeCodes, layWalk, sharedDraws, sharesOf } from './interpolation';
import type { Speaker } from './speaker';

/**
 * For each point of the path the nearest code that the generator can make, decoded.
 *
 * @param between called between two points; may let others at work, and may throw to give up
 * @throws SentenceError where a sentence has no words.
 */
export async function findPriorPath(
  speaker: Speaker,
  path: PathRequest,
  between: () => Promise<void>,
): Promise<PriorPath> {
  const { model, settings } = speaker;
  const { iteration } = model;
  const [walk, generator] = await Promise.all([layWalk(speaker, path), model.generatorOnHost()]);
  const starts = drawStarts(generator, seededRandom(settings.seed, 'starts towards the prior'));
  const codes = new Float32Array(path.points * settings.hiddenSize); // [points, hidden]
  const distances: number[] = [];
  for (const share of sharesOf(path)) {
    await between();
    const made = nearestMade(generator, walk.at(share), starts);
    // Where the neighbour ended is a good start, and keeps the way in one piece.
    starts.push(generator.run(made.noise));
    codes.set(made.code, distances.length * settings.hiddenSize);
    distances.push(made.distance);
  }
  const points = await decodeCodes(speaker, codes, sharedDraws(speaker, path.sampled));
  const rows = points.map(({ words, text }, i) => ({ words, text, distance: distances[i] ?? 0 }));
  return { iteration, path, rows };
}
