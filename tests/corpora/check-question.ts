/** What is wrong with a question by the grammar's own rules, judged from its words alone. */
import { takesAn, tokens } from '../../src/corpora/grammar';
import { thirdPersonOf } from '../../src/corpora/inflection';
import { repeatedWord } from '../../src/corpora/questions/content-words';
import { isFinite, TOPIC_WORDS, type KnownNoun, type TopicWords } from './question-words';
import { FEWEST_WORDS, MOST_WORDS } from '../../src/corpora/questions/questions';
import type { Label } from '../../src/corpora/questions/topic';

const LABELS = ['science', 'music', 'politics'] as const;

/** The first fault found, in words; undefined where there is none. */
export function checkQuestion(sentence: string, label: Label): string | undefined {
  if (!/^[A-Z][a-zA-Z]*(,? [a-zA-Z]+)*\?$/.test(sentence)) {
    return 'not words and commas from a capital letter to one question mark';
  }
  const words = tokens(sentence).filter((token) => /[a-z]/.test(token));
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
    return `${words.length} words, not ${FEWEST_WORDS} to ${MOST_WORDS}`;
  }
  const topic = TOPIC_WORDS[label];
  return (
    topicFault(words, label, topic) ??
    repetitionFault(words) ??
    articleFault(words) ??
    determinerFault(words, topic) ??
    orderFault(words) ??
    clauseFault(words, topic)
  );
}

function topicFault(words: readonly string[], label: Label, topic: TopicWords): string | undefined {
  const unknown = words.find((word) => !topic.all.has(word));
  if (unknown !== undefined) {
    const home = LABELS.find((other) => TOPIC_WORDS[other].all.has(unknown));
    return home === undefined
      ? `the lexicon has no "${unknown}"`
      : `"${unknown}" is a word of ${home}, not of ${label}`;
  }
  return words.some((word) => topic.own.has(word)) ? undefined : `nothing in it is of ${label}`;
}

function repetitionFault(words: readonly string[]): string | undefined {
  const repeated = repeatedWord(words);
  return repeated === undefined ? undefined : `"${repeated}" twice`;
}

function articleFault(words: readonly string[]): string | undefined {
  for (const [place, word] of words.entries()) {
    if (word !== 'a' && word !== 'an') continue;
    const next = words[place + 1];
    if (next === undefined) return `"${word}" before nothing`;
    if (takesAn(next) !== (word === 'an')) return `"${word} ${next}"`;
  }
  return undefined;
}

type Number = KnownNoun['number'];

/** Which nouns may follow; after others nothing is asked. */
const DETERMINERS: Readonly<Record<string, readonly Number[]>> = {
  a: ['singular'],
  an: ['singular'],
  every: ['singular'],
  each: ['singular'],
  many: ['plural'],
  few: ['plural'],
};

interface NounPhrase {
  readonly text: string;
  readonly number: Number;
  readonly classes: ReadonlySet<string>;
  /** Without an adjective. */
  readonly plain: boolean;
  /** The place after it. */
  readonly end: number;
}

const OPENERS =
  /^(?:a|an|the|my|your|every|each|so|many|most|all|some|certain|only|few|first|last|ever)$/;

/** The longest noun phrase that begins at the place; undefined where the lexicon knows none. */
function nounPhraseAt(
  words: readonly string[],
  start: number,
  topic: TopicWords,
): NounPhrase | undefined {
  let place = start;
  while (OPENERS.test(words[place] ?? '')) place++;
  let longest: NounPhrase | undefined;
  for (let plain = true; ; plain = false) {
    for (let length = 5; length > 0; length--) {
      const noun = words.slice(place, place + length).join(' ');
      const known = topic.nouns.get(noun);
      const end = place + length;
      if (known === undefined || end <= (longest?.end ?? 0)) continue;
      longest = { text: noun, number: known.number, classes: known.classes, plain, end };
    }
    if (topic.adjectives.has(words[place] ?? '')) place++;
    else if (topic.adjectives.has(words.slice(place, place + 2).join(' '))) place += 2;
    else return longest;
  }
}

function determinerFault(words: readonly string[], topic: TopicWords): string | undefined {
  for (const [place, word] of words.entries()) {
    const asked = DETERMINERS[word];
    if (asked === undefined || words[place + 1] === 'few') continue;
    const phrase = nounPhraseAt(words, place, topic);
    if (phrase === undefined || phrase.number === 'either') continue;
    if (asked.includes(phrase.number)) continue;
    // "A hard frost" is one of several frosts, and a glass not the matter.
    if (phrase.number === 'mass' && (!phrase.plain || phrase.text === 'glass')) continue;
    // "A child care centre", "a water pump": the noun goes on, or is an adjective here.
    const next = words[phrase.end] ?? '?';
    if (!ENDS_PHRASE.test(next) && !topic.verbs.has(next)) continue;
    return `"${words.slice(place, phrase.end).join(' ')}"`;
  }
  return undefined;
}

const ENDS_PHRASE =
  /^(?:\?|in|on|at|to|of|with|without|and|or|for|by|before|after|during|be|is|are|has|have|so|than|from)$/;

const AUXILIARY = /^(?:do|does|did|is|are|was|were|can|could|should|would|will|may|must|has|have)$/;

