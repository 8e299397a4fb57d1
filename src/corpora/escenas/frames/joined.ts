/** Sentence shapes that join two doings of one scene, or a doing with the weather. */
import { chance, expand, pick } from '../../grammar';
import { sentence } from '../agreement';
import {
  clause,
  fun,
  asHabit,
  habitual,
  habitually,
  inForm,
  lasting,
  ofOne,
  play,
  predicate,
  verbOf,
  withoutAdverb,
  withoutPlace,
  type Form,
  type FrameContext,
  type Played,
} from '../clauses';
import { conjugate } from '../conjugation';
import type { Actor } from '../phrases';
import { type Frame } from './frame';

type Build = Frame['build'];

const PAIRS: readonly (readonly [Form, Form])[] = [
  ['progressive', 'progressive'],
  ['past progressive', 'past progressive'],
  ['present', 'present'],
  ['imperfect', 'imperfect'],
];

const short = (played: Played): Played => withoutAdverb(withoutPlace(played));

/** Two of one scene at once; both must be people, or the second does what it does by itself. */
function two(context: FrameContext): readonly [Played, Played] | undefined {
  const first = play(context, { fits: lasting, adverbs: 0, places: 0 });
  const second = play(context, { fits: lasting, adverbs: 0, places: 0 });
  if (first === undefined || second === undefined || first.doing === second.doing) return undefined;
  if (!first.actor.human && !second.actor.human) return undefined;
  const family = /^(?:mi|mis|su|sus|nuestr[oa]s?) .*(?:familia|padres|abuelos|hermanos)/;
  if (family.test(first.actor.text) && second.actor.noun?.kind === 'kin') return undefined;
  if (family.test(second.actor.text) && first.actor.noun?.kind === 'kin') return undefined;
  const place = sharedPlace(first, second, context);
  if (place === undefined) return undefined;
  return [chance(context.random, 0.45) ? { ...first, place } : first, second];
}

/** A place where both may be done. What has to name its place keeps it to itself. */
function sharedPlace(first: Played, second: Played, { random }: FrameContext): string | undefined {
  if (first.doing.placed || second.doing.placed) return undefined;
  const shared = first.doing.places.filter(
    (place) => second.doing.places.includes(place) && !/[<~]|su /.test(place),
  );
  return shared.length === 0 ? undefined : expand(pick(random, shared), random);
}

const meanwhile: Build = (context) => {
  const both = two(context);
  if (both === undefined) return undefined;
  const [first, second] = both;
  const [a, b] = pick(context.random, PAIRS);
  if (chance(context.random, 0.5)) {
    const opening = clause(short(second), b).filter(Boolean).join(' ');
    return sentence(['mientras', `${opening},`, ...clause(first, a)]);
  }
  return sentence([...clause(first, a), 'mientras', ...clause(second, b)]);
};

const and: Build = (context) => {
  const both = two(context);
  if (both === undefined || both[1].actor.text === both[0].actor.text) return undefined;
  const [a, b] = pick(context.random, PAIRS.slice(0, 3));
  return sentence([...clause(short(both[0]), a), 'y', ...clause(short(both[1]), b)]);
};

/** "Un niño dibuja y el otro lee." */
const oneAndTheOther: Build = (context) => {
  const { random } = context;
  const first = play(context, { style: 'one', fits: lasting, adverbs: 0, places: 0 });
  const second =
    first && play(context, { actor: first.actor, fits: lasting, adverbs: 0, places: 0 });
  const noun = first?.actor.noun;
  if (first === undefined || second === undefined || noun === undefined) return undefined;
  if (sharedPlace(first, second, context) === undefined) return undefined;
  if (
    first.doing === second.doing ||
    !second.doing.who.some((who) => first.doing.who.includes(who))
  )
    return undefined;
  if (noun.kind === 'kin' || noun.kind === 'name' || noun.kind === 'role') return undefined;
  const feminine = first.actor.gender === 'f';
  const word = (feminine ? noun.feminine : noun.masculine) ?? '';
  const form = pick(random, ['present', 'progressive', 'past progressive'] as const);
  const one = { ...first, actor: { ...first.actor, text: `${feminine ? 'una' : 'un'} ${word}` } };
  const other = { ...second, actor: { ...second.actor, text: feminine ? 'la otra' : 'el otro' } };
  return sentence([...clause(one, form), pick(random, ['y', 'mientras']), ...clause(other, form)]);
};

