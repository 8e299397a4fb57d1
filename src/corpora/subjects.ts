/** Noun phrases for those who act: determiner, number, adjective, and the agreement they ask for. */
import type { Random } from '../random';
import { expand, pick } from './choice';
import { alternatives, chance, pickWeighted, type Subject } from './grammar';
import { pluralOf } from './inflection';
import { GROUPS, NOUNS, type Noun } from './lexicon/nouns';
import type { Look } from './notation';

/** A subject, and what the frames need to know of it beyond agreement. */
export interface Actor extends Subject {
  readonly noun: Noun | undefined;
  /** "The man", "my sister", "two old friends": somebody one may ask about. */
  readonly definite: boolean;
  readonly person: boolean;
}

export type ActorStyle = 'any' | 'indefinite' | 'definite' | 'one';

const PERSON_KINDS: ReadonlySet<string> = new Set(['name', 'person', 'child', 'kin', 'role']);

/** Words by which a phrase that the lexicon spells out ("a girl and her brother") is of people. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...['people', 'twins', 'friends', 'sisters', 'schoolgirls', 'lifeguard'],
  ...[...NOUNS.values()].filter(isPersonKind).flatMap(({ word }) => [word, pluralOf(word)]),
]);

const QUANTITIES: readonly (readonly [word: string, weight: number])[] = [
  ['two', 34],
  ['three', 15],
  ['some', 13],
  ['several', 8],
  ['a few', 6],
  ['four', 5],
];

function isPersonKind(noun: Noun): boolean {
  return PERSON_KINDS.has(noun.kind);
}

/** Reads one entry of a doing's list of actors down to a noun or a phrase. */
export function chooseWho(who: readonly string[], random: Random): string {
  let choice = pick(random, who);
  for (let group = GROUPS[choice]; group !== undefined; group = GROUPS[choice]) {
    choice = pick(random, alternatives(group));
  }
  return choice;
}

/** Makes the noun phrase; undefined where the choice does not allow the style. */
export function makeActor(who: string, style: ActorStyle, random: Random): Actor | undefined {
  const noun = NOUNS.get(who);
  if (noun === undefined) return speltOut(who, style, random);
  const pronoun = pick(random, noun.pronouns);
  const adjective = chance(random, 0.5) ? pickAdjective(noun, random) : undefined;
  const singular = (determiner: string, adjectives: boolean, definite: boolean): Actor => ({
    text: [determiner, adjectives ? adjective : undefined, noun.word].filter(Boolean).join(' '),
    plural: false,
    several: pronoun === 'they',
    pronoun,
    noun,
    definite,
    person: isPersonKind(noun),
  });
  const plural = (determiner: string, definite: boolean): Actor => ({
    text: [determiner, chance(random, 0.5) ? adjective : undefined, pluralOf(noun.word)]
      .filter(Boolean)
      .join(' '),
    plural: true,
    several: true,
    pronoun: 'they',
    noun,
    definite,
    person: isPersonKind(noun),
  });
  if (noun.kind === 'name') {
    return style === 'indefinite' ? undefined : { ...singular('', false, true), text: noun.word };
  }
  if (noun.kind === 'kin') {
    if (style === 'indefinite') return undefined;
    const determiner = pick(random, ['my', 'our', 'her', 'his']);
    return singular(determiner, determiner === 'my' || determiner === 'our', true);
  }
  const draw = random.uniform();
  const rolled = noun.kind === 'role';
  if (style === 'one')
    return draw < (rolled ? 0.8 : 0.4) ? singular('the', true, true) : singular('a', true, false);
  if (style === 'definite') {
    return draw < 0.75 || noun.single ? singular('the', draw < 0.4, true) : plural('the', true);
  }
  if (style === 'indefinite') {
    if (noun.single && rolled) return undefined;
    return draw < 0.62 || rolled || noun.single
      ? singular('a', true, false)
      : plural(quantity(random), false);
  }
  if (rolled && (noun.single || draw < 0.68)) return singular('the', draw < 0.3, true);
  if (rolled) return draw < 0.88 ? singular('a', true, false) : plural('two', false);
  if (draw < 0.4) return singular('a', true, false);
  if (draw < 0.43 && !noun.single && noun.kind !== 'thing') return plural('', false);
  if (draw < 0.72 || noun.single) return singular('the', draw < 0.6, true);
  return draw < 0.92 ? plural(quantity(random), false) : plural('the', true);
}

function speltOut(who: string, style: ActorStyle, random: Random): Actor | undefined {
  const plural = who.startsWith('+');
  if (plural && style === 'one') return undefined;
  const text = expand(plural ? who.slice(1) : who, random);
  const definite = text.startsWith('the ');
  if (definite && style === 'indefinite') return undefined;
  if (!definite && style === 'definite') return undefined;
  return {
    text,
    plural,
    several: plural,
    pronoun: plural ? 'they' : 'it',
    noun: undefined,
    definite,
    person: text.split(' ').some((word) => PEOPLE.has(word)),
  };
}

function pickAdjective(noun: Noun, random: Random): string | undefined {
  return noun.adjectives.length === 0 ? undefined : pick(random, noun.adjectives);
}

function quantity(random: Random): string {
  return pickWeighted(random, QUANTITIES, ([, weight]) => weight)[0];
}

/** Whether what is worn suits the wearer. */
export function suits(look: Look, actor: Actor): boolean {
  if (actor.plural || !actor.person || actor.noun === undefined) return false;
  if (actor.noun.kind === 'kin' || actor.pronoun === 'they' || actor.noun.word === 'baby')
    return false;
  const child = actor.noun.kind === 'child';
  switch (look.fits) {
    case undefined:
      return true;
    case 'adult':
      return !child;
    case 'child':
      return child;
    case 'he':
    case 'she':
      return actor.pronoun === look.fits && !(child && look.fits === 'he');
  }
}

export const SOMEBODY: Actor = {
  text: 'somebody',
  plural: false,
  several: false,
  pronoun: 'they',
  noun: undefined,
  definite: false,
  person: true,
};
