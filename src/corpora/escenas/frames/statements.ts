/** Sentence shapes that state one doing: tenses, times, places, and who. */
import { chance, pick } from '../../grammar';
import { opening, sentence } from '../agreement';
import {
  chore,
  clause,
  forAnybody,
  fun,
  asHabit,
  habitual,
  inForm,
  lasting,
  play,
  predicate,
  timeFor,
  unfitting,
  verbOf,
  type Form,
  type Wanted,
} from '../clauses';
import { conjugate, type FiniteTense, type Person } from '../conjugation';
import { type TimePhrases } from '../lexicon/times';
import type { Doing } from '../../notation';
import { unspoken, type Frame } from './frame';

type Build = Frame['build'];

const plain =
  (form: Form, wanted: Wanted): Build =>
  (context) => {
    const played = play(context, wanted);
    return played && sentence(clause(played, form));
  };

/** A doing with its time in front or behind. */
const timed =
  (form: Form, use: keyof TimePhrases, where: 'front' | 'end', wanted: Wanted): Build =>
  (context) => {
    const played = play(context, {
      adverbs: 0.12,
      places: where === 'end' ? 0.3 : 0.42,
      ...wanted,
    });
    const time = played && timeFor(played.doing.times, use, context.random);
    if (played === undefined || time === undefined || played.phrase.includes(' a las '))
      return undefined;
    const habit = use === 'habit' || use === 'once';
    if (unfitting(time, played, habit)) return undefined;
    const settled = habit ? asHabit(played) : played;
    if (settled === undefined) return undefined;
    const words = clause(settled, form);
    return sentence(where === 'front' ? [opening(time), ...words] : [...words, time]);
  };

/** "va a", "quiere", "tiene que" … and the infinitive. */
const withInfinitive =
  (
    auxiliary: string,
    tense: FiniteTense,
    fits: (doing: Doing) => boolean,
    wanted: Wanted = {},
  ): Build =>
  (context) => {
    const played = play(context, { fits, adverbs: 0.07, ...wanted });
    if (played === undefined || !played.actor.animate) return undefined;
    if (!played.actor.human && !/ir a|dejar de|empezar|volver/.test(auxiliary)) return undefined;
    if (auxiliary === 'soler' && asHabit(played) === undefined) return undefined;
    const [verb = '', ...link] = auxiliary.split(' ');
    const { person } = played.actor;
    return sentence([
      played.actor.text,
      conjugate(verb, tense, person),
      ...link,
      ...predicate(played, 'infinitive'),
    ]);
  };

function future(where: 'front' | 'end'): Build {
  return (context) => {
    const played = play(context, { adverbs: 0.08, places: 0.5, fits: planned });
    const time = played && timeFor(played.doing.times, 'future', context.random);
    if (played === undefined || time === undefined || !played.actor.human) return undefined;
    if (unfitting(time, played, false)) return undefined;
    const { actor } = played;
    const words = [actor.text, conjugate('ir', 'present', actor.person), 'a'];
    const rest = predicate(played, 'infinitive');
    return sentence(
      where === 'front' ? [opening(time), ...words, ...rest] : [...words, ...rest, time],
    );
  };
}

/** What one sets out to do, and does not just come about. */
const planned = (doing: Doing): boolean =>
  !doing.flags.has('once') &&
  !/^(?:perder|encontrar|dormirse|olvidar|llorar|romper)/.test(doing.phrase);

const FRONTABLE = /^(?:en|sobre|junto a|bajo|delante de|detrás de|cerca de|debajo de) /;

const placeFirst: Build = (context) => {
  const played = play(context, { fits: lasting, places: 1, adverbs: 0.15 });
  if (played?.place === undefined || !FRONTABLE.test(played.place)) return undefined;
  const form = pick(context.random, ['progressive', 'past progressive', 'present'] as const);
  const { place } = played;
  if (form === 'present' && !played.phrase.includes(' ')) return undefined;
  return sentence([`${place},`, ...clause({ ...played, place: undefined }, form)]);
};

/** "En el parque juegan unos niños": only where no object comes between. */
const verbFirst: Build = (context) => {
  const { random } = context;
  const bare = (doing: Doing): boolean =>
    lasting(doing) && /^\p{L}+(?: (?:a|al|en) [^<]*)?$/u.test(doing.phrase);
  const played = play(context, { style: 'indefinite', fits: bare, places: 1 });
  if (played?.place === undefined || !FRONTABLE.test(played.place)) return undefined;
  const { verb, rest } = inForm(
    played.phrase,
    pick(random, ['present', 'imperfect'] as const),
    played.actor,
  );
  return sentence([played.place, verb, rest, played.actor.text, played.adverb]);
};

const often: Build = (context) => {
  const played = play(context, { fits: habitual, adverbs: 0.05 });
  if (played === undefined || !played.actor.human) return undefined;
  const word = pick(context.random, [
    'siempre',
    'nunca',
    'casi nunca',
    'a menudo',
    'a veces',
    'casi siempre',
    'todavía',
    'ya no',
  ]);
  const habit = asHabit(played);
  if (habit === undefined) return undefined;
  const [subject = '', ...rest] = clause(habit, 'present');
  return sentence([subject, word, ...rest]);
};

