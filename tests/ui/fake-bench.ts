/** What the stand-in for the session says of a path beyond its points. */
import type { DecodedSentence, SentenceOrigin } from '../../src/decoding';
import type { DecodedPath, PathBand, PathRequest, PriorPath } from '../../src/sentence-path';
import { plainEditDistance } from '../metrics/plain-edit-distance';
import { originOf } from '../../src/metrics/nearest-sentence';

/** The stretches of a path decoded at many points, as those of a path at few. */
export function fakeBand({ iteration, rows }: DecodedPath, path: PathRequest): PathBand {
  const last = rows.length - 1;
  const starts = rows.flatMap(({ text }, i) => (text === rows[i - 1]?.text ? [] : [i]));
  const stretches = starts.map((start, i) => {
    const end = starts[i + 1] ?? rows.length;
    return {
      from: start === 0 ? 0 : (start - 0.5) / last,
      to: end > last ? 1 : (end - 0.5) / last,
      at: Math.floor((start + end - 1) / 2) / last,
      words: rows[start]?.words ?? [],
      text: rows[start]?.text ?? '',
    };
  });
  return { iteration, path, stretches };
}

/** Where sentences come from, among a few. */
export function fakeOrigins(
  sentences: readonly DecodedSentence[],
  corpus: readonly string[],
): SentenceOrigin[] {
  const shown = new Map(sentences.map((sentence) => [sentence.text, sentence]));
  return [...shown.values()].map(({ text, words }) => {
    const read = words.map(({ word }) => word);
    const nearest = corpus
      .map((one) => ({ one, edits: plainEditDistance(read, one.split(' ')) }))
      .reduce((best, next) => (next.edits < best.edits ? next : best));
    const longer = Math.max(read.length, nearest.one.split(' ').length);
    return {
      text,
      origin: originOf(nearest.edits / longer),
      edits: nearest.edits,
      nearest: nearest.one,
    };
  });
}

/** A path through the prior: the rows, said by somebody who knows fewer words. */
export function fakePrior({ iteration, rows }: DecodedPath, path: PathRequest): PriorPath {
  return {
    iteration,
    path,
    rows: rows.map(({ words }, i) => {
      const said = words.filter((_, place) => (place + i) % 5 !== 4);
      return {
        words: said,
        text: said.map(({ word }) => word).join(' '),
        distance: 0.2 + 0.1 * (i % 4),
      };
    }),
  };
}
