/**
 * Filling in a rule. What may stand in braces, besides the name of a group of rules:
 *
 * - `{dish}`: a noun of that slot of the lexicon; `{the dish}`: with "the", "my" or the like;
 *   `{a good dish}`: with an adjective that the label asks for, and the article where there is one;
 *   `{good dish}`: without article. In the place of "good" any other word stands for itself
 * - `{good}`: such an adjective of the last noun, with or without "very"; twice in a row never of
 *   the same matter. `{trait}`: one that can stand in a list, `{so}`: one that "so" can go before
 * - `{act}`: something the last noun did; `{with}`: what comes with it, or nothing;
 *   `{verdict}`: a word for a whole experience
 * - `{was}` `{is}` `{it}` `{them}`: in agreement with the last noun; `{seemed}` `{seems}`
 *   `{looks}`: "was", "is" or the like, of the past, in general, and of something new
 * - `{~…}`: the same with the label turned round, for what is conceded
 *
 * Outside of braces `^verb` agrees in the present, and `$their`, `$them` in person.
 */
import type { Random } from '../../random';
import { chance, expand, inAgreement, pickWeighted, type Pronoun } from '../grammar';
import { pick } from './choice';
import type { Rule } from './rule';
import {
  asSubject,
  opposite,
  type Adjective,
  type Label,
  type Matter,
  type Noun,
  type Topic,
} from './topic';

/** What rules are filled in from. */
export interface Lexicon {
  readonly topics: readonly Topic[];
  readonly rules: readonly Rule[];
  readonly verdicts: Readonly<Record<Label, readonly string[]>>;
}

/** The noun that a pronoun, verb or adjective further on refers to. */
interface Mention {
  readonly topic: Topic;
  readonly noun: Noun;
  readonly pronoun: Pronoun;
  /** What has been said of it. */
  readonly matters: Set<Matter>;
}

