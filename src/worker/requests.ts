/** Questions about the corpus of a run, answered at once. */
import type { Command, Event } from '../protocol';
import { searchSentences } from '../text/search';
import type { Experiment } from './experiment';

export function answerSurprise(
  experiment: Experiment,
  { request }: Extract<Command, { type: 'surprise' }>,
): Event {
  const [a, b] = experiment.surprise();
  return { type: 'surprise', request, a, b };
}

export function answerSearch(
  { corpus }: Experiment,
  { request, query, offset, count }: Extract<Command, { type: 'search' }>,
): Event {
  const { total, indices } = searchSentences(corpus.sentences, query, offset, count);
  const heldOut = new Set(corpus.heldOut);
  const sentences = indices.map((index) => ({
    text: corpus.sentences[index] ?? '',
    heldOut: heldOut.has(index),
  }));
  return { type: 'found', request, total, sentences };
}
