import { lerp, slerp } from '../model/latent';
import type { DecodedPath, DecodedWord, Endpoint, PathRequest } from '../protocol';
import { readSentence, type ReadSentence } from '../text/sentence';
import { detokenize } from '../text/tokenizer';
import type { Experiment } from './experiment';

/**
 * Encodes both sentences, walks between their codes and decodes every point, with one readback
 * for the codes and one for the words.
 *
 * @throws SentenceError where a sentence has no words.
 */
export async function decodePath(experiment: Experiment, path: PathRequest): Promise<DecodedPath> {
  const { model, corpus, settings } = experiment;
  const iteration = model.iteration;
  const a = readSentence(path.a, corpus.vocabulary, settings);
  const b = readSentence(path.b, corpus.vocabulary, settings);
  const codes = await model.encode([a.ids, b.ids]); // [2, hidden]
  const width = settings.hiddenSize;
  const from = codes.subarray(0, width);
  const to = codes.subarray(width, 2 * width);
  const between = path.shape === 'linear' ? lerp : slerp;
  const points = new Float32Array(path.points * width); // [points, hidden]
  for (let i = 0; i < path.points; i++) {
    points.set(between(from, to, i / (path.points - 1)), i * width);
  }
  const decoded = await model.decode(points, settings.maxLength);
  const rows = decoded.map(({ ids, probabilities }) => {
    const words = corpus.vocabulary.decode(ids);
    return {
      text: detokenize(words),
      words: words.map((word, i): DecodedWord => ({ word, confidence: probabilities[i] ?? 0 })),
    };
  });
  return { iteration, path, a: endpoint(path.a, a), b: endpoint(path.b, b), rows };
}

function endpoint(original: string, read: ReadSentence): Endpoint {
  return { original, read: read.words, unknown: read.unknown, cut: read.cut };
}
