/** The built-in corpus of questions by topic: distinct questions, drawn from a seeded grammar. */
import { seededRandom, type Random } from '../../random';
import { drawDistinct, rareWords } from '../drawing';
import { pickWeighted, sentence, tokens } from '../grammar';
import { thirdPersonOf } from '../inflection';
import { repeatedWord } from './content-words';
import { FRAMES, type Frame } from './frames';
import { materialFor } from './material';
import { SHARED_PHRASES } from './shared';
import { fill, parseTopic, type Label, type Topic } from './topic';
import { MUSIC } from './topics/music';
import { POLITICS } from './topics/politics';
import { SCIENCE } from './topics/science';

export interface Question {
  readonly label: Label;
  readonly sentence: string;
}

export interface FramedQuestion extends Question {
  /** The template of its shape. */
  readonly frame: string;
}

/** Words of a question. */
export const FEWEST_WORDS = 4;
export const MOST_WORDS = 14;

/** A word has to occur once in so many questions to stay: what is rarer cannot be learnt. */
const QUESTIONS_PER_RARE_WORD = 2400;

export const TOPICS: readonly Topic[] = [SCIENCE, MUSIC, POLITICS].map((source) =>
  parseTopic(source, SHARED_PHRASES),
);

/**
 * `count` distinct questions that the seed determines, the topics in turn. Throws RangeError where
 * the grammar has no more to ask.
 */
export function generateQuestions(count: number, seed: number): Question[] {
  return generateFramedQuestions(count, seed).map(({ label, sentence: text }) => ({
    label,
    sentence: text,
  }));
}

/** The same questions with the frame that each came from. */
export function generateFramedQuestions(count: number, seed: number): FramedQuestion[] {
  const random = seededRandom(seed, 'questions');
  const drawn = new Map<string, FramedQuestion>();
  const fewest = Math.floor(count / QUESTIONS_PER_RARE_WORD);
  for (;;) {
    draw(drawn, Math.ceil(Math.max(count, drawn.size) * 1.25), random);
    let candidates = [...drawn.values()];
    for (;;) {
      const chosen = topicsInTurn(candidates, count);
      if (chosen.length < count) break;
      const kept = new Set(withoutRareWords(chosen, fewest));
      if (kept.size === count) return chosen;
      const refused = new Set(chosen.filter((question) => !kept.has(question)));
      candidates = candidates.filter((question) => !refused.has(question));
    }
  }
}

/** The first of the candidates, as many of each topic; fewer where one has not enough. */
function topicsInTurn(candidates: readonly FramedQuestion[], count: number): FramedQuestion[] {
  const byTopic = TOPICS.map(({ label }) => candidates.filter((made) => made.label === label));
  const chosen: FramedQuestion[] = [];
  for (let turn = 0; chosen.length < count; turn++) {
    const next = byTopic[turn % byTopic.length]?.[Math.floor(turn / byTopic.length)];
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

function draw(into: Map<string, FramedQuestion>, upTo: number, random: Random): void {
  drawDistinct(into, upTo, () => {
    const frame = pickWeighted(random, FRAMES, ({ weight }) => weight);
    const topic = TOPICS[into.size % TOPICS.length];
    const text = topic && attempt(frame, topic, random);
    if (topic === undefined || text === undefined) return undefined;
    return [text, { label: topic.label, sentence: text, frame: frame.template }];
  });
}

/** Tries again where the material did not suit, so that a demanding frame gets its share too. */
function attempt(frame: Frame, topic: Topic, random: Random): string | undefined {
  for (let tries = 0; tries < 40; tries++) {
    const text = build(frame, topic, random);
    if (text === undefined) continue;
    const length = text.split(' ').length;
    if (length < FEWEST_WORDS || length > MOST_WORDS) continue;
    if (repeatedWord(tokens(text)) === undefined) return text;
  }
  return undefined;
}

function build(frame: Frame, topic: Topic, random: Random): string | undefined {
  const material = materialFor(frame, topic, random);
  const shape = material && fill(frame.template, topic, random);
  if (material === undefined || shape === undefined) return undefined;
  const { subject, words } = material;
  const auxiliaries: Readonly<Record<string, string>> = {
    DO: subject.plural ? 'do' : 'does',
    IS: subject.plural ? 'are' : 'is',
    HAS: subject.plural ? 'have' : 'has',
  };
  const parts = shape.split(' ').map((word) => {
    const [, bare = '', comma = ''] = /^(.*?)(,?)$/.exec(word) ?? [];
    if (bare.startsWith('^')) {
      const verb = bare.slice(1);
      return (subject.plural ? verb : thirdPersonOf(verb)) + comma;
    }
    const known = auxiliaries[bare] ?? words[bare];
    return (known ?? bare) + comma;
  });
  return sentence(parts, '?');
}

/** The questions whose every word occurs at least `fewest` times among them all. */
function withoutRareWords(questions: readonly FramedQuestion[], fewest: number): FramedQuestion[] {
  const rare = rareWords(
    questions.map(({ sentence: text }) => tokens(text)),
    fewest,
  );
  return questions.filter(({ sentence: text }) => tokens(text).every((word) => !rare.has(word)));
}
