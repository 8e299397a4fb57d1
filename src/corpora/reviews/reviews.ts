/** The built-in corpus of restaurant and shop reviews: labelled sentences, from a seeded grammar. */
import { seededRandom, type Random } from '../../random';
import { drawDistinct, rareWords } from '../drawing';
import { pickWeighted, sentence } from '../grammar';
import { render } from './render';
import { REVIEW_LEXICON, SENTENCE_RULES } from './reviews-lexicon';
import type { Label } from './topic';
import { repeatedWord, wordsOf } from './words';

export interface Review {
  readonly label: Label;
  readonly sentence: string;
}

/** Words of a sentence, marks left out. */
export const FEWEST_WORDS = 4;
export const MOST_WORDS = 14;

/** A word has to occur once in so many sentences to stay: what is rarer cannot be learnt. */
const SENTENCES_PER_RARE_WORD = 4000;

/**
 * `count` distinct reviews that the seed determines, praise and complaint by turns. More are drawn
 * than are kept: sentences with words that hardly any other has give way to later ones. Throws
 * RangeError where the grammar has no more to say.
 */
export function generateReviews(count: number, seed: number): Review[] {
  const random = seededRandom(seed, 'reviews');
  const drawn = new Map<string, Review>();
  const fewest = Math.floor(count / SENTENCES_PER_RARE_WORD);
  for (;;) {
    draw(drawn, Math.ceil(Math.max(count, drawn.size) * 1.1), random);
    let candidates = [...drawn.values()];
    for (;;) {
      const chosen = balanced(candidates, count);
      if (chosen === undefined) break;
      const rare = rareWords(
        chosen.map(({ sentence: text }) => wordsOf(text)),
        fewest,
      );
      if (rare.size === 0) return chosen;
      candidates = candidates.filter(({ sentence: text }) =>
        wordsOf(text).every((word) => !rare.has(word)),
      );
    }
  }
}

function draw(into: Map<string, Review>, upTo: number, random: Random): void {
  const before = into.size;
  drawDistinct(into, upTo, () => {
    const label: Label = (into.size - before) % 2 === 0 ? 'positive' : 'negative';
    const text = attempt(label, random);
    return text === undefined ? undefined : [text, { label, sentence: text }];
  });
}

function attempt(label: Label, random: Random): string | undefined {
  const rule = pickWeighted(random, SENTENCE_RULES[label], ({ weight }) => weight);
  const filled = render(rule, label, REVIEW_LEXICON, random);
  if (filled === undefined) return undefined;
  const [, body = '', mark = ''] = /^(.*?)([!?]?)$/.exec(filled) ?? [];
  const text = sentence([body.trim()], mark === '!' || mark === '?' ? mark : '.');
  const { length } = wordsOf(text);
  // "Burnt and dry and the waiter was rude" wants a comma.
  if (/ and .* and /.test(text) && !text.includes(',')) return undefined;
  const fits = length >= FEWEST_WORDS && length <= MOST_WORDS;
  return fits && repeatedWord(text) === undefined ? text : undefined;
}

/** The first `count` with as much praise as complaint (one more praise where odd). */
function balanced(reviews: readonly Review[], count: number): Review[] | undefined {
  const left: Record<Label, number> = {
    positive: Math.ceil(count / 2),
    negative: Math.floor(count / 2),
  };
  const chosen = reviews.filter(({ label }) => left[label]-- > 0);
  return chosen.length === count ? chosen : undefined;
}
