import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { SETTINGS, type SettingName } from '../../config';
import { draftFault } from '../state/settings-form';
import styles from './settings.module.css';

interface SettingFieldProps {
  readonly name: SettingName;
  readonly text: string;
  /** Why it has its value, where that was fitted to the corpus. */
  readonly reason: string | undefined;
  readonly onEdit: (name: SettingName, text: string) => void;
}

/** One setting, in the control that its kind asks for, with its meaning and its fault. */
export function SettingField({ name, text, reason, onEdit }: SettingFieldProps) {
  const setting = SETTINGS[name];
  const shared = {
    label: <FieldLabel name={name} />,
    description: reason ? (
      <>
        {setting.meaning} <span className={styles.fitted}>Fitted to this corpus: {reason}</span>
      </>
    ) : (
      setting.meaning
    ),
  };
  if (setting.kind === 'switch') {
    return (
      <Switch
        {...shared}
        checked={text === 'on'}
        onChange={(event) => onEdit(name, event.currentTarget.checked ? 'on' : 'off')}
      />
    );
  }
  if (setting.kind === 'choice') {
    return (
      <NativeSelect
        {...shared}
        value={text}
        data={[...setting.choices]}
        onChange={(event) => onEdit(name, event.currentTarget.value)}
      />
    );
  }
  const field = (
    <TextInput
      {...shared}
      className={styles.field ?? ''}
      inputMode={
        setting.kind === 'integer' ? 'numeric' : setting.kind === 'number' ? 'decimal' : 'text'
      }
      value={text}
      error={draftFault(name, text)}
      onChange={(event) => onEdit(name, event.currentTarget.value)}
    />
  );
  if (name !== 'seed') return field;
  return (
    <div className={styles.withButton}>
      {field}
      <Button variant="default" onClick={() => onEdit(name, String(drawSeed()))}>
        New seed
      </Button>
    </div>
  );
}

function drawSeed(): number {
  return Math.floor(Math.random() * 100000);
}

/** The setting's name, with the dot of its network's colour. */
function FieldLabel({ name }: { name: SettingName }) {
  const { label, network, live } = SETTINGS[name];
  return (
    <span className={styles.label}>
      {network && <span className={styles.dot} data-network={network} title={network} />}
      {label}
      {live && (
        <span className={styles.live} aria-hidden="true">
          at once
        </span>
      )}
    </span>
  );
}
