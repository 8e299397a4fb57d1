/** Noun phrases: those who act or are acted on, and the things that slots name. */
import type { Random } from '../../random';
import { alternatives, chance, expand, pick, pickWeighted } from '../grammar';
import { agree, determine, pluralOf, type Gender } from './agreement';
import type { Person } from './conjugation';
import { PERSON_GROUPS, PERSONS, THING_GROUPS, type PersonNoun, type ThingNoun } from './lexicon';
import { GROUPS, RECEIVERS } from './lexicon/people';

/** What agrees with a noun phrase. */
export interface Agreement {
  readonly gender: Gender;
  readonly plural: boolean;
}

export interface Actor extends Agreement {
  readonly text: string;
  readonly person: Person;
  readonly human: boolean;
  readonly animate: boolean;
  readonly noun: PersonNoun | undefined;
  /** "El panadero", "mi tía", "Lucía": somebody one may ask about. */
  readonly definite: boolean;
}

export type ActorStyle = 'any' | 'definite' | 'indefinite' | 'one';

const LONG_LIST = 200;

/** As `pick`, but from long lists of people all come up, if not alike. */
export function pickEven<T>(random: Random, items: readonly T[]): T {
  return pickWeighted(random, items, (_, rank) => 1 / (rank + LONG_LIST));
}

/** Reads one entry of a doing's list of actors down to a noun or a phrase. */
function chooseWho(name: string, random: Random): PersonNoun | string {
  const inner = GROUPS[name] ?? RECEIVERS[name];
  if (inner !== undefined) return chooseWho(pickEven(random, alternatives(inner)), random);
  const members = PERSON_GROUPS.get(name);
  if (members !== undefined) return pickEven(random, members);
  const known = PERSONS.get(name);
  if (known !== undefined) return known;
  if (!/[ +]/.test(name)) throw new SyntaxError(`nobody is called ${name}`);
  return name;
}

/** Makes the noun phrase; undefined where the choice does not allow the style. */
export function makeActor(name: string, style: ActorStyle, random: Random): Actor | undefined {
  const chosen = chooseWho(name, random);
  return typeof chosen === 'string'
    ? speltOut(chosen, style, random)
    : ofNoun(chosen, style, random);
}

function speltOut(phrase: string, style: ActorStyle, random: Random): Actor | undefined {
  const plural = phrase.startsWith('+');
  const text = expand(plural ? phrase.slice(1) : phrase, random);
  const first = text.split(' ')[0] ?? '';
  const definite = !/^(?:un|una|unos|unas|dos|muchos)$/.test(first);
  if (style === 'one' && plural) return undefined;
  if (style === 'definite' && !definite) return undefined;
  if (style === 'indefinite' && definite) return undefined;
  const head = plural && first.length > 0 ? (text.split(' ')[1] ?? '') : first;
  const feminine = /^(?:una|la|las|unas)$/.test(first) || /(?:as|doras)$/.test(head);
  const inanimate =
    /^(?:el|la|las) (?:tren|avión|faro|velero|transbordador|olas|campanas)|barcos|aviones/.test(
      text,
    );
  return {
    text,
    gender: feminine || first === 'mi' ? 'f' : 'm',
    plural,
    person: plural || / y /.test(text) ? '3p' : '3s',
    human:
      !inanimate &&
      !/vacas|caballos|ovejas|cerdos|patos|cisnes|ranas|palomas|gaviotas|águilas|delfines/.test(
        text,
      ),
    animate: !inanimate,
    noun: undefined,
    definite,
  };
}

function ofNoun(noun: PersonNoun, style: ActorStyle, random: Random): Actor | undefined {
  const feminine =
    noun.masculine === undefined || (noun.feminine !== undefined && chance(random, 0.5));
  const gender: Gender = feminine ? 'f' : 'm';
  const word = (feminine ? noun.feminine : noun.masculine) ?? '';
  const human = noun.kind !== 'animal';
  const made = (text: string, plural: boolean, definite: boolean): Actor => ({
    text,
    gender,
    plural,
    person: plural ? '3p' : '3s',
    human,
    animate: true,
    noun,
    definite,
  });
  if (noun.kind === 'name') return style === 'indefinite' ? undefined : made(word, false, true);
  const draw = random.uniform();
  const adjective =
    noun.adjectives.length > 0 && chance(random, noun.kind === 'role' ? 0.25 : 0.42)
      ? pickEven(random, noun.adjectives)
      : undefined;
  const phrase = (plural: boolean): string =>
    nounWithAdjective(plural ? pluralOf(word) : word, adjective, gender, plural);
  if (noun.kind === 'kin') {
    if (style === 'indefinite') return undefined;
    const several = style !== 'one' && noun.adjectives.length > 0 && draw < 0.15;
    const possessor = pick(random, ['mi', 'nuestro', 'mi', 'su', 'mi']);
    if (several) return made(`${possessive(possessor, gender, true)} ${phrase(true)}`, true, true);
    return made(`${possessive(possessor, gender, false)} ${phrase(false)}`, false, true);
  }
  const one = (determiner: 'el' | 'un' | 'este'): Actor => {
    const text = phrase(false);
    return made(
      `${determine(determiner, gender, false, text)} ${text}`,
      false,
      determiner !== 'un',
    );
  };
  const many = (definite: boolean): Actor => {
    const quantity = definite
      ? determine('el', gender, true, word)
      : pick(random, [
          'dos',
          determine('un', gender, true, word),
          'tres',
          gender === 'f' ? 'varias' : 'varios',
        ]);
    return made(`${quantity} ${phrase(true)}`, true, definite);
  };
  const role = noun.kind === 'role';
  switch (style) {
    case 'one':
      return one(draw < (role ? 0.85 : 0.5) ? 'el' : 'un');
    case 'definite':
      return draw < 0.75 ? one('el') : draw < 0.8 ? one('este') : many(true);
    case 'indefinite':
      return draw < 0.6 ? one('un') : many(false);
    case 'any':
      if (role) return draw < 0.72 ? one('el') : draw < 0.86 ? one('un') : many(true);
      if (draw < 0.36) return one('un');
      if (draw < 0.68) return one('el');
      return many(draw > 0.86);
  }
}

