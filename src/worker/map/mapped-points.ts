import type { MapColour, MapTold } from '../../latent-map';
import { seededRandom, shuffle } from '../../random';
import type { Experiment } from '../experiment';

/** Sentences and noise whose codes are mapped: the same ones at every update. */
export interface MappedPoints {
  /** Places in the corpus, rising. */
  readonly indices: Int32Array;
  readonly sentences: readonly Int32Array[];
  /** [generated, noise] */
  readonly noise: Float32Array;
  readonly generated: number;
}

/** Sentences encoded, or codes decoded, before others are let in. */
const PIECE = 64;
/** Codes generated or scored at a time: that is less work than to encode a sentence. */
const PIECE_OF_NOISE = 500;

/** The loss of a sentence is found by itself: so many at a time are as much work as a piece. */
const PIECE_OF_LOSSES = 8;
/** Generated codes that are mapped beside a small corpus. */
const FEWEST_GENERATED = 500;

/** Lets others in between two pieces; throws where the work is not wanted any more. */
export type Between = () => Promise<void>;

/**
 * Draws so many sentences of the corpus, all of them where there are no more. Of generated codes
 * then come as many, or a few hundred: a small corpus is not to drown in them.
 */
export function choosePoints(
  { corpus, settings }: Experiment,
  real: number,
  generated: number,
): MappedPoints {
  const { seed, noiseSize } = settings;
  const all = Int32Array.from({ length: corpus.sentences.length }, (_, index) => index);
  const drawn = shuffle(all, seededRandom(seed, 'mapped sentences')).slice(0, real);
  const indices = drawn.toSorted();
  const beside = Math.min(generated, Math.max(FEWEST_GENERATED, indices.length));
  const noise = new Float32Array(beside * noiseSize);
  return {
    indices,
    sentences: sentencesAt(corpus, indices),
    noise: seededRandom(seed, 'mapped noise').normal(noise), // [generated, noise]
    generated: beside,
  };
}

export function sentencesAt(
  { encoded }: Experiment['corpus'],
  indices: Int32Array,
): readonly Int32Array[] {
  return Array.from(indices, (index) => encoded[index] ?? new Int32Array(0));
}

/** What the page is told of the points once. */
export function describePoints(
  { corpus }: Experiment,
  { indices, generated }: MappedPoints,
): Extract<MapTold, { kind: 'points' }> {
  const heldOut = new Set(corpus.heldOut);
  return {
    kind: 'points',
    texts: Array.from(indices, (index) => corpus.sentences[index] ?? ''),
    labelOf: indices.map((index) => corpus.labelOf[index] ?? -1),
    labels: corpus.labels,
    heldOut: Uint8Array.from(indices, (index) => (heldOut.has(index) ? 1 : 0)),
    generated,
  };
}

/** Codes of all points by the weights at hand, [points, hidden]. */
export async function codesOf(
  experiment: Experiment,
  { sentences, noise, generated }: MappedPoints,
  between: Between,
): Promise<Float32Array> {
  const { model, settings } = experiment;
  const width = settings.hiddenSize;
  const codes = new Float32Array((sentences.length + generated) * width); // [points, hidden]
  codes.set(await encodeInPieces(experiment, sentences, between));
  for (let start = 0; start < generated; start += PIECE_OF_NOISE) {
    await between();
    const piece = noise.slice(
      start * settings.noiseSize,
      (start + PIECE_OF_NOISE) * settings.noiseSize,
    );
    codes.set(await model.generate(piece), (sentences.length + start) * width);
  }
  return codes;
}

/** Codes of sentences, [sentences, hidden]. */
export async function encodeInPieces(
  { model, settings }: Experiment,
  sentences: readonly Int32Array[],
  between: Between,
): Promise<Float32Array> {
  const width = settings.hiddenSize;
  const codes = new Float32Array(sentences.length * width); // [sentences, hidden]
  for (let start = 0; start < sentences.length; start += PIECE) {
    await between();
    codes.set(await model.encode(sentences.slice(start, start + PIECE)), start * width);
  }
  return codes;
}

/** What the colour tells of every point; NaN where it tells nothing. */
export async function valuesOf(
  experiment: Experiment,
  { indices, sentences, generated }: MappedPoints,
  codes: Float32Array,
  colour: MapColour,
  between: Between,
): Promise<Float32Array> {
  if (colour === 'network') return new Float32Array(0);
  const { model, corpus, settings } = experiment;
  const values = new Float32Array(sentences.length + generated).fill(Number.NaN);
  if (colour === 'critic') {
    const piece = PIECE_OF_NOISE * settings.hiddenSize;
    for (let start = 0; start < codes.length; start += piece) {
      await between();
      const scores = await model.score(codes.slice(start, start + piece));
      values.set(scores, start / settings.hiddenSize);
    }
  } else if (colour === 'loss') {
    for (let start = 0; start < sentences.length; start += PIECE_OF_LOSSES) {
      await between();
      const losses = sentences
        .slice(start, start + PIECE_OF_LOSSES)
        .map(async (sentence) => (await model.heldOut([sentence])).loss);
      values.set(await Promise.all(losses), start);
    }
  } else {
    indices.forEach((index, point) => {
      const label = corpus.labelOf[index] ?? -1;
      if (colour === 'length') values[point] = sentences[point]?.length ?? Number.NaN;
      else if (label >= 0) values[point] = label;
    });
  }
  return values;
}
