/** Clauses: a doing with its words chosen, in agreement with who does it, in some tense. */
import type { Random } from '../../random';
import { chance, expand } from '../grammar';
import type { Doing, Scene } from '../notation';
import { agree, type Gender } from './agreement';
import { conjugate, gerundOf, type FiniteTense, type Person } from './conjugation';
import { TIMES, type TimePhrases } from './lexicon/times';
import {
  makeActor,
  nameSlot,
  pickEven,
  possessive,
  type Actor,
  type ActorStyle,
  type Agreement,
} from './phrases';

/** A doing with somebody to do it; all its alternatives are chosen. */
export interface Played {
  readonly doing: Doing;
  readonly actor: Actor;
  /** The verb in its infinitive and what follows: "cortar unas cebollas". */
  readonly phrase: string;
  readonly adverb: string | undefined;
  readonly place: string | undefined;
  /** What "lo" and "le" in the phrase stand for. */
  readonly named: Agreement | undefined;
}

export type Form = FiniteTense | 'progressive' | 'past progressive' | 'infinitive' | 'gerund';

export interface FrameContext {
  readonly scene: Scene;
  readonly random: Random;
}

export interface Wanted {
  readonly style?: ActorStyle;
  readonly fits?: (doing: Doing) => boolean;
  readonly adverbs?: number;
  readonly places?: number;
  /** Somebody else than the doing's own: "yo", "nosotros". */
  readonly actor?: Actor;
}

/** Draws a doing and somebody for it; undefined where the draw does not fit. */
export function play({ scene, random }: FrameContext, wanted: Wanted = {}): Played | undefined {
  const doings = scene.doings.filter(wanted.fits ?? (() => true));
  const doing = doings[random.integer(doings.length)];
  if (doing === undefined) return undefined;
  const actor =
    wanted.actor ?? makeActor(pickEven(random, doing.who), wanted.style ?? 'any', random);
  if (actor === undefined) return undefined;
  const possessor = possessorOf(actor.person);
  let named: Agreement | undefined;
  const fill = (text: string): string =>
    expand(text, random).replace(/<([^>]*)>/g, (slot, inner: string) => {
      const filled = nameSlot(inner, random, possessor);
      named = filled ?? named;
      return filled?.text ?? slot;
    });
  const phrase = inAgreement(fill(doing.phrase), actor);
  const place =
    doing.places.length > 0 && (doing.placed || chance(random, wanted.places ?? 0.38))
      ? inAgreement(fill(pickEven(random, doing.places)), actor)
      : undefined;
  const adverb =
    doing.adverbs.length > 0 && chance(random, wanted.adverbs ?? 0.28)
      ? inAgreement(pickEven(random, doing.adverbs), actor)
      : undefined;
  if (/[<>]/.test(phrase + (place ?? ''))) return undefined;
  return { doing, actor, phrase, adverb, place, named };
}

function possessorOf(person: Person): string {
  return { '1s': 'mi', '2s': 'tu', '3s': 'su', '1p': 'nuestro', '3p': 'su' }[person];
}

/**
 * Settles the marks of agreement: `cansado~` with the subject, `rojo~~` with the noun phrase before
 * it, `uno~~~` with the gender of that alone; "su" becomes "mi" where I do it.
 */
export function inAgreement(text: string, actor: Actor): string {
  let before: { gender: Gender; plural: boolean } = { gender: 'm', plural: false };
  const words = text.split(' ').map((word) => {
    const [, bare = '', marks = ''] = /^(.*?)(~*)$/.exec(word) ?? [];
    if (/^(?:la|una|las|unas)$/.test(bare)) before = { gender: 'f', plural: bare.endsWith('s') };
    if (/^(?:el|un|los|unos)$/.test(bare)) before = { gender: 'm', plural: bare.endsWith('s') };
    switch (marks) {
      case '~':
        return agree(bare, actor.gender, actor.plural);
      case '~~':
        return agree(bare, before.gender, before.plural);
      case '~~~':
        return agree(bare, before.gender, false);
      default:
        return bare;
    }
  });
  const settled = words.join(' ');
  const possessor = possessorOf(actor.person);
  if (possessor === 'su') return settled;
  return settled.replace(
    /(?<!\p{L})(sus?) (\p{L}+)/gu,
    (_, su: string, noun: string) =>
      `${possessive(possessor, /(?:as?|madre)$/.test(noun) ? 'f' : 'm', su === 'sus')} ${noun}`,
  );
}

const REFLEXIVES: Readonly<Record<Person, string>> = {
  '1s': 'me',
  '2s': 'te',
  '3s': 'se',
  '1p': 'nos',
  '3p': 'se',
};

const VERB = /^(no )?(\p{L}*?[aeií]r)(se|les?|l[oa]s?)?$/u;

/** "sentarse" → "sentar" and "se"; undefined for what is no infinitive. */
export function parseVerb(word: string): { verb: string; clitic: string } | undefined {
  const [, , verb, clitic = ''] = VERB.exec(word) ?? [];
  return verb === undefined ? undefined : { verb, clitic };
}

/** The verb of a phrase, in its infinitive, without clitics. */
export function verbOf(phrase: string): string {
  return parseVerb(phrase.split(' ')[0] ?? '')?.verb ?? '';
}

