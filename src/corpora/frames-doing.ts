/** Sentence shapes about what somebody or something does. */
import { alternatives, chance, expand, pick, sentence, verbPhrase, type Subject } from './grammar';
import {
  beNow,
  beThen,
  canFront,
  drawEvent,
  have,
  overlap,
  placeOf,
  predicate,
  timeFor,
  type Event,
  type Tense,
} from './clauses';
import type { Frame, FrameContext } from './frame';
import type { Doing, Look } from './notation';
import { makeActor, SOMEBODY, suits, type Actor, type ActorStyle } from './subjects';

const lasting = (doing: Doing): boolean => !doing.flags.has('event');
const has =
  (flag: 'fun' | 'chore' | 'sit' | 'stand' | 'heard' | 'event') =>
  (doing: Doing): boolean =>
    doing.flags.has(flag);

interface Played {
  readonly event: Event;
  readonly actor: Actor;
  readonly adverb: string | undefined;
}

/** Draws an event and somebody for it; undefined where the draw does not fit. */
function play(
  { scene, random }: FrameContext,
  style: ActorStyle = 'any',
  fits?: (doing: Doing) => boolean,
  adverbShare = 0.22,
): Played | undefined {
  const event = drawEvent(scene, random, fits);
  const actor = event && makeActor(event.who, style, random);
  if (event === undefined || actor === undefined) return undefined;
  return { event, actor, adverb: chance(random, adverbShare) ? event.adverb : undefined };
}

/** Subject, predicate and place in a tense. */
function clause({ event, actor, adverb }: Played, tense: Tense, subject = actor.text): string[] {
  const time = tense === 'past' || tense === 'then' ? 'past' : 'present';
  return [subject, predicate(event, actor, tense, { adverb }), placeOf(event, actor, time) ?? ''];
}

function plain(tense: Tense, fits?: (doing: Doing) => boolean) {
  return (context: FrameContext): string | undefined => {
    const played = play(context, 'any', fits);
    return played && sentence(clause(played, tense), '.');
  };
}

function timed(use: 'past' | 'habit', where: 'start' | 'end') {
  return (context: FrameContext): string | undefined => {
    const played = play(context, 'any', use === 'habit' ? lasting : undefined, 0.12);
    const time = played && timeFor(played.event.doing.times, use, context.random);
    if (played === undefined || time === undefined) return undefined;
    const { event, actor } = played;
  if ([event.phrase, event.place, actor.text].some((part) => overlap(time, part))) return undefined;
    const words = clause(played, use === 'past' ? 'past' : 'present');
    return sentence(where === 'start' ? [`${time},`, ...words] : [...words, time], '.');
  };
}

function chooseLook(context: FrameContext, looks: readonly Look[], played: Played): string | undefined {
  const fitting = looks.filter((look) => suits(look, played.actor));
  if (fitting.length === 0 || played.event.doing.flags.has('event')) return undefined;
  const { text } = pick(context.random, fitting);
  const { phrase, place, who } = played.event;
  if ([phrase, place, who].some((part) => overlap(text, part))) return undefined;
  return verbPhrase(`^ ${text}`, 'base', played.actor).replace('^ ', '');
}

function placeFirst(context: FrameContext): string | undefined {
  const played = play(context, 'indefinite', (doing) => lasting(doing) && !doing.flags.has('sit'));
  if (played === undefined || !canFront(played.event)) return undefined;
  const { event, actor, adverb } = played;
  if (/^(?:lie|sit|stand|sleep|hang)$/.test(event.phrase)) {
    const tense = chance(context.random, 0.6) ? 'present' : 'past';
    return sentence([event.place, predicate(event, actor, tense), actor.text], '.');
  }
  const tense = chance(context.random, 0.75) ? 'now' : 'then';
  return sentence([`${event.place ?? ''},`, actor.text, predicate(event, actor, tense, { adverb })], '.');
}

function look(context: FrameContext): string | undefined {
  const played = play(context, 'one', lasting, 0.1);
  if (played === undefined) return undefined;
  const worn = chance(context.random, 0.6);
  if (!worn && /^(?:a|the) \S+ \S+$/.test(played.actor.text)) return undefined;
  const looked = chooseLook(context, worn ? context.scene.wear : context.scene.marked, played);
  if (looked === undefined) return undefined;
  const tense = pick(context.random, ['now', 'present', 'past'] as const);
  return sentence(clause(played, tense, `${played.actor.text} ${worn ? 'in ' : ''}${looked}`), '.');
}

