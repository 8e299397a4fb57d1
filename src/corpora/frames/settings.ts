/** Sentence shapes about what is there: things, how they are, the weather, and exclamations. */
import type { Random } from '../../random';
import { beNow, beThen, drawEvent, have, overlap, placeOf, predicate, timeFor } from '../clauses';
import type { Frame, FrameContext } from './frame';
import { expand, expandAsWritten, pick } from '../choice';
import { chance, inTime, sentence, verbPhrase, type Subject } from '../grammar';
import type { Scene, State, Thing } from '../notation';
import { INDOORS, SCENES, SHELTERED } from '../scenes-lexicon';
import { chooseWho, makeActor, SOMEBODY } from '../subjects';

const thingSubject = (text: string, plural: boolean): Subject => ({
  text,
  plural,
  several: plural,
  pronoun: plural ? 'they' : 'it',
});

interface Placed {
  readonly thing: Thing;
  readonly subject: Subject;
  readonly place: string;
}

function drawThing(
  { scene, random }: FrameContext,
  fits: (thing: Thing) => boolean,
): Placed | undefined {
  const things = scene.things.filter(fits);
  const thing = things[random.integer(things.length)];
  if (thing === undefined) return undefined;
  const text = expand(thing.phrase, random);
  const place = expand(pick(random, thing.places), random);
  if (overlap(text, place)) return undefined;
  return { thing, subject: thingSubject(text, thing.plural), place };
}

function thingStands(context: FrameContext): string | undefined {
  const placed = drawThing(context, (thing) => thing.verb !== undefined);
  if (placed?.thing.verb === undefined) return undefined;
  const { thing, subject, place } = placed;
  const form = chance(context.random, 0.7) ? 'present' : 'past';
  const verb = verbPhrase(thing.verb ?? 'be', form, subject);
  if (chance(context.random, 0.3)) return sentence([place, verb, subject.text], '.');
  return sentence([subject.text, verb, place], '.');
}

function thingIsThere(context: FrameContext): string | undefined {
  const placed = drawThing(context, (thing) => !/^(the|some) /.test(thing.phrase));
  if (placed === undefined) return undefined;
  const { subject, place } = placed;
  const be = pick(context.random, [beNow(subject), beThen(subject), beNow(subject)]);
  return sentence(['there', be, subject.text, place], '.');
}

const FORGETFUL = ['FAMILY', 'NAME', 'PERSON', 'ANYONE'];

function thingWasLeft(context: FrameContext): string | undefined {
  const { random } = context;
  const placed = drawThing(context, (thing) => thing.portable);
  if (placed === undefined) return undefined;
  const { subject, place } = placed;
  const time = chance(random, 0.4) ? timeFor(['week'], 'past', random) : undefined;
  if (chance(random, 0.25)) return sentence(['who left', subject.text, place], '?');
  const who = chance(random, 0.15)
    ? SOMEBODY
    : makeActor(chooseWho(FORGETFUL, random), 'definite', random);
  if (who === undefined || overlap(who.text, subject.text)) return undefined;
  if (chance(random, 0.4)) return sentence([who.text, have(who), 'left', subject.text, place], '.');
  return sentence([who.text, 'left', subject.text, place, time], '.');
}

interface Said {
  readonly state: State;
  readonly subject: Subject;
  readonly predicate: string;
}

function drawState({ scene, random }: FrameContext): Said | undefined {
  const state = scene.states[random.integer(scene.states.length)];
  if (state === undefined) return undefined;
  return {
    state,
    subject: thingSubject(expandAsWritten(state.subject, random), state.plural),
    predicate: expandAsWritten(pick(random, state.predicates), random),
  };
}

function stateNow(context: FrameContext): string | undefined {
  const said = drawState(context);
  if (said === undefined) return undefined;
  const { random } = context;
  const draw = random.uniform();
  const time =
    draw < 0.45 ? timeFor(said.state.times, draw < 0.15 ? 'habit' : 'now', random) : undefined;
  const { subject } = said;
  if (time !== undefined && overlap(time, said.predicate)) return undefined;
  return sentence([subject.text, beNow(subject), inTime(said.predicate, 'present'), time], '.');
}

function stateThen(context: FrameContext): string | undefined {
  const said = drawState(context);
  if (said === undefined) return undefined;
  const { subject, state } = said;
  const time = timeFor(state.times, 'past', context.random);
  const words = [subject.text, beThen(subject), inTime(said.predicate, 'past')];
  if (time === undefined) return sentence(words, '.');
  return chance(context.random, 0.3)
    ? sentence([`${time},`, ...words], '.')
    : sentence([...words, time], '.');
}

function stateAsked(context: FrameContext): string | undefined {
  const said = drawState(context);
  if (said === undefined) return undefined;
  return sentence([beNow(said.subject), said.subject.text, inTime(said.predicate, 'present')], '?');
}

