import { changedWords } from '../metrics/alignment';
import type { Arae } from '../model/arae';
import type { HostGenerator } from '../model/generator-on-host';
import { lerp, slerp } from '../model/latent';
import { drawStarts, nearestMade } from '../model/nearest-noise';
import type {
  DecodedPath,
  DecodedSentence,
  DecodedWord,
  Endpoint,
  PathRequest,
  PathRow,
  PathShape,
} from '../protocol';
import { seededRandom } from '../random';
import { readSentence, type ReadSentence } from '../text/sentence';
import { detokenize } from '../text/tokenizer';
import type { Speaker } from './speaker';

/** The way between the codes of two sentences, as the weights were when it was laid. */
export interface Walk {
  readonly iteration: number;
  readonly a: ReadSentence;
  readonly b: ReadSentence;
  /** Codes of both sentences, [2, hidden]. */
  readonly ends: Float32Array;
  /** The code at a share of the way, 0 to 1, [hidden]. */
  at(share: number): Float32Array;
}

export interface DecodedPoint extends DecodedSentence {
  readonly ids: Int32Array;
}

/**
 * Encodes both sentences, with one readback.
 *
 * @throws SentenceError where a sentence has no words.
 */
export async function layWalk(
  { model, vocabulary, settings }: Speaker,
  path: PathRequest,
): Promise<Walk> {
  const { iteration } = model;
  const a = readSentence(path.a, vocabulary, settings);
  const b = readSentence(path.b, vocabulary, settings);
  // Both are asked for in one turn, so that they are of the same weights.
  const asked = [model.encode([a.ids, b.ids]), generatorFor(model, path.shape)] as const;
  const [ends, generator] = await Promise.all(asked); // [2, hidden]
  const width = settings.hiddenSize;
  const from = ends.subarray(0, width);
  const to = ends.subarray(width, 2 * width);
  if (generator !== undefined) {
    const at = alongNoise(generator, from, to, settings.seed);
    return { iteration, a, b, ends, at };
  }
  const between = path.shape === 'linear' ? lerp : slerp;
  return { iteration, a, b, ends, at: (share) => between(from, to, share) };
}

/** Where the points of a path lie on it: evenly from 0 to 1. */
export function sharesOf({ points }: PathRequest): number[] {
  return Array.from({ length: points }, (_, i) => i / (points - 1));
}

/** The generator, where a path of this shape runs through its noise. */
export function generatorFor(model: Arae, shape: PathShape): Promise<HostGenerator | undefined> {
  return shape === 'generator' ? model.generatorOnHost() : Promise.resolve(undefined);
}

/** The way between the noise of two codes, each point made into a code by the generator. */
function alongNoise(
  generator: HostGenerator,
  from: Float32Array,
  to: Float32Array,
  seed: number,
): Walk['at'] {
  const [first = from, last = to] = noiseTowards(generator, [from, to], seed);
  return (share) => generator.run(slerp(first, last, share)).code;
}

/** For each code the noise of which the generator makes what is nearest to it. */
export function noiseTowards(
  generator: HostGenerator,
  codes: readonly Float32Array[],
  seed: number,
): Float32Array[] {
  const starts = drawStarts(generator, seededRandom(seed, 'starts towards the prior'));
  return codes.map((code) => nearestMade(generator, code, starts).noise);
}

/** Decodes the points at these shares of the way, all together and with one readback. */
export async function decodeAlong(
  speaker: Speaker,
  walk: Walk,
  shares: readonly number[],
): Promise<DecodedPoint[]> {
  const width = speaker.settings.hiddenSize;
  const codes = new Float32Array(shares.length * width); // [points, hidden]
  shares.forEach((share, i) => codes.set(walk.at(share), i * width));
  return decodeCodes(speaker, codes);
}

/** What the model says to codes, [points, hidden]. */
export async function decodeCodes(
  { model, vocabulary, settings }: Speaker,
  codes: Float32Array,
): Promise<DecodedPoint[]> {
  const decoded = await model.decode(codes, settings.maxLength);
  return decoded.map(({ ids, probabilities }) => {
    const words = vocabulary.decode(ids);
    return {
      ids,
      text: detokenize(words),
      words: words.map((word, i): DecodedWord => ({ word, confidence: probabilities[i] ?? 0 })),
    };
  });
}

/** The answer to a request: the points of the walk, each with what is new in it. */
export function describePath(
  { iteration, a, b }: Walk,
  path: PathRequest,
  points: readonly DecodedPoint[],
): DecodedPath {
  return {
    iteration,
    path,
    a: describeEnd(path.a, a),
    b: describeEnd(path.b, b),
    rows: rowsOf(points),
  };
}

/** Points one after another, each with which of its words are new. */
export function rowsOf(points: readonly DecodedPoint[]): PathRow[] {
  return points.map(({ ids, words, text }, i) => {
    const former = points[i - 1];
    const changed = former === undefined ? words.map(() => false) : changedWords(former.ids, ids);
    return { words, text, changed };
  });
}

/** A sentence that was given, and what of it the model reads. */
export function describeEnd(original: string, read: ReadSentence): Endpoint {
  return { original, read: read.words, unknown: read.unknown, cut: read.cut };
}
