/** Sentence shapes that bring two doings together, or a doing and somebody who takes it in. */
import { overlap, predicate, timeFor } from '../clauses';
import { expand, pick } from '../choice';
import { alternatives, chance, sentence } from '../grammar';
import type { Doing } from '../notation';
import { chooseWho, makeActor, SOMEBODY } from '../subjects';
import type { Frame, FrameContext } from './frame';
import {
  allWords,
  clash,
  clause,
  has,
  lasting,
  play,
  withoutOptionalPlace,
  withoutPlace,
  type Played,
} from './play';

/** Scattered scenes whose doings go on side by side: in one house, one kitchen, one garden. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['meals', 'arts', 'housework', 'play']);

interface Pair {
  readonly first: Played;
  readonly second: Played;
}

/** Two doings that belong together: of one place, or without a place where the scene has none. */
function drawPair(context: FrameContext, fits?: (doing: Doing) => boolean): Pair | undefined {
  const { scene } = context;
  if (scene.scattered && !SIDE_BY_SIDE.has(scene.name)) return undefined;
  const first = play(context, 'any', fits, 0.08);
  const second = play(context, 'any', fits, 0.08);
  if (first === undefined || second === undefined || clash(first, second)) return undefined;
  if (!scene.scattered) return { first, second };
  if ([first, second].some(({ event }) => event.doing.placed || TRADE.test(event.phrase))) {
    return undefined;
  }
  return { first: withoutPlace(first), second: withoutPlace(second) };
}

/** What is done at a market rather than side by side at home. */
const TRADE = /^(?:buy|sell|order|forget|send|borrow|steal)/;

function meanwhile(context: FrameContext): string | undefined {
  const { random } = context;
  const [a, b] = pick(random, [
    ['progressive', 'progressive'],
    ['past progressive', 'past progressive'],
    ['present', 'present'],
    ['past', 'past'],
    ['past', 'past progressive'],
  ] as const);
  const pair = drawPair(context, lasting);
  if (pair === undefined) return undefined;
  const rest = withoutOptionalPlace(pair.second);
  if (chance(random, 0.4)) {
    const words = clause(withoutOptionalPlace(pair.first), b).filter(Boolean);
    return sentence(['while', `${words.join(' ')},`, ...clause(rest, a)], '.');
  }
  return sentence([...clause(pair.first, a), 'while', ...clause(rest, b)], '.');
}

const COMPANY = ['watch', 'wait', 'look on', 'laugh', 'rest', 'smile', 'sleep', 'complain'];

/** Somebody at a doing of another: "Tom repairs the radio while his sister watches." */
function inCompany(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'any', lasting, 0.08);
  const other = makeActor(chooseWho(['PERSON', 'FAMILY', 'NAME', 'TRADE'], random), 'any', random);
  if (played === undefined || other === undefined || !played.actor.person) return undefined;
  const heard = played.event.doing.flags.has('heard');
  const phrase =
    heard && chance(random, 0.6)
      ? 'listen'
      : pick(random, has('chore')(played.event.doing) ? ['help', ...COMPANY] : COMPANY);
  if (overlap(allWords(played), `${other.text} ${phrase}`)) return undefined;
  if (RESTFUL.test(played.event.phrase)) return undefined;
  const tense = pick(random, ['progressive', 'past progressive', 'present', 'past'] as const);
  const words = predicate({ ...played.event, phrase }, other, tense);
  const joint = pick(random, ['while', 'and', 'while']);
  return sentence([...clause(played, tense), joint, other.text, words], '.');
}

