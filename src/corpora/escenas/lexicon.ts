/** The Spanish lexicon, read: scenes, people and things by name. */
import { alternatives } from '../grammar';
import { parseScene, type Scene } from '../notation';
import { feminineOf, likelyGender, type Gender } from './agreement';
import { ANYWHERE, PLACE_GROUPS } from './lexicon/anywhere';
import { COUNTRY } from './lexicon/country';
import { CULTURE } from './lexicon/culture';
import { HOME } from './lexicon/home';
import { OUTDOORS } from './lexicon/outdoors';
import { PEOPLE, type PeopleKind } from './lexicon/people';
import { THINGS } from './lexicon/things';
import { TOWN } from './lexicon/town';
import { TRAVEL } from './lexicon/travel';
import { WORK } from './lexicon/work';

export const ESCENAS: readonly Scene[] = [
  ...ANYWHERE,
  ...HOME,
  ...TOWN,
  ...OUTDOORS,
  ...COUNTRY,
  ...TRAVEL,
  ...WORK,
  ...CULTURE,
].map((source) => withPlaces(parseScene(source)));

/** The scenes whose doings fit many places and things. */
export const COMMON_SCENES = ANYWHERE.length;

/** Puts the places themselves where a list names a group of them. */
function withPlaces(scene: Scene): Scene {
  const spread = (places: readonly string[]): string[] =>
    places.flatMap((place) =>
      place in PLACE_GROUPS ? alternatives(PLACE_GROUPS[place] ?? '') : [place],
    );
  return {
    ...scene,
    doings: scene.doings.map((doing) => ({ ...doing, places: spread(doing.places) })),
    things: scene.things.map((thing) => ({ ...thing, places: spread(thing.places) })),
  };
}

/** Somebody, in one gender or both. */
export interface PersonNoun {
  readonly masculine: string | undefined;
  readonly feminine: string | undefined;
  readonly kind: PeopleKind;
  readonly adjectives: readonly string[];
}

export interface ThingNoun {
  readonly word: string;
  readonly gender: Gender;
  /** One of many, not counted, or always several. */
  readonly number: 'count' | 'mass' | 'several';
  readonly adjectives: readonly string[];
}

/** Split at the colon: "leche:f0" → word and marks. The marks go before what follows a space. */
function marked(entry: string): [word: string, marks: string] {
  const [, head = entry, marks = '', tail = ''] = /^([^: ]+):(\w+)(.*)$/.exec(entry) ?? [];
  return [head + tail, marks];
}

function personOf(entry: string, kind: PeopleKind, adjectives: readonly string[]): PersonNoun {
  const [word, marks] = marked(entry);
  const feminine =
    marks === 'f' || marks === 'mf' ? word : marks === '' ? feminineOf(word) : undefined;
  return { masculine: marks === 'f' ? undefined : word, feminine, kind, adjectives };
}

function thingOf(entry: string, adjectives: readonly string[]): ThingNoun {
  const [word, marks] = marked(entry);
  const gender = /^[mf]/.test(marks) ? (marks.startsWith('m') ? 'm' : 'f') : likelyGender(word);
  const number = marks.endsWith('0') ? 'mass' : marks.endsWith('p') ? 'several' : 'count';
  return { word, gender, number, adjectives };
}

/** By the group's name: "NIÑO" → all who are meant. */
export const PERSON_GROUPS: ReadonlyMap<string, readonly PersonNoun[]> = new Map(
  Object.entries(PEOPLE).map(([name, { kind, words, adjectives }]) => {
    const fitting = adjectives === '' ? [] : alternatives(adjectives);
    return [name, alternatives(words).map((entry) => personOf(entry, kind, fitting))];
  }),
);

/** By any of their forms: "panadera" → the baker, as a woman. */
export const PERSONS: ReadonlyMap<string, PersonNoun> = new Map(
  [...PERSON_GROUPS.values()].flat().flatMap((noun): [string, PersonNoun][] => [
    // What the scenes name by the masculine may be either.
    ...(noun.feminine === undefined
      ? []
      : [[noun.feminine, { ...noun, masculine: undefined }] as [string, PersonNoun]]),
    ...(noun.masculine === undefined ? [] : [[noun.masculine, noun] as [string, PersonNoun]]),
  ]),
);

export const THING_GROUPS: ReadonlyMap<string, readonly ThingNoun[]> = new Map(
  Object.entries(THINGS).map(([name, { words, adjectives }]) => {
    const fitting = adjectives === '' ? [] : alternatives(adjectives);
    return [name, alternatives(words).map((entry) => thingOf(entry, fitting))];
  }),
);
