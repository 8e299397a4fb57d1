import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { SETTINGS, type PresetName, type SettingName } from '../../config';
import type { Start } from '../../model-report';
import { useActions, usePage, usePlayground } from '../playground-context';
import { formatBytes, formatCounted } from '../state/format';
import { settingsInForce } from '../state/playground-state';
import {
  editSetting,
  formOf,
  liveChange,
  pendingChanges,
  readForm,
  takePreset,
} from '../state/settings-form';
import { isOfTheRun } from '../state/wish';
import { RunCost } from '../run-cost';
import { PresetChoice } from './preset-choice';
import { SettingGroups } from './setting-groups';
import styles from './settings.module.css';

/** All settings. Live ones apply as they are changed, the others with a fresh start. */
export function SettingsDrawer({ onClose }: { onClose: () => void }) {
  // Before there is a model they are put together anew at every look, and would never stand still.
  const inForce = usePlayground(useShallow(settingsInForce));
  const wish = usePlayground((state) => state.wish);
  const fitted = usePage((page) => page.model?.fitted) ?? [];
  const started = usePage((page) => page.model?.start);
  const { reset, changeLive } = useActions();
  const [form, setForm] = useState(() => formOf(wish, inForce));
  const [refused, setRefused] = useState<readonly string[]>([]);
  const pending = pendingChanges(form.draft, inForce);
  // Another seed or engine leaves a demonstration model what it is.
  const next = pending.every(isOfTheRun) ? (started ?? 'fresh') : 'fresh';
  const reasons = new Map(
    fitted.flatMap(({ name, reason }) => (form.touched.has(name) ? [] : [[name, reason] as const])),
  );

  const edit = (name: SettingName, text: string) => {
    setForm(editSetting(form, name, text));
    setRefused([]);
    const change = liveChange(name, text, inForce);
    if (change) changeLive(change);
  };
  const choosePreset = (preset: PresetName) => {
    const values = fitted.map(({ name }) => [name, inForce[name]] as const);
    setForm(takePreset(form, preset, Object.fromEntries(values)));
    setRefused([]);
  };
  const apply = () => {
    const { wish: wished, faults } = readForm(form);
    setRefused(faults.map(({ fault }) => fault));
    if (!wished) return;
    reset(next, wished);
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
      <PresetChoice preset={form.preset} onChoose={choosePreset} />
      <SettingGroups draft={form.draft} reasons={reasons} onEdit={edit} />
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
        <p className={styles.pending}>{pendingWords(pending, next)}</p>
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
          {formatBytes(model.bytes)} of memory. <RunCost />
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

function pendingWords(pending: readonly SettingName[], next: Start): string {
  if (pending.length === 0) return 'All settings are in force.';
  const labels = pending.slice(0, 3).map((name) => SETTINGS[name].label);
  const more = pending.length > 3 ? ` and ${pending.length - 3} more` : '';
  const start = next === 'demo' ? 'the demonstration model' : 'its first weights';
  return `To take effect: ${labels.join(', ')}${more}. The model then starts from ${start}; the text stays.`;
}
