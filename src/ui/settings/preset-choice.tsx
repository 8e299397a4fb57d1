import { SegmentedControl } from '@mantine/core';
import { PRESETS, type PresetName } from '../../config';
import styles from './settings.module.css';

const NAMES = Object.keys(PRESETS) as PresetName[];

/** The recipe to start from; single settings may depart from it. */
export function PresetChoice(props: {
  preset: PresetName;
  onChoose: (preset: PresetName) => void;
}) {
  const { preset, onChoose } = props;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>Preset</h3>
      <SegmentedControl
        fullWidth
        aria-label="Preset"
        data={NAMES.map((name) => ({ value: name, label: PRESETS[name].label }))}
        value={preset}
        onChange={onChoose}
      />
      <p className={styles.meaning}>{PRESETS[preset].meaning}</p>
    </section>
  );
}
