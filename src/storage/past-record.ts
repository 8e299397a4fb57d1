/** What is kept of a run's past and of its map, from JSON that anybody may have written. */
import { SETTING_NAMES, SETTINGS, defaultSettings, settingsFaults } from '../config';
import type { Settings } from '../config';
import type { MapGroup } from '../latent-map';
import type { RunMark } from '../run-history';
import type { KeptDirection, Moment, PinPast, Snapshot } from '../run-past';
import { FileError } from './file-error';
import { isRecord } from './json';
import type { Json } from './json';
import type { SavedPast } from './saved-run';

const NEXT = 'Save the run again where it was made; the present run is unchanged.';
// The page keeps fewer; a file of a later version may hold more.
const MOST_PINS = 24;
const MOST_MOMENTS = 500;
const MOST_ROWS = 100;
const MOST_SNAPSHOTS = 100;
const MOST_DIRECTIONS = 200;
const MOST_MARKS = 10_000;
const MOST_POINTS = 10_000;
/** Sentences typed for a group. */
const MOST_TYPED = 1000;
/** Characters of a sentence, and of a name, a label or words to search for. */
const LONGEST_SENTENCE = 10_000;
const LONGEST_NAME = 1000;

/** What would be refused when it is read is left out. */
export function writePast(past: SavedPast): string {
  const { pins, snapshots, directions, marks, corners, best } = past;
  const isShort = (...texts: string[]) => texts.every((text) => text.length <= LONGEST_SENTENCE);
  const thousandths = (value: number) => Math.round(1000 * value) / 1000;
  return JSON.stringify({
    pins: pins
      .filter(({ a, b }) => isShort(a, b))
      .map(({ a, b, moments }) => ({
        a,
        b,
        moments: moments.map(({ iteration, rows }) => ({
          iteration,
          rows: rows.map(({ text, sureness }) => [text, thousandths(sureness)]),
        })),
      })),
    snapshots: snapshots.filter(({ sentences }) => isShort(...sentences)),
    directions: directions.filter(isWritable).slice(-MOST_DIRECTIONS),
    marks: marks.slice(-MOST_MARKS),
    ...(corners && isShort(corners.c, corners.d) && { corners }),
    ...(best && { best }),
  } satisfies { readonly [K in keyof SavedPast]: unknown });
}

export function readPast(json: Json): SavedPast {
  if (!isRecord(json)) throw damaged();
  const { corners, best } = json;
  return {
    pins: list(json['pins'], MOST_PINS).map(readPin),
    snapshots: list(json['snapshots'], MOST_SNAPSHOTS).map(readSnapshot),
    directions: list(json['directions'], MOST_DIRECTIONS).map(readDirection),
    marks: list(json['marks'], MOST_MARKS).map(readMark),
    ...(corners === undefined ? {} : { corners: readCorners(corners) }),
    ...(best === undefined ? {} : { best: readRating(best) }),
  };
}

function readPin(json: Json): PinPast {
  const { a, b, moments } = record(json);
  const pair = { a: sentence(a), b: sentence(b) };
  // A sentence is one line: its pair is known by both, one a line.
  if (`${pair.a}${pair.b}`.includes('\n')) throw damaged();
  return {
    ...pair,
    moments: rising(list(moments, MOST_MOMENTS).map(readMoment)),
  };
}

function readMoment(json: Json): Moment {
  const { iteration, rows } = record(json);
  return {
    iteration: whole(iteration),
    rows: list(rows, MOST_ROWS).map((row) => {
      const [text, sureness] = list(row, 2);
      const share = finite(sureness);
      if (share < 0 || share > 1) throw damaged();
      return { text: sentence(text), sureness: share };
    }),
  };
}

function readSnapshot(json: Json): Snapshot {
  const { iteration, sentences } = record(json);
  return { iteration: whole(iteration), sentences: list(sentences, MOST_ROWS).map(sentence) };
}

function readDirection(json: Json): KeptDirection {
  const { name, direction } = record(json);
  const { from, to } = record(direction);
  return { name: words(name), direction: { from: readGroup(from), to: readGroup(to) } };
}

function readGroup(json: Json | undefined): MapGroup {
  const { by, label, query, points, sentences } = record(json);
  switch (by) {
    case 'label':
      return { by, label: words(label) };
    case 'words':
      return { by, query: words(query) };
    case 'points':
      return { by, points: list(points, MOST_POINTS).map(whole) };
    case 'sentences':
      return { by, sentences: list(sentences, MOST_TYPED).map(sentence) };
    default:
      throw damaged();
  }
}

function readCorners(json: Json): NonNullable<SavedPast['corners']> {
  const { c, d, side, isOwn } = record(json);
  if (typeof isOwn !== 'boolean') throw damaged();
  return { c: sentence(c), d: sentence(d), side: whole(side), isOwn };
}

function readMark(json: Json): RunMark {
  const { iteration, restored, settings } = record(json);
  if (restored !== undefined) return { iteration: whole(iteration), restored: whole(restored) };
  return { iteration: whole(iteration), settings: readChanges(settings) };
}

/** Settings that were changed: those that are known, each in its range. */
function readChanges(json: Json | undefined): Partial<Settings> {
  const found = record(json);
  const known = SETTING_NAMES.filter((name) => SETTINGS[name].live && Object.hasOwn(found, name));
  const changes = Object.fromEntries(known.map((name) => [name, found[name]]));
  if (settingsFaults({ ...defaultSettings(), ...changes }).length > 0) throw damaged();
  return changes;
}

function readRating(json: Json): NonNullable<SavedPast['best']> {
  const { iteration, reversePerplexity } = record(json);
  return { iteration: whole(iteration), reversePerplexity: finite(reversePerplexity) };
}

function isWritable({ name, direction: { from, to } }: KeptDirection): boolean {
  return name.length <= LONGEST_NAME && [from, to].every(isSmall);
}

function isSmall(group: MapGroup): boolean {
  if (group.by === 'points') return group.points.length <= MOST_POINTS;
  if (group.by === 'sentences') {
    const isShort = (text: string) => text.length <= LONGEST_SENTENCE;
    return group.sentences.length <= MOST_TYPED && group.sentences.every(isShort);
  }
  return (group.by === 'label' ? group.label : group.query).length <= LONGEST_NAME;
}

function rising(moments: readonly Moment[]): readonly Moment[] {
  const isRising = moments.every(
    ({ iteration }, i) => i === 0 || iteration > (moments[i - 1]?.iteration ?? 0),
  );
  if (!isRising) throw damaged();
  return moments;
}

function record(json: Json | undefined): { readonly [name: string]: Json } {
  if (!isRecord(json)) throw damaged();
  return json;
}

function list(json: Json | undefined, most: number): readonly Json[] {
  if (!Array.isArray(json) || json.length > most) throw damaged();
  return json as readonly Json[];
}

function sentence(json: Json | undefined): string {
  return boundedText(json, LONGEST_SENTENCE);
}

function words(json: Json | undefined): string {
  return boundedText(json, LONGEST_NAME);
}

function boundedText(json: Json | undefined, longest: number): string {
  if (typeof json !== 'string' || json.length > longest) throw damaged();
  return json;
}

function whole(json: Json | undefined): number {
  if (typeof json !== 'number' || !Number.isSafeInteger(json) || json < 0) throw damaged();
  return json;
}

function finite(json: Json | undefined): number {
  if (typeof json !== 'number' || !Number.isFinite(json)) throw damaged();
  return json;
}

function damaged(): FileError {
  return new FileError('The file is damaged in its "past.json".', NEXT);
}
