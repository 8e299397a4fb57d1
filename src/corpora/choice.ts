/** How the scenes choose: evenly, with now and then an adjective that the lexicon did not write. */
import type { Random } from '../random';
import { chance, expand as expandBy } from './grammar';
import { adjectivesOf } from './lexicon/adjectives';

/** One of the items, all alike. Throws RangeError where there is none. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random.integer(Math.max(items.length, 1))];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

const ADJECTIVE_SHARE = 0.35;
const DETERMINER = /^(?:a~?|an|the|\$their|our|my)$/;

/** Chooses among alternatives in brackets; see `expand` of the grammar. */
export function expandAsWritten(template: string, random: Random): string {
  return expandBy(template, random, pick);
}

/** Chooses among alternatives in brackets, and may give one noun an adjective. */
export function expand(template: string, random: Random): string {
  return withAdjective(expandAsWritten(template, random), random);
}

/** At most one noun gets an adjective: "on the bench" → "on the wooden bench". */
function withAdjective(text: string, random: Random): string {
  if (!chance(random, ADJECTIVE_SHARE)) return text;
  const words = text.split(' ');
  const slots = words.flatMap((word, place) => {
    const adjectives = DETERMINER.test(word) ? adjectivesOf(words.slice(place + 1)) : [];
    const fresh = adjectives.filter((adjective) => !words.includes(adjective));
    return fresh.length === 0 ? [] : [{ place: place + 1, fresh }];
  });
  if (slots.length === 0) return text;
  const { place, fresh } = pick(random, slots);
  return [...words.slice(0, place), pick(random, fresh), ...words.slice(place)].join(' ');
}
