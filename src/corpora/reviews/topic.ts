/**
 * What reviews are about, as the lexicon writes it: a kind of thing, its names, and what may be
 * said of it for good and ill.
 *
 * - Nouns: `[tomato|onion] soup|bread*|+chips|waiter (he)`; `*` is uncountable, `+` plural.
 * - Adjectives: `hot/piping hot! | rich/creamy | delicious*`. Between bars stand different
 *   matters, so that two of them may be said at once; between slashes words for, or degrees of, the same
 *   one, of which no two go together. After `!` no "very" goes before it, after `*` "absolutely" may.
 * - Acts: what follows the noun, one a line or between bars, in the notation of the rules.
 */
import type { Pronoun, Subject } from '../grammar';
import { alternatives } from '../grammar';

export type Label = 'positive' | 'negative';

export function opposite(label: Label): Label {
  return label === 'positive' ? 'negative' : 'positive';
}

export interface TopicSource {
  readonly name: string;
  /** The slots of the rules that it may fill. */
  readonly slots: string;
  readonly nouns: string;
  /** What it is called by: "the|my|our"; "the" alone where absent. */
  readonly owners?: string;
  /** Words of no judgement that may go before the noun, and what it may come "with". */
  readonly kinds?: string;
  readonly sides?: string;
  readonly good: string;
  readonly bad: string;
  readonly well?: string;
  readonly badly?: string;
}

export type Quantity = 'one' | 'uncountable' | 'many';

export interface Noun {
  readonly text: string;
  readonly quantity: Quantity;
  readonly pronouns: readonly Pronoun[];
  readonly weight: number;
}

export interface Adjective {
  readonly text: string;
  /** May be "very", "absolutely", or left as it is. */
  readonly degree: 'very' | 'absolutely' | 'none';
}

/** What a thing or person did. Those with more variants are drawn more often. */
export interface Act {
  readonly text: string;
  readonly weight: number;
}

/** Adjectives that concern one matter: of these no two are said of the same thing. */
export type Matter = readonly Adjective[];

export interface Topic {
  readonly name: string;
  readonly slots: readonly string[];
  readonly nouns: readonly Noun[];
  readonly owners: readonly string[];
  readonly kinds: readonly string[];
  readonly sides: readonly string[];
  readonly person: boolean;
  readonly adjectives: Readonly<Record<Label, readonly Matter[]>>;
  readonly acts: Readonly<Record<Label, readonly Act[]>>;
}

const PERSON_SLOTS = ['server', 'seller', 'chef', 'courier'];

export function parseTopic(source: TopicSource): Topic {
  const slots = source.slots.split(' ');
  const person = slots.some((slot) => PERSON_SLOTS.includes(slot));
  return {
    name: source.name,
    slots,
    person,
    owners: alternatives(source.owners ?? 'the'),
    kinds: listOf(source.kinds),
    sides: listOf(source.sides),
    nouns: alternatives(source.nouns).flatMap((text, rank) => parseNouns(text, rank, person)),
    adjectives: { positive: parseMatters(source.good), negative: parseMatters(source.bad) },
    acts: { positive: parseActs(source.well), negative: parseActs(source.badly) },
  };
}

/** All that a text with `[…|…]` in it may become. */
function expansions(text: string): string[] {
  const found = /^([^[]*)\[([^[\]]*)\](.*)$/.exec(text);
  if (found === null) return [text.replace(/ +/g, ' ').trim()];
  const [, before = '', choices = '', after = ''] = found;
  return choices.split('|').flatMap((choice) => expansions(`${before}${choice}${after}`));
}

/** "a soup", "soup", "soups": how a noun is counted decides what goes with it. */
export function asSubject(noun: Noun, pronoun: Pronoun): Subject {
  const plural = noun.quantity === 'many';
  return { text: noun.text, plural, several: plural, pronoun };
}

function parseNouns(text: string, rank: number, person: boolean): Noun[] {
  const [, name = '', gender] = /^(.*?)(?: \((he|she)\))?$/.exec(text) ?? [];
  const quantity = name.includes('+') ? 'many' : name.includes('*') ? 'uncountable' : 'one';
  const pronouns = pronounsOf(quantity, gender as Pronoun | undefined, person);
  const names = expansions(name.replace(/[+*]/g, ''));
  const weight = 1 / (rank + 12) / Math.sqrt(names.length);
  return names.map((noun) => ({ text: noun, quantity, pronouns, weight }));
}

function pronounsOf(quantity: Quantity, gender: Pronoun | undefined, person: boolean): Pronoun[] {
  if (quantity === 'many') return ['they'];
  if (!person) return ['it'];
  return gender === undefined ? ['he', 'she'] : [gender];
}

function parseMatters(text: string): Matter[] {
  return alternatives(text).map((matter) => matter.split('/').map(parseAdjective));
}

function parseAdjective(text: string): Adjective {
  const bare = text.replace(/[!*]$/, '').trim();
  const degree = text.endsWith('*') ? 'absolutely' : text.endsWith('!') ? 'none' : 'very';
  return { text: bare, degree };
}

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : alternatives(text);
}

function parseActs(text = ''): Act[] {
  return text
    .split('\n')
    .flatMap(alternatives)
    .filter((act) => act !== '')
    .map((act) => ({ text: act, weight: Math.sqrt(expansions(act).length) }));
}