function wearing(context: FrameContext): string | undefined {
  const played = play(context, 'one', lasting, 0);
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

function meanwhile(context: FrameContext): string | undefined {
  const first = play(context, 'any', lasting, 0.08);
  const second = play(context, 'any', lasting, 0.08);
  if (first === undefined || second === undefined || clash(first, second)) return undefined;
  const [a, b] = pick(context.random, [
    ['now', 'now'],
    ['then', 'then'],
    ['present', 'present'],
    ['past', 'past'],
  ] as const);
  const rest = second.event.doing.placed ? second : withoutPlace(second);
  if (chance(context.random, 0.3)) {
    const words = clause(first.event.doing.placed ? first : withoutPlace(first), a).filter(Boolean);
    return sentence(['while', `${words.join(' ')},`, ...clause(rest, b)], '.');
  }
  return sentence([...clause(first, a), 'while', ...clause(rest, b)], '.');
}

function both(context: FrameContext): string | undefined {
  const first = play(context, 'any', undefined, 0.08);
  const second = play(context, 'any', undefined, 0.08);
  if (first === undefined || second === undefined || clash(first, second)) return undefined;
  const tense = chance(context.random, 0.6) ? 'present' : 'past';
  const opening = clause(withoutOptionalPlace(first), tense).filter(Boolean).join(' ');
  return sentence([`${opening},`, 'and', ...clause(withoutOptionalPlace(second), tense)], '.');
}

const withoutPlace = (played: Played): Played => ({
  ...played,
  event: { ...played.event, place: undefined },
});

const withoutOptionalPlace = (played: Played): Played =>
  played.event.doing.placed ? played : withoutPlace(played);

/** Two doings that would say the same, or set one actor against itself. */
function clash(first: Played, second: Played): boolean {
  return (
    first.event.doing === second.event.doing ||
    overlap(first.actor.text, second.actor.text) ||
    overlap(first.event.phrase, second.event.phrase) ||
    overlap(first.event.place, second.event.place) ||
    overlap(first.event.phrase, second.actor.text) ||
    overlap(second.event.phrase, first.actor.text)
  );
}

/** People whom "I" and "we" may stand for. */
const ANYBODY = /^(PERSON|ADULT|GROWN|PAIR|FAMILY|SIBLING|couple|family|tourist|hiker|passenger|woman|man)$/;

function personal(context: FrameContext): string | undefined {
  const played = play(context, 'any', lasting, 0.1);
  if (played === undefined || !played.actor.person || played.actor.noun?.word === 'baby') return undefined;
  const { random } = context;
  const open = played.event.doing.who.some((who) => ANYBODY.test(who));
  const pronoun = open && chance(random, 0.55) ? pick(random, ['we', 'I', 'they'] as const) : played.actor.pronoun;
  if (pronoun === 'it') return undefined;
  const plural = pronoun === 'we' || pronoun === 'they';
  const subject: Subject = { text: pronoun, plural, several: plural, pronoun };
  const actor: Actor = { ...played.actor, ...subject };
  const shown = { ...played, actor };
  if (chance(random, 0.45)) {
    const habit = pick(random, ['often', 'sometimes', 'usually', 'always'] as const);
    const verbs = predicate(played.event, { ...subject, plural: plural || pronoun === 'I' }, 'present');
    return sentence([pronoun, habit, verbs, placeOf(played.event, subject)], '.');
  }
  const use = chance(random, 0.6) ? 'past' : 'now';
  const time = timeFor(played.event.doing.times, use, random);
  if (time !== undefined && overlap(time, played.event.phrase)) return undefined;
  const tense = use === 'past' ? (chance(random, 0.5) ? 'past' : 'then') : 'now';
  return sentence([...clause(shown, tense), chance(random, 0.5) ? time : undefined], '.');
}

function somebody(context: FrameContext): string | undefined {
  const played = play(context, 'any', lasting, 0.15);
  if (played === undefined || !played.actor.person || played.event.place === undefined) return undefined;
  const word = pick(context.random, ['somebody', 'nobody', 'someone']);
  const tense = chance(context.random, 0.7) ? 'now' : 'then';
  const actor: Actor = { ...SOMEBODY, text: word };
  const ending = word === 'nobody' ? pick(context.random, ['today', 'any more', 'yet']) : undefined;
  const time = tense === 'then' ? undefined : ending;
  return sentence([...clause({ ...played, actor }, tense), time], '.');
}

function seen(context: FrameContext): string | undefined {
  const { scene, random } = context;
  const played = play(context, 'any', lasting, 0.15);
  if (played === undefined) return undefined;
  const heard = played.event.doing.flags.has('heard');
  const words = clause(played, 'gerund');
  const verb = heard ? 'hear' : 'see';
  const viewer = pick(random, ['we', 'I', 'you']);
  const from = expand(pick(random, scene.from), random);
  if (heard && !from.startsWith('from')) return undefined;
  if (overlap(from, played.event.place) || overlap(from, played.event.phrase)) return undefined;
  if (chance(random, 0.35)) {
    const time = timeFor(played.event.doing.times, 'past', random);
    const past = heard ? 'heard' : /^(?:watch|look) /.test(played.event.phrase) ? 'saw' : pick(random, ['saw', 'watched']);
    return sentence([viewer === 'you' ? 'we' : viewer, past, ...words, time], '.');
  }
  if (chance(random, 0.6)) return sentence([`${from},`, viewer, 'can', verb, ...words], '.');
  return sentence([viewer, 'can', verb, ...words], '.');
}

const WATCHERS = alternatives('woman|old man|girl|boy|old woman|man|child|neighbour|tourist|grandmother');

function watched(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'any', lasting, 0.1);
  const watcher = makeActor(pick(random, WATCHERS), 'any', random);
  if (played === undefined || watcher === undefined) return undefined;
  if (played.actor.person && chance(random, 0.5)) return undefined;
  if (overlap(watcher.text, played.actor.text) || /watch|look|sleep/.test(played.event.phrase)) return undefined;
  const watches = predicate({ ...played.event, phrase: 'watch' }, watcher, pick(random, ['present', 'now', 'past'] as const));
  return sentence([watcher.text, watches, ...clause(played, 'gerund')], '.');
}

