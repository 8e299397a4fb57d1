/** Sentence shapes about people as they are seen: by whom, from where, in what clothes. */
import { chance, expand, pick } from '../../grammar';
import { sentence } from '../agreement';
import {
  clause,
  inForm,
  lasting,
  play,
  predicate,
  type FrameContext,
  type Played,
} from '../clauses';
import { conjugate, type Person } from '../conjugation';
import type { Look } from '../../notation';
import { yours, type Frame } from './frame';

type Build = Frame['build'];

/** "Veo a un niño jugando": people and animals that are seen take "a". */
const seen: Build = (context) => {
  const { scene, random } = context;
  const played = play(context, {
    style: pick(random, ['indefinite', 'any'] as const),
    fits: lasting,
    adverbs: 0.08,
    places: 0.6,
  });
  if (
    played === undefined ||
    /^(?:mirar|ver|escuchar|vigilar|visitar|viajar|llamar)(?: |$)/.test(played.phrase)
  )
    return undefined;
  const heard = played.doing.flags.has('heard');
  const from = expand(pick(random, scene.from), random);
  const whom = played.actor.animate ? `a ${played.actor.text}` : played.actor.text;
  const [verb, person] = pick(random, SEEING);
  const verbs = heard ? pick(random, ['oír', 'escuchar']) : verb;
  const tense = pick(random, ['present', 'preterite', 'imperfect'] as const);
  const words = [conjugate(verbs, tense, person), whom, ...predicate(played, 'gerund')];
  if (scene.from.length > 0 && chance(random, 0.55)) return sentence([`${from},`, ...words]);
  return sentence(words);
};

const SEEING: readonly (readonly [string, Person])[] = [
  ['ver', '1s'],
  ['ver', '1p'],
  ['mirar', '1p'],
  ['observar', '1s'],
];

/** "La vecina mira a los niños que juegan en el patio." */
const watched: Build = (context) => {
  const { random } = context;
  const played = play(context, { fits: lasting, adverbs: 0, places: 0.6 });
  const watcher = play(context, {
    style: 'definite',
    fits: (doing) => doing.who.some((who) => /^[A-Z]/.test(who)),
  });
  if (played === undefined || watcher === undefined || played.doing === watcher.doing)
    return undefined;
  if (!played.doing.places.some((place) => watcher.doing.places.includes(place))) return undefined;
  const { actor } = watcher;
  if (!actor.human || !played.actor.animate || played.actor.text === actor.text) return undefined;
  if (
    /^(?:mirar|ver|dormir|esperar|vigilar|visitar|viajar|llamar)/.test(played.phrase) ||
    played.actor.noun?.kind === 'name'
  )
    return undefined;
  const heard = played.doing.flags.has('heard');
  const verb = heard ? 'escuchar' : pick(random, ['mirar', 'observar', 'ver']);
  const tense = pick(random, ['present', 'imperfect'] as const);
  return sentence(
    [
      actor.text,
      conjugate(verb, tense, actor.person),
      `a ${played.actor.text}`,
      chance(random, 0.5) ? 'que' : undefined,
      ...predicate(played, tense),
    ].map((part, index, all) =>
      all[3] === undefined && index === 4
        ? inForm(played.phrase, 'gerund', played.actor, played.named).verb
        : part,
    ),
  );
};

/** "Hay un hombre leyendo el periódico en el banco." */
const thereIs: Build = (context) => {
  const played = play(context, { style: 'indefinite', fits: lasting, adverbs: 0.1, places: 1 });
  if (played?.place === undefined || / y /.test(played.actor.text)) return undefined;
  const be = pick(context.random, ['hay', 'hay', 'había']);
  return sentence([be, ...clause(played, 'gerund')]);
};

/** A description by what is worn, or what else one is known by. */
function looks(looks_: readonly Look[], played: Played, context: FrameContext): string | undefined {
  const { actor } = played;
  const kind = actor.noun?.kind;
  if (actor.plural || kind === undefined || kind === 'kin' || kind === 'name' || kind === 'animal')
    return undefined;
  const child = kind === 'child';
  const fitting = looks_.filter(({ fits }) => {
    if (fits === undefined) return true;
    if (fits === 'adult') return !child;
    if (fits === 'child') return child;
    return !child && (fits === 'she') === (actor.gender === 'f');
  });
  return fitting.length === 0 ? undefined : pick(context.random, fitting).text;
}

