import type { DecodedSentence, DecodedWord, SampledDecoding } from '../decoding';
import { changedWords } from '../metrics/alignment';
import type { Arae } from '../model/arae';
import type { HostGenerator } from '../model/generator-on-host';
import { lerp, slerp } from '../model/latent';
import { drawStarts, nearestMade } from '../model/nearest-noise';
import { WordDraws } from '../model/word-draws';
import { seededRandom } from '../random';
import type { DecodedPath, Endpoint, PathRequest, PathRow, PathShape } from '../sentence-path';
import { readSentence, type ReadSentence } from '../text/sentence';
import { detokenize } from '../text/tokenizer';
import { PAD, SOS } from '../text/vocabulary';
import type { Speaker } from './speaker';

/** The way between the codes of two sentences, as the weights were when it was laid. */
export interface Walk {
  readonly iteration: number;
  readonly a: ReadSentence;
  readonly b: ReadSentence;
  /** Codes of both sentences, [2, hidden]. */
  readonly ends: Float32Array;
  readonly sampled: SampledDecoding | undefined;
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
  const { sampled } = path;
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
    return { iteration, a, b, ends, sampled, at };
  }
  const between = path.shape === 'linear' ? lerp : slerp;
  return { iteration, a, b, ends, sampled, at: (share) => between(from, to, share) };
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
  return decodeCodes(speaker, codes, sharedDraws(speaker, walk.sampled));
}

/**
 * Draws in which all points share one chance, which seed and draw number determine: what points
 * say apart is their codes' doing, and it stands still while the weights do.
 */
export function sharedDraws(
  { settings }: Speaker,
  sampled: SampledDecoding | undefined,
): WordDraws | undefined {
  if (sampled === undefined) return undefined;
  return new WordDraws(sampled, [seededRandom(settings.seed, `words of draw ${sampled.draw}`)]);
}

/** What the model says to codes, [points, hidden]: greedily, or with words by `draws`. */
export async function decodeCodes(
  { model, vocabulary, settings }: Speaker,
  codes: Float32Array,
  draws?: WordDraws,
): Promise<DecodedPoint[]> {
  const { maxLength, sayUnknown } = settings;
  const decoded = await model.decode(codes, maxLength, { draws, sayUnknown });
  return decoded.map(({ ids, probabilities }) => {
    // A decoder that knows little yet may say padding, or the start, in the middle of a sentence.
    const said = Array.from(ids, (id, i) => ({ id, confidence: probabilities[i] ?? 0 })).filter(
      ({ id }) => id !== PAD && id !== SOS,
    );
    const words = said.map(({ id, confidence }): DecodedWord => ({
      word: vocabulary.word(id),
      confidence,
    }));
    return {
      ids: Int32Array.from(said, ({ id }) => id),
      text: detokenize(words.map(({ word }) => word)),
      words,
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
