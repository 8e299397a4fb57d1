/** Sentence shapes that state one doing. */
import {
  beNow,
  beThen,
  canFront,
  have,
  overlap,
  placeOf,
  predicate,
  timeFor,
  type Tense,
} from '../clauses';
import { expand, pick } from '../choice';
import { chance, inAgreement, sentence, verbPhrase, type Subject } from '../grammar';
import type { Doing, Look } from '../notation';
import { SOMEBODY, suits, type Actor } from '../subjects';
import type { Frame, FrameContext } from './frame';
import {
  clause,
  forAnybody,
  habitual,
  has,
  lasting,
  play,
  withoutOptionalPlace,
  type Played,
} from './play';

function plain(tense: Tense, fits?: (doing: Doing) => boolean) {
  return (context: FrameContext): string | undefined => {
    const played = play(context, 'any', fits);
    return played && sentence(clause(played, tense), '.');
  };
}

function timed(use: 'past' | 'habit', where: 'start' | 'end') {
  return (context: FrameContext): string | undefined => {
    const played = play(context, 'any', use === 'habit' ? habitual : undefined, 0.12);
    const time = played && timeFor(played.event.doing.times, use, context.random);
    if (played === undefined || time === undefined) return undefined;
    const { event, actor } = played;
    if ([event.phrase, event.place, actor.text].some((part) => overlap(time, part)))
      return undefined;
    // Animals and things know no weekdays.
    if (!actor.person && /(?:sun|mon|fri|satur)day|week|school|work|dinner/i.test(time))
      return undefined;
    const brief = chance(context.random, 0.4) ? withoutOptionalPlace(played) : played;
    const words = clause(brief, use === 'past' ? 'past' : 'present');
    return sentence(where === 'start' ? [`${time},`, ...words] : [...words, time], '.');
  };
}

function chooseLook(
  context: FrameContext,
  looks: readonly Look[],
  played: Played,
): string | undefined {
  const fitting = looks.filter((look) => suits(look, played.actor));
  const { flags } = played.event.doing;
  if (fitting.length === 0 || flags.has('event') || flags.has('bare')) return undefined;
  const { text } = pick(context.random, fitting);
  const { phrase, place, who } = played.event;
  if ([phrase, place, who].some((part) => overlap(text, part))) return undefined;
  return inAgreement(expand(text, context.random), 'base', played.actor, 'present');
}

function placeFirst(context: FrameContext): string | undefined {
  const played = play(context, 'indefinite', (doing) => lasting(doing) && !doing.flags.has('sit'));
  if (played === undefined || !canFront(played.event)) return undefined;
  const { event, actor, adverb } = played;
  if (/^(?:lie|sit|stand|sleep|hang)$/.test(event.phrase)) {
    const tense = chance(context.random, 0.6) ? 'present' : 'past';
    return sentence([event.place, predicate(event, actor, tense), actor.text], '.');
  }
  const tense = chance(context.random, 0.75) ? 'progressive' : 'past progressive';
  return sentence(
    [`${event.place ?? ''},`, actor.text, predicate(event, actor, tense, adverb)],
    '.',
  );
}

function withLook(context: FrameContext): string | undefined {
  const played = play(context, 'one', lasting, 0.1);
  if (played === undefined) return undefined;
  const worn = chance(context.random, 0.6);
  if (!worn && /^(?:a|the) \S+ \S+$/.test(played.actor.text)) return undefined;
  const looked = chooseLook(context, worn ? context.scene.wear : context.scene.marked, played);
  if (looked === undefined) return undefined;
  const tense = pick(context.random, ['progressive', 'present', 'past'] as const);
  return sentence(clause(played, tense, `${played.actor.text} ${worn ? 'in ' : ''}${looked}`), '.');
}

function wearing(context: FrameContext): string | undefined {
  const played = play(context, 'one', lasting, 0);
  if (played?.actor.noun?.kind === 'name') return undefined;
  const worn = played && chooseLook(context, context.scene.wear, played);
  if (played === undefined || worn === undefined) return undefined;
  const subject = played.actor.text.replace(/^a /, 'the ');
  return sentence([...clause(played, 'gerund', subject), 'is wearing', worn], '.');
}

function thereIs(context: FrameContext): string | undefined {
  const played = play(context, 'indefinite', lasting, 0.15);
  if (played === undefined || played.event.place === undefined) return undefined;
  const past = chance(context.random, 0.3);
  const be = past ? beThen(played.actor) : beNow(played.actor);
  // "There is a boy and his sister" jars: pairs are left to other frames.
  if (/ and /.test(played.actor.text)) return undefined;
  return sentence(['there', be, ...clause(played, 'gerund')], '.');
}

