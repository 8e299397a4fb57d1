/** The settings form before it is applied: texts as typed, checked against the table. */
import {
  SETTING_NAMES,
  SETTINGS,
  settingFault,
  type SettingName,
  type Settings,
} from '../../config';
import { parseSetting, writeSetting } from './experiment';

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

export interface ReadDraft {
  readonly faults: readonly { readonly name: SettingName; readonly fault: string }[];
  /** The settings of the form; absent while any field is at fault. */
  readonly settings?: Settings;
}

export function readDraft(draft: Draft): ReadDraft {
  const faults = SETTING_NAMES.flatMap((name) => {
    const fault = draftFault(name, draft[name]);
    return fault === undefined ? [] : [{ name, fault }];
  });
  if (faults.length > 0) return { faults };
  const entries = SETTING_NAMES.map((name) => [name, parseSetting(name, draft[name])]);
  return { faults, settings: Object.fromEntries(entries) };
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
