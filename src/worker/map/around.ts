/** What lies around a sentence: in the corpus, and in what the decoder says. */
import { ontoSphere } from '../../metrics/unit-sphere';
import type { MapAsk, MapTold } from '../../latent-map';
import { seededRandom } from '../../random';
import { readSentence } from '../../text/sentence';
import type { Experiment } from '../experiment';
import { decodeCodes } from '../interpolation';
import { encodeInPieces, type Between } from './mapped-points';

type AskOf<K extends MapAsk['kind']> = Extract<MapAsk, { kind: K }>;
type ToldOf<K extends MapTold['kind']> = Extract<MapTold, { kind: K }>;

/** Sentences of the corpus that are encoded before the nearest of them are kept. */
const BLOCK = 1024;

/**
 * The sentences of the whole corpus whose codes are nearest to the sentence's, by cosine. Those
 * that read the same as the sentence are left out.
 *
 * @throws SentenceError where there is no word in the sentence.
 */
export async function neighboursOf(
  experiment: Experiment,
  { request, sentence, count }: AskOf<'neighbours'>,
  between: Between,
): Promise<ToldOf<'neighbours'>> {
  const { corpus, model, settings, iteration } = experiment;
  const { ids } = readSentence(sentence, experiment.vocabulary, settings);
  const code = await model.encode([ids]); // [1, hidden]
  const width = settings.hiddenSize;
  const own = ids.join(' ');
  let nearest: { index: number; cosine: number }[] = [];
  for (let start = 0; start < corpus.encoded.length; start += BLOCK) {
    const block = corpus.encoded.slice(start, start + BLOCK);
    const codes = await encodeInPieces(experiment, block, between); // [block, hidden]
    block.forEach((words, row) => {
      let cosine = 0;
      for (let i = 0; i < width; i++) cosine += code[i]! * codes[row * width + i]!;
      const last = nearest.length < count ? -Infinity : (nearest.at(-1)?.cosine ?? -Infinity);
      if (cosine <= last || words.join(' ') === own) return;
      nearest = [...nearest, { index: start + row, cosine }]
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, count);
    });
  }
  const heldOut = new Set(corpus.heldOut);
  const found = nearest.map(({ index, cosine }) => ({
    text: corpus.sentences[index] ?? '',
    cosine,
    heldOut: heldOut.has(index),
  }));
  return { kind: 'neighbours', request, iteration, sentence, found };
}

/**
 * Distinct sentences decoded from around a sentence's code: steps of this length in directions
 * drawn by the seed, so that turning the dial moves along the same ones.
 *
 * @throws SentenceError where there is no word in the sentence.
 */
export async function similarTo(
  experiment: Experiment,
  { request, sentence, radius, count }: AskOf<'similar'>,
): Promise<ToldOf<'similar'>> {
  const { model, settings, iteration } = experiment;
  const { ids } = readSentence(sentence, experiment.vocabulary, settings);
  const code = await model.encode([ids]); // [1, hidden]
  const width = settings.hiddenSize;
  const random = seededRandom(settings.seed, 'similar sentences');
  const steps = ontoSphere(random.normal(new Float32Array(count * width)), width); // [count, hidden]
  const codes = ontoSphere(
    steps.map((step, i) => code[i % width]! + radius * step),
    width,
  );
  const decoded = await decodeCodes(experiment, codes);
  const texts = [...new Set(decoded.map(({ text }) => text))];
  return { kind: 'similar', request, iteration, sentence, texts };
}
