/** Offset vectors between two groups of sentences, on the weights as they are (paper, section 6). */
import type { MapDirection, MapGroup, MapTold } from '../../latent-map';
import { applyOffset, meanDifference } from '../../metrics/offsets';
import { readSentence } from '../../text/sentence';
import { searchSentences } from '../../text/search';
import type { Experiment } from '../experiment';
import { decodeCodes } from '../interpolation';
import { encodeInPieces, sentencesAt, type Between } from './mapped-points';
import { WordJudge } from './word-judge';

/** Sentences of a group whose codes are averaged. */
const AVERAGED = 500;
/** Held-out sentences that a direction is tried on, and codes decoded at a time. */
const TRIED = 200;
const PIECE = 32;

/** A direction that cannot be had: why, in words. */
export class DirectionError extends Error {}

/** The two groups of a direction, as places in the corpus. */
export interface Sides {
  readonly from: Int32Array;
  readonly to: Int32Array;
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
  { from, to }: Sides,
  between: Between,
): Promise<Float32Array> {
  const { corpus, settings } = experiment;
  const heldOut = new Set(corpus.heldOut);
  const averaged = (group: Int32Array) =>
    sentencesAt(corpus, group.filter((index) => !heldOut.has(index)).slice(0, AVERAGED));
  const having = await encodeInPieces(experiment, averaged(to), between); // [to, hidden]
  const lacking = await encodeInPieces(experiment, averaged(from), between); // [from, hidden]
  if (having.length === 0 || lacking.length === 0) {
    throw new DirectionError(
      'One of the groups has no training sentences that the other has not. Choose groups that differ.',
    );
  }
  return meanDifference(having, lacking, settings.hiddenSize);
}

/**
 * How often held-out sentences of the first group become sentences of the second at strength 1:
 * by the words searched for, where both groups were searched; else by all words of the groups.
 */
export async function judge(
  experiment: Experiment,
  { from, to }: MapDirection,
  sides: Sides,
  direction: Float32Array,
  between: Between,
): Promise<{ tried: number; succeeded: number }> {
  const { corpus, settings, vocabulary } = experiment;
  const heldOut = new Set(corpus.heldOut);
  const known = (group: Int32Array) => group.filter((index) => !heldOut.has(index));
  const tried = sentencesAt(
    corpus,
    sides.from.filter((index) => heldOut.has(index)).slice(0, TRIED),
  );
  const words = new WordJudge(
    sentencesAt(corpus, known(sides.from)),
    sentencesAt(corpus, known(sides.to)),
    vocabulary.size,
  );
  const arrived = (text: string, ids: Int32Array) =>
    from.by === 'words' && to.by === 'words'
      ? contains(text, to.query) && !contains(text, from.query)
      : words.leaning(ids) > 0;
  const codes = await encodeInPieces(experiment, tried, between); // [tried, hidden]
  const moved = applyOffset(codes, direction, 1);
  let succeeded = 0;
  for (let start = 0; start < tried.length; start += PIECE) {
    await between();
    const width = settings.hiddenSize;
    const piece = moved.slice(start * width, (start + PIECE) * width); // [≤ PIECE, hidden]
    for (const { text, ids } of await decodeCodes(experiment, piece)) {
      if (arrived(text, ids)) succeeded++;
    }
  }
  return { tried: tried.length, succeeded };
}

/**
 * The sentences of both groups; those that are in both are in neither.
 *
 * @param mapped places in the corpus of the points on the map
 */
export function sidesOf(
  { corpus }: Experiment,
  { from, to }: MapDirection,
  mapped: Int32Array,
): Sides {
  const first = membersOf(corpus, from, mapped);
  const second = membersOf(corpus, to, mapped);
  const inFirst = new Set(first);
  const inSecond = new Set(second);
  return {
    from: first.filter((index) => !inSecond.has(index)),
    to: second.filter((index) => !inFirst.has(index)),
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
    case 'points':
      return Int32Array.from(group.points.flatMap((point) => mapped[point] ?? [])).toSorted();
  }
}

/** Whether words stand in a sentence as words, not as parts of longer ones: "man" is not in "woman". */
function contains(text: string, words: string): boolean {
  const apart = (running: string) =>
    ` ${running
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()} `;
  const sought = apart(words);
  return sought.trim() !== '' && apart(text).includes(sought);
}
