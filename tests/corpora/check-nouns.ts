/** Finds the nouns of a review with what is said of them, and judges whether the two go together. */
import { pastOf, thirdPersonOf } from '../../src/corpora/inflection';
import { DEGREE_WORDS } from '../../src/corpora/reviews/render';
import { ADJECTIVES, AGREEING_VERBS, LONGEST_NOUN, NOUNS, type Known } from './review-index';
import type { Label, Topic } from '../../src/corpora/reviews/topic';

type Tokens = readonly string[];

interface FoundNoun {
  readonly text: string;
  readonly known: readonly Known[];
  /** What stands between the article and the noun. */
  readonly attributes: readonly string[];
  /** The place of the token after it. */
  readonly end: number;
}

/** A noun with its article, or what stands for one, and what is said of it. */
interface Mention extends FoundNoun {
  readonly owner: string;
  /** One of several: "the soup and the bread". */
  readonly together: boolean;
  /** The place of its verb; undefined where it is no subject. */
  readonly verbAt: number | undefined;
  readonly adjectives: readonly string[];
}

const OWNER = /^(?:the|my|our|their|this|these|a|an|such|what)$/;
const BEFORE_OBJECT = /^(?:for|from|to|of|with|about|in|on|behind|at)$/;
/** Goes with every noun. */
const ANYTHING = /^(?:better|new|wrong)$/;
const LINK = /^(?:was|were|is|are|looks?|seems?|seemed|turned)$/;
const SINGULAR_LINK = /^(?:was|is|looks|seems|has)$/;
const PLURAL_LINK = /^(?:were|are|look|seem|have)$/;
const BOUGHT = /^(?:bought|ordered|chose|found)$/;
const REST = new Set(
  'again once more also still always usually simply both equally all really out'.split(' '),
);

const KINDS: ReadonlySet<string> = new Set(
  [...NOUNS.values()].flatMap((known) => known.flatMap(({ topic }) => topic.kinds)),
);

const THIRD_PERSON = new Set([...AGREEING_VERBS].map(thirdPersonOf));

/** Base forms that cannot be a past: "let" and "hurt" can. */
const PLAIN = new Set([...AGREEING_VERBS].filter((verb) => pastOf(verb) !== verb));

export const isMany = ({ noun }: Known): boolean => noun.quantity === 'many';

/** The nouns that have an article or the like, in order. */
export function mentionsIn(tokens: Tokens): Mention[] {
  const mentions: Mention[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const owner = tokens[place] ?? '';
    const found = OWNER.test(owner) ? nounFrom(tokens, place + 1) : undefined;
    if (found === undefined) continue;
    const before = tokens[place - 1] ?? '';
    const verbAt = BEFORE_OBJECT.test(before) ? undefined : verbAfter(tokens, found.end);
    const linked = verbAt !== undefined && LINK.test(tokens[verbAt] ?? '');
    const together = before === 'and' || before === ',';
    const both = together && PLURAL_LINK.test(tokens[verbAt ?? 0] ?? '');
    const adjectives = linked && !both ? adjectivesAt(tokens, verbAt + 1) : [];
    mentions.push({ ...found, owner, together, verbAt, adjectives });
    place = found.end - 1;
  }
  return mentions;
}

/** The noun that begins at the place or after the adjectives there. */
export function nounFrom(tokens: Tokens, place: number): FoundNoun | undefined {
  const here = nounAt(tokens, place);
  const word = tokens[place] ?? '';
  const attributive = ADJECTIVES.has(word) || KINDS.has(word) || ANYTHING.test(word);
  const further = attributive ? nounFrom(tokens, place + 1) : undefined;
  // "A red wine rack" is a rack, not a wine.
  if (further === undefined || (here !== undefined && here.end >= further.end)) return here;
  return { ...further, attributes: [word, ...further.attributes] };
}

function nounAt(tokens: Tokens, place: number): FoundNoun | undefined {
  for (let length = Math.min(LONGEST_NOUN, tokens.length - place); length > 0; length--) {
    const text = tokens.slice(place, place + length).join(' ');
    const known = NOUNS.get(text);
    if (known !== undefined) return { text, known, attributes: [], end: place + length };
  }
  return undefined;
}

