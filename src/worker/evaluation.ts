/** Measures of a run that need decoding; made in small pieces, so that others get in between. */
import { corpusBleu } from '../metrics/bleu';
import { meanNorm, totalVariance } from '../metrics/codes';
import { distinctShare, exactMatch } from '../metrics/sentences';
import { seededRandom } from '../random';
import type { HeldOutFigures } from '../run-history';
import { tokenize } from '../text/tokenizer';
import type { Experiment } from './experiment';
import { readAsSamples } from './sample-length';
import type { Speaker } from './speaker';
import type { Between } from './timing';

/** Sentences decoded at a time: few enough that a waiting path is not kept long. */
const PIECE = 32;

/**
 * Scores the first `count` held-out sentences and as many fresh samples. The split is random, so
 * the first are as good as any, and the same ones each time keep the curve steady.
 */
export async function scoreHeldOut(
  experiment: Experiment,
  count: number,
  between: Between,
): Promise<HeldOutFigures> {
  const { model, corpus, settings } = experiment;
  const chosen = Array.from(corpus.heldOut.subarray(0, count));
  const sentences = chosen.map((index) => corpus.encoded[index]!);
  const { loss, accuracy } = await model.heldOut(sentences);
  await between();

  const width = settings.hiddenSize;
  const codes = await model.encode(sentences); // [count, hidden]
  const noise = noiseOf(experiment, sentences.length, 'scored samples');
  const generated = await model.generate(noise); // [count, hidden]
  const reconstructed = await decodeInPieces(experiment, codes, between);
  const samples = await decodeInPieces(experiment, readAsSamples(generated, settings), between);
  const words = reconstructed.map((ids) => corpus.vocabulary.decode(ids));
  // Against the words as they were written: a word that the model cannot name is a miss.
  const written = chosen.map((index) => tokenize(corpus.sentences[index] ?? '', settings));
  return {
    reconstruction: loss,
    accuracy,
    exactMatch: exactMatch(written, words),
    bleu: corpusBleu(words, written),
    generatedNorm: meanNorm(generated, width),
    realVariance: totalVariance(codes, width),
    generatedVariance: totalVariance(generated, width),
    uniqueSamples: distinctShare(samples),
  };
}

/**
 * Word ids of sentences from the generator's own distribution, decoded greedily: what measures are
 * of, whatever samples somebody wishes to see. For the same stream name and seed, the same noise.
 */
export async function decodeSamples(
  speaker: Speaker,
  count: number,
  stream: string,
  between: Between,
): Promise<Int32Array[]> {
  const codes = await speaker.model.generate(noiseOf(speaker, count, stream)); // [count, hidden]
  return decodeInPieces(speaker, readAsSamples(codes, speaker.settings), between);
}

async function decodeInPieces(
  { model, settings }: Speaker,
  codes: Float32Array,
  between: Between,
): Promise<Int32Array[]> {
  const piece = PIECE * settings.hiddenSize;
  const sentences: Int32Array[] = [];
  for (let start = 0; start < codes.length; start += piece) {
    const points = codes.slice(start, start + piece); // [≤ PIECE, hidden]
    for (const { ids } of await model.decode(points, settings.maxLength)) sentences.push(ids);
    await between();
  }
  return sentences;
}

function noiseOf({ settings }: Speaker, rows: number, stream: string): Float32Array {
  const { seed, noiseSize } = settings;
  return seededRandom(seed, stream).normal(new Float32Array(rows * noiseSize)); // [rows, noise]
}