function posture(context: FrameContext): string | undefined {
  const { random } = context;
  const sitting = chance(random, 0.7);
  const played = play(context, 'any', has(sitting ? 'sit' : 'stand'), 0);
  if (played === undefined || !canFront(played.event)) return undefined;
  const { event, actor } = played;
  const tense = pick(random, ['present', 'past', 'now', 'then'] as const);
  const stays = predicate({ ...event, phrase: sitting ? 'sit' : 'stand' }, actor, tense);
  const finite = tense === 'present' || tense === 'past';
  if (finite && chance(random, 0.5)) {
    return sentence([actor.text, stays, event.place, 'and', predicate(event, actor, tense)], '.');
  }
  return sentence([actor.text, stays, `${event.place ?? ''},`, predicate(event, actor, 'gerund')], '.');
}

function interrupted(context: FrameContext): string | undefined {
  const { scene, random } = context;
  const played = play(context, 'any', lasting, 0.05);
  if (played === undefined || scene.when.length === 0) return undefined;
  const broke = expand(pick(random, scene.when), random);
  if ([played.event.phrase, played.event.place, played.actor.text].some((part) => overlap(broke, part))) {
    return undefined;
  }
  if (chance(random, 0.25)) {
    return sentence([`when ${broke},`, ...clause(played, 'then')], '.');
  }
  return sentence([...clause(played, 'then'), 'when', broke], '.');
}

/** What one simply goes on with, and is never about to do. */
const RESTFUL = /^(?:watch|look|wait|sit|stand|lie|hold|sleep|rest|talk|work|walk|listen) ?/;

function wishes(context: FrameContext): string | undefined {
  const { random } = context;
  const fun = chance(random, 0.65);
  const fits = (doing: Doing): boolean =>
    lasting(doing) && doing.flags.has('fun') === fun && (fun || !RESTFUL.test(doing.phrase));
  const played = play(context, 'any', fits, 0);
  if (played === undefined || !played.actor.person) return undefined;
  const { actor } = played;
  const verb = pick(random, fun ? ['like to', 'want to', 'love to'] : ['begin to', 'be about to', 'be going to']);
  const tense = verb.startsWith('be') ? 'present' : pick(random, ['present', 'past'] as const);
  return sentence([actor.text, verbPhrase(verb, tense, actor), ...clause(played, 'base').slice(1)], '.');
}

