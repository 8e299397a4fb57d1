import { SETTINGS, type SettingName, type Settings } from '../config';
import { refuseFaults } from './opening';
import { SettingsError } from './trouble';

/**
 * The settings with changes that may be made in the middle of a run.
 *
 * @throws SettingsError where one needs a new model, or is out of range.
 */
export function changedLive(settings: Settings, changes: Partial<Settings>): Settings {
  const names = Object.keys(changes) as SettingName[];
  const fixed = names.find((name) => !SETTINGS[name].live);
  if (fixed !== undefined) {
    throw new SettingsError(`${SETTINGS[fixed].label} can only change with a fresh start.`);
  }
  const changed = { ...settings, ...changes };
  refuseFaults(changed);
  return changed;
}
