/** Settings as text, as the form, the address and the command line have them. */
import { SETTINGS, type SettingName } from './config';

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

/** The text that {@link parseSetting} reads back. */
export function writeSetting(value: number | string | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}