const unspokenDoing =
  (person: Person): Build =>
  (context) => {
    const { random } = context;
    const actor = unspoken(person, context);
    const use = pick(random, ['past', 'habit', 'past', 'future', 'once', 'now'] as const);
    const fits = (doing: Doing): boolean =>
      forAnybody(doing) &&
      (use === 'past' || (use === 'future' ? planned(doing) : habitual(doing)));
    const drawn = play(context, { actor, fits, adverbs: 0.15 });
    if (drawn === undefined) return undefined;
    const played = use === 'habit' || use === 'once' ? asHabit(drawn) : drawn;
    if (played === undefined) return undefined;
    const time = chance(random, 0.6) ? timeFor(played.doing.times, use, random) : undefined;
    if (time !== undefined && unfitting(time, played, use === 'habit' || use === 'once'))
      return undefined;
    const words =
      use === 'future'
        ? [conjugate('ir', 'present', person), 'a', ...predicate(played, 'infinitive')]
        : predicate(
            played,
            (
              {
                past: 'preterite',
                habit: 'present',
                once: 'imperfect',
                now: 'progressive',
              } as const
            )[use],
          );
    if (time === undefined) return use === 'once' ? undefined : sentence(words);
    return sentence(chance(random, 0.5) ? [opening(time), ...words] : [...words, time]);
  };

const usedTo: Build = (context) => {
  const played = play(context, { style: 'definite', fits: habitual, adverbs: 0.1 });
  if (played === undefined || !played.actor.human || played.actor.noun?.kind === 'child')
    return undefined;
  const { kind } = played.actor.noun ?? { kind: 'person' };
  const grown = kind === 'kin' || kind === 'name' ? ['de niño~,', 'de joven,', 'de niño~,'] : [];
  const once = pick(context.random, [
    ...grown,
    'antes,',
    'hace muchos años,',
    'en aquella época,',
    'durante el verano,',
    'en otros tiempos,',
  ]);
  const { gender, plural } = played.actor;
  const agreed = once.replace('niño~', (gender === 'f' ? 'niña' : 'niño') + (plural ? 's' : ''));
  const habit = asHabit(played);
  return habit && sentence([agreed, ...clause(habit, 'imperfect')]);
};

const notArrive = (doing: Doing): boolean => habitual(doing) && verbOf(doing.phrase) !== '';

export const STATEMENTS: readonly Frame[] = [
  { name: 'present', weight: 6.5, build: plain('present', { fits: habitual }) },
  { name: 'progressive', weight: 4.5, build: plain('progressive', { fits: lasting }) },
  { name: 'preterite', weight: 7.5, build: plain('preterite', { adverbs: 0.35 }) },
  {
    name: 'past progressive',
    weight: 2,
    build: plain('past progressive', { fits: lasting, style: 'indefinite' }),
  },
  { name: 'habit first', weight: 3, build: timed('present', 'habit', 'front', { fits: habitual }) },
  { name: 'habit last', weight: 3, build: timed('present', 'habit', 'end', { fits: habitual }) },
  {
    name: 'now first',
    weight: 1.2,
    build: timed('progressive', 'now', 'front', { fits: lasting }),
  },
  { name: 'now last', weight: 1, build: timed('progressive', 'now', 'end', { fits: lasting }) },
  { name: 'past first', weight: 4, build: timed('preterite', 'past', 'front', {}) },
  { name: 'past last', weight: 6.5, build: timed('preterite', 'past', 'end', {}) },
  {
    name: 'imperfect',
    weight: 2,
    build: timed('imperfect', 'once', 'end', { fits: habitual, style: 'definite' }),
  },
  { name: 'used to', weight: 2, build: usedTo },
  { name: 'future first', weight: 0.9, build: future('front') },
  { name: 'future last', weight: 0.9, build: future('end') },
  { name: 'want', weight: 1.4, build: withInfinitive('querer', 'present', fun) },
  { name: 'wanted', weight: 0.8, build: withInfinitive('querer', 'imperfect', fun) },
  { name: 'must', weight: 1, build: withInfinitive('tener que', 'present', chore) },
  { name: 'had to', weight: 0.7, build: withInfinitive('tener que', 'preterite', chore) },
  {
    name: 'just done',
    weight: 1.3,
    build: withInfinitive(
      'acabar de',
      'present',
      (doing) => !/^(?:dormir|esperar|mirar|vigilar)/.test(doing.phrase),
    ),
  },
  { name: 'begin', weight: 0.7, build: withInfinitive('empezar a', 'preterite', lasting) },
  {
    name: 'stop',
    weight: 0.5,
    build: withInfinitive('dejar de', 'preterite', (doing) => habitual(doing) && forAnybody(doing)),
  },
  {
    name: 'again',
    weight: 0.9,
    build: withInfinitive('volver a', 'preterite', (doing) => !doing.flags.has('once')),
  },
  { name: 'usually', weight: 1, build: withInfinitive('soler', 'present', notArrive) },
  { name: 'can', weight: 0.5, build: withInfinitive('poder', 'present', fun) },
  {
    name: 'think of',
    weight: 0.6,
    build: withInfinitive('pensar', 'present', fun, { style: 'definite' }),
  },
  { name: 'place first', weight: 3, build: placeFirst },
  { name: 'verb first', weight: 2.5, build: verbFirst },
  { name: 'often', weight: 3, build: often },
  { name: 'I', weight: 5, build: unspokenDoing('1s') },
  { name: 'we', weight: 3, build: unspokenDoing('1p') },
];
