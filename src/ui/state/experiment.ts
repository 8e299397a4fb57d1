/**
 * The experiment in the address: corpus, preset, changed settings and the two sentences. Names,
 * ranges and defaults come from the settings table; a part that makes no sense is named, left
 * out, and its default used.
 */
import {
  PRESETS,
  SETTING_NAMES,
  SETTINGS,
  presetSettings,
  settingFault,
  type PresetName,
  type SettingName,
  type Settings,
} from '../../config';

/** A corpus that a link can name: one of ours, or the fingerprint of somebody's own text. */
export type CorpusName =
  | { readonly kind: 'built-in'; readonly name: string }
  | { readonly kind: 'own'; readonly fingerprint: string };

export interface Experiment {
  readonly corpus: CorpusName;
  readonly settings: Settings;
  /** The sentences of the path; absent where the link leaves them to the corpus. */
  readonly a?: string;
  readonly b?: string;
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
  const settings: Settings = presetSettings(preset);
  let corpus: CorpusName = { kind: 'built-in', name: builtIn[0] ?? '' };
  const sentences: { a?: string; b?: string } = {};

  for (const [key, text] of given) {
    if (key === 'preset') continue;
    if (key === 'start') {
      if (text !== 'fresh') ignored.push(`start=${text} (only "fresh" is known)`);
    } else if (key === 'corpus') {
      if (builtIn.includes(text)) corpus = { kind: 'built-in', name: text };
      else if (FINGERPRINT.test(text)) corpus = { kind: 'own', fingerprint: text };
      else ignored.push(`corpus=${text} (no such corpus)`);
    } else if (key === 'a' || key === 'b') {
      sentences[key] = text;
    } else if (isSettingName(key)) {
      const value = parseSetting(key, text);
      const fault = settingFault(key, value);
      if (fault === undefined) Object.assign(settings, { [key]: value });
      else ignored.push(`${key}=${text} (${fault.replace(/\.$/, '')})`);
    } else {
      ignored.push(text === '' ? key : `${key}=${text}`);
    }
  }
  return { experiment: { corpus, settings, ...sentences }, ignored };
}

/** The hash, with its "#", that {@link readHash} reads back as this experiment. */
export function writeHash(experiment: Experiment): string {
  const { corpus, settings } = experiment;
  const preset = nearestPreset(settings);
  const base = presetSettings(preset);
  const out = new URLSearchParams();
  out.set('corpus', corpus.kind === 'own' ? corpus.fingerprint : corpus.name);
  out.set('preset', preset);
  out.set('seed', String(settings.seed));
  out.set('engine', settings.engine);
  for (const name of changedSettings(base, settings)) out.set(name, writeSetting(settings[name]));
  if (experiment.a !== undefined) out.set('a', experiment.a);
  if (experiment.b !== undefined) out.set('b', experiment.b);
  return `#${out.toString()}`;
}

/** Names of the settings in which two sets differ, in the table's order. */
function changedSettings(from: Settings, to: Settings): SettingName[] {
  return SETTING_NAMES.filter((name) => from[name] !== to[name]);
}

/** The preset from which the fewest settings have to be changed. Seed and engine belong to none. */
export function nearestPreset(settings: Settings): PresetName {
  const distance = (preset: PresetName) =>
    changedSettings(presetSettings(preset), settings).filter(
      (name) => name !== 'seed' && name !== 'engine',
    ).length;
  return PRESET_NAMES.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

function readPreset(text: string | null, ignored: string[]): PresetName {
  const found = PRESET_NAMES.find((name) => name === text);
  if (text !== null && found === undefined) {
    ignored.push(`preset=${text} (choose one of ${PRESET_NAMES.join(', ')})`);
  }
  return found ?? 'quick';
}

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/** A setting's value from its text; NaN, or the text itself, where it has the wrong kind. */
export function parseSetting(name: SettingName, text: string): number | string | boolean {
  const { kind } = SETTINGS[name];
  if (kind === 'number' || kind === 'integer') return text.trim() === '' ? NaN : Number(text);
  if (kind === 'switch' && (text === 'on' || text === 'off')) return text === 'on';
  return text;
}

/** A setting's value as text, for the form and the address. */
export function writeSetting(value: number | string | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}
