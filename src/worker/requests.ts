/** Questions about the corpus of a run, answered at once. */
import type { Command, Event } from '../protocol';
import { searchSentences } from '../text/search';
import { detokenize } from '../text/tokenizer';
import { decodeSamples } from './evaluation';
import type { Experiment } from './experiment';
import type { Loop } from './loop';

export function answerSurprise(
  experiment: Experiment,
  { request }: Extract<Command, { type: 'surprise' }>,
): Event {
  const [a, b] = experiment.surprise();
  return { type: 'surprise', request, a, b };
}

/** Where there is no corpus to choose from, the generator makes two sentences up. */
export async function answerBySamples(
  { experiment, between }: Pick<Loop, 'experiment' | 'between'>,
  { request }: Extract<Command, { type: 'surprise' }>,
): Promise<Event> {
  const stream = `surprise ${request}`;
  const ids = await decodeSamples(experiment, 2, stream, between);
  const [a = '', b = ''] = ids.map((words) => detokenize(experiment.vocabulary.decode(words)));
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
