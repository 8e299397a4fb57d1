/**
 * The machinery of the scene grammar: choice among alternatives, agreement of a verb phrase with
 * its subject, articles, and the last touches to a sentence. It knows English, and no scenes.
 */
import type { Random } from '../random';
import { gerundOf, participleOf, pastOf, pluralOf, thirdPersonOf } from './inflection';

/** Who a clause is about, as far as agreement goes. */
export interface Subject {
  readonly text: string;
  /** Takes "are" and "walk" rather than "is" and "walks". */
  readonly plural: boolean;
  /** Several bodies, each with a hat of its own: "their hats". A family is one, yet several. */
  readonly several: boolean;
  readonly pronoun: Pronoun;
}

export type Pronoun = 'I' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they';

export type Time = 'present' | 'past';

export type VerbForm = 'present' | 'past' | 'gerund' | 'base' | 'participle';

const POSSESSIVES: Readonly<Record<Pronoun, string>> = {
  I: 'my',
  we: 'our',
  you: 'your',
  he: 'his',
  she: 'her',
  it: 'its',
  they: 'their',
};

const OBJECTS: Readonly<Record<Pronoun, string>> = {
  I: 'me',
  we: 'us',
  you: 'you',
  he: 'him',
  she: 'her',
  it: 'it',
  they: 'them',
};

/** True with the given probability. */
export function chance(random: Random, probability: number): boolean {
  return random.uniform() < probability;
}

/** One of the items, by weight. Throws RangeError where there is none. */
export function pickWeighted<T>(
  random: Random,
  items: readonly T[],
  weightOf: (item: T, rank: number) => number,
): T {
  const weights = items.map(weightOf);
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [rank, item] of items.entries()) {
    left -= weights[rank] ?? 0;
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new RangeError('nothing to choose from');
  return last;
}

/**
 * One of the items, earlier ones more often: the item of rank r (from 0) has weight 1/(r + 2).
 * Lists read this way give words a long tail.
 */
export function pick<T>(random: Random, items: readonly T[]): T {
  return pickWeighted(random, items, (_, rank) => 1 / (rank + 2));
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Splits at `|` outside brackets and trims: "a|b [c|d]" → ["a", "b [c|d]"]. */
export function alternatives(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '[') depth++;
    if (char === ']') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

/** Chooses one alternative in each pair of brackets: "a [red|blue] hat" → "a blue hat". */
export function expand(
  template: string,
  random: Random,
  choose: (random: Random, items: readonly string[]) => string = pick,
): string {
  let text = template;
  for (;;) {
    const innermost = /\[([^[\]]*)\]/.exec(text);
    if (innermost === null) return text.replace(/ +/g, ' ').trim();
    const choice = choose(random, (innermost[1] ?? '').split('|'));
    const end = innermost.index + innermost[0].length;
    text = `${text.slice(0, innermost.index)}${choice}${text.slice(end)}`;
  }
}

function verbIn(form: VerbForm, verb: string, plural: boolean): string {
  switch (form) {
    case 'present':
      return plural ? (verb === 'be' ? 'are' : verb) : thirdPersonOf(verb);
    case 'past':
      return verb === 'be' && plural ? 'were' : pastOf(verb);
    case 'gerund':
      return gerundOf(verb);
    case 'participle':
      return participleOf(verb);
    case 'base':
      return verb;
  }
}

/**
 * A verb phrase in the form and number that its subject asks for: its first word is a verb, and
 * the rest follows the notation of {@link inAgreement}.
 */
export function verbPhrase(
  phrase: string,
  form: VerbForm,
  subject: Subject,
  time: Time = form === 'past' ? 'past' : 'present',
): string {
  return inAgreement(`^${phrase}`, form, subject, time);
}

/**
 * Words that have been through {@link expand}, in agreement with a subject:
 *
 * - a word after `^` is a verb: "^open the oven and ^take out the pie"
 * - `$their`, `$them`: the pronoun of the subject
 * - `hat~`: plural where the subject is several; `a~` is left out there: "ride a~ bike~"
 * - `is/was`: the first in the present, the second in the past
 */
export function inAgreement(text: string, form: VerbForm, subject: Subject, time: Time): string {
  const words = text.split(' ').flatMap((word) => {
    const [, bare = '', comma = ''] = /^(.*?)(,?)$/.exec(word) ?? [];
    if (bare === 'a~') return subject.several ? [] : ['a'];
    return [agreeing(bare) + comma];
  });
  return words.join(' ');

  function agreeing(word: string): string {
    if (word.startsWith('^')) return verbIn(form, word.slice(1), subject.plural);
    if (word === '$their') return POSSESSIVES[subject.pronoun];
    if (word === '$them') return OBJECTS[subject.pronoun];
    if (!word.endsWith('~')) return inTime(word, time);
    const noun = word.slice(0, -1);
    return subject.several ? pluralOf(noun) : noun;
  }
}

/** "rain falls/fell" → "rain fell" in the past. */
export function inTime(text: string, time: Time): string {
  return text.replace(/([a-z]+)\/([a-z]+)/g, time === 'past' ? '$2' : '$1');
}

const SILENT_H = /^(hour|honest|heir)/;
const SOUNDED_AS_CONSONANT = /^(one|uni[ftv]|use|euro)/;

/** Whether "an" rather than "a" goes before the word. */
export function takesAn(word: string): boolean {
  const lower = word.toLowerCase();
  return SILENT_H.test(lower) || (/^[aeiou]/.test(lower) && !SOUNDED_AS_CONSONANT.test(lower));
}

/** Joins the parts that are there, settles a or an, and gives capital and final mark. */
export function sentence(parts: readonly (string | undefined)[], mark: '.' | '?' | '!'): string {
  const text = parts
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replace(/ +,/g, ',')
    .replace(
      /\b(a|an) ([a-z]+)/gi,
      (_, __, next: string) => `${takesAn(next) ? 'an' : 'a'} ${next}`,
    );
  return text.charAt(0).toUpperCase() + text.slice(1) + mark;
}

/** The words and marks of a sentence, lower-cased, marks apart. */
export function tokens(text: string): string[] {
  return text.toLowerCase().match(/[a-zé]+|[^\sa-zé]/g) ?? [];
}
