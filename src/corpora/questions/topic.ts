/**
 * A topic as its lexicon writes it, the parser of that notation, and the filling of its slots.
 *
 * - `{LIQUID}`: a noun of the class, as "a …" or in the plural; `{a LIQUID}`, `{the LIQUID}`,
 *   `{my LIQUID}`, `{LIQUID~}` in the plural, `{LIQUID.}` without an article; with `!` at its end
 *   there is no adjective
 * - `[a|b]`: alternatives, `[a|]` may be absent
 * - deeds: `MAMMAL|BIRD: sleep|hide $their food @ in winter|at night # act`: who, what, under which
 *   circumstances, flags; `find|hide @@ $their food|seeds` puts each verb before each object; the
 *   rest is the notation of `inAgreement`
 * - acts are the same without the subject, and asked by one who wants to do them
 */
import type { Random } from '../../random';
import { alternatives, linesOf, type Subject } from '../grammar';
import { choose, drawFrom, parseNouns, type Form, type NounClass } from './nouns';

export type Label = 'science' | 'music' | 'politics';

export interface TopicSource {
  readonly label: Label;
  /** See {@link parseNouns}. */
  readonly nouns: string;
  /** Wordings that frames ask for: `NAME: one|two`. */
  readonly phrases: string;
  readonly deeds: string;
  readonly acts: string;
  /** `LIQUID|METAL: hot|heavy @ in winter`: what they are. */
  readonly qualities: string;
  /** `density|colour: LIQUID|METAL`: what can be known of them. */
  readonly measures: string;
  /** `[salt|heat] > {PLANT~}|the sleep of {MAMMAL~}`: what may affect what. */
  readonly causes: string;
  /** What one can read and learn about, one a line. */
  readonly matters: string;
  /** Words whose meaning is asked, `-` after what cannot be counted. */
  readonly terms: string;
}

export type Flag = 'state' | 'act' | 'event' | 'skill' | 'quick' | 'once' | 'job';

const FLAGS: readonly string[] = ['state', 'act', 'event', 'skill', 'quick', 'once', 'job'];

/** What is done, and what it is done under. */
export interface Deed {
  /** Classes of those who do it; empty in an act. */
  readonly who: readonly NounClass[];
  readonly doings: readonly string[];
  readonly circumstances: readonly string[];
  readonly flags: ReadonlySet<Flag>;
}

export interface Topic {
  readonly label: Label;
  readonly nouns: ReadonlyMap<string, NounClass>;
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly deeds: readonly Deed[];
  readonly acts: readonly Deed[];
  readonly qualities: readonly Deed[];
  readonly measures: readonly {
    readonly what: readonly string[];
    readonly of: readonly NounClass[];
  }[];
  readonly causes: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  readonly matters: readonly string[];
  readonly terms: NounClass;
}

/** Reads a topic. Throws SyntaxError where a line does not follow the notation. */
export function parseTopic(source: TopicSource, shared: string): Topic {
  const nouns = parseNouns(source.nouns);
  const classesOf = (names: string): NounClass[] =>
    alternatives(names).map((name) => {
      const found = nouns.get(name);
      if (found === undefined) throw new SyntaxError(`no class ${name} in ${source.label}`);
      return found;
    });
  const deed = (line: string): Deed => {
    const { before, after } = atColon(line);
    return { ...parseDoings(after), who: classesOf(before) };
  };
  return {
    label: source.label,
    nouns,
    phrases: new Map(
      [...linesOf(shared), ...linesOf(source.phrases)].map((line) => {
        const { before, after } = atColon(line);
        return [before, alternatives(after)];
      }),
    ),
    deeds: linesOf(source.deeds).map(deed),
    acts: linesOf(source.acts).map((line) => ({ ...parseDoings(line), who: [] })),
    qualities: linesOf(source.qualities).map(deed),
    measures: linesOf(source.measures).map((line) => {
      const { before, after } = atColon(line);
      return { what: alternatives(before), of: classesOf(after) };
    }),
    causes: linesOf(source.causes).map((line) => {
      const [from = '', to] = line.split(' > ');
      if (to === undefined) throw new SyntaxError(`a cause of nothing: ${line}`);
      return { from: alternatives(from), to: alternatives(to) };
    }),
    matters: linesOf(source.matters),
    terms: [...parseNouns(`TERM: ${source.terms}`).values()][0] ?? emptyClass(),
  };
}

function emptyClass(): NounClass {
  throw new SyntaxError('a topic without terms');
}

function atColon(line: string): { before: string; after: string } {
  const colon = line.indexOf(':');
  if (colon < 0) throw new SyntaxError(`a line without a colon: ${line}`);
  return { before: line.slice(0, colon).trim(), after: line.slice(colon + 1).trim() };
}

function parseDoings(text: string): Omit<Deed, 'who'> {
  const [, doings = '', objects, circumstances, flags = ''] =
    /^(.*?)(?: @@ (.*?))?(?: @ (.*?))?(?: # (.*))?$/.exec(text) ?? [];
  const names = flags.split(' ').filter((flag) => flag !== '');
  const unknown = names.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) throw new SyntaxError(`unknown flag ${unknown}: ${text}`);
  return {
    doings: alternatives(doings).flatMap((doing) =>
      objects === undefined ? [doing] : alternatives(objects).map((object) => `${doing} ${object}`),
    ),
    circumstances: circumstances === undefined ? [] : alternatives(circumstances),
    flags: new Set(names as Flag[]),
  };
}

const FORMS: Readonly<Record<string, Form>> = { 'a ': 'a', 'the ': 'the', 'my ': 'my' };

/**
 * The template with its alternatives chosen and its slots filled; undefined where a noun that was
 * drawn has no such form. Throws SyntaxError for a class that the topic lacks.
 */
export function fill(template: string, topic: Topic, random: Random): string | undefined {
  let text = template;
  for (;;) {
    const found = /\[([^[\]]*)\]|\{(a |the |my )?([A-Z]+)([~.]?)(!?)\}/.exec(text);
    if (found === null) return text.replace(/ +/g, ' ').trim();
    const [whole, options, article = '', name = '', mark, plain] = found;
    let put: string | undefined;
    if (options === undefined) {
      const form = FORMS[article] ?? (mark === '~' ? 'plural' : mark === '.' ? 'bare' : 'any');
      put = fillSlot(name, form, plain === '', topic, random);
    } else {
      put = choose(random, options.split('|'));
    }
    if (put === undefined) return undefined;
    text = text.slice(0, found.index) + put + text.slice(found.index + whole.length);
  }
}

function fillSlot(
  name: string,
  form: Form,
  adjectives: boolean,
  topic: Topic,
  random: Random,
): string | undefined {
  const phrases = topic.phrases.get(name);
  if (phrases !== undefined) return choose(random, phrases);
  const group = topic.nouns.get(name);
  if (group === undefined) throw new SyntaxError(`no class ${name} in ${topic.label}`);
  return drawFrom(group, form, adjectives, random)?.text;
}

/** A subject from a filled phrase that a lexicon writes out: "+" before what is plural. */
export function speltOut(text: string): Subject {
  const plural = text.startsWith('+');
  return {
    text: plural ? text.slice(1) : text,
    plural,
    several: plural,
    pronoun: plural ? 'they' : 'it',
  };
}
