/** What the Spanish grammar knows of each word, read off its lexicon: for the check of a sentence. */
import { alternatives } from '../../src/corpora/grammar';
import {
  agree,
  feminineOf,
  pluralOf,
  tokens,
  type Gender,
} from '../../src/corpora/escenas/agreement';
import { parseVerb } from '../../src/corpora/escenas/clauses';
import { allForms, conjugate, gerundOf } from '../../src/corpora/escenas/conjugation';
import {
  ESCENAS,
  PERSON_GROUPS,
  PERSONS,
  THING_GROUPS,
  type PersonNoun,
} from '../../src/corpora/escenas/lexicon';
import { PEOPLE, GROUPS, RECEIVERS } from '../../src/corpora/escenas/lexicon/people';
import { AROUND, TIMES } from '../../src/corpora/escenas/lexicon/times';
import { THINGS } from '../../src/corpora/escenas/lexicon/things';
import {
  GOALS,
  MOODS,
  SKIES,
  SKY_PLACES,
  TRADES,
  TRAITS,
} from '../../src/corpora/escenas/lexicon/traits';

export interface WordForm {
  readonly gender: Gender;
  readonly plural: boolean;
}

/** Nouns by form. A form may be several: "el policía", "la policía". */
export const NOUN_FORMS = new Map<string, WordForm[]>();

/** Forms of adjectives that are no nouns or verbs besides. */
export const ADJECTIVE_FORMS = new Map<string, WordForm[]>();

/** Those who act, by form; people alone. */
export const PERSON_FORMS = new Set<string>();
export const HUMAN_FORMS = new Set<string>();

/** By form, the infinitives that it may come from. */
export const VERB_FORMS = new Map<string, Set<string>>();

/** Forms of the third person only: their number. */
export const FINITE = new Map<string, 'singular' | 'plural'>();

/** By infinitive: all words that its doings may name, and who may do them. */
export const COMPANY = new Map<string, Set<string>>();
/** By infinitive: what its doings do it to. */
export const OBJECTS = new Map<string, Set<string>>();
export const ACTORS = new Map<string, Set<string>>();

/** Words that say where or what; each wants a verb in whose company it is. */
export const PLACED = new Set<string>();

/** Words that a look, an onlooker's place or an interruption may bring in. */
export const LOOKS = new Set<string>();
export const ONLOOKING = new Set<string>();
export const INTERRUPTING = new Set<string>();
export const TIMING = new Set<string>();

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function setIn(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}

const head = (text: string): string => text.split(' ')[0] ?? text;

function addPerson(noun: PersonNoun): void {
  for (const [word, gender] of [
    [noun.masculine, 'm'],
    [noun.feminine, 'f'],
  ] as const) {
    if (word === undefined) continue;
    put(NOUN_FORMS, word.toLowerCase(), { gender, plural: false });
    PERSON_FORMS.add(word.toLowerCase());
    if (noun.kind !== 'animal') HUMAN_FORMS.add(word.toLowerCase()).add(pluralOf(word));
    if (noun.kind === 'name') continue;
    put(NOUN_FORMS, pluralOf(word), { gender, plural: true });
    PERSON_FORMS.add(pluralOf(word));
  }
}

function readNouns(): void {
  [...PERSON_GROUPS.values()].flat().forEach(addPerson);
  for (const { word, gender, number } of [...THING_GROUPS.values()].flat()) {
    put(NOUN_FORMS, head(word), { gender, plural: number === 'several' });
    if (number === 'count') put(NOUN_FORMS, head(pluralOf(word)), { gender, plural: true });
  }
}

/** The phrases with each of their alternatives, slots and marks of agreement taken off. */
function flat(phrase: string): string[] {
  return tokens(phrase.replace(/<[^>]*>/g, ' ').replace(/[[\]|~^+]/g, ' '));
}

const slotsOf = (phrase: string): string[] =>
  [...phrase.matchAll(/<([^>]*)>/g)].flatMap(([, slot = '']) =>
    (slot.split(' ').at(-1) ?? '').split('|'),
  );

/** All forms that a group's name, a noun or a phrase may come out as. */
function formsOf(name: string): string[] {
  const inner = GROUPS[name] ?? RECEIVERS[name];
  if (inner !== undefined) return alternatives(inner).flatMap(formsOf);
  const things = THING_GROUPS.get(name);
  if (things !== undefined)
    return things.flatMap(({ word }) => [...tokens(word), ...tokens(pluralOf(word))]);
  const one = PERSONS.get(name);
  const persons = PERSON_GROUPS.get(name) ?? (one === undefined ? undefined : [one]);
  if (persons === undefined) return tokens(name);
  return persons.flatMap(({ masculine, feminine }) =>
    [masculine, feminine].flatMap((word) =>
      word === undefined ? [] : [word.toLowerCase(), pluralOf(word.toLowerCase())],
    ),
  );
}

