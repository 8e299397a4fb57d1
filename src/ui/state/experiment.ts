/**
 * The experiment in the address: corpus and how it is read, start, preset, changed settings and
 * the two sentences, in a link also what its sender has measured. Names, ranges and defaults come from the settings table; a part that makes no
 * sense is named, left out, and its default used.
 */
import {
  PRESETS,
  SETTING_NAMES,
  presetSettings,
  settingFault,
  type PresetName,
  type Settings,
} from '../../config';
import type { SampledDecoding } from '../../decoding';
import type { Start } from '../../model-report';
import type { ReadingChoice } from '../../reading';
import { isSettingName, parseSetting, writeSetting } from '../../setting-text';
import { isDecodingKey, readDecoding, writeDecoding } from './decoding';
import { readMeasured, writeMeasured, type Measured } from './measured';
import { isReadingKey, parseReading, writeReading } from './reading-choice';
import type { Wish } from './wish';

/** A corpus that a link can name: one of ours, or the fingerprint of somebody's own text. */
export type CorpusName =
  | { readonly kind: 'built-in'; readonly name: string }
  | { readonly kind: 'own'; readonly fingerprint: string };

export interface Experiment {
  readonly corpus: CorpusName;
  /** How a text of somebody's own is read, as far as that was chosen. */
  readonly reading: ReadingChoice;
  readonly wish: Wish;
  /** Settings that were not wished for but fitted to the corpus: the link repeats them for it. */
  readonly fitted: Partial<Settings>;
  /** Absent where the link leaves it to the corpus. */
  readonly start?: Start;
  /** The sentences of the path; absent where the link leaves them to the corpus. */
  readonly a?: string;
  readonly b?: string;
  /** The other two of the four corners; there where somebody chose them. */
  readonly c?: string;
  readonly d?: string;
  /** What the sender of a link has measured. */
  readonly measured?: Measured;
  /** How words are chosen; greedily where absent. */
  readonly sampled?: SampledDecoding;
}

export interface ReadHash {
  readonly experiment: Experiment;
  /** Parts that were left out, as they stood in the address, each with the reason. */
  readonly ignored: readonly string[];
}

const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];
const FINGERPRINT = /^[0-9a-f]{8,128}$/;

/** Reads an address' hash, with or without its "#". `builtIn`: names of corpora, first is default. */
export function readHash(hash: string, builtIn: readonly string[]): ReadHash {
  const ignored: string[] = [];
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const preset = readPreset(given.get('preset'), ignored);
  const changed: Partial<Settings> = {};
  const fitted: Partial<Settings> = {};
  const fittedNames = (given.get('fitted') ?? '').split('-');
  let corpus: CorpusName = { kind: 'built-in', name: builtIn[0] ?? '' };
  let reading: ReadingChoice = {};
  const rest: { -readonly [K in 'start' | 'a' | 'b' | 'c' | 'd' | 'measured']?: Experiment[K] } =
    {};

  for (const [key, text] of given) {
    const refuse = (why: string) => ignored.push(`${key}=${text} (${why})`);
    if (key === 'preset' || key === 'fitted' || isDecodingKey(key)) continue;
    if (key === 'start') {
      if (text === 'demo' || text === 'fresh') rest.start = text;
      else refuse('choose demo or fresh');
    } else if (key === 'corpus') {
      if (builtIn.includes(text)) corpus = { kind: 'built-in', name: text };
      else if (FINGERPRINT.test(text)) corpus = { kind: 'own', fingerprint: text };
      else refuse('no such corpus');
    } else if (key === 'a' || key === 'b' || key === 'c' || key === 'd') {
      rest[key] = text;
    } else if (key === 'result') {
      // Without it nothing of the experiment is lacking, so nothing is said.
      const measured = readMeasured(text);
      if (measured) rest.measured = measured;
    } else if (isReadingKey(key)) {
      const part = parseReading(key, text);
      if (part) reading = { ...reading, ...part };
      else refuse('no way to read a text');
    } else if (isSettingName(key)) {
      const value = parseSetting(key, text);
      const fault = settingFault(key, value);
      const values = fittedNames.includes(key) ? fitted : changed;
      if (fault === undefined) Object.assign(values, { [key]: value });
      else refuse(fault.replace(/\.$/, ''));
    } else {
      ignored.push(text === '' ? key : `${key}=${text}`);
    }
  }
  const sampled = readDecoding(given, (key, text, why) => ignored.push(`${key}=${text} (${why})`));
  const wish = { preset, changed };
  const experiment = { corpus, reading, wish, fitted, ...rest, ...(sampled && { sampled }) };
  return { experiment, ignored };
}

/** The hash, with its "#", that {@link readHash} reads back as this experiment. */
export function writeHash(experiment: Experiment): string {
  const { corpus, wish, fitted, start, reading } = experiment;
  const { changed } = wish;
  const settings = { ...presetSettings(wish.preset), ...fitted, ...changed };
  const out = new URLSearchParams();
  out.set('corpus', corpus.kind === 'own' ? corpus.fingerprint : corpus.name);
  if (corpus.kind === 'own') for (const [key, text] of writeReading(reading)) out.set(key, text);
  if (start !== undefined) out.set('start', start);
  out.set('preset', wish.preset);
  out.set('seed', String(settings.seed));
  out.set('engine', settings.engine);
  for (const name of SETTING_NAMES) {
    // Also where the preset has the same value: what was put there by hand is not to be fitted.
    if (name in changed || name in fitted) out.set(name, writeSetting(settings[name]));
  }
  const fittedNames = SETTING_NAMES.filter((name) => name in fitted && !(name in changed));
  if (fittedNames.length > 0) out.set('fitted', fittedNames.join('-'));
  if (experiment.a !== undefined) out.set('a', experiment.a);
  if (experiment.b !== undefined) out.set('b', experiment.b);
  if (experiment.c !== undefined) out.set('c', experiment.c);
  if (experiment.d !== undefined) out.set('d', experiment.d);
  if (experiment.measured !== undefined) out.set('result', writeMeasured(experiment.measured));
  for (const [key, text] of writeDecoding(experiment.sampled)) out.set(key, text);
  return `#${out.toString()}`;
}

function readPreset(text: string | null, ignored: string[]): PresetName {
  const found = PRESET_NAMES.find((name) => name === text);
  if (text !== null && found === undefined) {
    ignored.push(`preset=${text} (choose one of ${PRESET_NAMES.join(', ')})`);
  }
  return found ?? 'quick';
}
