/** What is wrong with a review by its grammar's own rules, judged from its words alone. */
import { takesAn } from '../../src/corpora/grammar';
import { pastOf, participleOf, thirdPersonOf } from '../../src/corpora/inflection';
import {
  agreementFault,
  isMany,
  judgementFault,
  mentionsIn,
  nounFrom,
  selectionFault,
} from './check-nouns';
import { POLAR, RELATIVES, REVIEW_WORDS } from './review-index';
import { FEWEST_WORDS, MOST_WORDS } from '../../src/corpora/reviews/reviews';
import type { Label } from '../../src/corpora/reviews/topic';
import { repeatedWord, wordsOf } from '../../src/corpora/reviews/words';

/** The first fault found, in words; undefined where there is none. */
export function checkReview(sentence: string, label: Label): string | undefined {
  if (!/^[A-Z][a-zA-Zé']*(,? [a-zA-Zé']+)*[.?!]$/.test(sentence)) {
    return 'not words and commas from a capital letter to one final mark';
  }
  const words = wordsOf(sentence);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
    return `${words.length} words, not ${FEWEST_WORDS} to ${MOST_WORDS}`;
  }
  const unknown = words.find(
    (word) => !REVIEW_WORDS.has(word) && !REVIEW_WORDS.has(word.replace(/'s$/, '')),
  );
  if (unknown !== undefined) return `the lexicon has no "${unknown}"`;
  const repeated = repeatedWord(sentence);
  if (repeated !== undefined) return `"${repeated}" twice`;
  const doubled = words.find((word, place) => word === words[place + 1]);
  if (doubled !== undefined) return `"${doubled} ${doubled}"`;

  const tokens = tokensOf(sentence);
  const earnest = tokensOf(inEarnest(sentence));
  const polar = earnest.find((word) => (POLAR.get(word) ?? label) !== label);
  if (polar !== undefined) return `"${polar}" in a ${label} review`;
  return (
    markFault(sentence) ??
    firstFault(tokens, articleFault) ??
    firstFault(tokens, tenseFault) ??
    timeFault(tokens) ??
    firstFault(tokens, pronounFault) ??
    firstOf(mentionsIn(tokens), (mention) => agreementFault(tokens, mention)) ??
    firstOf(mentionsIn(earnest), selectionFault) ??
    firstOf(mentionsIn(earnest), (mention) => judgementFault(mention, label))
  );
}

type Tokens = readonly string[];

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[a-zé']+|,/g) ?? [];

/** The part of a sentence that counts: not what is conceded. */
function inEarnest(sentence: string): string {
  const conceded =
    /^(?:Although|Apart from) [^,]*, (.*)$/.exec(sentence) ?? /, but (.*)$/.exec(sentence);
  return conceded?.[1] ?? sentence.replace(/, even though .*$/, '');
}

function firstOf<T>(items: readonly T[], check: (item: T) => string | undefined) {
  return items.map(check).find((fault) => fault !== undefined);
}

function firstFault(
  tokens: Tokens,
  check: (tokens: Tokens, place: number) => string | undefined,
): string | undefined {
  for (let place = 0; place < tokens.length; place++) {
    const fault = check(tokens, place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function markFault(sentence: string): string | undefined {
  const asks = /^(?:Where|Who|Why|How|Have you|Have they|What (?:guest|shall))\b/.test(sentence);
  return asks === sentence.endsWith('?') ? undefined : 'a question and its mark do not agree';
}

function articleFault(tokens: Tokens, place: number): string | undefined {
  const word = tokens[place] ?? '';
  if (word !== 'a' && word !== 'an') return undefined;
  const next = tokens[place + 1];
  if (next === undefined || next === ',') return `"${word}" before nothing`;
  if (takesAn(next) !== (word === 'an')) return `"${word} ${next}"`;
  const noun = nounFrom(tokens, place + 1);
  return noun?.known.every(isMany) === true ? `"${word}" before "${noun.text}"` : undefined;
}

const AFTER_MODAL = new Set('not never gladly happily certainly only hardly'.split(' '));
const MODALS = new Set('will would can could must to'.split(' '));
const VERBS = (
  'be have buy bring come go eat get find choose sell send give take keep feel think say leave break fall make wear know ' +
  'forget see stand pay hang drink order try taste like love hate serve return recommend wait share praise walk ' +
  'regret enjoy dislike touch suggest refuse'
).split(' ');
const FINITE = new Set(
  VERBS.flatMap((verb) => [pastOf(verb), thirdPersonOf(verb)]).filter(
    (form) => !VERBS.includes(form),
  ),
);
const NO_PARTICIPLE = new Set(
  VERBS.filter((verb) => pastOf(verb) !== participleOf(verb)).map((verb) => pastOf(verb)),
);

/** "Will came", "to bought", "have ate". */
function tenseFault(tokens: Tokens, place: number): string | undefined {
  const word = tokens[place] ?? '';
  let at = place + 1;
  while (AFTER_MODAL.has(tokens[at] ?? '') || /^(?:rarely|seldom|ever)$/.test(tokens[at] ?? ''))
    at++;
  const next = tokens[at] ?? '';
  if (MODALS.has(word) && FINITE.has(next)) return `"${word} ${next}"`;
  if (/^(?:have|has)$/.test(word) && NO_PARTICIPLE.has(next)) return `"${word} ${next}"`;
  return undefined;
}

const PAST_TIME =
  /^(?:yesterday|last (?:night|week|month|summer|winter|saturday|friday)|this morning)\b/;

/** "Yesterday the soup is cold", "tomorrow we came". */
function timeFault(tokens: Tokens): string | undefined {
  const text = tokens.join(' ');
  const [clause = ''] = text.split(/ , | and /);
  if (PAST_TIME.test(text) && /\b(?:is|are|looks|seems|will)\b/.test(clause)) {
    return 'a time that is past with a verb that is not';
  }
  const ahead = /\b(?:tomorrow|next (?:week|month))\b/.test(text);
  return ahead && !/\bwill\b/.test(text) ? 'a time to come with a verb that is not' : undefined;
}

/** "We was", "I is", "my sister think". */
function pronounFault(tokens: Tokens, place: number): string | undefined {
  const word = tokens[place] ?? '';
  const verb = tokens[place + 1] ?? '';
  const many = /^(?:we|they|you)$/.test(word);
  if (many && /^(?:was|is|has|looks|seems)$/.test(verb)) return `"${word} ${verb}"`;
  if (/^(?:he|she|it)$/.test(word) && /^(?:were|are|have)$/.test(verb)) return `"${word} ${verb}"`;
  if (word === 'i' && /^(?:were|is|are|has)$/.test(verb)) return `"I ${verb}"`;
  const relative = RELATIVES.has(word) && tokens[place - 1] === 'my';
  if (relative && /^(?:think|say|find|feel|agree|wear|were|are|have|praise|like)$/.test(verb)) {
    return `"${word} ${verb}"`;
  }
  return undefined;
}
