import { SegmentedControl } from '@mantine/core';
import { PRESETS, type PresetName } from '../../config';
import { nearestPreset } from '../state/experiment';
import { readDraft, type Draft } from '../state/settings-draft';
import styles from './settings.module.css';

const NAMES = Object.keys(PRESETS) as PresetName[];

/** The recipe to start from. The one that is nearest to the form is shown as chosen. */
export function PresetChoice(props: { draft: Draft; onChoose: (preset: PresetName) => void }) {
  const { settings } = readDraft(props.draft);
  const nearest = settings ? nearestPreset(settings) : 'quick';
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>Preset</h3>
      <SegmentedControl
        fullWidth
        aria-label="Preset"
        data={NAMES.map((name) => ({ value: name, label: PRESETS[name].label }))}
        value={nearest}
        onChange={props.onChoose}
      />
      <p className={styles.meaning}>{PRESETS[nearest].meaning}</p>
    </section>
  );
}