function chores(context: FrameContext): string | undefined {
  const played = play(context, 'any', has('chore'), 0);
  if (played === undefined || !played.actor.person) return undefined;
  const { actor } = played;
  const verb = pick(context.random, [
    'have to', 'be too tired to', 'forget to', 'promise to', 'refuse to', 'be too busy to',
  ]);
  const tense = pick(context.random, ['past', 'present'] as const);
  return sentence([actor.text, verbPhrase(verb, tense, actor), ...clause(played, 'base').slice(1)], '.');
}

function justNow(context: FrameContext): string | undefined {
  const played = play(context, 'any', (doing) => doing.flags.has('event') || doing.flags.has('chore'), 0);
  if (played === undefined) return undefined;
  const { event, actor } = played;
  const words = verbPhrase(event.phrase, 'participle', actor);
  const word = pick(context.random, ['just', 'already', 'just']);
  return sentence([actor.text, have(actor), word, words, placeOf(event, actor)], '.');
}

const SPANS = ['for an hour', 'for hours', 'all day', 'for twenty minutes', 'since breakfast', 'for a long time'];

function allAlong(context: FrameContext): string | undefined {
  const played = play(context, 'any', (doing) => lasting(doing) && doing.times.length > 0, 0);
  if (played === undefined) return undefined;
  const { event, actor } = played;
  const words = verbPhrase(event.phrase, 'gerund', actor);
  const span = pick(context.random, SPANS);
  return sentence([actor.text, have(actor), 'been', words, placeOf(event, actor), span], '.');
}

function tomorrow(context: FrameContext): string | undefined {
  const worthPlanning = (doing: Doing): boolean =>
    lasting(doing) && (doing.flags.has('fun') || doing.flags.has('chore'));
  const played = play(context, 'definite', worthPlanning, 0);
  if (played === undefined || !played.actor.person) return undefined;
  const { actor } = played;
  const when = pick(context.random, ['tomorrow', 'next week', 'on Saturday', 'next Sunday', 'tomorrow morning']);
  const will = chance(context.random, 0.6) ? 'will' : `${beNow(actor)} going to`;
  const words = clause(played, 'base').slice(1);
  if (overlap(when, words.join(' '))) return undefined;
  return chance(context.random, 0.4)
    ? sentence([`${when},`, actor.text, will, ...words], '.')
    : sentence([actor.text, will, ...words, when], '.');
}

function isIt(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'definite', lasting, 0.05);
  if (played === undefined) return undefined;
  const { event, actor } = played;
  const end = pick(random, ['', 'again', 'already', 'today']);
  return sentence([beNow(actor), actor.text, predicate(event, actor, 'gerund'), placeOf(event, actor), end], '?');
}

function asks(context: FrameContext): string | undefined {
  const { random } = context;
  const who = chance(random, 0.4);
  const played = play(context, 'definite', lasting, 0.1);
  if (played === undefined) return undefined;
  const { event, actor, adverb } = played;
  if (who) {
    if (!actor.person) return undefined;
    const anybody: Actor = { ...SOMEBODY, text: 'who' };
    return sentence(clause({ event, actor: anybody, adverb }, 'now'), '?');
  }
  const word = pick(random, ['why', 'how long', 'why']);
  const words = predicate(event, actor, 'gerund', { adverb });
  if (word === 'why') return sentence([word, beNow(actor), actor.text, words, placeOf(event, actor)], '?');
  return sentence([word, have(actor), actor.text, 'been', words, placeOf(event, actor)], '?');
}

function everDone(context: FrameContext): string | undefined {
  const { random } = context;
  const you: Actor = { ...SOMEBODY, text: 'you', plural: true, several: false, pronoun: 'you' };
  const event = drawEvent(context.scene, random, has('fun'));
  if (event === undefined || !event.doing.who.some((who) => ANYBODY.test(who) || /CHILD|KIDS|ELDER/.test(who))) {
    return undefined;
  }
  const place = placeOf(event, you);
  const draw = random.uniform();
  if (draw < 0.4) return sentence(['have you ever', verbPhrase(event.phrase, 'participle', you), place], '?');
  const words = verbPhrase(event.phrase, 'base', you);
  if (draw < 0.7) return sentence(['would you like to', words, place], '?');
  return sentence(['shall we', words, place], '?');
}

