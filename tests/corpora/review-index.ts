/** What the lexicon of reviews says of each word and noun, for the check. */
import { thirdPersonOf } from '../../src/corpora/inflection';
import { DEGREE_WORDS, LINK_WORDS } from '../../src/corpora/reviews/render';
import { REVIEW_LEXICON } from '../../src/corpora/reviews/reviews-lexicon';
import { type Label, type Noun, type Topic } from '../../src/corpora/reviews/topic';
import { SMALL_WORDS, wordsOf } from '../../src/corpora/reviews/words';

const LABELS = ['positive', 'negative'] as const;

/** Groups said in concession, so that their words go with either label. */
const CONCEDED = ['minor', 'trifle'];

/** Whom a noun is in the rules, whose verb in the present takes an s. */
const RELATIVE_GROUPS = ['guest', 'relative'];

export interface Known {
  readonly topic: Topic;
  readonly noun: Noun;
}

/** Nouns of the topics by their text; the same word may be of several kinds. */
export const NOUNS: ReadonlyMap<string, readonly Known[]> = collectNouns();

/** Words of the longest noun. */
export const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map((text) => wordsOf(text).length));

/** All adjectives, with the topics and labels that they serve. */
export const ADJECTIVES: ReadonlyMap<string, readonly { topic: Topic; label: Label }[]> =
  collectAdjectives();

/** Verbs that agree with the noun before, in their base form. */
export const AGREEING_VERBS: ReadonlySet<string> = new Set(
  [...allTexts()].flatMap(({ text }) =>
    [...text.matchAll(/\^([a-z]+)/g)].map(([, verb = '']) => verb),
  ),
);

/** "Sister", "colleague": somebody's, and one. */
export const RELATIVES: ReadonlySet<string> = new Set(
  REVIEW_LEXICON.rules
    .filter(({ group }) => RELATIVE_GROUPS.includes(group))
    .flatMap(({ text }) => wordsOf(text)),
);

/** Words of one label alone: said in earnest, they tell which it is. */
export const POLAR: ReadonlyMap<string, Label> = collectPolar();

/** Every word that a review can have. */
export const REVIEW_WORDS: ReadonlySet<string> = new Set(
  [...allTexts()].flatMap(({ text }) => spelt(text)),
);

function* allTexts(): Generator<{ text: string; label: Label | undefined }> {
  const { topics, rules, verdicts } = REVIEW_LEXICON;
  for (const topic of topics) {
    const names = topic.nouns.map(({ text }) => text);
    const plain = [...names, ...topic.kinds, ...topic.sides, ...topic.owners];
    for (const text of plain) yield { text, label: undefined };
    for (const label of LABELS) {
      for (const { text } of topic.adjectives[label].flat()) yield { text, label };
      for (const { text } of topic.acts[label]) yield { text, label };
    }
  }
  for (const { text, label, group } of rules) {
    yield { text, label: CONCEDED.includes(group) ? undefined : label };
  }
  for (const label of LABELS) for (const text of verdicts[label]) yield { text, label };
  for (const text of [...DEGREE_WORDS, ...LINK_WORDS]) yield { text, label: undefined };
  yield {
    text: 'was were is are has have it they he she them him her its their his with these',
    label: undefined,
  };
  yield { text: 'a an look seem', label: undefined };
}

/** The words of a text in its notation, verbs in both their forms. */
function spelt(text: string): string[] {
  const filled = text
    .replace(/\{[^{}]*?(\S+) \S+\}/g, (_, before: string) =>
      /^~?(?:good|a|the)$/.test(before) ? ' ' : before,
    )
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\^([a-z]+)/g, (_, verb: string) => `${verb} ${thirdPersonOf(verb)}`);
  return wordsOf(filled);
}

function collectNouns(): Map<string, Known[]> {
  const found = new Map<string, Known[]>();
  for (const topic of REVIEW_LEXICON.topics) {
    for (const noun of topic.nouns) {
      const key = noun.text.toLowerCase();
      found.set(key, [...(found.get(key) ?? []), { topic, noun }]);
    }
  }
  return found;
}

function collectAdjectives(): Map<string, { topic: Topic; label: Label }[]> {
  const found = new Map<string, { topic: Topic; label: Label }[]>();
  for (const topic of REVIEW_LEXICON.topics) {
    for (const label of LABELS) {
      for (const { text } of topic.adjectives[label].flat()) {
        for (const form of text.includes('$their') ? ['its', 'their'] : ['']) {
          const key = text.replace('$their', form);
          found.set(key, [...(found.get(key) ?? []), { topic, label }]);
        }
      }
    }
  }
  return found;
}

function collectPolar(): Map<string, Label> {
  const labels = new Map<string, Set<Label | undefined>>();
  for (const { text, label } of allTexts()) {
    for (const word of spelt(text)) {
      labels.set(word, (labels.get(word) ?? new Set()).add(label));
    }
  }
  const polar = new Map<string, Label>();
  for (const [word, said] of labels) {
    const [only] = said;
    if (said.size === 1 && only !== undefined && !SMALL_WORDS.has(word) && !word.includes("'"))
      polar.set(word, only);
  }
  return polar;
}