/** What may go before an adjective: words of no judgement, then by label. */
const DEGREES = {
  very: ['very', 'really', 'so', 'surprisingly', 'truly', 'extremely', 'quite', 'incredibly'],
  absolutely: ['absolutely', 'simply', 'truly', 'just'],
  none: [],
  positive: ['wonderfully', 'delightfully', 'exceptionally', 'remarkably', 'unusually'],
  negative: ['terribly', 'horribly', 'rather', 'awfully', 'dreadfully', 'shockingly'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** What a thing did to be something, in the past and in general. */
const PAST_LINKS = 'was|was|was|was|was|was again|was once more|was also|turned out|seemed'.split(
  '|',
);
const LINKS = 'is|is|is|is|is still|is always|is usually|was|is also|looks'.split('|');
/** Of what is newly bought. */
const NEW_LINKS = 'is|is|is|is|looks|seems|was|turned out|is simply'.split('|');

/** All of these, for the check. */
export const DEGREE_WORDS: readonly string[] = [
  ...Object.values(DEGREES).flat(),
  'far',
  'much',
  'a',
  'little',
];
export const LINK_WORDS: readonly string[] = [...PAST_LINKS, ...LINKS, ...NEW_LINKS];

const FILLER = /\{(~?)([^{}]*)\}|\^[a-z]+|\$[a-z]+/g;

/** The rule filled in for the label, or undefined where the draws do not go together. */
export function render(
  rule: Rule,
  label: Label,
  lexicon: Lexicon,
  random: Random,
): string | undefined {
  let last: Mention | undefined;
  let failed = false;
  /** "Was again", "is simply": nothing more goes before the adjective. */
  let graded = false;
  const text = fill(rule.text, label);
  return failed ? undefined : text.replace(/ +/g, ' ').replace(/ ,/g, ',').trim();

  function fill(template: string, wanted: Label): string {
    return expand(template, random, pick).replace(FILLER, (all, turned: string, name: string) => {
      if (!all.startsWith('{')) return agreeing(all);
      return filler(name, turned === '~' ? opposite(wanted) : wanted);
    });
  }

  function filler(name: string, wanted: Label): string {
    switch (name) {
      case 'was':
        return last?.noun.quantity === 'many' ? 'were' : 'was';
      case 'seemed':
        return link(pick(random, PAST_LINKS));
      case 'looks':
        return link(pick(random, NEW_LINKS));
      case 'seems':
        return link(pick(random, LINKS));
      case 'it':
        return last?.pronoun ?? fail();
      case 'them':
        return agreeing('$them');
      case 'is':
        return agreeing('^be');
      case 'verdict':
        return pick(random, lexicon.verdicts[wanted]);
      case 'good':
        return adjective(wanted, () => true);
      case 'trait':
        return adjective(wanted, ({ text: word }) => !/^(?:an?|not|worth) | .* /.test(word));
      case 'with':
        return side();
      case 'so':
        return bareAdjective(
          wanted,
          ({ degree, text: word }) => degree === 'very' && !/ /.test(word),
        );
      case 'act':
        return act(wanted);
      default:
        return nounOrGroup(name, wanted);
    }
  }

  function nounOrGroup(name: string, wanted: Label): string {
    const rules = lexicon.rules.filter(
      ({ group, label: only }) => group === name && (only === undefined || only === wanted),
    );
    if (rules.length > 0) {
      return fill(pickWeighted(random, rules, ({ weight }) => weight).text, wanted);
    }
    const [, article, before, slot = ''] = /^(a |the )?(?:(\S+) )?(\S+)$/.exec(name) ?? [];
    const mention = mentioned(slot);
    last = mention;
    const { topic, noun } = mention;
    const judged = before === 'good';
    const attribute = judged
      ? bareAdjective(wanted, ({ text: word }) => !/ |^half/.test(word))
      : before;
    const kind =
      topic.kinds.length > 0 &&
      !(topic.person && noun.quantity === 'many') &&
      chance(random, judged ? 0.18 : 0.3)
        ? pick(random, topic.kinds)
        : undefined;
    const parts = [articleFor(article, mention), attribute, kind, noun.text];
    return parts.filter(Boolean).join(' ');
  }

  function articleFor(article: string | undefined, { topic, noun }: Mention): string | undefined {
    if (article === 'the ') {
      const owner = pick(random, topic.owners);
      return owner === 'this' && noun.quantity === 'many' ? 'these' : owner;
    }
    return article === 'a ' && noun.quantity === 'one' ? 'a' : undefined;
  }

  function act(wanted: Label): string {
    const acts = last?.topic.acts[wanted] ?? [];
    if (acts.length === 0) return fail();
    return fill(pickWeighted(random, acts, ({ weight }) => weight).text, wanted);
  }

  function side(): string {
    const sides = last?.topic.sides ?? [];
    return sides.length > 0 && chance(random, 0.3) ? `with ${pick(random, sides)}` : '';
  }

  function mentioned(slot: string): Mention {
    const topics = lexicon.topics.filter(({ slots }) => slots.includes(slot));
    const topic = pickWeighted(random, topics, ({ nouns }) => Math.sqrt(nouns.length));
    const noun = pickWeighted(random, topic.nouns, ({ weight }) => weight);
    return { topic, noun, pronoun: pick(random, noun.pronouns), matters: new Set() };
  }

  function link(words: string): string {
    const [verb = '', ...rest] = words.split(' ');
    graded = rest.length > 0;
    const many = last?.noun.quantity === 'many';
    const plural: Readonly<Record<string, string>> = { was: 'were', is: 'are' };
    const agreed = many ? (plural[verb] ?? verb.replace(/^(look|seem|remain)s$/, '$1')) : verb;
    return [agreed, ...rest].join(' ');
  }

  function adjective(wanted: Label, fits: (candidate: Adjective) => boolean): string {
    const drawn = drawAdjective(wanted, fits);
    if (drawn === undefined) return fail();
    const { text: word, degree } = drawn;
    const agreed = word.includes('$') ? agreeing(word) : word;
    const bare = graded || !chance(random, 0.4);
    graded = false;
    if (bare) return agreed;
    if (word.startsWith('too ')) return `${pick(random, ['far', 'much', 'a little'])} ${agreed}`;
    const degrees = [...DEGREES[degree], ...(degree === 'very' ? DEGREES[wanted] : [])];
    return degrees.length > 0 ? `${pick(random, degrees)} ${agreed}` : agreed;
  }

  function bareAdjective(wanted: Label, fits: (candidate: Adjective) => boolean): string {
    return drawAdjective(wanted, fits)?.text ?? fail();
  }

  function drawAdjective(
    wanted: Label,
    fits: (candidate: Adjective) => boolean,
  ): Adjective | undefined {
    const matters = (last?.topic.adjectives[wanted] ?? []).filter(
      (matter) => last?.matters.has(matter) !== true && matter.some(fits),
    );
    if (matters.length === 0) return undefined;
    const matter = pickWeighted(random, matters, ({ length }) => Math.sqrt(length));
    last?.matters.add(matter);
    return pick(random, matter.filter(fits));
  }

  function agreeing(word: string): string {
    if (last === undefined) return fail();
    return inAgreement(word, 'present', asSubject(last.noun, last.pronoun), 'present');
  }

  function fail(): string {
    failed = true;
    return '';
  }
}
