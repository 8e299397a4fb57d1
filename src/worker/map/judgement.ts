/** Whether a direction does what it should, and how far along it that takes. */
import type { MapDirection } from '../../latent-map';
import { applyOffset } from '../../metrics/offsets';
import type { Experiment } from '../experiment';
import { decodeCodes, type DecodedPoint } from '../interpolation';
import { contains, knownOf, type Sides } from './directions';
import { encodeInPieces, sentencesAt, type Between } from './mapped-points';
import { WordJudge } from './word-judge';

/** Strengths that are tried, rising. The whole difference of the means is often too little. */
const STRENGTHS = [1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
/** The smallest strength is taken that turns at most this share fewer than the best one does. */
const NEARLY = 0.05;
/** Training sentences that strengths are tried on, and held-out ones that the chosen one is. */
const SOUGHT = 96;
const TRIED = 200;
/** Codes decoded at a time. */
const PIECE = 32;

export interface Judgement {
  /** Chosen on training sentences: the further a code is moved, the more else changes with it. */
  readonly strength: number;
  /** Held-out sentences that the direction was tried on, and how many of them arrived. */
  readonly tried: number;
  readonly succeeded: number;
}

/**
 * How often held-out sentences of the first group become sentences of the second: by the words
 * searched for, where both groups were searched; else by all words of the groups. The strength is
 * chosen on training sentences alone.
 */
export async function judge(
  experiment: Experiment,
  { from, to }: MapDirection,
  sides: Sides,
  direction: Float32Array,
  between: Between,
): Promise<Judgement> {
  const { corpus, vocabulary } = experiment;
  const heldOut = new Set(corpus.heldOut);
  const known = (side: 'from' | 'to') => knownOf(experiment, sides, side);
  const words = new WordJudge(known('from'), known('to'), vocabulary.size);
  const arrived: Arrived = ({ text, ids }) =>
    from.by === 'words' && to.by === 'words'
      ? contains(text, to.query) && !contains(text, from.query)
      : words.leaning(ids) > 0;
  const turnedOf = async (
    group: readonly Int32Array[],
  ): Promise<(strength: number) => Promise<number>> => {
    const codes = await encodeInPieces(experiment, group, between);
    return (strength) =>
      countTurned(experiment, applyOffset(codes, direction, strength), arrived, between);
  };

  const sought = known('from').slice(0, SOUGHT);
  const turnedOfSought = await turnedOf(sought);
  const turned: number[] = [];
  for (const strength of STRENGTHS) turned.push(await turnedOfSought(strength));
  const strength = leastOfTheBest(turned, sought.length);

  const tried = sides.from.filter((index) => heldOut.has(index)).slice(0, TRIED);
  const succeeded = await (await turnedOf(sentencesAt(corpus, tried)))(strength);
  return { strength, tried: tried.length, succeeded };
}

type Arrived = (said: DecodedPoint) => boolean;

/** How many of the codes [rows, hidden] are decoded as sentences that have arrived. */
async function countTurned(
  experiment: Experiment,
  codes: Float32Array,
  arrived: Arrived,
  between: Between,
): Promise<number> {
  const piece = PIECE * experiment.settings.hiddenSize;
  let turned = 0;
  for (let start = 0; start < codes.length; start += piece) {
    await between();
    const said = await decodeCodes(experiment, codes.slice(start, start + piece));
    turned += said.filter(arrived).length;
  }
  return turned;
}

/** @param turned of `tried` sentences, by each of the strengths */
function leastOfTheBest(turned: readonly number[], tried: number): number {
  const enough = Math.max(...turned) - NEARLY * tried;
  return STRENGTHS[turned.findIndex((count) => count >= enough)] ?? STRENGTHS[0];
}