/** "mi", "nuestras": a possessive before its noun. */
export function possessive(of: string, gender: Gender, plural: boolean): string {
  if (of === 'nuestro') return determine('nuestro', gender, plural, '');
  return plural ? `${of}s` : of;
}

/** Adjectives that go before their nouns. */
const BEFORE = new Set(['viejo']);

function nounWithAdjective(
  noun: string,
  adjective: string | undefined,
  gender: Gender,
  plural: boolean,
): string {
  if (adjective === undefined) return noun;
  const agreeing = agree(adjective, gender, plural);
  const before = BEFORE.has(adjective) && !noun.includes(' ');
  return before ? `${agreeing} ${noun}` : `${noun} ${agreeing}`;
}

/** A thing in a slot: its text, and what agrees with it. */
export interface Named extends Agreement {
  readonly text: string;
}

/**
 * What a slot stands for. Before the group's name goes `un`, `el` (one), `unos`, `los` (several),
 * `xs` (several, bare), `0` (bare), `su` (a possessive, given as `possessor`), `a` (the person
 * somebody does something to), `al` (the definite article after "a").
 */
export function nameSlot(
  slot: string,
  random: Random,
  possessor: string,
  adjectives = 0.5,
): Named | undefined {
  const [determiner = '', groups = ''] = slot.includes(' ') ? slot.split(' ') : ['', slot];
  const group = pickEven(random, groups.split('|'));
  const things = THING_GROUPS.get(group);
  if (things === undefined) return namePerson(determiner, group, random);
  const noun = pickEven(random, things);
  const plural =
    noun.number === 'several' ||
    (noun.number === 'count' &&
      (['los', 'las', 'unos', 'xs'].includes(determiner) || determiner === '0'));
  const adjective =
    noun.adjectives.length > 0 && chance(random, adjectives)
      ? pickEven(random, noun.adjectives)
      : undefined;
  const word = noun.number === 'count' && plural ? pluralOf(noun.word) : noun.word;
  const phrase = nounWithAdjective(word, adjective, noun.gender, plural);
  const article = articleFor(determiner, noun, plural, phrase, random, possessor);
  return { text: [article, phrase].filter(Boolean).join(' '), gender: noun.gender, plural };
}

function articleFor(
  determiner: string,
  noun: ThingNoun,
  plural: boolean,
  phrase: string,
  random: Random,
  possessor: string,
): string {
  switch (determiner) {
    case 'un':
      if (noun.number === 'mass') return '';
      return plural
        ? determine('un', noun.gender, true, phrase)
        : determine('un', noun.gender, false, phrase);
    case 'unos':
      if (noun.number === 'mass') return '';
      return noun.number === 'several'
        ? determine('un', noun.gender, true, phrase)
        : pick(random, [determine('un', noun.gender, true, phrase), 'dos', 'tres', '', 'cuatro']);
    case 'el':
    case 'los':
    case 'las':
      return determine('el', noun.gender, plural, phrase);
    case 'al':
      return `a ${determine('el', noun.gender, plural, phrase)}`;
    case 'su':
      return possessive(possessor, noun.gender, plural);
    default:
      return '';
  }
}

function namePerson(determiner: string, group: string, random: Random): Named | undefined {
  const actor = makeActor(group, determiner === 'al' ? 'one' : 'any', random);
  if (actor === undefined) return undefined;
  if (determiner !== 'al') {
    return { ...actor, text: determiner === 'a' ? `a ${actor.text}` : actor.text };
  }
  return { ...actor, text: `a ${actor.text.replace(/^un /, 'el ').replace(/^una /, 'la ')}` };
}
