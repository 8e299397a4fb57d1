import { beforeAll, describe, expect, it } from 'vitest';
import { tokens } from '../../src/corpora/grammar';
import { checkQuestion } from './check-question';
import { comparativeOf } from '../../src/corpora/questions/comparison';
import { FRAMES } from '../../src/corpora/questions/frames';
import {
  generateFramedQuestions,
  generateQuestions,
  type FramedQuestion,
} from '../../src/corpora/questions/questions';
import { SHARED_PHRASES } from '../../src/corpora/questions/shared';
import { parseTopic, type Label, type TopicSource } from '../../src/corpora/questions/topic';
import { SCIENCE } from '../../src/corpora/questions/topics/science';
import { seededRandom, shuffle } from '../../src/random';

const COUNT = 24000;
const LABELS = ['science', 'music', 'politics'] as const;

let questions: FramedQuestion[] = [];

beforeAll(() => {
  questions = generateFramedQuestions(COUNT, 1);
});

function counted(items: readonly string[]): [item: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

describe('the corpus of questions', () => {
  it('holds 24,000 questions and none twice', () => {
    expect(new Set(questions.map(({ sentence }) => sentence)).size).toBe(COUNT);
  });

  it('has each topic in a third of them', () => {
    for (const label of LABELS) {
      const share = questions.filter((question) => question.label === label).length / COUNT;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.02);
    }
  });

  it('has questions of 4 to 14 words, 8 to 10 on average', () => {
    const lengths = questions.map(({ sentence }) => sentence.split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / COUNT;
    expect(mean).toBeGreaterThan(8);
    expect(mean).toBeLessThan(10);
  });

  it('has 1,200 to 2,200 words, a few of which make up a third of the text, and none is rare', () => {
    const words = counted(questions.flatMap(({ sentence }) => tokens(sentence.slice(0, -1))));
    expect(words.length).toBeGreaterThanOrEqual(1200);
    expect(words.length).toBeLessThanOrEqual(2200);
    const total = words.reduce((sum, [, count]) => sum + count, 0);
    const commonest = words.slice(0, 60).reduce((sum, [, count]) => sum + count, 0);
    expect(commonest / total).toBeGreaterThan(0.33);
    expect(words.at(-1)?.[1]).toBeGreaterThanOrEqual(10);
  });

  it('uses all its shapes, more than 60, and none for more than 5 in 100', () => {
    const frames = counted(questions.map(({ frame }) => frame));
    expect(frames.length).toBe(FRAMES.length);
    expect(frames.length).toBeGreaterThan(60);
    expect((frames[0]?.[1] ?? COUNT) / COUNT).toBeLessThan(0.05);
  });

  it('asks the same shapes of every topic', () => {
    const [science = [], music = [], politics = []] = LABELS.map((label) =>
      counted(questions.filter((question) => question.label === label).map(({ frame }) => frame)),
    );
    expect(science.length).toBeGreaterThan(0.9 * FRAMES.length);
    expect(music.length).toBeGreaterThan(0.9 * FRAMES.length);
    expect(politics.length).toBeGreaterThan(0.9 * FRAMES.length);
  });

  it('keeps the rules of its grammar in 200 questions drawn at random', () => {
    const sample = shuffle([...questions], seededRandom(7, 'sample')).slice(0, 200);
    const faults = sample.map(({ sentence, label }) => [sentence, checkQuestion(sentence, label)]);
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
  });

  it('is the same again from its seed, and another from another', () => {
    const few = generateQuestions(60, 5);
    expect(generateQuestions(60, 5)).toEqual(few);
    expect(generateQuestions(60, 6)).not.toEqual(few);
    expect(Object.keys(few[0] ?? {}).sort()).toEqual(['label', 'sentence']);
  });
});

describe('the check of questions', () => {
  it.each<[sentence: string, label: Label]>([
    ['Why does honey freeze so slowly?', 'science'],
    ['How do I tune an old guitar?', 'music'],
    ['Can a new senate reject the budget in public?', 'politics'],
    ['What do a flute, an oboe and a clarinet have in common?', 'music'],
  ])('finds nothing wrong with "%s"', (sentence, label) => {
    const fault = checkQuestion(sentence, label);
    // What the lexicon lacks is no fault of the sentence's form.
    expect(fault).toBeUndefined();
  });

  it.each<[sentence: string, label: Label, fault: string]>([
    ['Why do wolves hide in winter.', 'science', 'question mark'],
    ['why do wolves hide in winter?', 'science', 'capital'],
    ['Why?', 'science', '1 words'],
    ['Why does honey drip from the xylotheque?', 'science', 'the lexicon has no "xylotheque"'],
    ['Can a senator tune a guitar?', 'music', '"senator" is a word of politics'],
    ['Do planets vote by post?', 'politics', '"planets" is a word of science'],
    ['What can we do about it today?', 'music', 'nothing in it is of music'],
    ['Can a mayor promise parks in parks?', 'politics', '"parks" twice'],
    ['How does an pianist warm up?', 'music', '"an pianist"'],
    ['What makes a owl call at dusk?', 'science', '"a owl"'],
    ['Can a vinegar freeze in a closed jar?', 'science', '"a vinegar"'],
    ['Why do every wolves hide in winter?', 'science', '"every wolves"'],
    ['Why iron bend under high pressure?', 'science', 'no auxiliary after "why"'],
    ['How often a mayor visits villages?', 'politics', 'no auxiliary after "how often"'],
    ['The senate rejects the budget in public?', 'politics', 'no question'],
    ['Why do a guitar buzz in winter?', 'music', '"do … guitar"'],
    ['Does wolves sleep less in winter?', 'science', '"does … wolves"'],
    ['Why is volcanoes so quiet in winter?', 'science', '"is … volcanoes"'],
    ['Has the clarinets ever squeaked on stage?', 'music', '"has … clarinets"'],
    ['Why does a piano creaks in winter?', 'music', '"creaks" after "does"'],
    ['Did the senate rejected the budget?', 'politics', '"rejected" after "did"'],
    ['Is it true that a cello buzz in winter?', 'music', '"cello buzz"'],
    ['Is it true that lions hides before a storm?', 'science', '"lions hides"'],
    ['Why does iron evaporate in a closed jar?', 'science', '"evaporate" does not suit "iron"'],
    ['Why do violins clap on stage?', 'music', '"clap" does not suit "violins"'],
    ['Does a clerk wag in court?', 'politics', 'the lexicon has no "wag"'],
  ])('finds the fault of "%s"', (sentence, label, fault) => {
    expect(checkQuestion(sentence, label)).toContain(fault);
  });
});

describe('a comparison', () => {
  it.each([
    ['hard to play', 'harder to play'],
    ['noisy', 'noisier'],
    ['shy', 'shyer'],
    ['large', 'larger'],
    ['hot', 'hotter'],
    ['popular with dancers', 'more popular with dancers'],
    ['well paid', 'better paid'],
  ])('of "%s" is "%s"', (quality, compared) => {
    expect(comparativeOf(quality)).toBe(compared);
  });
});

describe('the notation of topics', () => {
  const source: TopicSource = { ...SCIENCE, deeds: '' };

  it('puts each verb before each object, and reads circumstances and flags', () => {
    const { deeds } = parseTopic(
      {
        ...source,
        deeds: 'BIRD: find|hide @@ seeds|{FLIER~} @ at night|in [spring|winter] # event',
      },
      SHARED_PHRASES,
    );
    expect(deeds).toHaveLength(1);
    expect(deeds[0]?.doings).toEqual([
      'find seeds',
      'find {FLIER~}',
      'hide seeds',
      'hide {FLIER~}',
    ]);
    expect(deeds[0]?.circumstances).toEqual(['at night', 'in [spring|winter]']);
    expect(deeds[0]?.flags).toEqual(new Set(['event']));
  });

  it.each(['BIRD sing', 'DRAGON: sing', 'BIRD: sing # lous'])('refuses "%s"', (deeds) => {
    expect(() => parseTopic({ ...source, deeds }, SHARED_PHRASES)).toThrow(SyntaxError);
  });
});