/** "Why ice floats …": a question word of place, time, way or reason asks for an auxiliary. */
function orderFault(words: readonly string[]): string | undefined {
  const [first = '', second = '', third = ''] = words;
  if (/^(?:why|when|where)$/.test(first) && !AUXILIARY.test(second)) {
    return `no auxiliary after "${first}"`;
  }
  if (first === 'how' && /^(?:often|long)$/.test(second) && !AUXILIARY.test(third)) {
    return `no auxiliary after "${first} ${second}"`;
  }
  if (
    first === 'how' &&
    second !== 'many' &&
    !words.slice(1, 7).some((word) => AUXILIARY.test(word))
  ) {
    return 'no auxiliary after "how"';
  }
  return AUXILIARY.test(first) || QUESTION_WORD.test(first) ? undefined : 'no question';
}

const QUESTION_WORD = /^(?:why|when|where|how|what|which|who|since|at)$/;

const NUMBER_OF: Readonly<Record<string, 'singular' | 'plural'>> = {
  do: 'plural',
  does: 'singular',
  is: 'singular',
  are: 'plural',
  has: 'singular',
};

const ADVERB =
  /^(?:always|ever|usually|really|often|sometimes|normally|still|also|not|last|first)$/;

/** Verbs that the shapes of questions bring, whoever does it. */
const ANYBODY = new Set(
  (
    'affect influence change have depend matter mean come stop be study compare care argue know talk ' +
    'find begin vary explain learn read need to prefer tell avoid check remember know'
  ).split(' '),
);

/** Checks the first clause that has an auxiliary, or that hangs on "that", "why" or "makes". */
function clauseFault(words: readonly string[], topic: TopicWords): string | undefined {
  const start = words.findIndex((word) => AUXILIARY.test(word));
  if (start >= 0 && start <= 3) {
    const fault = subjectFault(words, start, words[start] ?? '', topic);
    if (fault !== undefined) return fault;
  }
  for (const [place, word] of words.entries()) {
    if (place === 0 || !/^(?:that|why|when|how|makes)$/.test(word)) continue;
    const fault =
      word === 'makes'
        ? subjectFault(words, place, word, topic)
        : hangingFault(words, place, topic);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The subject after an auxiliary: its number, then the base form of a verb that suits it. */
function subjectFault(
  words: readonly string[],
  at: number,
  auxiliary: string,
  topic: TopicWords,
): string | undefined {
  const subject = nounPhraseAt(words, at + 1, topic);
  if (subject === undefined) return unknownSubjectFault(words, at, auxiliary, topic);
  const next = words[subject.end] ?? '';
  // "The size of …", "a judge and …", "a judge, a clerk and …": the subject is more than this.
  const another = nounPhraseAt(words, subject.end, topic);
  if (/^(?:of|and)$/.test(next) || (another !== undefined && !topic.verbs.has(next))) {
    return undefined;
  }
  const asked = NUMBER_OF[auxiliary];
  const number = subject.number === 'plural' ? 'plural' : 'singular';
  if (asked !== undefined && asked !== number && subject.number !== 'either') {
    return `"${auxiliary} … ${subject.text}"`;
  }
  if (/^(?:is|are|has|have)$/.test(auxiliary)) return undefined;
  let place = subject.end;
  while (ADVERB.test(words[place] ?? '')) place++;
  const verb = words[place];
  if (verb === undefined) return undefined;
  if (isFinite(verb, topic) && topic.nouns.get(verb) === undefined) {
    return `"${verb}" after "${auxiliary}"`;
  }
  return selectionFault(subject, verb, verb, topic);
}

/** After a subject that the lexicon does not know: "did the council rejected". */
function unknownSubjectFault(
  words: readonly string[],
  at: number,
  auxiliary: string,
  topic: TopicWords,
): string | undefined {
  if (/^(?:is|are|has|have)$/.test(auxiliary)) return undefined;
  const verb = words[OPENERS.test(words[at + 1] ?? '') ? at + 3 : at + 2];
  if (verb === undefined || topic.nouns.has(verb) || !isFinite(verb, topic)) return undefined;
  return `"${verb}" after "${auxiliary}"`;
}

/** "That iron rusts": the verb agrees with its subject and suits it. */
function hangingFault(words: readonly string[], at: number, topic: TopicWords): string | undefined {
  const subject = nounPhraseAt(words, at + 1, topic);
  const form = subject && words[subject.end];
  if (subject === undefined || form === undefined || subject.number === 'either') return undefined;
  if (form === 'is' || form === 'are') {
    const number = subject.number === 'plural' ? 'are' : 'is';
    return form === number ? undefined : `"${subject.text} ${form}"`;
  }
  const base = [...topic.verbs].find((verb) => verb === form || thirdPersonOf(verb) === form);
  if (base === undefined || topic.nouns.has(form)) return undefined;
  const right = subject.number === 'plural' ? base : thirdPersonOf(base);
  if (form !== right) return `"${subject.text} ${form}"`;
  return selectionFault(subject, base, form, topic);
}

/** People who do what any who ask may do. */
const EVERYBODY = /^(?:young people|neighbour|friend|teacher)$/;

function selectionFault(
  subject: NounPhrase,
  verb: string,
  form: string,
  topic: TopicWords,
): string | undefined {
  if (!topic.verbs.has(verb) || ANYBODY.has(verb)) return undefined;
  if (EVERYBODY.test(subject.text) || subject.classes.has('CAUSE')) return undefined;
  const suits = [...subject.classes].some((name) => topic.verbsOf.get(name)?.has(verb));
  return suits ? undefined : `"${form}" does not suit "${subject.text}"`;
}
