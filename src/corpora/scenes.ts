/** The built-in corpus of everyday scenes: distinct sentences, drawn from a seeded grammar. */
import { seededRandom, type Random } from '../random';
import { drawDistinct, rareWords } from './drawing';
import type { Frame } from './frames/frame';
import { INTENTIONS } from './frames/intentions';
import { JOINED } from './frames/joined';
import { PLANS } from './frames/plans';
import { SETTING_FRAMES } from './frames/settings';
import { STATEMENTS } from './frames/statements';
import { pickWeighted, tokens } from './grammar';
import { SCENES } from './scenes-lexicon';

const FRAMES: readonly Frame[] = [
  ...STATEMENTS,
  ...JOINED,
  ...INTENTIONS,
  ...PLANS,
  ...SETTING_FRAMES,
];

/** Words and marks of a sentence, the final mark included. */
export const FEWEST_TOKENS = 5;
export const MOST_TOKENS = 15;

/** A word has to occur once in so many sentences to stay: what is rarer cannot be learnt. */
const SENTENCES_PER_RARE_WORD = 2400;

export interface SceneSentence {
  readonly text: string;
  readonly frame: string;
  /** The scene asked for; sentences about the weather pick one of their own. */
  readonly scene: string;
}

/** `count` distinct sentences that the seed determines. See {@link generateLabelledScenes}. */
export function generateScenes(count: number, seed: number): string[] {
  return generateLabelledScenes(count, seed).map(({ text }) => text);
}

/**
 * `count` distinct sentences with the frame and scene that each came from. More are drawn than
 * are kept: sentences with words that hardly any other has give way to later ones. Throws
 * RangeError where the grammar has no more to say.
 */
export function generateLabelledScenes(count: number, seed: number): SceneSentence[] {
  const random = seededRandom(seed, 'scenes');
  const drawn = new Map<string, SceneSentence>();
  const fewest = Math.floor(count / SENTENCES_PER_RARE_WORD);
  for (;;) {
    draw(drawn, Math.ceil(Math.max(count, drawn.size) * 1.1), random);
    let candidates = [...drawn.values()];
    while (candidates.length >= count) {
      const chosen = candidates.slice(0, count);
      const kept = withoutRareWords(chosen, fewest);
      if (kept.length === count) return kept;
      candidates = [...kept, ...candidates.slice(count)];
    }
  }
}

function draw(into: Map<string, SceneSentence>, upTo: number, random: Random): void {
  drawDistinct(into, upTo, () => {
    const frame = pickWeighted(random, FRAMES, ({ weight }) => weight);
    const made = attempt(frame, random);
    return made && [made.text, made];
  });
}

/** Tries scene after scene, so that a demanding frame gets its share too. */
function attempt(frame: Frame, random: Random): SceneSentence | undefined {
  for (let tries = 0; tries < 40; tries++) {
    const scene = pickWeighted(random, SCENES, ({ weight }) => weight);
    const text = frame.build({ scene, random });
    if (text === undefined || /\b(\w+),? \1\b/i.test(text)) continue;
    const length = tokens(text).length;
    if (length >= FEWEST_TOKENS && length <= MOST_TOKENS) {
      return { text, frame: frame.name, scene: scene.name };
    }
  }
  return undefined;
}

/** The sentences whose every word occurs at least `fewest` times among them all. */
function withoutRareWords(sentences: readonly SceneSentence[], fewest: number): SceneSentence[] {
  const rare = rareWords(
    sentences.map(({ text }) => tokens(text)),
    fewest,
  );
  return sentences.filter(({ text }) => tokens(text).every((word) => !rare.has(word)));
}