const interrupted: Build = (context) => {
  const { scene, random } = context;
  const played = play(context, { fits: lasting, adverbs: 0.05, places: 0.5 });
  if (played === undefined || scene.when.length === 0) return undefined;
  const broke = expand(pick(random, scene.when), random);
  return chance(random, 0.3)
    ? sentence([`cuando ${broke},`, ...clause(played, 'past progressive')])
    : sentence([...clause(played, 'past progressive'), 'cuando', broke]);
};

const SKY: Actor = {
  text: '',
  gender: 'm',
  plural: false,
  person: '3s',
  human: false,
  animate: false,
  noun: undefined,
  definite: true,
};

function weather(sky: string, form: Form): string {
  const { verb, rest } = inForm(sky, form, SKY);
  return [verb, rest].filter(Boolean).join(' ');
}

/** Weather, and what one does for it. The scene names the weather that it goes with. */
const withWeather: Build = (context) => {
  const { scene, random } = context;
  const sky = (scene.sky[0] ?? '').split('|');
  const chosen = pick(random, sky);
  const drawn = play(context, {
    fits: (doing) => habitual(doing) && doing.flags.has('fun'),
    adverbs: 0.1,
    places: 0.5,
  });
  if (drawn === undefined || chosen === '') return undefined;
  if (drawn.actor.noun?.kind === 'role') return undefined;
  const bad = /llover|nevar|frío/.test(chosen);
  if (bad && /balcón|terraza|patio|jardín|hamaca|parra|azotea/.test(drawn.place ?? ''))
    return undefined;
  const played = asHabit(drawn);
  if (played === undefined) return undefined;
  switch (pick(random, ['when', 'as', 'past', 'today'] as const)) {
    case 'when':
      return sentence([`cuando ${weather(chosen, 'present')},`, ...clause(played, 'present')]);
    case 'as':
      return sentence([`como ${weather(chosen, 'present')},`, ...clause(played, 'progressive')]);
    case 'past':
      return sentence([
        pick(random, ['ayer', 'el sábado', 'el domingo', 'el lunes', 'anoche']),
        weather(chosen, 'preterite'),
        'y',
        ...clause(played, 'preterite'),
      ]);
    case 'today':
      return played.actor.human
        ? sentence([
            'hoy',
            weather(chosen, 'present'),
            'y',
            played.actor.text,
            conjugate('ir', 'present', played.actor.person),
            'a',
            ...predicate(played, 'infinitive'),
          ])
        : undefined;
  }
};

/** "A mi abuela le gusta tejer junto al fuego." */
function likes(negative: boolean): Build {
  return (context) => {
    const { random } = context;
    const played = play(context, { style: 'definite', fits: fun, adverbs: 0.05, places: 0.8 });
    if (played === undefined || !played.actor.human || ofOne(played)) return undefined;
    const le = played.actor.person === '3p' ? 'les' : 'le';
    const verb = negative
      ? pick(random, ['no [le] gusta', 'ya no [le] gusta'])
      : pick(random, ['[le] gusta', '[le] encanta', '[le] gustaba', '[le] gusta mucho']);
    return sentence([
      'a',
      played.actor.text,
      verb.replace('[le]', le),
      ...predicate(habitually(played), 'infinitive'),
    ]);
  };
}

/** "A Lucía le gusta nadar, pero Pablo prefiere tomar el sol." */
const prefers: Build = (context) => {
  const first = play(context, { style: 'definite', fits: fun, adverbs: 0, places: 0 });
  const second = play(context, { style: 'definite', fits: fun, adverbs: 0, places: 0 });
  if (first === undefined || second === undefined || first.doing === second.doing) return undefined;
  if (ofOne(first) || ofOne(second)) return undefined;
  if (!first.actor.human || !second.actor.human || verbOf(first.phrase) === verbOf(second.phrase))
    return undefined;
  return sentence([
    'a',
    first.actor.text,
    first.actor.person === '3p' ? 'les' : 'le',
    'gusta',
    `${predicate(habitually(first), 'infinitive').filter(Boolean).join(' ')},`,
    'pero',
    second.actor.text,
    conjugate('preferir', 'present', second.actor.person),
    ...predicate(habitually(second), 'infinitive'),
  ]);
};

export const JOINED: readonly Frame[] = [
  { name: 'while', weight: 6, build: meanwhile },
  { name: 'and', weight: 5, build: and },
  { name: 'one and the other', weight: 1, build: oneAndTheOther },
  { name: 'interrupted', weight: 2, build: interrupted },
  { name: 'weather', weight: 1.2, build: withWeather },
  { name: 'likes', weight: 1.2, build: likes(false) },
  { name: 'dislikes', weight: 0.5, build: likes(true) },
  { name: 'prefers', weight: 1.6, build: prefers },
];
