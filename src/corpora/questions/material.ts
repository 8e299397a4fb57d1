/** What a topic has to say for each kind of frame: the words that a frame's template asks for. */
import type { Random } from '../../random';
import { chance, pickWeighted, verbPhrase, type Subject } from '../grammar';
import type { Frame } from './frames';
import { choose, drawFrom, phraseOf, type Form, type NounClass } from './nouns';
import { comparativeOf } from './comparison';
import { fill, speltOut, type Deed, type Topic } from './topic';

/** What the words of a template stand for, and the subject that verbs agree with. */
export interface Material {
  readonly subject: Subject;
  readonly words: Readonly<Record<string, string>>;
}

const YOU: Subject = { text: 'you', plural: true, several: false, pronoun: 'you' };
const THING: Subject = { text: '', plural: false, several: false, pronoun: 'it' };
const SOMEBODY: Subject = { ...THING, pronoun: 'they' };

/** How often circumstances are told where a frame has room for them. */
const CIRCUMSTANCES_SHARE = 0.55;

/** Draws what the frame asks for; undefined where the draw does not suit it. */
export function materialFor(frame: Frame, topic: Topic, random: Random): Material | undefined {
  switch (frame.kind) {
    case 'deed':
    case 'quality':
      return deedOrQuality(frame, topic, random);
    case 'act':
      return act(frame, topic, random);
    case 'measure':
      return measure(frame, topic, random);
    case 'cause':
      return cause(topic, random);
    case 'matter':
      return filled({ T: choose(random, topic.matters) }, THING, topic, random);
    case 'pair':
      return pair(topic, random);
    case 'term':
      return term(topic, random);
  }
}

function filled(
  words: Readonly<Record<string, string | undefined>>,
  subject: Subject,
  topic: Topic,
  random: Random,
): Material | undefined {
  const done: Record<string, string> = {};
  for (const [name, template] of Object.entries(words)) {
    const text = template === undefined ? undefined : fill(template, topic, random);
    if (text !== undefined) done[name] = text;
    else if (template !== undefined) return undefined;
  }
  return { subject, words: done };
}

/** Lines with more to say are drawn oftener, though not as much oftener as they have more. */
function chooseDeed(deeds: readonly Deed[], frame: Frame, random: Random): Deed | undefined {
  const fitting = deeds.filter(({ flags }) =>
    frame.flags.every((flag) =>
      flag.startsWith('-') ? !has(flags, flag.slice(1)) : has(flags, flag),
    ),
  );
  if (fitting.length === 0) return undefined;
  return pickWeighted(random, fitting, ({ doings, who }) =>
    Math.sqrt(doings.length * Math.max(1, who.length)),
  );
}

function has(flags: ReadonlySet<string>, flag: string): boolean {
  return flags.has(flag);
}

function circumstances(deed: Deed, topic: Topic, random: Random): string | undefined {
  if (deed.circumstances.length === 0 || !chance(random, CIRCUMSTANCES_SHARE)) return '';
  if (has(deed.flags, 'act') && chance(random, 0.25)) return fill('{ANYTIME}', topic, random);
  return fill(choose(random, deed.circumstances), topic, random);
}

/** The circumstances of an act: its own, or some that any act may have. */
function wayOf(deed: Deed, topic: Topic, random: Random): string | undefined {
  if (has(deed.flags, 'once') || chance(random, 0.6)) return circumstances(deed, topic, random);
  return chance(random, CIRCUMSTANCES_SHARE) ? fill('{ANYHOW}', topic, random) : '';
}

function deedOrQuality(frame: Frame, topic: Topic, random: Random): Material | undefined {
  const { template } = frame;
  const deed = chooseDeed(frame.kind === 'deed' ? topic.deeds : topic.qualities, frame, random);
  if (deed === undefined) return undefined;
  const group = choose(random, deed.who);
  const form: Form = /\b(?:SS|KINDS)\b/.test(template)
    ? 'plural'
    : /\bTHE\b/.test(template)
      ? 'the'
      : /\bONEA?\b/.test(template)
        ? 'a'
        : 'any';
  const subject = drawFrom(group, form, true, random);
  // "Why do all golds": what cannot be counted has no plural, and what there is one of no "every".
  if (subject === undefined || (form === 'plural' && !subject.plural)) return undefined;
  if (form === 'a' && !subject.text.startsWith('a ')) return undefined;
  if (/\bONEA\b/.test(template) && !group.people) return undefined;
  if (/\bKIND/.test(template) && group.kind?.singular === undefined) return undefined;
  const what = fill(choose(random, deed.doings), topic, random);
  const when = circumstances(deed, topic, random);
  if (what === undefined || when === undefined) return undefined;
  // "How popular with dancers is a waltz" and "popular with dancers at weddings" jar.
  const complemented = frame.kind === 'quality' && / (?:with|to|of|about|over|in) /.test(what);
  if (complemented && template.startsWith('how')) return undefined;
  const kind = group.kind;
  const other = frame.kind === 'quality' ? otherThan(subject, group, random) : '';
  if (other === undefined) return undefined;
  const agreeing =
    /\b(?:KIND|ONEA?)\b/.test(template) && !/\bKINDS\b/.test(template)
      ? group.people
        ? SOMEBODY
        : THING
      : subject;
  return {
    subject: agreeing,
    words: {
      ...forms(what, agreeing, frame.kind === 'quality'),
      S: subject.text,
      SS: subject.text,
      THE: subject.text,
      ONE: subject.text.replace(/^a /, ''),
      ONEA: subject.text,
      KIND: kind?.singular ?? '',
      KINDS: kind?.plural ?? '',
      O: other,
      C: complemented ? '' : when,
    },
  };
}

