/** Sentence shapes that ask, invite and exclaim. */
import { expand, pick } from '../../grammar';
import { sentence } from '../agreement';
import {
  asHabit,
  chore,
  forAnybody,
  fun,
  habitual,
  inForm,
  lasting,
  ofOne,
  play,
  predicate,
  timeFor,
  type Form,
  type Played,
} from '../clauses';
import { conjugate, participleOf } from '../conjugation';
import { unspoken, yours, type Frame } from './frame';

type Build = Frame['build'];

/** Verb, subject, and the rest: the order of a question. */
function inverted(played: Played, form: Form): string[] {
  const { actor, phrase, named, adverb = '', place = '' } = played;
  const subject = yours(actor.text);
  const { verb, rest } = inForm(phrase, form, actor, named);
  // "¿Está llorando el bebé?", "¿Está Lucía cortando cebollas?"
  const [first = '', ...others] = verb.split(' ');
  // "¿Por qué levanta pesas el chico?"
  if (rest !== '' && !rest.includes(' ')) return [verb, rest, subject, adverb, place];
  if (rest === '' || others.length === 0) return [verb, subject, rest, adverb, place];
  const clitic = /^(?:se|les?|l[oa]s?)$/.test(first);
  const finite = clitic ? `${first} ${others[0] ?? ''}` : first;
  return [finite, subject, ...others.slice(clitic ? 1 : 0), rest, adverb, place];
}

const isIt: Build = (context) => {
  const played = play(context, { style: 'definite', fits: lasting, adverbs: 0.1, places: 0.7 });
  if (played === undefined) return undefined;
  const form = pick(context.random, ['progressive', 'progressive', 'past progressive'] as const);
  return sentence(inverted(played, form), '?');
};

const why: Build = (context) => {
  const { random } = context;
  const played = play(context, { style: 'definite', fits: lasting, adverbs: 0.1, places: 0.5 });
  if (played === undefined || !played.actor.animate) return undefined;
  const form = pick(random, ['progressive', 'present', 'imperfect'] as const);
  return sentence(['por qué', ...inverted(played, form)], '?');
};

const who: Build = (context) => {
  const { random } = context;
  const actor = { ...unspoken('3s', context), text: '' };
  const played = play(context, {
    actor,
    adverbs: 0.05,
    places: 0.6,
    fits: (doing) =>
      doing.who.some(
        (name) =>
          /^(?:[A-ZÑ]{4,}|cocinero|maestro|músico)$/.test(name) &&
          !/PERRO|GATO|MASCOTA|PÁJARO/.test(name),
      ),
  });
  if (played === undefined) return undefined;
  const event = played.doing.flags.has('event');
  const form = event ? 'preterite' : pick(random, ['progressive', 'preterite', 'present'] as const);
  return sentence(['quién', ...predicate(played, form)], '?');
};

const where: Build = (context) => {
  const { random } = context;
  const played = play(context, {
    style: 'definite',
    fits: (doing) => habitual(doing) && !doing.placed,
    adverbs: 0,
    places: 0,
  });
  if (played === undefined || !played.actor.human) return undefined;
  const word = pick(random, ['dónde', 'dónde', 'cuándo', 'a qué hora', 'con quién']);
  if (word === 'con quién' && / con /.test(played.phrase)) return undefined;
  if (word === 'a qué hora' && !PUNCTUAL.test(played.phrase)) return undefined;
  const form = pick(random, ['present', 'preterite', 'present'] as const);
  if (form === 'present' && asHabit(played) === undefined) return undefined;
  return sentence([word, ...inverted(played, form)], '?');
};

/** What one may ask the hour of. */
const PUNCTUAL =
  /^(?:desayunar|cenar|merendar|salir|volver|acostar|levantar|despertar|comer|dormir|entrenar|poner la mesa|trabajar|ordeñar|ver|enseñar)/;

const whenDid: Build = (context) => {
  const { random } = context;
  const played = play(context, {
    style: 'definite',
    fits: (doing) => doing.flags.has('event'),
    adverbs: 0,
    places: 0.3,
  });
  if (played === undefined) return undefined;
  const word = pick(random, ['cuándo', 'por qué', 'cómo', 'a qué hora']);
  return sentence([word, ...inverted(played, 'preterite')], '?');
};

