/** Offset vectors between two groups of sentences, on the weights as they are (paper, section 6). */
import type { MapDirection, MapGroup, MapTold } from '../../latent-map';
import { applyOffset, meanDifference } from '../../metrics/offsets';
import { readSentence } from '../../text/sentence';
import { searchSentences } from '../../text/search';
import type { Experiment } from '../experiment';
import { decodeCodes } from '../interpolation';
import { encodeInPieces, sentencesAt, type Between } from './mapped-points';

/** Sentences of a group whose codes are averaged. */
const AVERAGED = 500;

/** A direction that cannot be had: why, in words. */
export class DirectionError extends Error {}

/** The two groups of a direction: places in the corpus, and sentences that were typed. */
export interface Sides {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly typed: Readonly<Record<'from' | 'to', readonly Int32Array[]>>;
}

/** What a sentence becomes on its way along a direction, one row for each strength. */
export async function steer(
  experiment: Experiment,
  sentence: string,
  direction: Float32Array,
  strengths: readonly number[],
): Promise<Extract<MapTold, { kind: 'steered' }>['rows']> {
  const { model, settings, vocabulary } = experiment;
  const { ids } = readSentence(sentence, vocabulary, settings);
  const code = await model.encode([ids]); // [1, hidden]
  const width = settings.hiddenSize;
  const codes = new Float32Array(strengths.length * width); // [strengths, hidden]
  strengths.forEach((strength, i) => codes.set(applyOffset(code, direction, strength), i * width));
  const decoded = await decodeCodes(experiment, codes);
  return decoded.map(({ words, text }, i) => ({ words, text, strength: strengths[i] ?? 0 }));
}

/**
 * The difference of the groups' mean codes, [hidden], from training sentences alone.
 *
 * @throws DirectionError where one of them has no sentence of its own.
 */
export async function directionOf(
  experiment: Experiment,
  sides: Sides,
  between: Between,
): Promise<Float32Array> {
  const { settings } = experiment;
  const averaged = (side: 'from' | 'to') => knownOf(experiment, sides, side).slice(0, AVERAGED);
  const having = await encodeInPieces(experiment, averaged('to'), between); // [to, hidden]
  const lacking = await encodeInPieces(experiment, averaged('from'), between); // [from, hidden]
  if (having.length === 0 || lacking.length === 0) {
    throw new DirectionError(
      'One of the groups has no training sentences that the other has not. Choose groups that differ.',
    );
  }
  return meanDifference(having, lacking, settings.hiddenSize);
}

/** The sentences of a group that a direction may learn from: typed ones, and training ones. */
export function knownOf(
  { corpus }: Experiment,
  sides: Sides,
  side: 'from' | 'to',
): readonly Int32Array[] {
  const heldOut = new Set(corpus.heldOut);
  const training = sides[side].filter((index) => !heldOut.has(index));
  return [...sides.typed[side], ...sentencesAt(corpus, training)];
}

/**
 * The sentences of both groups; those that are in both are in neither.
 *
 * @param mapped places in the corpus of the points on the map
 * @throws SentenceError where there is no word in a typed sentence.
 */
export function sidesOf(
  { corpus, vocabulary, settings }: Experiment,
  { from, to }: MapDirection,
  mapped: Int32Array,
): Sides {
  const typed = (group: MapGroup) =>
    group.by === 'sentences'
      ? group.sentences.map((sentence) => readSentence(sentence, vocabulary, settings).ids)
      : [];
  const first = membersOf(corpus, from, mapped);
  const second = membersOf(corpus, to, mapped);
  const inFirst = new Set(first);
  const inSecond = new Set(second);
  return {
    from: first.filter((index) => !inSecond.has(index)),
    to: second.filter((index) => !inFirst.has(index)),
    typed: { from: typed(from), to: typed(to) },
  };
}

function membersOf(corpus: Experiment['corpus'], group: MapGroup, mapped: Int32Array): Int32Array {
  switch (group.by) {
    case 'label': {
      const label = corpus.labels.indexOf(group.label);
      if (label < 0) return new Int32Array(0);
      const all = corpus.labelOf.map((other, index) => (other === label ? index : -1));
      return all.filter((index) => index >= 0);
    }
    case 'words': {
      if (group.query.trim() === '') return new Int32Array(0);
      const { indices } = searchSentences(
        corpus.sentences,
        group.query,
        0,
        corpus.sentences.length,
      );
      return Int32Array.from(
        indices.filter((index) => contains(corpus.sentences[index] ?? '', group.query)),
      );
    }
    case 'sentences':
      return new Int32Array(0);
    case 'points':
      return Int32Array.from(group.points.flatMap((point) => mapped[point] ?? [])).toSorted();
  }
}

/** Whether words stand in a sentence as words, not as parts of longer ones: "man" is not in "woman". */
export function contains(text: string, words: string): boolean {
  const apart = (running: string) =>
    ` ${running
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()} `;
  const sought = apart(words);
  return sought.trim() !== '' && apart(text).includes(sought);
}