function forms(what: string, subject: Subject, isQuality: boolean): Record<string, string> {
  if (isQuality) return { Q: what, MOREQ: comparativeOf(what) };
  return {
    V: verbPhrase(what, 'base', subject),
    VS: verbPhrase(what, 'present', subject),
    VING: verbPhrase(what, 'gerund', subject),
    VEN: verbPhrase(what, 'participle', subject),
    VYOU: verbPhrase(what, 'base', YOU),
  };
}

/** Another of the class in the same number; undefined where the draw repeats the first. */
function otherThan(subject: Subject, group: NounClass, random: Random): string | undefined {
  const form = subject.plural ? 'plural' : 'a';
  const other = phraseOf(choose(random, group.nouns), form, undefined, random);
  if (other === undefined || other.plural !== subject.plural) return undefined;
  return subject.text.endsWith(other.text.replace(/^a /, '')) ? undefined : other.text;
}

function act(frame: Frame, topic: Topic, random: Random): Material | undefined {
  const deed = chooseDeed(topic.acts, frame, random);
  if (deed === undefined) return undefined;
  const first = choose(random, deed.doings);
  const what = fill(first, topic, random);
  // A choice is between things of one kind: another deed of the same line.
  const second = choose(random, deed.doings);
  if (second === first && /\bB\b/.test(frame.template)) return undefined;
  const other = fill(second, topic, random);
  const when = wayOf(deed, topic, random);
  if (what === undefined || other === undefined || when === undefined) return undefined;
  return {
    subject: YOU,
    words: {
      A: verbPhrase(what, 'base', YOU),
      B: verbPhrase(other, 'base', YOU),
      AING: verbPhrase(what, 'gerund', YOU),
      AEN: verbPhrase(what, 'participle', YOU),
      C: when,
    },
  };
}

function measure(frame: Frame, topic: Topic, random: Random): Material | undefined {
  const { what, of } = choose(random, topic.measures);
  const group = choose(random, of);
  const compared = /\bSS\b/.test(frame.template);
  const the = !compared && chance(random, 0.25);
  const subject = drawFrom(group, compared ? 'plural' : the ? 'the' : 'any', !the, random);
  const [first, second] = [choose(random, what), choose(random, what)];
  if (/\bKIND\b/.test(frame.template) && group.kind?.singular === undefined) return undefined;
  if (subject === undefined || first === second || (compared && !subject.plural)) return undefined;
  return {
    subject,
    words: {
      M: `the ${first} of ${subject.text}`,
      N: `${subject.plural ? 'their' : 'its'} ${second}`,
      W: first,
      SS: subject.text,
      KIND: group.kind?.singular ?? '',
    },
  };
}

function cause(topic: Topic, random: Random): Material | undefined {
  const { from, to } = choose(random, topic.causes);
  const agent = fill(choose(random, from), topic, random);
  if (agent === undefined) return undefined;
  const subject = speltOut(agent);
  return filled({ F: subject.text, G: choose(random, to) }, subject, topic, random);
}

function pair(topic: Topic, random: Random): Material | undefined {
  const group = choose(random, [...topic.nouns.values()]);
  // What has no name together is not to be compared.
  if (group.kind === undefined) return undefined;
  const [x, y, z] = [1, 2, 3].map(() =>
    phraseOf(choose(random, group.nouns), 'a', undefined, random),
  );
  if (x === undefined || y === undefined || z === undefined) return undefined;
  if (x.plural || y.plural || z.plural) return undefined;
  if (new Set([x.text, y.text, z.text]).size < 3) return undefined;
  return { subject: x, words: { X: x.text, Y: y.text, Z: z.text } };
}

function term(topic: Topic, random: Random): Material | undefined {
  const noun = choose(random, topic.terms.nouns);
  const subject = phraseOf(noun, 'a', undefined, random);
  if (subject === undefined) return undefined;
  return { subject, words: { TERM: subject.text, WORD: noun.singular ?? '' } };
}