const RESTFUL = /^\[?(?:watch|wait|sleep|lie|sit|rest|fish|swim|sail|stop|dream|look)/;

function both(context: FrameContext): string | undefined {
  const pair = drawPair(context);
  if (pair === undefined) return undefined;
  const tense = chance(context.random, 0.6) ? 'present' : 'past';
  const opening = clause(withoutOptionalPlace(pair.first), tense).filter(Boolean).join(' ');
  return sentence([`${opening},`, 'and', ...clause(withoutOptionalPlace(pair.second), tense)], '.');
}

const QUIET = /^(?:\[?sleep|read|study|write) ?/;

/** A noise, and somebody who does not mind: "The kettle whistles, but the cat is sleeping." */
function undisturbed(context: FrameContext): string | undefined {
  const noise = play(context, 'any', (doing) => lasting(doing) && doing.flags.has('heard'), 0.2);
  const rest = play(context, 'any', (doing) => lasting(doing) && QUIET.test(doing.phrase), 0.3);
  if (noise === undefined || rest === undefined || clash(noise, rest)) return undefined;
  const tense = pick(context.random, ['progressive', 'past progressive', 'present'] as const);
  const opening = clause(withoutOptionalPlace(noise), tense).filter(Boolean).join(' ');
  const quiet = context.scene.scattered ? withoutPlace(rest) : rest;
  return sentence([`${opening},`, 'but', ...clause(quiet, tense)], '.');
}

function oneAndTheOther(context: FrameContext): string | undefined {
  const first = play(context, 'one', lasting, 0);
  const second = play(context, 'one', lasting, 0);
  const noun = first?.actor.noun;
  if (first === undefined || second === undefined || noun === undefined || noun.single)
    return undefined;
  if (!second.event.doing.who.includes(first.event.who) && second.actor.noun !== noun)
    return undefined;
  if (
    noun.kind === 'name' ||
    noun.kind === 'kin' ||
    noun.kind === 'role' ||
    noun.word.includes(' ')
  )
    return undefined;
  if (clash({ ...first, actor: second.actor }, { ...second, actor: SOMEBODY })) return undefined;
  const tense = chance(context.random, 0.6) ? 'present' : 'progressive';
  const actor = first.actor;
  const opening = clause(
    withoutOptionalPlace({ ...first, adverb: undefined }),
    tense,
    `one ${noun.word}`,
  );
  const ending = clause(
    withoutOptionalPlace({ ...second, actor, adverb: undefined }),
    tense,
    'the other',
  );
  return sentence([...opening, pick(context.random, ['and', 'while']), ...ending], '.');
}

const NOT_SEEN = /\b(?:smell|wind)\b/;

function seen(context: FrameContext): string | undefined {
  const { scene, random } = context;
  const played = play(context, 'any', lasting, 0.15);
  if (played === undefined) return undefined;
  const heard = played.event.doing.flags.has('heard');
  const words = clause(played, 'gerund');
  if (!heard && NOT_SEEN.test(played.actor.text)) return undefined;
  const verb = heard ? 'hear' : 'see';
  const viewer = pick(random, ['we', 'I', 'you']);
  const from = expand(pick(random, scene.from), random);
  if (heard && !from.startsWith('from')) return undefined;
  if (overlap(from, played.event.place) || overlap(from, played.event.phrase)) return undefined;
  if (chance(random, 0.35)) {
    const time = timeFor(played.event.doing.times, 'past', random);
    const past = heard
      ? 'heard'
      : /^(?:watch|look) /.test(played.event.phrase)
        ? 'saw'
        : pick(random, ['saw', 'watched']);
    return sentence([viewer === 'you' ? 'we' : viewer, past, ...words, time], '.');
  }
  if (chance(random, 0.6)) return sentence([`${from},`, viewer, 'can', verb, ...words], '.');
  return sentence([viewer, 'can', verb, ...words], '.');
}

const WATCHERS = alternatives(
  'woman|old man|girl|boy|old woman|man|child|neighbour|tourist|grandmother',
);

function watched(context: FrameContext): string | undefined {
  const { random } = context;
  const played = play(context, 'any', lasting, 0.1);
  const watcher = makeActor(pick(random, WATCHERS), 'any', random);
  if (played === undefined || watcher === undefined) return undefined;
  if (played.actor.person && chance(random, 0.5)) return undefined;
  if (overlap(watcher.text, played.actor.text) || /watch|look|sleep/.test(played.event.phrase))
    return undefined;
  const heard = played.event.doing.flags.has('heard');
  if (!heard && NOT_SEEN.test(played.actor.text)) return undefined;
  const watches = predicate(
    { ...played.event, phrase: heard ? 'listen to' : 'watch' },
    watcher,
    pick(random, ['present', 'progressive', 'past'] as const),
  );
  return sentence([watcher.text, watches, ...clause(played, 'gerund')], '.');
}

function interrupted(context: FrameContext): string | undefined {
  const { scene, random } = context;
  const played = play(context, 'any', lasting, 0.05);
  if (played === undefined || scene.when.length === 0) return undefined;
  const broke = expand(pick(random, scene.when), random);
  if (
    [played.event.phrase, played.event.place, played.actor.text].some((part) =>
      overlap(broke, part),
    )
  ) {
    return undefined;
  }
  if (chance(random, 0.25)) {
    return sentence([`when ${broke},`, ...clause(played, 'past progressive')], '.');
  }
  return sentence([...clause(played, 'past progressive'), 'when', broke], '.');
}

export const JOINED: readonly Frame[] = [
  { name: 'while', weight: 5, build: meanwhile },
  { name: 'in company', weight: 4.5, build: inCompany },
  { name: 'and', weight: 4, build: both },
  { name: 'but', weight: 1.5, build: undisturbed },
  { name: 'one and the other', weight: 1.5, build: oneAndTheOther },
  { name: 'seen', weight: 3, build: seen },
  { name: 'watched', weight: 3.5, build: watched },
  { name: 'interrupted', weight: 2, build: interrupted },
];