/** Questions to "tú" and to "nosotros". */
const you: Build = (context) => {
  const { random } = context;
  const actor = unspoken('2s', context);
  const played = play(context, {
    actor,
    adverbs: 0.05,
    places: 0.6,
    fits: (doing) => fun(doing) && forAnybody(doing),
  });
  if (played === undefined) return undefined;
  const infinitive = predicate(played, 'infinitive');
  switch (pick(random, ['want', 'like', 'know', 'habit', 'ever', 'did', 'going'] as const)) {
    case 'want':
      return sentence(
        ['quieres', ...infinitive, timeFor(played.doing.times, 'future', random)],
        '?',
      );
    case 'like':
      if (ofOne(played)) return undefined;
      return sentence([pick(random, ['te gusta', 'te gustaría', 'prefieres']), ...infinitive], '?');
    case 'know':
      return sentence([pick(random, ['puedes', 'piensas']), ...infinitive], '?');
    case 'habit':
      if (asHabit(played) === undefined) return undefined;
      return sentence(
        [...predicate(played, 'present'), timeFor(played.doing.times, 'habit', random)],
        '?',
      );
    case 'going':
      return sentence(['vas a', ...infinitive, timeFor(played.doing.times, 'future', random)], '?');
    case 'did':
      return sentence(
        [...predicate(played, 'preterite'), timeFor(played.doing.times, 'past', random)],
        '?',
      );
    case 'ever': {
      const { verb, rest } = inForm(played.phrase, 'infinitive', played.actor, played.named);
      if (/(?:te|le|les)$/.test(verb) || / \^/.test(played.phrase)) return undefined;
      return sentence(['alguna vez has', participleOf(verb), rest, played.place], '?');
    }
  }
};

const shallWe: Build = (context) => {
  const { random } = context;
  const actor = unspoken('1p', context);
  const played = play(context, {
    actor,
    adverbs: 0.05,
    places: 0.8,
    fits: (doing) => fun(doing) && forAnybody(doing),
  });
  if (played === undefined) return undefined;
  const infinitive = predicate(played, 'infinitive');
  return pick(random, [true, false])
    ? sentence(['vamos a', ...infinitive, timeFor(played.doing.times, 'future', random)], '!')
    : sentence(
        [pick(random, ['cuándo vamos a', 'podemos', 'por qué no vamos a']), ...infinitive],
        '?',
      );
};

const mustYou: Build = (context) => {
  const actor = unspoken(pick(context.random, ['2s', '1p'] as const), context);
  const played = play(context, {
    actor,
    adverbs: 0,
    places: 0.6,
    fits: (doing) => chore(doing) && forAnybody(doing),
  });
  if (played === undefined) return undefined;
  const opening = pick(context.random, ['quién va a', 'tener que', 'cuándo hay que', 'poder']);
  const [verb = '', ...link] = opening.split(' ');
  const infinitive = predicate(played, 'infinitive');
  if (/^(?:quién|cuándo)/.test(opening)) {
    if (
      /(?:te|nos)(?: |$)/.test(infinitive[0] ?? '') ||
      /(?<!\p{L})(?:tus?|nuestr)/u.test(infinitive.join(' '))
    )
      return undefined;
    return sentence([opening, ...infinitive], '?');
  }
  return sentence([conjugate(verb, 'present', actor.person), ...link, ...infinitive], '?');
};

const exclaims: Build = ({ scene, random }) =>
  sentence([expand(pick(random, scene.exclaim), random)], '!');

/** "¡Qué fría está el agua!" */
const howItIs: Build = ({ scene, random }) => {
  const { subject, plural, predicates } = pick(random, scene.states);
  const [, verb = '', adjective = ''] =
    /^(ser|estar) (?:muy |demasiado )?(\p{L}+)$/u.exec(pick(random, predicates)) ?? [];
  if (
    !/(?:[oa]s?|es?|iles)$/.test(adjective) ||
    /hech[oa]|dormido|reservada|parado|rot[oa]s?$/.test(adjective)
  )
    return undefined;
  const tense = pick(random, ['present', 'imperfect', 'present'] as const);
  return sentence(['qué', adjective, conjugate(verb, tense, plural ? '3p' : '3s'), subject], '!');
};

export const QUESTIONS: readonly Frame[] = [
  { name: 'is it', weight: 2.5, build: isIt },
  { name: 'why', weight: 2.5, build: why },
  { name: 'who', weight: 1.8, build: who },
  { name: 'where', weight: 3, build: where },
  { name: 'when', weight: 1.8, build: whenDid },
  { name: 'you', weight: 2.5, build: you },
  { name: 'shall we', weight: 0.7, build: shallWe },
  { name: 'must you', weight: 0.3, build: mustYou },
  { name: 'exclaims', weight: 1, build: exclaims },
  { name: 'how it is', weight: 1, build: howItIs },
];
