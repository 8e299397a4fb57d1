/** Measures of a run that need decoding; made in small pieces, so that others get in between. */
import { meanNorm, totalVariance } from '../metrics/codes';
import { distinctShare, exactMatch } from '../metrics/sentences';
import type { HeldOutFigures } from '../protocol';
import { seededRandom } from '../random';
import { detokenize } from '../text/tokenizer';
import type { Experiment } from './experiment';

/** Sentences decoded at a time: few enough that a waiting path is not kept long. */
const PIECE = 32;

/**
 * Scores the first `count` held-out sentences and as many fresh samples. The split is random, so
 * the first are as good as any, and the same ones each time keep the curve steady.
 */
export async function scoreHeldOut(
  experiment: Experiment,
  count: number,
  between: () => Promise<void>,
): Promise<HeldOutFigures> {
  const { model, corpus, settings } = experiment;
  const sentences = Array.from(corpus.heldOut.subarray(0, count), (i) => corpus.encoded[i]!);
  const { loss, accuracy } = await model.heldOut(sentences);
  await between();

  const width = settings.hiddenSize;
  const codes = await model.encode(sentences); // [count, hidden]
  const noise = sampleNoise(experiment, sentences.length, 'scored samples');
  const generated = await model.generate(noise); // [count, hidden]

  const decode = async (points: Float32Array) => {
    const words: Int32Array[] = [];
    for (let start = 0; start < points.length; start += PIECE * width) {
      const piece = points.slice(start, start + PIECE * width); // [≤ PIECE, hidden]
      for (const { ids } of await model.decode(piece, settings.maxLength)) words.push(ids);
      await between();
    }
    return words;
  };
  return {
    reconstruction: loss,
    accuracy,
    exactMatch: exactMatch(sentences, await decode(codes)),
    generatedNorm: meanNorm(generated, width),
    realVariance: totalVariance(codes, width),
    generatedVariance: totalVariance(generated, width),
    uniqueSamples: distinctShare(await decode(generated)),
  };
}

/** Sentences from the generator: for the same stream name at the same seed, the same noise. */
export async function sampleSentences(
  experiment: Experiment,
  count: number,
  stream: string,
): Promise<string[]> {
  const { model, corpus, settings } = experiment;
  const codes = await model.generate(sampleNoise(experiment, count, stream)); // [count, hidden]
  const decoded = await model.decode(codes, settings.maxLength);
  return decoded.map(({ ids }) => detokenize(corpus.vocabulary.decode(ids)));
}

function sampleNoise(experiment: Experiment, rows: number, stream: string): Float32Array {
  const { seed, noiseSize } = experiment.settings;
  return seededRandom(seed, stream).normal(new Float32Array(rows * noiseSize)); // [rows, noise]
}