function readDoings(): void {
  for (const { doings, things, states, wear, marked, from, when } of ESCENAS) {
    for (const { phrase, places, adverbs, who } of doings) {
      const named = [...slotsOf(phrase), ...places.flatMap(slotsOf)].flatMap(formsOf);
      const words = [...flat(phrase), ...places.flatMap(flat), ...adverbs.flatMap(flat), ...named];
      const verbs = alternatives(phrase.split(' ')[0] ?? '')
        .flatMap((first) => first.replace(/[[\]]/g, '').split('|'))
        .concat([...phrase.matchAll(/\^(\p{L}+)/gu)].map(([, verb = '']) => verb));
      for (const written of verbs) {
        const verb = parseVerb(written)?.verb;
        if (verb === undefined) continue;
        addVerb(verb);
        const company = setIn(COMPANY, verb);
        words.forEach((word) => company.add(word));
        const objects = setIn(OBJECTS, verb);
        [...flat(phrase), ...slotsOf(phrase).flatMap(formsOf)].forEach((word) => objects.add(word));
        const actors = setIn(ACTORS, verb);
        who.flatMap(formsOf).forEach((word) => actors.add(word));
        who.flatMap(formsOf).forEach((word) => company.add(word));
      }
      places.flatMap(flat).forEach((word) => PLACED.add(word));
    }
    for (const { phrase, portable } of things) {
      if (!portable) continue;
      for (const verb of ['dejar', 'olvidar']) {
        const company = setIn(COMPANY, verb);
        const objects = setIn(OBJECTS, verb);
        [...flat(phrase), ...slotsOf(phrase).flatMap(formsOf)].forEach((word) => {
          company.add(word);
          objects.add(word);
        });
        things.flatMap(({ places }) => places.flatMap(flat)).forEach((word) => company.add(word));
      }
    }
    for (const { subject, predicates } of states) {
      for (const text of predicates) {
        const verb = parseVerb(head(text.replace(/^no /, '')))?.verb ?? '';
        addVerb(verb);
        tokens(`${subject} ${text}`).forEach((word) => setIn(COMPANY, verb).add(word));
      }
    }
    for (const { text } of [...wear, ...marked]) tokens(text).forEach((word) => LOOKS.add(word));
    from.forEach((text) => tokens(text).forEach((word) => ONLOOKING.add(word)));
    when.forEach((text) => tokens(text).forEach((word) => INTERRUPTING.add(word)));
  }
  for (const phrases of Object.values(TIMES)) {
    Object.values(phrases)
      .flat()
      .forEach((text: string) => tokens(text).forEach((word) => TIMING.add(word)));
  }
  Object.values(AROUND)
    .flat()
    .forEach((text) => tokens(text).forEach((word) => TIMING.add(word)));
  for (const { words } of Object.values(THINGS))
    flat(words.replace(/:\w+/g, '')).forEach((word) => PLACED.add(word));
}

function addVerb(verb: string): void {
  if (verb === '') return;
  for (const form of allForms(verb)) setIn(VERB_FORMS, form).add(verb);
  const gerund = gerundOf(verb);
  const stressed = gerund.replace(/ando$/, 'ándo').replace(/endo$/, 'éndo');
  for (const clitic of ['me', 'te', 'se', 'nos', 'le', 'les', 'lo', 'la', 'los', 'las']) {
    setIn(VERB_FORMS, verb + clitic).add(verb);
    setIn(VERB_FORMS, stressed + clitic).add(verb);
  }
  for (const tense of ['present', 'preterite', 'imperfect'] as const) {
    FINITE.set(conjugate(verb, tense, '3s'), 'singular');
    FINITE.set(conjugate(verb, tense, '3p'), 'plural');
  }
}

/** Verbs of the frames themselves. */
export const FRAME_VERBS: readonly string[] =
  'ser estar tener querer poder ir haber empezar dejar volver soler pensar acabar seguir pasar llevar ver mirar observar oír escuchar gustar encantar preferir olvidar costar vivir salir trabajar esperar llegar correr encontrar hacer llover nevar soplar brillar caer tomar cruzar subir'.split(
    ' ',
  );

function readAdjectives(): void {
  const written = [
    ...Object.values(PEOPLE).flatMap(({ adjectives }) => alternatives(adjectives)),
    ...Object.values(THINGS).flatMap(({ adjectives }) => alternatives(adjectives)),
    ...MOODS,
    ...TRAITS,
  ];
  for (const adjective of written) {
    const word = adjective.replace(/^(?:muy|bastante|un poco|demasiado) /, '');
    if (word.includes(' ') || word === '') continue;
    for (const gender of ['m', 'f'] as const) {
      for (const plural of [false, true]) {
        const form = agree(word, gender, plural);
        if (NOUN_FORMS.has(form) || VERB_FORMS.has(form)) continue;
        put(ADJECTIVE_FORMS, form, { gender, plural });
      }
    }
  }
}

readNouns();
readDoings();
FRAME_VERBS.forEach(addVerb);
for (const trade of TRADES)
  addPerson({ masculine: trade, feminine: feminineOf(trade), kind: 'role', adjectives: [] });
for (const verb of [
  'trabajar',
  'esperar',
  'llegar',
  'abrir',
  'cerrar',
  'llevar',
  'pasar',
  'salir',
  'volver',
  'correr',
  'ir',
]) {
  for (const word of [...GOALS, 'taxi bicicleta autobús familia paraguas'].flatMap(tokens)) {
    setIn(COMPANY, verb).add(word);
    // "¿A qué hora abre el teatro?"
    if (verb === 'abrir' || verb === 'cerrar') setIn(OBJECTS, verb).add(word);
  }
}
for (const verb of ['hacer', 'llover', 'nevar', 'salir']) {
  SKY_PLACES.forEach((place) => tokens(place).forEach((word) => setIn(COMPANY, verb).add(word)));
}
for (const sky of SKIES) tokens(sky).forEach((word) => TIMING.add(word));
readAdjectives();