/** The verbs and their clitics in the form asked for, the rest of the phrase as it is. */
export function inForm(
  phrase: string,
  form: Form,
  actor: Agreement & { readonly person: Person },
  named?: Agreement,
): { readonly verb: string; readonly rest: string } {
  const [first = '', ...rest] = phrase.split(' ');
  if (first === 'no') {
    const positive = inForm(rest.join(' '), form, actor, named);
    return { ...positive, verb: `no ${positive.verb}` };
  }
  const following = rest.map((word) =>
    word.startsWith('^')
      ? formOf(
          word.slice(1),
          form === 'progressive' || form === 'past progressive' ? 'gerund' : form,
        )
      : word,
  );
  return { verb: formOf(first, form), rest: following.join(' ') };

  function formOf(word: string, asked: Form): string {
    const parsed = parseVerb(word);
    if (parsed === undefined) throw new SyntaxError(`no infinitive: ${word} in ${phrase}`);
    const clitic = settled(parsed.clitic);
    const before = clitic === '' ? '' : `${clitic} `;
    switch (asked) {
      case 'infinitive':
        return parsed.verb + clitic;
      case 'gerund':
        return clitic === '' ? gerundOf(parsed.verb) : accented(gerundOf(parsed.verb)) + clitic;
      case 'progressive':
        return `${before}${conjugate('estar', 'present', actor.person)} ${gerundOf(parsed.verb)}`;
      case 'past progressive':
        return `${before}${conjugate('estar', 'imperfect', actor.person)} ${gerundOf(parsed.verb)}`;
      default:
        return before + conjugate(parsed.verb, asked, actor.person);
    }
  }

  function settled(clitic: string): string {
    if (clitic === 'se') return REFLEXIVES[actor.person];
    if (clitic === 'le' && named?.plural === true) return 'les';
    if (clitic === 'lo' && named !== undefined) {
      return (named.gender === 'f' ? 'la' : 'lo') + (named.plural ? 's' : '');
    }
    return clitic;
  }
}

const accented = (gerund: string): string =>
  gerund.replace(/ando$/, 'ándo').replace(/endo$/, 'éndo');

/** The predicate: verb, object, adverb and place. */
export function predicate(played: Played, form: Form): string[] {
  const { verb, rest } = inForm(played.phrase, form, played.actor, played.named);
  return [verb, rest, played.adverb ?? '', played.place ?? ''];
}

/** As a habit one plants roses, not "unas rosas" or "tres rosas". */
export function habitually(played: Played): Played {
  return {
    ...played,
    phrase: played.phrase.replace(
      /(?<! (?:a|con|de)) (?:unos|unas|dos|tres|cuatro) (?!veces)/,
      ' ',
    ),
  };
}

const ONE = /(?<!\p{L})(?:un|una) (?!poco)/u;

/** Whether the phrase is of one thing in particular, which nobody likes to do in general. */
export const ofOne = (played: Played): boolean => ONE.test(played.phrase);

const SEASON =
  /verano|primavera|otoño|invierno|enero|abril|mayo|julio|agosto|octubre|noviembre|diciembre|año|mes|semana|curso/;

/** Whether the time is too long or too human for what is done. */
export function unfitting(time: string, { doing, actor }: Played, habit: boolean): boolean {
  if (
    !actor.human &&
    (SEASON.test(time) || /lunes|martes|miércoles|jueves|viernes|sábado|domingo/.test(time))
  )
    return true;
  return (
    !habit &&
    /verano|primavera|otoño|invierno|enero|abril|mayo|julio|agosto|octubre|noviembre|diciembre|año|mes/.test(
      time,
    ) &&
    !doing.flags.has('fun')
  );
}

/** What one may do with "un …" again and again: read a book, not buy a brooch. */
const REPEATED =
  /^(?:leer|beber|tomar|comer|cantar|tocar|ver|bailar|pedir|cenar|desayunar|merendar|montar|dormir|hacer|escribir|preparar|contar|servir|jugar|hornear|calentar|probar)/;

/** A habit that makes sense: see {@link habitually}. */
export function asHabit(played: Played): Played | undefined {
  return ofOne(played) && !REPEATED.test(played.phrase) ? undefined : habitually(played);
}

/** Subject and predicate. */
export function clause(played: Played, form: Form): string[] {
  return [played.actor.text, ...predicate(played, form)];
}

export const withoutPlace = (played: Played): Played =>
  played.doing.placed ? played : { ...played, place: undefined };

export const withoutAdverb = (played: Played): Played => ({ ...played, adverb: undefined });

export const lasting = (doing: Doing): boolean => !doing.flags.has('event');
export const habitual = (doing: Doing): boolean => lasting(doing) && !doing.flags.has('once');
export const fun = (doing: Doing): boolean => doing.flags.has('fun') && lasting(doing);
export const chore = (doing: Doing): boolean => doing.flags.has('chore');

/** Somebody who is not of a trade may do it: "yo", "tú" and "nosotros" too. */
export const forAnybody = (doing: Doing): boolean =>
  doing.who.some((who) => /^(?:GENTE|GRANDE|CASA|FAMILIA|PAREJA|ADULTO|JOVEN|PARIENTE)$/.test(who));

/** A time phrase that suits the doing; undefined where its times have none of that use. */
export function timeFor(
  times: readonly string[],
  use: keyof TimePhrases,
  random: Random,
): string | undefined {
  const usable = times.flatMap((name) => {
    const phrases = TIMES[name]?.[use];
    if (phrases === undefined) throw new SyntaxError(`no time is called ${name}`);
    return phrases.length === 0 ? [] : [phrases];
  });
  return usable.length === 0 ? undefined : pickEven(random, pickEven(random, usable));
}
