/** Clauses: a doing of a scene with its words chosen, put together with a subject in some tense. */
import type { Random } from '../random';
import { expand, pick } from './choice';
import { chance, inAgreement, verbPhrase, type Subject, type Time } from './grammar';
import { TIMES, type TimePhrases } from './lexicon/times';
import type { Doing, Scene } from './notation';
import { chooseWho } from './subjects';

/** A doing with one of its actors, objects, places and adverbs chosen. */
export interface Event {
  readonly doing: Doing;
  readonly who: string;
  readonly phrase: string;
  readonly adverb: string | undefined;
  readonly place: string | undefined;
}

export type Tense = 'present' | 'past' | 'progressive' | 'past progressive' | 'base' | 'gerund';

/** Draws an event of the scene; undefined where none of its doings will do. */
export function drawEvent(
  scene: Scene,
  random: Random,
  fits: (doing: Doing) => boolean = () => true,
): Event | undefined {
  const doings = scene.doings.filter(fits);
  const doing = doings[random.integer(doings.length)];
  if (doing === undefined) return undefined;
  const who = chooseWho(doing.who, random);
  const phrase = expand(doing.phrase, random);
  const place = doing.places.length === 0 ? undefined : expand(pick(random, doing.places), random);
  if (overlap(phrase, place) || overlap(who, phrase)) return undefined;
  return {
    doing,
    who,
    phrase,
    adverb: doing.adverbs.length === 0 ? undefined : pick(random, doing.adverbs),
    place: doing.placed || chance(random, 0.52) ? place : undefined,
  };
}

/**
 * The predicate without its place: "is carefully chopping onions", "slept soundly". Adverbs of
 * manner go before the verb, unless it stands alone; "fast", "early" and
 * "badly" always go behind.
 */
export function predicate(event: Event, subject: Subject, tense: Tense, adverb?: string): string {
  const words = verbPhrase(event.phrase, FORMS[tense], subject, timeOf(tense));
  const before = adverb !== undefined && BEFORE_VERB.test(adverb) && event.phrase.includes(' ');
  return [
    auxiliaryOf(tense, subject),
    before ? adverb : undefined,
    words,
    before ? undefined : adverb,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

const BEFORE_VERB = /^(?!early$|badly$|loudly$).*ly$/;

export function timeOf(tense: Tense): Time {
  return tense === 'past' || tense === 'past progressive' ? 'past' : 'present';
}

const FORMS = {
  present: 'present',
  past: 'past',
  progressive: 'gerund',
  'past progressive': 'gerund',
  gerund: 'gerund',
  base: 'base',
} as const;

function auxiliaryOf(tense: Tense, subject: Subject): string | undefined {
  switch (tense) {
    case 'progressive':
      return beNow(subject);
    case 'past progressive':
      return beThen(subject);
    default:
      return undefined;
  }
}

export function beNow(subject: Subject): string {
  return subject.plural ? 'are' : subject.pronoun === 'I' && subject.text === 'I' ? 'am' : 'is';
}

export function beThen(subject: Subject): string {
  return subject.plural ? 'were' : 'was';
}

export function have(subject: Subject): string {
  return subject.plural || subject.text === 'I' ? 'have' : 'has';
}

/** The place in agreement with the subject: "in their armchairs". */
export function placeOf(
  event: Event,
  subject: Subject,
  time: Time = 'present',
): string | undefined {
  return event.place && inAgreement(event.place, 'base', subject, time);
}

const FRONTABLE = /^(in|on|at|by|under|beside|behind|outside|near|in front of) (the|a|an) /;

/** Whether the place may open the sentence: somewhere one is, not where one goes. */
export function canFront(event: Event): boolean {
  return event.place !== undefined && !/[$~]/.test(event.place) && FRONTABLE.test(event.place);
}

/** A time phrase that suits the doing or state; undefined where its times have none of that use. */
export function timeFor(
  times: readonly string[],
  use: keyof TimePhrases,
  random: Random,
): string | undefined {
  const usable = times.flatMap((name) => {
    const phrases = TIMES[name]?.[use] ?? [];
    return phrases.length === 0 ? [] : [phrases];
  });
  return usable.length === 0 ? undefined : expand(pick(random, pick(random, usable)), random);
}

/** True where two phrases share a word that carries meaning, so that a sentence would repeat it. */
export function overlap(a: string | undefined, b: string | undefined): boolean {
  const heavy = (text: string) =>
    (text.match(/[a-zé]{3,}/g) ?? []).filter((word) => !LIGHT.has(word));
  const words = new Set(heavy(a ?? '').map(stem));
  return heavy(b ?? '').some((word) => words.has(stem(word)));
}

const stem = (word: string): string => word.slice(0, 4);
const LIGHT = new Set(
  'the and his her its our their two some few with from into through along across under behind beside front until for out all'.split(
    ' ',
  ),
);
