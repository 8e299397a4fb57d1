/** What the frames about doings share: an event with somebody in it, and the clause it makes. */
import { drawEvent, overlap, placeOf, predicate, timeOf, type Event, type Tense } from '../clauses';
import { chance } from '../grammar';
import type { Doing, Flag } from '../notation';
import { makeActor, type Actor, type ActorStyle } from '../subjects';
import type { FrameContext } from './frame';

/** What goes on for a while: it may be seen going on, and interrupted. */
export const lasting = (doing: Doing): boolean => !doing.flags.has('event');

/** What one does again and again. */
export const habitual = (doing: Doing): boolean => lasting(doing) && !doing.flags.has('once');

export const has =
  (flag: Flag) =>
  (doing: Doing): boolean =>
    doing.flags.has(flag);

export interface Played {
  readonly event: Event;
  readonly actor: Actor;
  readonly adverb: string | undefined;
}

/** Draws an event and somebody for it; undefined where the draw does not fit. */
export function play(
  { scene, random }: FrameContext,
  style: ActorStyle = 'any',
  fits?: (doing: Doing) => boolean,
  adverbShare = 0.33,
): Played | undefined {
  const event = drawEvent(scene, random, fits);
  const actor = event && makeActor(event.who, style, random);
  if (event === undefined || actor === undefined || hasUnlikelyKin(event, actor)) return undefined;
  return { event, actor, adverb: chance(random, adverbShare) ? event.adverb : undefined };
}

const DESCENDANT = /\$their (?:son|daughter|niece|nephew)\b/;
const ANCESTOR = /\$their (?:grand\w+|mother|father|aunt|uncle)\b/;

/** A boy has no nephew to talk to, and a grandfather no grandfather. */
function hasUnlikelyKin({ phrase, place }: Event, { noun, text }: Actor): boolean {
  const said = `${phrase} ${place ?? ''}`;
  if (/\b(?:grand|old (?:man|men|woman|women))/.test(text)) return ANCESTOR.test(said);
  return (noun?.kind === 'child' || CHILDREN.test(text)) && DESCENDANT.test(said);
}

const CHILDREN =
  /\b(?:boys?|girls?|children|twins|sister|brother|son|daughter|niece|nephew|cousin)\b/;

/** Subject, predicate and place in a tense. */
export function clause(
  { event, actor, adverb }: Played,
  tense: Tense,
  subject = actor.text,
): string[] {
  const place = placeOf(event, actor, timeOf(tense));
  return [subject, predicate(event, actor, tense, adverb), place ?? ''];
}

export const withoutPlace = (played: Played): Played => ({
  ...played,
  event: { ...played.event, place: undefined },
});

export const withoutOptionalPlace = (played: Played): Played =>
  played.event.doing.placed ? played : withoutPlace(played);

/** Two doings that would repeat each other's words, or set one actor against itself. */
export function clash(first: Played, second: Played): boolean {
  if (first.adverb !== undefined && first.adverb === second.adverb) return true;
  return first.event.doing === second.event.doing || overlap(allWords(first), allWords(second));
}

export const allWords = ({ event, actor }: Played): string =>
  [actor.text, event.phrase, event.place].join(' ');

/** Actors for whom "we", "I" or "you" may stand. */
const ANYBODY =
  /^(?:ANYONE|YOUNG|PERSON|ADULT|GROWN|PAIR|FAMILY|SIBLING|CHILD|KIDS|ELDER|couple|family|tourist|hiker|passenger|woman|man)$/;

export function forAnybody({ who }: Doing): boolean {
  return who.some((one) => ANYBODY.test(one));
}
