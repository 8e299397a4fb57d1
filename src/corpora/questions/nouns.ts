/** Nouns in classes, how they are written down, and the noun phrases that are made of them. */
import type { Random } from '../../random';
import { alternatives, chance, linesOf, type Subject } from '../grammar';
import { pluralOf } from '../inflection';

export interface Noun {
  readonly singular: string | undefined;
  /** Undefined for what cannot be counted. */
  readonly plural: string | undefined;
  /** Takes no other article than its own: "the moon", "Mars". */
  readonly unique: boolean;
}

/** Nouns that do and suffer the same things. */
export interface NounClass {
  readonly name: string;
  /** What one of them is called: "which liquids"; undefined where there is no such word. */
  readonly kind: Noun | undefined;
  readonly nouns: readonly Noun[];
  readonly adjectives: readonly string[];
  /** People: one of them is "they", not "it". */
  readonly people: boolean;
}

/** `any` is "a wolf" or "wolves"; `bare` has neither article nor plural: "the violin lesson". */
export type Form = 'any' | 'a' | 'the' | 'my' | 'plural' | 'bare';

/** How often an adjective is put before a noun whose class has some. */
const ADJECTIVES_SHARE = 0.5;

/** The rank at which an item is drawn half as often as the first. */
const FLATNESS = 40;

/**
 * One of the items, earlier ones more often, yet flatter than the scenes' `pick`: the tail of a
 * list has to be heard too, since questions are short of other words to be unlike each other.
 * Throws RangeError where there is none.
 */
export function choose<T>(random: Random, items: readonly T[]): T {
  for (;;) {
    const rank = random.integer(items.length);
    const item = items[rank];
    if (item === undefined) throw new RangeError('nothing to choose from');
    if (random.uniform() < FLATNESS / (rank + FLATNESS)) return item;
  }
}

/**
 * Reads classes, one a line: `LIQUID liquid: water-|milk- / cold|hot`. A star after the
 * name marks people; the word after it is the kind; then nouns, then adjectives. `-` marks what cannot be counted, `+` what has no
 * singular, `=` a plural by its own rule ("wolf=wolves"), a capital or "the" what there is one of.
 * Throws SyntaxError where a line is none.
 */
export function parseNouns(source: string): ReadonlyMap<string, NounClass> {
  const classes = new Map<string, NounClass>();
  for (const line of linesOf(source)) {
    const [, name, star, kind, nouns, adjectives] =
      /^([A-Z]+)(\*?)(?: ([a-z= -]+))?: ([^/]+?)(?: \/ (.+))?$/.exec(line) ?? [];
    if (name === undefined || nouns === undefined) throw new SyntaxError(`no class: ${line}`);
    classes.set(name, {
      name,
      kind: kind === undefined ? undefined : parseNoun(kind),
      nouns: alternatives(nouns).map(parseNoun),
      adjectives: adjectives === undefined ? [] : alternatives(adjectives),
      people: star === '*',
    });
  }
  return classes;
}

function parseNoun(text: string): Noun {
  if (/^(?:the |[A-Z])/.test(text)) return { singular: text, plural: undefined, unique: true };
  if (text.endsWith('-')) {
    return { singular: text.slice(0, -1), plural: undefined, unique: false };
  }
  if (text.endsWith('+')) {
    return { singular: undefined, plural: text.slice(0, -1), unique: false };
  }
  const [singular = '', plural = pluralOf(singular)] = text.split('=');
  return { singular, plural, unique: false };
}

/** A phrase of the noun in the form asked for; undefined where it has none such. */
export function phraseOf(
  noun: Noun,
  form: Form,
  adjective: string | undefined,
  random: Random,
): Subject | undefined {
  const { singular, plural, unique } = noun;
  const made = (words: readonly (string | undefined)[], several: boolean): Subject => ({
    text: words.filter((word) => word !== undefined && word !== '').join(' '),
    plural: several,
    several,
    pronoun: several ? 'they' : 'it',
  });
  if (unique) {
    if (form === 'my' || form === 'bare') return undefined;
    return made([singular], false);
  }
  if (singular === undefined) {
    if (form === 'bare') return undefined;
    return made([form === 'the' || form === 'my' ? form : '', adjective, plural], true);
  }
  if (form === 'bare') return made([adjective, singular], false);
  if (form === 'the' || form === 'my') return made([form, adjective, singular], false);
  if (plural === undefined) return made([adjective, singular], false);
  if (form === 'plural' || (form === 'any' && chance(random, 0.5))) {
    return made([adjective, plural], true);
  }
  return made(['a', adjective, singular], false);
}

/**
 * A noun of the class, perhaps with an adjective if `adjectives`; undefined where the form does not
 * suit what was drawn.
 */
export function drawFrom(
  group: NounClass,
  form: Form,
  adjectives: boolean,
  random: Random,
): Subject | undefined {
  const noun = choose(random, group.nouns);
  const adjective =
    adjectives && !noun.unique && group.adjectives.length > 0 && chance(random, ADJECTIVES_SHARE)
      ? choose(random, group.adjectives)
      : undefined;
  const made = phraseOf(noun, form, adjective, random);
  return made && group.people ? { ...made, pronoun: 'they' } : made;
}
