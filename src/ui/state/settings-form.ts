/** The settings form before it is applied: texts as typed, checked against the table. */
import {
  presetSettings,
  SETTING_NAMES,
  SETTINGS,
  settingFault,
  type PresetName,
  type SettingName,
  type Settings,
} from '../../config';
import { parseSetting, writeSetting } from '../../setting-text';
import { isOfTheRun, type Wish } from './wish';

/** What stands in each field; switches hold "on" or "off". */
export type Draft = Readonly<Record<SettingName, string>>;

export function draftOf(settings: Settings): Draft {
  const entries = SETTING_NAMES.map((name) => [name, writeSetting(settings[name])]);
  return Object.fromEntries(entries) as Draft;
}

/** What is wrong with a field, in words that say what to enter; undefined where it is fine. */
export function draftFault(name: SettingName, text: string): string | undefined {
  return settingFault(name, parseSetting(name, text));
}

/** The form: its fields, the preset they come from, and which of them were changed by hand. */
export interface SettingsForm {
  readonly preset: PresetName;
  readonly draft: Draft;
  readonly touched: ReadonlySet<SettingName>;
}

export function formOf(wish: Wish, inForce: Settings): SettingsForm {
  const touched = new Set(SETTING_NAMES.filter((name) => name in wish.changed));
  return { preset: wish.preset, draft: draftOf(inForce), touched };
}

export function editSetting(form: SettingsForm, name: SettingName, text: string): SettingsForm {
  const { draft, touched } = form;
  return { ...form, draft: { ...draft, [name]: text }, touched: new Set([...touched, name]) };
}

/**
 * The form with the values of a preset; seed and engine stay. `fitted`: what our own preset was
 * fitted to the corpus with.
 */
export function takePreset(
  form: SettingsForm,
  preset: PresetName,
  fitted: Partial<Settings>,
): SettingsForm {
  const values = { ...presetSettings(preset), ...(preset === 'quick' ? fitted : {}) };
  const { seed, engine } = form.draft;
  const touched = new Set([...form.touched].filter(isOfTheRun));
  return { preset, draft: { ...draftOf(values), seed, engine }, touched };
}

export interface ReadForm {
  readonly faults: readonly { readonly name: SettingName; readonly fault: string }[];
  /** What the form wishes for; absent while any field is at fault. */
  readonly wish?: Wish;
}

export function readForm({ preset, draft, touched }: SettingsForm): ReadForm {
  const faults = SETTING_NAMES.flatMap((name) => {
    const fault = draftFault(name, draft[name]);
    return fault === undefined ? [] : [{ name, fault }];
  });
  if (faults.length > 0) return { faults };
  const changed = [...touched].map((name) => [name, parseSetting(name, draft[name])]);
  return { faults, wish: { preset, changed: Object.fromEntries(changed) } };
}

/**
 * The change to send at once for an edited field: that of a live setting with a usable value
 * other than the one in force. Everything else waits for a fresh start.
 */
export function liveChange(
  name: SettingName,
  text: string,
  inForce: Settings,
): Partial<Settings> | undefined {
  const value = parseSetting(name, text);
  const sendable =
    SETTINGS[name].live && settingFault(name, value) === undefined && value !== inForce[name];
  return sendable ? { [name]: value } : undefined;
}

/** Settings of the form that are not in force yet, or have a fault; in the table's order. */
export function pendingChanges(draft: Draft, inForce: Settings): SettingName[] {
  return SETTING_NAMES.filter((name) => parseSetting(name, draft[name]) !== inForce[name]);
}
