/** The built-in corpus of everyday scenes in Spanish: distinct sentences from a seeded grammar. */
import { seededRandom, type Random } from '../../random';
import { drawDistinct, rareWords } from '../drawing';
import { pickWeighted } from '../grammar';
import { tokens } from './agreement';
import { COURSE } from './frames/course';
import { DESCRIPTIONS } from './frames/descriptions';
import type { Frame } from './frames/frame';
import { JOINED } from './frames/joined';
import { ONLOOKERS } from './frames/onlookers';
import { QUESTIONS } from './frames/questions';
import { STATEMENTS } from './frames/statements';
import { THINGS_THERE } from './frames/things';
import { COMMON_SCENES, ESCENAS } from './lexicon';
import { repeatedWord } from './repetition';

export const FRAMES: readonly Frame[] = [
  ...STATEMENTS,
  ...COURSE,
  ...JOINED,
  ...ONLOOKERS,
  ...QUESTIONS,
  ...DESCRIPTIONS,
  ...THINGS_THERE,
];

/** Words of a sentence, its marks not counted. */
export const FEWEST_WORDS = 4;
export const MOST_WORDS = 13;

/** A word has to occur once in so many sentences to stay: what is rarer cannot be learnt. */
const SENTENCES_PER_RARE_WORD = 4000;

/** How many times as often as another scene one of those comes up that leave most to choose. */
const COMMON_WEIGHT = 22;

export interface Escena {
  readonly text: string;
  readonly frame: string;
}

/** `count` distinct sentences that the seed determines. See {@link generateLabelledEscenas}. */
export function generateEscenas(count: number, seed: number): string[] {
  return generateLabelledEscenas(count, seed).map(({ text }) => text);
}

/**
 * `count` distinct sentences with the frame that each came from. More are drawn than are kept:
 * sentences with words that hardly any other has give way to later ones, and no more are drawn
 * with such words. Throws RangeError where the grammar has no more to say.
 */
export function generateLabelledEscenas(count: number, seed: number): Escena[] {
  const random = seededRandom(seed, 'escenas');
  const drawn = new Map<string, Drawn>();
  const rare = new Set<string>();
  const fewest = Math.floor(count / SENTENCES_PER_RARE_WORD);
  let kept: readonly Drawn[] = [];
  while (kept.length < count) {
    draw(drawn, drawn.size + count - kept.length, rare, random);
    // Passed over once, passed over for good: what is kept only ever loses words.
    kept = withoutRareWords(
      [...drawn.values()].filter((one) => one.words.every((word) => !rare.has(word))),
      fewest,
      rare,
    );
  }
  return kept.slice(0, count).map(({ text, frame }) => ({ text, frame }));
}

interface Drawn extends Escena {
  readonly words: readonly string[];
}

function draw(
  into: Map<string, Drawn>,
  upTo: number,
  rare: ReadonlySet<string>,
  random: Random,
): void {
  drawDistinct(into, upTo, () => {
    const frame = pickWeighted(random, FRAMES, ({ weight }) => weight);
    const text = attempt(frame, random);
    const words = text === undefined ? [] : tokens(text);
    if (text === undefined || words.some((word) => rare.has(word))) return undefined;
    return [text, { text, frame: frame.name, words }];
  });
}

/** Tries scene after scene, so that a demanding frame gets its share too. */
function attempt(frame: Frame, random: Random): string | undefined {
  for (let tries = 0; tries < 40; tries++) {
    const scene = pickWeighted(random, ESCENAS, (_, rank) =>
      rank < COMMON_SCENES ? COMMON_WEIGHT : 1,
    );
    const text = frame.build({ scene, random });
    if (text === undefined || repeatedWord(text) !== undefined) continue;
    const words = text.split(' ').length;
    if (words >= FEWEST_WORDS && words <= MOST_WORDS) return text;
  }
  return undefined;
}

/** The sentences whose every word occurs at least `fewest` times; the other words become rare. */
function withoutRareWords(
  sentences: readonly Drawn[],
  fewest: number,
  rare: Set<string>,
): readonly Drawn[] {
  const found = rareWords(
    sentences.map(({ words }) => words),
    fewest,
  );
  for (const word of found) rare.add(word);
  return sentences.filter(({ words }) => words.every((word) => !rare.has(word)));
}