const withLook: Build = (context) => {
  const { scene, random } = context;
  const played = play(context, { style: 'one', fits: lasting, adverbs: 0.05, places: 0.5 });
  if (played === undefined || played.doing.flags.has('bare')) return undefined;
  const worn = chance(random, 0.5);
  const look = looks(worn ? scene.wear : scene.marked, played, context);
  if (look === undefined || played.actor.text.split(' ').length > 2) return undefined;
  const shown = worn
    ? `de ${look
        .replace(/^un /, 'el ')
        .replace(/^una /, 'la ')
        .replace(/^unos /, 'los ')
        .replace(/^unas /, 'las ')}`
    : look;
  const actor = {
    ...played.actor,
    text: `${played.actor.text.replace(/^un /, worn ? 'el ' : 'un ').replace(/^una /, worn ? 'la ' : 'una ')} ${shown}`,
  };
  return sentence(
    clause(
      { ...played, actor },
      pick(random, ['progressive', 'present', 'preterite', 'imperfect'] as const),
    ),
  );
};

const wears: Build = (context) => {
  const { scene, random } = context;
  const played = play(context, { style: 'one', fits: lasting, adverbs: 0, places: 0.5 });
  if (played === undefined || played.doing.flags.has('bare')) return undefined;
  const look = looks(scene.wear, played, context);
  if (look === undefined) return undefined;
  const subject = played.actor.text.replace(/^un /, 'el ').replace(/^una /, 'la ');
  const tense = pick(random, ['present', 'imperfect'] as const);
  return sentence([
    subject,
    'que',
    ...predicate(played, tense === 'present' ? 'progressive' : 'past progressive'),
    conjugate('llevar', tense, played.actor.person),
    look,
  ]);
};

/** "La mujer que lee en el tren es nuestra vecina." */
const whoIsIt: Build = (context) => {
  const { random } = context;
  const played = play(context, { style: 'one', fits: lasting, adverbs: 0, places: 0.6 });
  const kind = played?.actor.noun?.kind;
  if (played === undefined || (kind !== 'person' && kind !== 'child')) return undefined;
  const feminine = played.actor.gender === 'f';
  const who =
    kind === 'child'
      ? [
          feminine ? 'mi hermana' : 'mi hermano',
          feminine ? 'mi prima' : 'mi primo',
          feminine ? 'su hija' : 'su hijo',
          feminine ? 'mi sobrina' : 'mi sobrino',
        ]
      : [
          feminine ? 'mi vecina' : 'mi vecino',
          feminine ? 'una amiga' : 'un amigo',
          feminine ? 'mi profesora' : 'mi profesor',
          feminine ? 'nuestra tía' : 'nuestro tío',
          feminine ? 'mi mejor amiga' : 'mi mejor amigo',
        ];
  return sentence([
    played.actor.text
      .replace(/^un /, 'el ')
      .replace(/^una /, 'la ')
      .replace(/^est[ea] /, feminine ? 'la ' : 'el '),
    'que',
    ...predicate(played, pick(random, ['progressive', 'present'] as const)),
    'es',
    pick(random, who),
  ]);
};

const look: Build = (context) => {
  const { random } = context;
  const played = play(context, { fits: lasting, adverbs: 0.1, places: 0.6 });
  if (played === undefined) return undefined;
  if (chance(random, 0.5)) return sentence(['mira,', ...clause(played, 'progressive')], '!');
  const { verb, rest } = inForm(played.phrase, 'present', played.actor, played.named);
  if (rest !== '') return undefined;
  return sentence(['mira cómo', verb, yours(played.actor.text), played.place], '!');
};

export const ONLOOKERS: readonly Frame[] = [
  { name: 'seen', weight: 5, build: seen },
  { name: 'watched', weight: 3.5, build: watched },
  { name: 'there is somebody', weight: 3.5, build: thereIs },
  { name: 'look', weight: 2.5, build: withLook },
  { name: 'wears', weight: 0.9, build: wears },
  { name: 'who it is', weight: 1, build: whoIsIt },
  { name: 'look!', weight: 1.3, build: look },
];