function looking(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'indefinite', undefined, 0.1);
  if (played === undefined) return undefined;
  if (chance(random, 0.5) || played.event.doing.flags.has('event')) {
    return sentence(['look,', ...clause(played, 'now')], '!');
  }
  const { event, actor } = played;
  const text = actor.text.replace(/^(a|some|two|three|several|a few|many) /, 'the ');
  return sentence(['look at', ...clause({ event, actor, adverb: undefined }, 'gerund', text)], '!');
}

function howWell(context: FrameContext): string | undefined {
  const played = play(context, 'definite', lasting, 0);
  const adverb = played?.event.adverb;
  if (played === undefined || adverb === undefined || !adverb.endsWith('ly')) return undefined;
  return sentence([`how ${adverb}`, ...clause(played, 'present')], '!');
}

function oneAndTheOther(context: FrameContext): string | undefined {
  const first = play(context, 'one', lasting, 0);
  const second = play(context, 'one', lasting, 0);
  const noun = first?.actor.noun;
  if (first === undefined || second === undefined || noun === undefined || noun.single) return undefined;
  if (!second.event.doing.who.includes(first.event.who) && second.actor.noun !== noun) return undefined;
  if (noun.kind === 'kin' || noun.kind === 'role' || noun.word.includes(' ')) return undefined;
  if (first.event.doing === second.event.doing || overlap(first.event.phrase, second.event.phrase)) return undefined;
  const tense = chance(context.random, 0.6) ? 'present' : 'now';
  const actor = first.actor;
  const opening = clause(withoutOptionalPlace({ ...first, adverb: undefined }), tense, `one ${noun.word}`);
  const ending = clause(withoutOptionalPlace({ ...second, actor, adverb: undefined }), tense, 'the other');
  return sentence([...opening, pick(context.random, ['and', 'while']), ...ending], '.');
}

function oftenDone(context: FrameContext): string | undefined {
  const played = play(context, 'definite', lasting, 0);
  if (played === undefined || played.actor.plural) return undefined;
  const { event, actor } = played;
  const word = pick(context.random, ['often', 'always', 'sometimes', 'rarely']);
  return sentence([actor.text, word, predicate(event, actor, 'present'), placeOf(event, actor)], '.');
}

export const DOING_FRAMES: readonly Frame[] = [
  { name: 'present', weight: 7, build: plain('present') },
  { name: 'progressive', weight: 6.5, build: plain('now', lasting) },
  { name: 'past', weight: 3, build: plain('past') },
  { name: 'past, time last', weight: 4, build: timed('past', 'end') },
  { name: 'past, time first', weight: 4, build: timed('past', 'start') },
  { name: 'habit, time last', weight: 3, build: timed('habit', 'end') },
  { name: 'habit, time first', weight: 3, build: timed('habit', 'start') },
  { name: 'place first', weight: 4, build: placeFirst },
  { name: 'look', weight: 5, build: look },
  { name: 'wearing', weight: 2, build: wearing },
  { name: 'there is', weight: 4.5, build: thereIs },
  { name: 'while', weight: 5, build: meanwhile },
  { name: 'and', weight: 3, build: both },
  { name: 'pronoun', weight: 5, build: personal },
  { name: 'somebody', weight: 2, build: somebody },
  { name: 'seen', weight: 4, build: seen },
  { name: 'watched', weight: 3.5, build: watched },
  { name: 'posture', weight: 4, build: posture },
  { name: 'interrupted', weight: 3.5, build: interrupted },
  { name: 'wish', weight: 3.5, build: wishes },
  { name: 'chore', weight: 1.5, build: chores },
  { name: 'just now', weight: 2, build: justNow },
  { name: 'all along', weight: 1.5, build: allAlong },
  { name: 'tomorrow', weight: 2, build: tomorrow },
  { name: 'is it', weight: 1.5, build: isIt },
  { name: 'question', weight: 2.5, build: asks },
  { name: 'invitation', weight: 1.5, build: everDone },
  { name: 'look!', weight: 1.5, build: looking },
  { name: 'how!', weight: 1.2, build: howWell },
  { name: 'one and the other', weight: 1.5, build: oneAndTheOther },
  { name: 'often', weight: 2.5, build: oftenDone },
];
