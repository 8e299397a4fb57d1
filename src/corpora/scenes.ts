/** The built-in corpus of everyday scenes: distinct sentences, drawn from a seeded grammar. */
import { seededRandom, type Random } from '../random';
import type { Frame } from './frame';
import { DOING_FRAMES } from './frames-doing';
import { SETTING_FRAMES } from './frames-setting';
import { pickWeighted, tokens } from './grammar';
import { SCENES } from './scenes-lexicon';

export const FRAMES: readonly Frame[] = [...DOING_FRAMES, ...SETTING_FRAMES];

/** Words and marks of a sentence, the final mark included. */
export const FEWEST_TOKENS = 5;
export const MOST_TOKENS = 15;

/** A word has to occur once in so many sentences to stay: what is rarer cannot be learnt. */
const SENTENCES_PER_RARE_WORD = 2000;

export interface SceneSentence {
  readonly text: string;
  readonly frame: string;
  readonly scene: string;
}

/** `count` distinct sentences that the seed determines. See {@link generateLabelledScenes}. */
export function generateScenes(count: number, seed: number): string[] {
  return generateLabelledScenes(count, seed).map(({ text }) => text);
}

/**
 * `count` distinct sentences with the frame and scene that each came from. More are drawn than
 * are kept: those with words that hardly any other sentence has are left out. Throws RangeError
 * where the grammar has no more to say.
 */
export function generateLabelledScenes(count: number, seed: number): SceneSentence[] {
  const random = seededRandom(seed, 'scenes');
  const drawn = new Map<string, SceneSentence>();
  for (;;) {
    draw(drawn, Math.ceil(Math.max(count, drawn.size) * 1.1), random);
    const kept = withoutRareWords([...drawn.values()], count / SENTENCES_PER_RARE_WORD);
    if (kept.length >= count) return kept.slice(0, count);
  }
}

function draw(into: Map<string, SceneSentence>, upTo: number, random: Random): void {
  let fruitless = 0;
  while (into.size < upTo) {
    if (fruitless > 10000) throw new RangeError(`the grammar ran out at ${into.size} sentences`);
    const frame = pickWeighted(random, FRAMES, ({ weight }) => weight);
    const made = attempt(frame, random);
    if (made === undefined || into.has(made.text)) {
      fruitless++;
      continue;
    }
    fruitless = 0;
    into.set(made.text, made);
  }
}

/** Tries scene after scene, so that a demanding frame gets its share too. */
function attempt(frame: Frame, random: Random): SceneSentence | undefined {
  for (let tries = 0; tries < 40; tries++) {
    const scene = pickWeighted(random, SCENES, (_, rank) => 1 / (rank + 20));
    const text = frame.build({ scene, random });
    if (text === undefined) continue;
    const length = tokens(text).length;
    if (length >= FEWEST_TOKENS && length <= MOST_TOKENS) {
      return { text, frame: frame.name, scene: scene.name };
    }
  }
  return undefined;
}

/** Leaves out sentences until every word that is left occurs at least `fewest` times. */
function withoutRareWords(sentences: SceneSentence[], fewest: number): SceneSentence[] {
  let kept = sentences;
  for (;;) {
    const counts = new Map<string, number>();
    for (const { text } of kept) {
      for (const word of tokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const left = kept.filter(({ text }) =>
      tokens(text).every((word) => (counts.get(word) ?? 0) >= fewest),
    );
    if (left.length === kept.length) return left;
    kept = left;
  }
}
