/**
 * The settings that a visitor wishes for: a preset and what was changed by hand. What a model runs
 * on may differ: where the preset is ours, the worker fits the settings that nobody touched to the
 * corpus, and a demonstration model brings those that it was made with.
 */
import {
  presetSettings,
  SETTING_NAMES,
  SETTINGS,
  type PresetName,
  type SettingName,
  type Settings,
} from '../../config';
import type { Start } from '../../model-report';

export interface Wish {
  readonly preset: PresetName;
  /** Changed by hand, or named in a link. */
  readonly changed: Partial<Settings>;
}

export const QUICK: Wish = { preset: 'quick', changed: {} };

/** Seed and engine belong to a run and not to a recipe. */
export function isOfTheRun(name: SettingName): boolean {
  return name === 'seed' || name === 'engine';
}

/** Every setting as wished for. */
export function wishedSettings({ preset, changed }: Wish): Settings {
  return { ...presetSettings(preset), ...changed };
}

/** The settings that may be fitted to the corpus: the paper's presets are kept to the letter. */
export function fittable({ preset, changed }: Wish): SettingName[] {
  if (preset !== 'quick') return [];
  return SETTING_NAMES.filter((name) => !isOfTheRun(name) && !(name in changed));
}

/** The settings in force that are other than wished for: they were fitted to the corpus. */
export function unwished(wish: Wish, inForce: Settings): Partial<Settings> {
  const wished = wishedSettings(wish);
  const names = SETTING_NAMES.filter(
    (name) => !(name in wish.changed) && inForce[name] !== wished[name],
  );
  return Object.fromEntries(names.map((name) => [name, inForce[name]]));
}

/** The wish with more settings changed by hand. */
export function withChanges(wish: Wish, changed: Partial<Settings>): Wish {
  return { ...wish, changed: { ...wish.changed, ...changed } };
}

/**
 * What a built-in corpus starts from where nobody says: its demonstration model, unless a setting
 * is wished for that takes another model.
 */
export function usualStart({ preset, changed }: Wish): Start {
  const another = SETTING_NAMES.some(
    (name) => name in changed && !SETTINGS[name].live && !isOfTheRun(name),
  );
  return preset === 'quick' && !another ? 'demo' : 'fresh';
}
