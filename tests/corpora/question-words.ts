/** The words of each topic, and what is known of its nouns and verbs, for those who check. */
import { linesOf } from '../../src/corpora/grammar';
import { gerundOf, participleOf, pastOf, thirdPersonOf } from '../../src/corpora/inflection';
import { comparativeOf } from '../../src/corpora/questions/comparison';
import { FRAMES } from '../../src/corpora/questions/frames';
import type { Noun } from '../../src/corpora/questions/nouns';
import { TOPICS } from '../../src/corpora/questions/questions';
import { SHARED_PHRASES } from '../../src/corpora/questions/shared';
import type { Deed, Label, Topic } from '../../src/corpora/questions/topic';

/** A noun as it stands in a sentence. */
export interface KnownNoun {
  readonly number: 'singular' | 'plural' | 'mass' | 'either';
  /** Names of the classes it is in. */
  readonly classes: Set<string>;
}

export interface TopicWords {
  /** All words that a question of the topic may have, in lower case. */
  readonly all: ReadonlySet<string>;
  /** Those that the shapes of questions do not bring along. */
  readonly own: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, KnownNoun>;
  readonly adjectives: ReadonlySet<string>;
  /** What is measured: "density", always one. */
  readonly measures: ReadonlySet<string>;
  /** Base forms, by the class of those who do it. */
  readonly verbsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: ReadonlySet<string>;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** The words of a template, less its slots and the words in capitals that stand for material. */
function templateWords(template: string): string[] {
  return wordsIn(template.replace(/\{[^}]*\}|\^|\b[A-HJ-Z]\b|\b[A-Z]{2,}\b/g, ' '));
}

function nounForms({ singular, plural }: Noun): string[] {
  return [singular, plural].filter((form) => form !== undefined);
}

/** Every verb of a doing: its first word, and those after `^`. */
function verbsIn(doing: string): string[] {
  const first = doing.startsWith('[') ? wordsIn(/^\[([^\]]*)\]/.exec(doing)?.[1] ?? '') : [];
  const marked = [...doing.matchAll(/\^([a-z]+)/g)].map((found) => found[1] ?? '');
  return [...first, ...wordsIn(doing).slice(0, 1), ...marked];
}

const FRAME_VERBS = ['affect', 'influence', 'change', 'shape'];

const SHARED_WORDS: ReadonlySet<string> = new Set([
  ...FRAMES.flatMap(({ template }) => templateWords(template)),
  ...linesOf(SHARED_PHRASES).flatMap((line) => templateWords(line.slice(line.indexOf(':')))),
  ...FRAME_VERBS.map(thirdPersonOf),
  ...'a an do does is are has have what when its their your'.split(' '),
]);

function collect(topic: Topic): TopicWords {
  const nouns = new Map<string, KnownNoun>();
  const adjectives = new Set<string>();
  const own = new Set<string>();
  const verbsOf = new Map<string, Set<string>>();
  const verbs = new Set<string>();
  const add = (text: string): void => templateWords(text).forEach((word) => own.add(word));
  const addNoun = (form: string, number: KnownNoun['number'], group: string): void => {
    const key = form.toLowerCase().replace(/^the /, '');
    const known = nouns.get(key);
    if (known === undefined) nouns.set(key, { number, classes: new Set([group]) });
    else known.classes.add(group);
  };
  for (const group of [...topic.nouns.values(), topic.terms]) {
    for (const adjective of group.adjectives) adjectives.add(adjective);
    const kinds = group.kind === undefined ? [] : [group.kind];
    for (const noun of [...group.nouns, ...kinds]) {
      const { singular, plural, unique } = noun;
      const countless = plural === undefined && !unique;
      // "One salmon", "two salmon".
      if (singular !== undefined && singular === plural) addNoun(singular, 'either', group.name);
      else if (singular !== undefined)
        addNoun(singular, countless ? 'mass' : 'singular', group.name);
      if (plural !== undefined) addNoun(plural, 'plural', group.name);
      nounForms(noun).forEach((form) => wordsIn(form).forEach((word) => own.add(word)));
    }
    group.adjectives.forEach(add);
  }
  const addDeed = (deed: Deed, doers: readonly string[]): void => {
    for (const doing of deed.doings) {
      add(doing.replaceAll('~', ''));
      for (const verb of verbsIn(doing)) {
        verbs.add(verb);
        for (const name of doers) verbsOf.set(name, (verbsOf.get(name) ?? new Set()).add(verb));
        for (const form of [verb, thirdPersonOf(verb), gerundOf(verb), participleOf(verb)]) {
          own.add(form);
        }
      }
      // "Heads", "feet": nouns that go with the number of the subject.
      for (const [, noun = ''] of doing.matchAll(/([a-z]+)~/g)) own.add(noun).add(`${noun}s`);
    }
    deed.circumstances.forEach(add);
  };
  for (const deed of topic.deeds)
    addDeed(
      deed,
      deed.who.map(({ name }) => name),
    );
  for (const deed of topic.acts) addDeed(deed, ['LEARNER']);
  for (const { doings, circumstances } of topic.qualities) {
    doings.forEach((quality) => {
      add(quality);
      add(comparativeOf(quality));
    });
    circumstances.forEach(add);
  }
  const measures = topic.measures.flatMap(({ what }) => what);
  measures.forEach(add);
  for (const { from, to } of topic.causes) {
    [...from, ...to].forEach(add);
    for (const cause of from.filter((text) => !/[[{]/.test(text))) {
      const several = cause.startsWith('+');
      const text = cause.replace(/^\+|^an? /, '');
      addNoun(text, several ? 'plural' : /^an? /.test(cause) ? 'singular' : 'mass', 'CAUSE');
    }
  }
  topic.matters.forEach(add);
  for (const phrases of topic.phrases.values()) phrases.forEach(add);
  // "Judge" is a verb of the shapes, yet a judge is of politics.
  for (const word of SHARED_WORDS) if (!nouns.has(word)) own.delete(word);
  return {
    all: new Set([...own, ...SHARED_WORDS]),
    own,
    nouns,
    adjectives,
    measures: new Set(measures),
    verbsOf,
    verbs,
  };
}

/** By label. */
export const TOPIC_WORDS: Readonly<Record<Label, TopicWords>> = {
  science: collect(topicOf('science')),
  music: collect(topicOf('music')),
  politics: collect(topicOf('politics')),
};

function topicOf(label: Label): Topic {
  const found = TOPICS.find((topic) => topic.label === label);
  if (found === undefined) throw new Error(`no topic ${label}`);
  return found;
}

/** Forms that no verb has after "do" or "can": "floats", "froze". */
export function isFinite(form: string, { verbs }: TopicWords): boolean {
  if (verbs.has(form)) return false;
  return [...verbs].some((verb) => thirdPersonOf(verb) === form || pastOf(verb) === form);
}
