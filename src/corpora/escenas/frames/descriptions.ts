/** Sentence shapes about what people are, have, like and where they go. */
import type { Random } from '../../../random';
import { alternatives, chance, pick } from '../../grammar';
import { agree, opening, sentence } from '../agreement';
import { type FrameContext } from '../clauses';
import { conjugate } from '../conjugation';
import { makeActor, nameSlot } from '../phrases';
import { PERSON_GROUPS } from '../lexicon';
import { BELONGINGS, GOALS, MOODS, TRADES, TRAITS } from '../lexicon/traits';
import { yours, type Frame } from './frame';

type Build = Frame['build'];

const SERVES: readonly (readonly [string, readonly string[]])[] = [
  ['BEBIDA', ['GRANDE', 'GRANDE']],
  ['FRUTA', ['GENTE', 'PEQUE']],
  ['MATERIA', ['JOVEN', 'MENOR', 'NOMBRE']],
  ['DEPORTE', ['GENTE', 'PEQUE']],
  ['DULCE', ['GENTE', 'PEQUE']],
  ['INSTRUMENTO', ['NOMBRE', 'MENOR']],
  ['PLATO', ['GENTE', 'PARIENTE']],
  ['BAILE', ['GRANDE', 'PAREJA']],
  ['FLOR', ['GRANDE', 'PARIENTE']],
  ['MESA', ['ANCIANO', 'FAMILIA']],
];

const pointed = new Set(['FRUTA', 'DULCE', 'FLOR']);

const bare = (group: string, random: Random): string =>
  nameSlot(`${pointed.has(group) ? 'los' : 'el'} ${group}`, random, 'su', 0)?.text ?? '';

const likesThings: Build = (context: FrameContext) => {
  const { random } = context;
  const [group, who] = pick(random, SERVES);
  const actor = makeActor(pick(random, who), 'definite', random);
  const what = bare(group, random);
  if (actor === undefined) return undefined;
  const le = actor.person === '3p' ? 'les' : 'le';
  const n = /^l[oa]s /.test(what) ? 'n' : '';
  const verb = pick(random, [
    `${le} gusta${n}`,
    `${le} gusta${n} mucho`,
    `no ${le} gusta${n}`,
    `${le} encanta${n}`,
  ]);
  return sentence(['a', actor.text, verb, what]);
};

const prefersThings: Build = (context) => {
  const { random } = context;
  const [group, who] = pick(random, SERVES);
  const actor = makeActor(pick(random, who), 'definite', random);
  const first = bare(group, random);
  const second = bare(group, random);
  if (actor === undefined || first === second) return undefined;
  return sentence([
    actor.text,
    conjugate('preferir', pick(random, ['present', 'imperfect'] as const), actor.person),
    first,
    'a',
    second,
  ]);
};

/** "Mi tía es carpintera." */
const trade: Build = ({ random }) => {
  const actor = makeActor(
    pick(random, ['PARIENTE', 'NOMBRE', 'vecino', 'PARIENTE', 'MENOR']),
    'one',
    random,
  );
  if (actor === undefined || !actor.definite) return undefined;
  const word = TRADES[random.integer(TRADES.length)] ?? '';
  const agreeing = actor.gender === 'f' ? agree(word, 'f', false) : word;
  const verb = pick(random, ['es', 'quiere ser', 'trabaja como', 'quería ser', 'era', 'va a ser']);
  const where =
    verb === 'es' || verb === 'trabaja como'
      ? pick(random, [
          '',
          'en un pueblo',
          'en la ciudad',
          'en otro país',
          'desde hace años',
          'como su madre',
          '',
        ])
      : '';
  return sentence([actor.text, verb, agreeing, where]);
};

const SITS: ReadonlySet<string> = new Set(['sentado', 'solo']);

const people = [
  'NOMBRE',
  'PARIENTE',
  'OFICIO',
  'MENOR',
  'FAMILIA',
  'NIÑO',
  'ANCIANO',
  'vecino',
  'OFICIO',
];

const trait: Build = ({ random }) => {
  const actor = makeActor(pick(random, people), 'definite', random);
  if (actor === undefined || actor.text.split(' ').length > 2) return undefined;
  const tense = pick(random, ['present', 'imperfect', 'present'] as const);
  const first = pick(random, TRAITS);
  const second = pick(random, TRAITS);
  const words =
    chance(random, 0.35) && second !== first
      ? `${first.replace(/^(muy|bastante|un poco|demasiado) /, '')} y ${second}`
      : first;
  const agreed = words
    .split(' y ')
    .map((word) => agree(word, actor.gender, actor.plural))
    .join(' y ');
  return sentence([actor.text, conjugate('ser', tense, actor.person), agreed]);
};

const mood: Build = ({ scene, random }) => {
  const actor = makeActor(pick(random, people), 'definite', random);
  if (actor === undefined) return undefined;
  const tense = pick(random, ['present', 'imperfect', 'present'] as const);
  const chosen = pick(random, MOODS);
  const words = agree(chosen, actor.gender, actor.plural);
  const time = pick(
    random,
    tense === 'present'
      ? ['hoy', 'esta mañana', 'esta semana', 'desde ayer', '']
      : ['ayer', 'el domingo', 'anoche', 'al final del día', ''],
  );
  const verb = conjugate('estar', tense, actor.person);
  const usual = scene.doings
    .flatMap(({ places }) => places)
    .filter((place) => /^(?:en|junto|delante|cerca) /.test(place) && !/[<~]|su /.test(place));
  if (SITS.has(chosen) && usual.length > 0 && chance(random, 0.5))
    return sentence([actor.text, verb, words, pick(random, usual)]);
  if (chance(random, 0.3))
    return sentence(
      [pick(random, ['por qué', 'desde cuándo']), verb, words, yours(actor.text)],
      '?',
    );
  return sentence(
    chance(random, 0.4) && time !== ''
      ? [opening(time), actor.text, verb, words]
      : [actor.text, verb, words, time],
  );
};

