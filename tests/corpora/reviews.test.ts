import { describe, expect, it } from 'vitest';
import { checkReview } from './check-review';
import { generateReviews, type Review } from '../../src/corpora/reviews/reviews';
import { parseRules } from '../../src/corpora/reviews/rule';
import { REVIEW_LEXICON } from '../../src/corpora/reviews/reviews-lexicon';
import { parseTopic } from '../../src/corpora/reviews/topic';
import { wordsOf } from '../../src/corpora/reviews/words';
import { seededRandom, shuffle } from '../../src/random';

const COUNT = 24000;
const reviews = generateReviews(COUNT, 1);

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const textOf = ({ sentence }: Review): string => sentence;
const words = counted(reviews.flatMap((review) => wordsOf(review.sentence)));

describe('the corpus of reviews', () => {
  it('holds as many distinct sentences as are asked for', () => {
    expect(new Set(reviews.map(textOf)).size).toBe(COUNT);
    expect(generateReviews(101, 1)).toHaveLength(101);
  });

  it('is the same from the same seed, and another from another', () => {
    expect(generateReviews(50, 1)).toEqual(generateReviews(50, 1));
    expect(generateReviews(50, 1)).not.toEqual(generateReviews(50, 2));
  });

  it('praises as often as it complains', () => {
    const labels = counted(reviews.map(({ label }) => label));
    expect(labels).toEqual(
      new Map([
        ['positive', COUNT / 2],
        ['negative', COUNT / 2],
      ]),
    );
  });

  it('has sentences of 4 to 14 words, 8 to 9.5 on average', () => {
    const lengths = reviews.map(({ sentence }) => sentence.split(' ').length);
    expect(Math.min(...lengths)).toBe(4);
    expect(Math.max(...lengths)).toBe(14);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / COUNT;
    expect(mean).toBeGreaterThan(8);
    expect(mean).toBeLessThan(9.5);
  });

  it('has 1,200 to 2,200 words, none of them fewer than six times', () => {
    expect(words.size).toBeGreaterThanOrEqual(1200);
    expect(words.size).toBeLessThanOrEqual(2200);
    expect(Math.min(...words.values())).toBeGreaterThanOrEqual(6);
  });

  it('says most of its common words in praise and in complaint', () => {
    const by = (wanted: string) =>
      counted(
        reviews.flatMap(({ label, sentence }) => (label === wanted ? wordsOf(sentence) : [])),
      );
    const [praise, complaint] = [by('positive'), by('negative')];
    const common = [...words].filter(([, count]) => count >= 30).map(([word]) => word);
    const shared = common.filter((word) => praise.has(word) && complaint.has(word));
    expect(shared.length / common.length).toBeGreaterThan(0.65);
  });

  it('asks and exclaims now and then', () => {
    const marks = counted(reviews.map(({ sentence }) => sentence.slice(-1)));
    for (const mark of ['?', '!']) {
      expect((marks.get(mark) ?? 0) / COUNT).toBeGreaterThan(0.01);
      expect((marks.get(mark) ?? 0) / COUNT).toBeLessThan(0.2);
    }
  });

  it('begins in many ways', () => {
    const openings = counted(
      reviews.map(({ sentence }) => wordsOf(sentence).slice(0, 2).join(' ')),
    );
    expect(openings.size).toBeGreaterThan(300);
    expect(Math.max(...openings.values()) / COUNT).toBeLessThan(0.05);
  });

  it('keeps the rules of its grammar in 200 sentences drawn at random', () => {
    const sample = shuffle([...reviews], seededRandom(7, 'sample')).slice(0, 200);
    const faults = sample.map(({ sentence, label }) => checkReview(sentence, label));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('keeps them from another seed as well', () => {
    const faults = generateReviews(500, 9).map((made) => checkReview(made.sentence, made.label));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});

describe('the notation of topics', () => {
  const soup = parseTopic({
    name: 'soup',
    slots: 'dish',
    nouns: '[tomato|onion] soup|bread*|+chips',
    good: 'hot/piping hot! | delicious*',
    bad: 'cold',
    well: 'tasted of [home|summer]',
  });

  it('reads nouns and how they are counted', () => {
    expect(soup.nouns.map(({ text, quantity }) => [text, quantity])).toEqual([
      ['tomato soup', 'one'],
      ['onion soup', 'one'],
      ['bread', 'uncountable'],
      ['chips', 'many'],
    ]);
  });

  it('reads adjectives by matter, with what may go before them', () => {
    expect(soup.adjectives.positive).toEqual([
      [
        { text: 'hot', degree: 'very' },
        { text: 'piping hot', degree: 'none' },
      ],
      [{ text: 'delicious', degree: 'absolutely' }],
    ]);
  });

  it('gives waiters the pronoun they are marked with', () => {
    const { nouns } = parseTopic({
      name: 'w',
      slots: 'server',
      nouns: 'waiter (he)|owner',
      good: 'kind',
      bad: 'rude',
    });
    expect(nouns.map(({ pronouns }) => pronouns)).toEqual([['he'], ['he', 'she']]);
  });
});

describe('the rules of reviews', () => {
  it('are read with label and weight', () => {
    expect(parseRules('food:\n the {dish} {was} {good}\n + bravo # 2.5\n - never')).toEqual([
      { group: 'food', text: 'the {dish} {was} {good}', label: undefined, weight: 1 },
      { group: 'food', text: 'bravo', label: 'positive', weight: 2.5 },
      { group: 'food', text: 'never', label: 'negative', weight: 1 },
    ]);
  });

  it('refuse a rule outside any group', () => {
    expect(() => parseRules('the {dish} {was} {good}')).toThrow(SyntaxError);
  });

  it('ask for nothing that neither the lexicon nor another rule has', () => {
    const known = new Set([
      ...'was is it them good trait so act verdict seemed seems looks with'.split(' '),
      ...REVIEW_LEXICON.topics.flatMap(({ slots }) => slots),
      ...REVIEW_LEXICON.rules.map(({ group }) => group),
    ]);
    const asked = REVIEW_LEXICON.rules.flatMap(({ text }) =>
      [...text.matchAll(/\{~?([^{}]*)\}/g)].map(([, name = '']) => name),
    );
    const unknown = asked.filter(
      (name) => !known.has(name) && !known.has(name.replace(/^.* /, '')),
    );
    expect(unknown).toEqual([]);
  });

  it('make at least 60 shapes of sentence', () => {
    const whole = REVIEW_LEXICON.rules.filter(({ group }) => group.endsWith('sentence'));
    expect(whole.length).toBeGreaterThanOrEqual(60);
  });
});