/** "These soup", "the chips was", "the chips, which was". */
export function agreementFault(tokens: Tokens, mention: Mention): string | undefined {
  const { owner, text, known, together, verbAt } = mention;
  const many = known.every(isMany);
  const one = !known.some(isMany);
  if ((owner === 'these' && one) || (owner === 'this' && many)) return `"${owner} ${text}"`;
  if (verbAt === undefined) return undefined;
  const verb = tokens[verbAt] ?? '';
  const asksOne = SINGULAR_LINK.test(verb) || THIRD_PERSON.has(verb);
  const asksMany = !together && (PLURAL_LINK.test(verb) || PLAIN.has(verb));
  return (many && asksOne) || (one && asksMany) ? `"${text} ${verb}"` : undefined;
}

/** "The waiter was crisp", "a rude soup". */
export function selectionFault({ text, known, attributes, adjectives }: Mention) {
  const topics = known.map(({ topic }) => topic);
  const wrong = [
    ...attributes.filter((word) => !topics.some(({ kinds }) => kinds.includes(word))),
    ...adjectives,
  ].find((adjective) => !suits(adjective, topics));
  return wrong === undefined ? undefined : `"${text}" cannot be "${wrong}"`;
}

/** "The soup was cold" in praise: said of this noun, the word can only mean the other label. */
export function judgementFault({ text, known, attributes, adjectives }: Mention, label: Label) {
  const topics = known.map(({ topic }) => topic);
  const wrong = [...attributes, ...adjectives].find((adjective) => {
    const uses = (ADJECTIVES.get(adjective) ?? []).filter(({ topic }) => topics.includes(topic));
    return uses.length > 0 && uses.every((use) => use.label !== label);
  });
  return wrong === undefined ? undefined : `"${text}" "${wrong}" in a ${label} review`;
}

function suits(adjective: string, topics: readonly Topic[]): boolean {
  if (ANYTHING.test(adjective) || /\bworth\b/.test(adjective)) return true;
  const uses = ADJECTIVES.get(adjective);
  return uses === undefined || uses.some(({ topic }) => topics.includes(topic));
}

/** Past "with chips", "from the market", "that my sister bought" and ", which". */
function verbAfter(tokens: Tokens, end: number): number {
  let at = end;
  if (tokens[at] === 'with' || tokens[at] === 'from') {
    while (
      at < tokens.length &&
      !LINK.test(tokens[at] ?? '') &&
      !/^(?:,|and)$/.test(tokens[at] ?? '')
    ) {
      at++;
    }
  }
  const bought = tokens.slice(at + 1, at + 4).findIndex((word) => BOUGHT.test(word));
  if (bought >= 0 && !tokens.slice(at, at + bought + 1).some((word) => /^(?:,|and)$/.test(word))) {
    at += bought + 2;
    // "Bought last week were"
    const link = tokens.slice(at, at + 4).findIndex((word) => LINK.test(word));
    if (link >= 0) at += link;
  }
  return tokens[at] === ',' && tokens[at + 1] === 'which' ? at + 2 : at;
}

/** The adjectives said one after the other: "hot", "dry and far too salty". */
function adjectivesAt(tokens: Tokens, place: number): string[] {
  for (let at = place; at < tokens.length; at++) {
    const found = adjectiveAt(tokens, at);
    if (found !== undefined) {
      const end = at + found.split(' ').length;
      const more = tokens[end] === ',' || tokens[end] === 'and';
      return more ? [found, ...adjectivesAt(tokens, end + 1)] : [found];
    }
    const word = tokens[at] ?? '';
    if (!REST.has(word) && !DEGREE_WORDS.includes(word)) return [];
  }
  return [];
}

function adjectiveAt(tokens: Tokens, place: number): string | undefined {
  for (let length = 5; length > 0; length--) {
    const text = tokens.slice(place, place + length).join(' ');
    if (ADJECTIVES.has(text)) return text;
  }
  return undefined;
}