const hasIt: Build = ({ random }) => {
  const what = pick(random, BELONGINGS);
  const child = what === 'diez años';
  const actor = makeActor(
    what === 'ochenta años' ? 'ANCIANO' : pick(random, child ? ['NIÑO', 'MENOR'] : people),
    'definite',
    random,
  );
  if (actor === undefined) return undefined;
  const tense = pick(random, ['present', 'imperfect', 'present'] as const);
  const time = /hambre|sueño|frío$|calor|prisa|sed|trabajo|tiempo|dolor|fiebre/.test(what)
    ? pick(random, ['', 'hoy', 'esta mañana', 'después de caminar', ''])
    : '';
  return sentence([
    actor.text,
    conjugate('tener', tense, actor.person),
    what,
    tense === 'present' ? time : '',
  ]);
};

const way: Build = ({ random }) => {
  const goal = pick(random, GOALS);
  const other = pick(random, GOALS);
  const open = !/puerto|playa|plaza|estadio|parque|parada|hospital|hotel|aeropuerto/.test(goal);
  switch (pick(random, ['where', 'near', 'how', 'turn', 'far', 'open'] as const)) {
    case 'where':
      return sentence(
        [
          pick(random, [
            'dónde está',
            'sabe usted dónde está',
            'está lejos',
            'cómo llego a',
            ...(open ? ['a qué hora abre', 'a qué hora cierra', 'está abierto hoy'] : []),
          ]).replace('abierto', goal.startsWith('la ') ? 'abierta' : 'abierto'),
          goal,
        ],
        '?',
      );
    case 'near':
      return other === goal
        ? undefined
        : sentence([
            goal,
            'está',
            pick(random, ['cerca de', 'delante de', 'al lado de', 'detrás de', 'lejos de']),
            other,
          ]);
    case 'how':
      return sentence([
        'para llegar a',
        `${goal},`,
        pick(random, [
          'hay que cruzar el puente',
          'hay que tomar el tranvía',
          'hay que subir la cuesta',
          'siga por la avenida',
          'cruce la plaza',
          'tome el autobús verde',
          'gire a la derecha',
        ]),
      ]);
    case 'turn':
      return sentence([
        pick(random, [
          'este autobús va a',
          'esta calle lleva a',
          'el tranvía pasa por',
          'el taxi nos dejó delante de',
          'nos vemos delante de',
          'quedamos a las seis en',
          'vivimos cerca de',
          'vivo detrás de',
        ]),
        goal,
      ]);
    case 'far':
      return sentence([
        goal,
        pick(random, [
          'está a diez minutos a pie',
          'está al final de la avenida',
          ...(open ? ['está cerrado los lunes'] : []),
          'está muy lejos del centro',
          'queda cerca de mi casa',
        ]).replace('cerrado', goal.startsWith('la ') ? 'cerrada' : 'cerrado'),
      ]);
    case 'open':
      return other === goal ? undefined : sentence(['hay un autobús de', goal, 'a', other]);
  }
};

const everyone = [...PERSON_GROUPS.keys()].filter((name) =>
  /^(?:OFICIO|NOMBRE|PARIENTE)$/.test(name),
);

/** "Mi primo vive cerca del puerto", "Elena viene de Lima". */
const lives: Build = ({ random }) => {
  const actor = makeActor(pick(random, everyone), 'definite', random);
  if (actor === undefined) return undefined;
  const goal = pick(random, GOALS);
  const [verb = '', link = ''] = pick(
    random,
    [
      'vivir|cerca de',
      'vivir|detrás de',
      'ir|a',
      'pasar|por',
      'trabajar|cerca de',
      'esperar|delante de',
      'llegar|a',
      'volver|de',
      'correr|hacia',
    ].map(alternatives),
  );
  const tense = pick(random, ['present', 'preterite', 'imperfect'] as const);
  if (tense === 'preterite' && verb === 'vivir') return undefined;
  const how =
    /ir|pasar|llegar|volver/.test(verb) && verb !== 'vivir'
      ? pick(random, [
          '',
          'a pie',
          'en taxi',
          'en bicicleta',
          'muy tarde',
          'a las diez',
          'con su familia',
          'sin paraguas',
          'con prisa',
          'en autobús',
        ])
      : pick(random, ['', 'desde enero', 'desde niño', '']).replace(
          'desde niño',
          verb === 'vivir' && tense === 'present' ? 'desde hace años' : '',
        );
  return sentence([
    actor.text,
    conjugate(verb, tense, actor.person),
    link,
    goal,
    tense === 'preterite' && how.startsWith('desde') ? '' : how,
  ]);
};

export const DESCRIPTIONS: readonly Frame[] = [
  { name: 'likes things', weight: 1, build: likesThings },
  { name: 'prefers things', weight: 1.8, build: prefersThings },
  { name: 'trade', weight: 1.5, build: trade },
  { name: 'trait', weight: 2, build: trait },
  { name: 'mood', weight: 2, build: mood },
  { name: 'has', weight: 1.6, build: hasIt },
  { name: 'way', weight: 0.9, build: way },
  { name: 'lives', weight: 1, build: lives },
];
