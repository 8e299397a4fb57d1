/** What is wrong with a sentence by the scene grammar's own rules, judged from its words alone. */
import { takesAn, tokens } from '../../src/corpora/grammar';
import { pastOf, thirdPersonOf } from '../../src/corpora/inflection';
import { NOUNS } from '../../src/corpora/lexicon/nouns';
import { FEWEST_TOKENS, MOST_TOKENS } from '../../src/corpora/scenes';
import { PLURALS, SCENE_VERBS, SCENE_WORDS, SINGULARS } from './scene-words';

type Grammatical = 'singular' | 'plural';

/** The first fault found, in words; undefined where there is none. */
export function checkScene(sentence: string): string | undefined {
  if (!/^[A-Z][a-zA-Zé]*(,? [a-zA-Zé]+)*[.?!]$/.test(sentence)) {
    return 'not words and commas from a capital letter to one final mark';
  }
  const words = tokens(sentence);
  if (words.length < FEWEST_TOKENS || words.length > MOST_TOKENS) {
    return `${words.length} words and marks, not ${FEWEST_TOKENS} to ${MOST_TOKENS}`;
  }
  const unknown = words.find((word) => /[a-z]/.test(word) && !SCENE_WORDS.has(word));
  if (unknown !== undefined) return `the lexicon has no "${unknown}"`;
  for (const [place, word] of words.entries()) {
    const fault = articleFault(word, words[place + 1]) ?? agreementFault(words, place);
    if (fault !== undefined) return fault;
    if (word === words[place + 1]) return `"${word}" twice`;
  }
  return undefined;
}

function articleFault(word: string, next: string | undefined): string | undefined {
  if (word !== 'a' && word !== 'an') return undefined;
  if (next === undefined || !/[a-z]/.test(next)) return `"${word}" before nothing`;
  return takesAn(next) === (word === 'an') ? undefined : `"${word} ${next}"`;
}

const DETERMINERS: Readonly<Record<string, Grammatical | 'either'>> = {
  a: 'singular',
  an: 'singular',
  one: 'singular',
  the: 'either',
  my: 'either',
  our: 'either',
  his: 'either',
  her: 'either',
  two: 'plural',
  three: 'plural',
  four: 'plural',
  several: 'plural',
  some: 'plural',
  few: 'plural',
};

const NAMES: ReadonlySet<string> = new Set(
  [...NOUNS.values()].filter(({ kind }) => kind === 'name').map(({ word }) => word.toLowerCase()),
);

const PRONOUNS: Readonly<Record<string, Grammatical>> = {
  he: 'singular',
  she: 'singular',
  somebody: 'singular',
  someone: 'singular',
  nobody: 'singular',
  we: 'plural',
  they: 'plural',
};

const AUXILIARIES: Readonly<Record<string, Grammatical>> = {
  is: 'singular',
  was: 'singular',
  has: 'singular',
  are: 'plural',
  were: 'plural',
  have: 'plural',
};

/** Words after which a noun phrase can only be the subject of a new clause. */
const CLAUSE_STARTS = new Set([',', 'while', 'when']);

const THIRD_PERSON = new Set([...SCENE_VERBS].map(thirdPersonOf));

/** Base forms that can be nothing else. "Read" and "cut" may be past, "fish" and "walk" nouns. */
const PLAIN = new Set([...SCENE_VERBS].filter((verb) => pastOf(verb) !== verb));

/** Checks the noun phrase whose head is at `place`, or the pronoun there, against verb and determiner. */
function agreementFault(words: readonly string[], place: number): string | undefined {
  const word = words[place] ?? '';
  const opens = place === 0 || CLAUSE_STARTS.has(words[place - 1] ?? '');
  const pronoun = PRONOUNS[word] ?? (opens && NAMES.has(word) ? 'singular' : undefined);
  if (pronoun !== undefined) return verbFault(word, pronoun, words, place + 1);
  const number = SINGULARS.has(word) ? 'singular' : PLURALS.has(word) ? 'plural' : undefined;
  if (number === undefined) return undefined;
  // "The fishing boats", "a flower market": the head is the last noun.
  const next = words[place + 1] ?? '';
  if (SINGULARS.has(next) || PLURALS.has(next)) return undefined;
  let start = place - 1;
  while (start >= 0 && place - start <= 3 && DETERMINERS[words[start] ?? ''] === undefined) start--;
  const between = words.slice(start + 1, place);
  // "A man watched friends": the determiner was another noun's.
  if (between.some((one) => PLURALS.has(one) || (SINGULARS.has(one) && one !== between.at(-1)))) {
    return undefined;
  }
  const determiner = words[start] ?? '';
  const asked = DETERMINERS[determiner];
  if (
    asked === undefined ||
    words.slice(start, place).some((one) => /^(?:of|in|with|about|to|and|while|when|,)$/.test(one))
  ) {
    return undefined;
  }
  const compound = !isEndOfNounPhrase(next);
  if (asked !== 'either' && asked !== number && !compound) {
    return `"${words.slice(start, place + 1).join(' ')}"`;
  }
  const before = words[determiner === 'few' ? start - 2 : start - 1];
  const inverted = AUXILIARIES[before ?? ''];
  if (
    inverted !== undefined &&
    words[start - 2] === undefined &&
    inverted !== number &&
    !compound
  ) {
    return `"${before ?? ''} ${words.slice(start, place + 1).join(' ')}"`;
  }
  if (before !== undefined && !CLAUSE_STARTS.has(before)) return undefined;
  return verbFault(word, number, words, place + 1);
}

/** A word that cannot go on a compound noun: a mark, verb, preposition or conjunction. */
function isEndOfNounPhrase(word: string): boolean {
  return (
    /^[.,?!]$|ing$|ly$/.test(word) ||
    AUXILIARIES[word] !== undefined ||
    THIRD_PERSON.has(word) ||
    /^(?:in|on|at|by|with|from|under|and|while|when|to|of|across|along|through|behind|beside)$/.test(
      word,
    )
  );
}

const BETWEEN = /ly$|^(?:often|always|rarely|sometimes|just|already)$/;

function verbFault(
  subject: string,
  number: Grammatical,
  words: readonly string[],
  at: number,
): string | undefined {
  const verb = BETWEEN.test(words[at] ?? '') ? words[at + 1] : words[at];
  if (verb === undefined) return undefined;
  // "The bus stop is …": a noun after all.
  if (PLAIN.has(verb) && AUXILIARIES[words[at + 1] ?? ''] !== undefined) return undefined;
  const asked =
    AUXILIARIES[verb] ??
    (THIRD_PERSON.has(verb) ? 'singular' : PLAIN.has(verb) ? 'plural' : undefined);
  return asked === undefined || asked === number ? undefined : `"${subject} ${verb}"`;
}
