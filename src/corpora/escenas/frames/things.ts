/** Sentence shapes about what there is, how it is, what it costs, and the weather. */
import type { Random } from '../../../random';
import { chance, expand, pick } from '../../grammar';
import { agree, opening, sentence, type Gender } from '../agreement';
import { inAgreement, inForm, timeFor } from '../clauses';
import { conjugate, type FiniteTense } from '../conjugation';
import { makeActor, nameSlot, pickEven, type Actor } from '../phrases';
import { SKIES, SKY_PLACES } from '../lexicon/traits';
import { type Frame } from './frame';

type Build = Frame['build'];

function fill(text: string, random: Random): string {
  return expand(text, random).replace(
    /<([^>]*)>/g,
    (slot, inner: string) => nameSlot(inner, random, 'su')?.text ?? slot,
  );
}

const THEY: Omit<Actor, 'plural' | 'person'> = {
  text: '',
  gender: 'm',
  human: false,
  animate: false,
  noun: undefined,
  definite: true,
};

const thing = (plural: boolean): Actor => ({ ...THEY, plural, person: plural ? '3p' : '3s' });

const hay: Build = (context) => {
  const { scene, random } = context;
  const { phrase, places } = pickEven(random, scene.things);
  const what = inAgreement(fill(phrase, random), thing(false));
  if (!/ /.test(what) || /^\p{Lu}/u.test(what)) return undefined;
  const place = fill(pickEven(random, places), random);
  const be = pick(random, ['hay', 'hay', 'había', 'ya no hay', 'hoy hay']);
  if (be.startsWith('ya') || chance(random, 0.55)) {
    if (be.startsWith('ya') && !/^(?:unos|unas|much[oa]s) /.test(what)) return undefined;
    return sentence([be, be.startsWith('ya') ? what.replace(/^\p{L}+ /u, '') : what, place]);
  }
  return sentence(chance(random, 0.7) ? [place, be.replace('hoy ', ''), what] : [be, what, place]);
};

const isThere: Build = (context) => {
  const { scene, random } = context;
  const { phrase, places } = pickEven(random, scene.things);
  const what = inAgreement(fill(phrase, random), thing(false));
  if (!/^(?:unos|unas|un|una|muchos|muchas) /.test(what)) return undefined;
  return sentence(
    ['hay', what.replace(/^(?:unos|unas|muchos|muchas) /, ''), pickEven(random, places)],
    '?',
  );
};

/** What somebody left behind: "Alguien dejó un cubo en la arena." */
const left: Build = (context) => {
  const { scene, random } = context;
  const portable = scene.things.filter((candidate) => candidate.portable);
  if (portable.length === 0) return undefined;
  const { phrase, places } = pickEven(random, portable);
  const what = inAgreement(fill(phrase, random), thing(false));
  const who = chance(random, 0.3)
    ? undefined
    : makeActor(pick(random, ['GENTE', 'CASA', 'NIÑO']), 'any', random);
  const verb = pick(random, ['dejar', 'dejar', 'olvidar']);
  return sentence([
    who?.text ?? 'alguien',
    conjugate(verb, 'preterite', who?.person ?? '3s'),
    what,
    pickEven(random, places),
  ]);
};

const state =
  (asked: boolean): Build =>
  ({ scene, random }) => {
    const { subject, plural, predicates, times } = pickEven(random, scene.states);
    const tense: FiniteTense = pick(random, ['present', 'imperfect', 'present'] as const);
    const chosen = pick(random, predicates);
    const { verb, rest } = inForm(chosen, tense, thing(plural));
    if (asked) {
      if (verb.startsWith('no ')) return undefined;
      return sentence(
        rest.split(' ').length > 2 ? [verb, subject, rest] : [verb, rest, subject],
        '?',
      );
    }
    const passing = !/^(?:ser|tener|dar|abrir|cerrar)/.test(chosen);
    const time =
      passing && times.length > 0 && chance(random, 0.6)
        ? timeFor(times, tense === 'present' ? 'habit' : 'past', random)
        : undefined;
    const shape = random.integer(4);
    if (time !== undefined && shape < 2) return sentence([opening(time), subject, verb, rest]);
    if (time !== undefined && shape < 3) return sentence([subject, verb, rest, time]);
    const adverb =
      /^(?:est|hac|ol)/.test(verb) && chance(random, 0.5)
        ? pick(random, ['todavía', 'ya', 'siempre', 'casi siempre', 'hoy', 'ahora'])
        : undefined;
    return sentence([subject, adverb, verb, rest]);
  };

/** A state, and who minds: two states of one scene. */
const twoStates: Build = ({ scene, random }) => {
  const first = pickEven(random, scene.states);
  const second = pickEven(random, scene.states);
  if (first === second) return undefined;
  const tense = pick(random, ['present', 'imperfect'] as const);
  const part = ({ subject, plural, predicates }: typeof first): string => {
    const { verb, rest } = inForm(pick(random, predicates), tense, thing(plural));
    return [subject, verb, rest].filter(Boolean).join(' ');
  };
  return sentence([part(first), 'y', part(second)]);
};

