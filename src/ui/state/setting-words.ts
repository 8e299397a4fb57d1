/** Settings in words. */
import {
  PRESETS,
  presetSettings,
  SETTING_NAMES,
  SETTINGS,
  type PresetName,
  type SettingName,
  type Settings,
} from '../../config';
import { writeSetting } from '../../setting-text';
import { isOfTheRun } from './wish';

/** A value as the settings form shows it. */
export function valueWords(name: SettingName, value: Settings[SettingName]): string {
  const setting = SETTINGS[name];
  if (setting.kind === 'choice') {
    return setting.choices.find((choice) => choice.value === value)?.label ?? String(value);
  }
  return writeSetting(value) || 'none';
}

/** Each change in a line: what it is about, what it is now and what it would be. */
export function changeWords(changes: Partial<Settings>, inForce: Settings): readonly string[] {
  return SETTING_NAMES.flatMap((name) => {
    const value = changes[name];
    if (value === undefined) return [];
    const [from, to] = [valueWords(name, inForce[name]), valueWords(name, value)];
    return `${SETTINGS[name].label}: ${from} → ${to}`;
  });
}

/** Differences from a preset that are named before the rest is only counted. */
const NAMED = 3;

/** Settings in a line: the preset that is nearest, and what differs from it. */
export function recipeWords(settings: Settings): string {
  const recipes = (Object.keys(PRESETS) as PresetName[]).map((preset) => {
    const usual = presetSettings(preset);
    const others = SETTING_NAMES.filter(
      (name) => !isOfTheRun(name) && settings[name] !== usual[name],
    );
    return { preset, others };
  });
  const [nearest] = recipes.sort((one, other) => one.others.length - other.others.length);
  if (nearest === undefined) return '';
  const { preset, others } = nearest;
  const named = others
    .slice(0, NAMED)
    .map((name) => `${SETTINGS[name].label} ${valueWords(name, settings[name])}`);
  const { label } = PRESETS[preset];
  if (named.length === 0) return label;
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  return `${label}, but ${named.join(', ')}${more}`;
}