function twoStates(context: FrameContext): string | undefined {
  const first = drawState(context);
  const second = drawState(context);
  // Things of a scattered scene have nothing to do with each other.
  if (context.scene.scattered) return undefined;
  if (first === undefined || second === undefined || first.state === second.state) return undefined;
  if (
    overlap(first.predicate, second.predicate) ||
    overlap(first.subject.text, second.subject.text)
  )
    return undefined;
  const past = chance(context.random, 0.4);
  const be = past ? beThen : beNow;
  const time = past ? 'past' : 'present';
  return sentence(
    [
      first.subject.text,
      be(first.subject),
      inTime(first.predicate, time),
      'and',
      second.subject.text,
      be(second.subject),
      inTime(second.predicate, time),
    ],
    '.',
  );
}

const WEATHER_SCENES = SCENES.filter((scene) => scene.sky.length > 0);
const SHELTERED_SCENES = SCENES.filter(({ name }) => SHELTERED.has(name));
const INDOOR_SCENES = SCENES.filter((scene) => INDOORS.has(scene.name));

function sky(context: FrameContext): string | undefined {
  const { random } = context;
  const scene = pick(random, WEATHER_SCENES);
  const clause = expand(pick(random, scene.sky), random);
  const past = chance(random, 0.45);
  const time = timeFor(scene.times, past ? 'past' : 'habit', random);
  const words = inTime(clause, past ? 'past' : 'present');
  if (time === undefined || overlap(time, words) || /all night|all day|midnight/.test(words)) {
    return sentence([words], '.');
  }
  if (past)
    return chance(random, 0.5) ? sentence([`${time},`, words], '.') : sentence([words, time], '.');
  return sentence([words], '.');
}

/** In the weather, in a room, or at something that one does in any weather. */
function pickScene(weather: Scene, random: Random): Scene {
  const draw = random.uniform();
  return draw < 0.3 ? weather : pick(random, draw < 0.5 ? INDOOR_SCENES : SHELTERED_SCENES);
}

/** The weather outside and somebody in it, or in a room safe from it. */
function skyAndDoing(context: FrameContext): string | undefined {
  const { random } = context;
  const weather: Scene = pick(random, WEATHER_SCENES);
  const scene = pickScene(weather, random);
  const past = chance(random, 0.4);
  const event = drawEvent(
    scene,
    random,
    (doing) => !doing.flags.has('event') && doing.phrase !== '',
  );
  const actor = event && makeActor(event.who, 'any', random);
  if (event === undefined || actor === undefined) return undefined;
  // No moonlight on a bed while it rains.
  if (scene !== weather && /^(?:moonlight|sun)/.test(event.who)) return undefined;
  const clause = inTime(expand(pick(random, weather.sky), random), past ? 'past' : 'present');
  if (scene.scattered && event.doing.placed) return undefined;
  const place = scene.scattered ? undefined : placeOf(event, actor, past ? 'past' : 'present');
  if ([event.phrase, place, actor.text].some((part) => overlap(clause, part))) return undefined;
  if (scene !== weather && /terrace|house|garden|balcony|outside/.test(place ?? ''))
    return undefined;
  if (/\ball (?:day|night)\b/.test(clause)) return undefined;
  const words = [
    actor.text,
    predicate(event, actor, past ? 'past progressive' : 'progressive'),
    place,
  ];
  const wet = /^it (?:is|was) (?:raining|snowing)/.test(clause);
  if (wet && INDOORS.has(scene.name) && event.doing.flags.has('fun')) {
    return sentence([...words, 'because', clause], '.');
  }
  const draw = random.uniform();
  // "While the lake is frozen": what does not go on cannot frame what does.
  const still = /\b(?:is|was) (?!raining|snowing)/.test(clause);
  if (still || draw < 0.4) return sentence([`${clause},`, 'and', ...words], '.');
  if (draw < 0.7) return sentence([...words, 'while', clause], '.');
  return sentence(['while', `${clause},`, ...words], '.');
}

function exclaims({ scene, random }: FrameContext): string | undefined {
  if (scene.exclaim.length === 0) return undefined;
  return sentence([expand(pick(random, scene.exclaim), random)], '!');
}

export const SETTING_FRAMES: readonly Frame[] = [
  { name: 'thing', weight: 3, build: thingStands },
  { name: 'there is a thing', weight: 1, build: thingIsThere },
  { name: 'left behind', weight: 1.5, build: thingWasLeft },
  { name: 'state', weight: 5, build: stateNow },
  { name: 'past state', weight: 3, build: stateThen },
  { name: 'state?', weight: 1, build: stateAsked },
  { name: 'two states', weight: 0.8, build: twoStates },
  { name: 'sky', weight: 1, build: sky },
  { name: 'sky and doing', weight: 3, build: skyAndDoing },
  { name: 'exclamation', weight: 2, build: exclaims },
];
