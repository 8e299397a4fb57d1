/** Sentence shapes about how a doing goes: around what, how long, still, by nobody, unwillingly. */
import { chance, pick } from '../../grammar';
import { sentence } from '../agreement';
import {
  chore,
  clause,
  forAnybody,
  asHabit,
  habitual,
  inForm,
  lasting,
  play,
  predicate,
  type FrameContext,
} from '../clauses';
import { conjugate } from '../conjugation';
import { AROUND } from '../lexicon/times';
import { unspoken, type Frame } from './frame';

type Build = Frame['build'];

/** "Antes de cenar, mi padre lee el periódico": both are done by the same one. */
const around: Build = (context) => {
  const { random } = context;
  const played = play(context, { fits: habitual, adverbs: 0.08, places: 0.5 });
  if (played === undefined || !played.actor.human || played.actor.person === '1p') return undefined;
  const openings = played.doing.times.flatMap((time) => AROUND[time] ?? []);
  if (openings.length === 0) return undefined;
  const around_ = pick(random, openings);
  const form = pick(random, ['present', 'preterite', 'present', 'imperfect'] as const);
  if (form !== 'preterite' && asHabit(played) === undefined) return undefined;
  return sentence(
    chance(random, 0.5)
      ? [`${around_},`, ...clause(played, form)]
      : [...clause(played, form), around_],
  );
};

/** "Lleva dos horas esperando": how long. */
const BRIEF =
  /^(?:beber|comer|visitar|saludar|acompañar|llevar|guardar|encender|comprar|pedir|probar|tomar|llegar)/;

const howLong: Build = (context) => {
  const { random } = context;
  const played = play(context, { fits: lasting, adverbs: 0, places: 0.6 });
  if (played === undefined || !played.actor.animate || BRIEF.test(played.phrase)) return undefined;
  const span = pick(random, [
    'una hora',
    'dos horas',
    'toda la mañana',
    'toda la tarde',
    'media hora',
    'mucho tiempo',
    'diez minutos',
  ]);
  const tense = pick(random, ['present', 'imperfect'] as const);
  return sentence([
    played.actor.text,
    conjugate('llevar', tense, played.actor.person),
    span,
    ...predicate(played, 'gerund'),
  ]);
};

/** "sigue", "pasa la tarde", and the gerund. */
const goingOn: Build = (context) => {
  const { random } = context;
  const played = play(context, { fits: lasting, adverbs: 0.1 });
  if (played === undefined || !played.actor.animate || BRIEF.test(played.phrase)) return undefined;
  const [verb, span] = pick(
    random,
    ['seguir', 'pasar la tarde', 'seguir', 'pasar la mañana', 'pasar horas'].map((text) => {
      const [head = '', ...rest] = text.split(' ');
      return [head, rest.join(' ')] as const;
    }),
  );
  return sentence([
    played.actor.text,
    conjugate(
      verb,
      pick(random, ['present', 'preterite', 'present'] as const),
      played.actor.person,
    ),
    span,
    ...predicate(played, 'gerund'),
  ]);
};

const nobody: Build = (context: FrameContext) => {
  const played = play(context, {
    fits: (doing) => habitual(doing) && forAnybody(doing),
    adverbs: 0,
    places: 0.9,
    actor: {
      ...unspoken('3s', context),
      text: pick(context.random, ['nadie', 'alguien', 'alguien']),
    },
  });
  if (played === undefined || /su[s]? /.test(played.phrase)) return undefined;
  return sentence(
    clause(played, pick(context.random, ['progressive', 'past progressive'] as const)),
  );
};

/** Rather not: "No quiere barrer porque está cansada." */
const unwilling: Build = (context) => {
  const { random } = context;
  const played = play(context, { fits: chore, adverbs: 0, places: 0.3 });
  if (played === undefined || !played.actor.human) return undefined;
  const { actor } = played;
  const reason = pick(random, [
    'estar cansado',
    'tener sueño',
    'no tener tiempo',
    'tener prisa',
    'tener hambre',
    'estar enfermo',
    'preferir descansar',
  ]);
  const { verb, rest } = inForm(reason, 'present', actor);
  const why =
    actor.plural || actor.gender === 'f'
      ? rest.replace(
          /(cansad|enferm)o/,
          (_, stem: string) =>
            stem + (actor.gender === 'f' ? 'a' : 'o') + (actor.plural ? 's' : ''),
        )
      : rest;
  const [verb_ = '', link] = pick(random, ['querer', 'poder', 'ir a'] as const).split(' ');
  return sentence([
    actor.text,
    'no',
    conjugate(verb_, 'present', actor.person),
    link,
    ...predicate(played, 'infinitive'),
    'porque',
    verb,
    why,
  ]);
};

export const COURSE: readonly Frame[] = [
  { name: 'around', weight: 2.5, build: around },
  { name: 'how long', weight: 2, build: howLong },
  { name: 'going on', weight: 1.4, build: goingOn },
  { name: 'nobody', weight: 0.3, build: nobody },
  { name: 'unwilling', weight: 1.2, build: unwilling },
];