function personal(context: FrameContext): string | undefined {
  const played = play(context, 'any', lasting, 0.1);
  if (played === undefined || !played.actor.person || played.actor.noun?.word === 'baby')
    return undefined;
  const { random } = context;
  const open = forAnybody(played.event.doing);
  const pronoun =
    open && chance(random, 0.55)
      ? pick(random, ['we', 'I', 'they'] as const)
      : played.actor.pronoun;
  if (pronoun === 'it') return undefined;
  const plural = pronoun === 'we' || pronoun === 'they';
  const subject: Subject = { text: pronoun, plural, several: plural, pronoun };
  const actor: Actor = { ...played.actor, ...subject };
  const shown = { ...played, actor };
  if (habitual(played.event.doing) && chance(random, 0.45)) {
    const habit = pick(random, ['often', 'sometimes', 'usually', 'always'] as const);
    const verbs = predicate(
      played.event,
      { ...subject, plural: plural || pronoun === 'I' },
      'present',
    );
    return sentence([pronoun, habit, verbs, placeOf(played.event, subject)], '.');
  }
  const use = chance(random, 0.6) ? 'past' : 'now';
  const time = timeFor(played.event.doing.times, use, random);
  if (time !== undefined && overlap(time, played.event.phrase)) return undefined;
  const tense =
    use === 'past' ? (chance(random, 0.5) ? 'past' : 'past progressive') : 'progressive';
  return sentence([...clause(shown, tense), chance(random, 0.5) ? time : undefined], '.');
}

function somebody(context: FrameContext): string | undefined {
  const played = play(context, 'any', lasting, 0.15);
  if (played === undefined || !played.actor.person || played.event.place === undefined)
    return undefined;
  const word = pick(context.random, ['somebody', 'nobody', 'someone']);
  const tense = chance(context.random, 0.7) ? 'progressive' : 'past progressive';
  const actor: Actor = { ...SOMEBODY, text: word };
  const adverb = word === 'nobody' ? undefined : played.adverb;
  const ending = word === 'nobody' ? pick(context.random, ['today', 'any more', 'yet']) : undefined;
  const time = tense === 'past progressive' ? undefined : ending;
  return sentence([...clause({ ...played, actor, adverb }, tense), time], '.');
}

function oftenDone(context: FrameContext): string | undefined {
  const played = play(context, 'definite', habitual, 0);
  if (played === undefined || played.actor.plural) return undefined;
  const { event, actor } = played;
  const word = pick(context.random, ['often', 'always', 'sometimes', 'rarely']);
  return sentence(
    [actor.text, word, predicate(event, actor, 'present'), placeOf(event, actor)],
    '.',
  );
}

function posture(context: FrameContext): string | undefined {
  const { random } = context;
  const sitting = chance(random, 0.7);
  const played = play(context, 'any', has(sitting ? 'sit' : 'stand'), 0);
  if (
    played?.event.place === undefined ||
    !/^(?:in|on|at|by|under|outside) /.test(played.event.place)
  ) {
    return undefined;
  }
  const { event, actor } = played;
  const place = placeOf(event, actor) ?? '';
  const tense = pick(random, ['present', 'past', 'progressive', 'past progressive'] as const);
  const stays = predicate({ ...event, phrase: sitting ? 'sit' : 'stand' }, actor, tense);
  const finite = tense === 'present' || tense === 'past';
  if (finite && chance(random, 0.5)) {
    return sentence([actor.text, stays, place, 'and', predicate(event, actor, tense)], '.');
  }
  return sentence([actor.text, stays, `${place},`, predicate(event, actor, 'gerund')], '.');
}

function justNow(context: FrameContext): string | undefined {
  const played = play(
    context,
    'any',
    (doing) => doing.flags.has('event') || doing.flags.has('chore'),
    0,
  );
  if (played === undefined) return undefined;
  const { event, actor } = played;
  const words = verbPhrase(event.phrase, 'participle', actor);
  const word = pick(context.random, ['just', 'already', 'just']);
  return sentence([actor.text, have(actor), word, words, placeOf(event, actor)], '.');
}

const SPANS = ['for an hour', 'for hours', 'for twenty minutes', 'for a long time'];
const DAYTIME_SPANS = [...SPANS, 'all day', 'since breakfast'];

function allAlong(context: FrameContext): string | undefined {
  const played = play(context, 'any', habitual, 0);
  if (played === undefined) return undefined;
  const { event, actor } = played;
  const words = verbPhrase(event.phrase, 'gerund', actor);
  const late = event.doing.times.some((time) => /night|evening|dusk|dawn/.test(time));
  const span = pick(context.random, late ? SPANS : DAYTIME_SPANS);
  return sentence([actor.text, have(actor), 'been', words, placeOf(event, actor), span], '.');
}

export const STATEMENTS: readonly Frame[] = [
  { name: 'present', weight: 10, build: plain('present') },
  { name: 'progressive', weight: 4.5, build: plain('progressive', lasting) },
  { name: 'past', weight: 9.5, build: plain('past') },
  { name: 'past, time last', weight: 5, build: timed('past', 'end') },
  { name: 'past, time first', weight: 4, build: timed('past', 'start') },
  { name: 'habit, time last', weight: 3, build: timed('habit', 'end') },
  { name: 'habit, time first', weight: 3, build: timed('habit', 'start') },
  { name: 'place first', weight: 4, build: placeFirst },
  { name: 'look', weight: 3.5, build: withLook },
  { name: 'wearing', weight: 1, build: wearing },
  { name: 'there is', weight: 2.5, build: thereIs },
  { name: 'pronoun', weight: 4, build: personal },
  { name: 'somebody', weight: 1, build: somebody },
  { name: 'often', weight: 2.5, build: oftenDone },
  { name: 'posture', weight: 1.6, build: posture },
  { name: 'just now', weight: 2, build: justNow },
  { name: 'all along', weight: 1, build: allAlong },
];
