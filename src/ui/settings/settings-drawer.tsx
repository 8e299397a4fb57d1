import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { presetSettings, SETTINGS, type PresetName, type SettingName } from '../../config';
import { settingsInForce } from '../playground';
import { useActions, usePage, usePlayground } from '../playground-context';
import { formatBytes, formatCounted } from '../state/format';
import { draftOf, liveChange, pendingChanges, readDraft } from '../state/settings-draft';
import { PresetChoice } from './preset-choice';
import { SettingGroups } from './setting-groups';
import styles from './settings.module.css';

/** All settings. Live ones apply as they are changed, the others with a fresh start. */
export function SettingsDrawer({ onClose }: { onClose: () => void }) {
  const inForce = usePlayground(settingsInForce);
  const { startAfresh, changeLive } = useActions();
  const [draft, setDraft] = useState(() => draftOf(inForce));
  const [refused, setRefused] = useState<readonly string[]>([]);
  const pending = pendingChanges(draft, inForce);

  const edit = (name: SettingName, text: string) => {
    setDraft({ ...draft, [name]: text });
    setRefused([]);
    const change = liveChange(name, text, inForce);
    if (change) changeLive(change);
  };
  const choosePreset = (preset: PresetName) => {
    // Seed and engine belong to the run and not to a recipe.
    const { seed, engine } = draft;
    setDraft({ ...draftOf(presetSettings(preset)), seed, engine });
    setRefused([]);
  };
  const apply = () => {
    const { settings, faults } = readDraft(draft);
    setRefused(faults.map(({ fault }) => fault));
    if (!settings) return;
    startAfresh(settings);
    onClose();
  };

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={460}
      title="Settings"
      classNames={{
        body: styles.body ?? '',
        content: styles.content ?? '',
        title: styles.drawerTitle ?? '',
      }}
    >
      <ModelSize />
      <PresetChoice draft={draft} onChoose={choosePreset} />
      <SettingGroups draft={draft} onEdit={edit} />
      <div className={styles.foot}>
        {refused.length > 0 && (
          <div role="alert" className={styles.refused}>
            <strong>Nothing was changed.</strong>
            <ul>
              {refused.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
        )}
        <p className={styles.pending}>{pendingWords(pending)}</p>
        <Button fullWidth size="md" onClick={apply} disabled={pending.length === 0}>
          Apply and start afresh
        </Button>
      </div>
    </Drawer>
  );
}

function ModelSize() {
  const model = usePage((page) => page.model);
  const engine = usePage((page) => page.engine);
  return (
    <div className={styles.size}>
      {model && (
        <p>
          The model at hand has {formatCounted(model.parameters, 'weight')} and takes{' '}
          {formatBytes(model.bytes)} of memory.
        </p>
      )}
      {engine && (
        <p>
          It runs on {engine.label}. {engine.reason}
        </p>
      )}
    </div>
  );
}

function pendingWords(pending: readonly SettingName[]): string {
  if (pending.length === 0) return 'All settings are in force.';
  const labels = pending.slice(0, 3).map((name) => SETTINGS[name].label);
  const more = pending.length > 3 ? ` and ${pending.length - 3} more` : '';
  return `To take effect: ${labels.join(', ')}${more}. The model then starts from nothing; the text stays.`;
}