const lost: Build = ({ random }) => {
  const mine = nameSlot('su LLAVE', random, 'mi');
  const place = pick(random, [
    'en el coche',
    'en la mesa',
    'en la oficina',
    'debajo de la silla',
    'en el cajón',
    'sobre la cama',
    'en el tren',
    'en el suelo',
    'en el armario',
    'en la entrada',
  ]);
  if (mine === undefined) return undefined;
  const s = mine.plural ? '3p' : '3s';
  const yourThing = mine.text.replace(/^mi/, 'tu');
  switch (pick(random, ['have', 'where', 'are', 'find', 'left', 'whose', 'forgot'] as const)) {
    case 'have':
      return sentence(
        [pick(random, ['has visto', 'dónde dejé', 'quién tiene', 'alguien ha visto']), mine.text],
        '?',
      );
    case 'where':
      return sentence(['dónde', conjugate('estar', 'present', s), yourThing], '?');
    case 'are':
      return sentence([
        yourThing,
        conjugate('estar', pick(random, ['present', 'imperfect'] as const), s),
        place,
      ]);
    case 'find':
      return sentence([
        pick(random, ['no encuentro', 'por fin encontré', 'ayer encontré', 'otra vez perdí']),
        mine.text,
        chance(random, 0.5) ? place : '',
      ]);
    case 'left':
      return sentence([pick(random, ['dejé', 'olvidé', 'creo que dejé']), mine.text, place]);
    case 'whose':
      return sentence(
        [
          'de quién',
          conjugate('ser', 'present', s),
          mine.text.replace(/^mis? /, `${articleOf(mine.gender, mine.plural)} `),
        ],
        '?',
      );
    case 'forgot':
      return sentence(['no olvides', yourThing, place], '!');
  }
};

function articleOf(gender: Gender, plural: boolean): string {
  if (plural) return gender === 'f' ? 'estas' : 'estos';
  return gender === 'f' ? 'esta' : 'este';
}

const SOLD = [
  'FRUTA',
  'VERDURA',
  'ROPA',
  'CALZADO',
  'JOYA',
  'DULCE',
  'FLOR',
  'MUEBLE',
  'REGALO',
  'LECTURA',
  'APARATO',
];

const costs: Build = ({ random }) => {
  const group = pick(random, SOLD);
  const many = /FRUTA|VERDURA|FLOR|DULCE/.test(group);
  const what = nameSlot(`${many ? 'los' : 'el'} ${group}`, random, 'su');
  if (what === undefined) return undefined;
  const person = what.plural ? '3p' : '3s';
  const pointing = what.text.replace(/^\p{L}+/u, articleOf(what.gender, what.plural));
  switch (pick(random, ['cost', 'dear', 'asked', 'cheap'] as const)) {
    case 'cost':
      return sentence(
        ['cuánto', conjugate(pick(random, ['costar', 'costar']), 'present', person), pointing],
        '?',
      );
    case 'dear':
      return sentence([
        pointing,
        conjugate('ser', 'present', person),
        agree(
          pick(random, ['muy caro', 'bastante barato', 'demasiado caro', 'el más caro']),
          what.gender,
          what.plural,
        ).replace(
          /^el (?=más)/,
          what.gender === 'f' ? (what.plural ? 'las ' : 'la ') : what.plural ? 'los ' : 'el ',
        ),
      ]);
    case 'asked':
      return sentence(
        [
          'no',
          conjugate('ser', 'present', person),
          agree('demasiado caro', what.gender, what.plural),
          pointing,
        ],
        '?',
      );
    case 'cheap':
      return sentence([
        what.text,
        conjugate('costar', pick(random, ['present', 'imperfect'] as const), person),
        pick(random, ['mucho', 'poco', 'demasiado', 'el doble', 'muy poco']),
        pick(random, ['en esta tienda', 'en el mercado', 'este año', 'en el centro']),
      ]);
  }
};

const sky: Build = ({ random }) => {
  const chosen = pick(random, SKIES);
  const form = pick(random, [
    'present',
    'preterite',
    'imperfect',
    'progressive',
    'future',
  ] as const);
  if (form === 'progressive' && !/^(?:llover|nevar|soplar|salir)/.test(chosen)) return undefined;
  const use = (
    {
      present: 'habit',
      preterite: 'past',
      imperfect: 'once',
      progressive: 'now',
      future: 'future',
    } as const
  )[form];
  const season = /nev|nieve/.test(chosen)
    ? 'invierno'
    : /calor/.test(chosen)
      ? 'verano'
      : /luna/.test(chosen)
        ? 'noche'
        : pick(random, ['mañana', 'tarde', 'día', 'domingo', 'otoño', 'primavera']);
  const time = timeFor([season], use, random) ?? '';
  const { verb, rest } =
    form === 'future' ? { verb: 'va a', rest: chosen } : inForm(chosen, form, thing(false));
  const there = verb === 'ha' ? 'hay' : verb;
  const place = pick(random, SKY_PLACES);
  return sentence(
    chance(random, 0.5) ? [opening(time), there, rest, place] : [there, rest, place, time],
  );
};

export const THINGS_THERE: readonly Frame[] = [
  { name: 'hay', weight: 2, build: hay },
  { name: 'is there', weight: 0.9, build: isThere },
  { name: 'left', weight: 1.5, build: left },
  { name: 'state', weight: 3, build: state(false) },
  { name: 'state?', weight: 0.9, build: state(true) },
  { name: 'two states', weight: 0.5, build: twoStates },
  { name: 'lost', weight: 1.4, build: lost },
  { name: 'costs', weight: 1.6, build: costs },
  { name: 'sky', weight: 0.9, build: sky },
];
