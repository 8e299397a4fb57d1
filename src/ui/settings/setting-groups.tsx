import { SETTING_NAMES, SETTINGS, type SettingGroup, type SettingName } from '../../config';
import type { Draft } from '../state/settings-form';
import { SettingField } from './setting-field';
import styles from './settings.module.css';

const GROUPS: { readonly [G in SettingGroup]: string } = {
  run: 'Run',
  text: 'Text',
  sizes: 'Sizes of the networks',
  reconstruction: 'Reconstruction',
  adversarial: 'Adversarial training',
};
const ORDER = Object.keys(GROUPS) as SettingGroup[];

interface SettingGroupsProps {
  readonly draft: Draft;
  /** Why a setting that was fitted to the corpus has its value. */
  readonly reasons: ReadonlyMap<SettingName, string>;
  readonly onEdit: (name: SettingName, text: string) => void;
}

/** Every setting of the table, by group. */
export function SettingGroups({ draft, reasons, onEdit }: SettingGroupsProps) {
  return ORDER.map((group) => (
    <section key={group} className={styles.group}>
      <h3 className={styles.groupTitle}>{GROUPS[group]}</h3>
      {SETTING_NAMES.filter((name) => SETTINGS[name].group === group).map((name) => (
        <SettingField
          key={name}
          name={name}
          text={draft[name]}
          reason={reasons.get(name)}
          onEdit={onEdit}
        />
      ))}
    </section>
  ));
}
