import { ActionIcon, Button, Popover } from '@mantine/core';
import { useState } from 'react';
import type { Start } from '../../model-report';
import { Icon } from '../icon';
import { useActions, useBuiltIn } from '../playground-context';
import styles from './bar.module.css';

/** Begins again; where the corpus has a demonstration model, with a choice of what from. */
export function ResetControl({ disabled }: { disabled: boolean }) {
  const { reset } = useActions();
  const demo = useBuiltIn()?.model !== undefined;
  return (
    <div className={styles.reset}>
      <Button
        size="sm"
        variant="default"
        leftSection={<Icon name="reset" />}
        onClick={() => reset()}
        disabled={disabled}
      >
        Reset
      </Button>
      {demo && <ResetChoice disabled={disabled} />}
    </div>
  );
}

const CHOICES: readonly { start: Start; name: string; about: string }[] = [
  {
    start: 'demo',
    name: 'Back to the demonstration model',
    about: 'Trained beforehand on this corpus. Train goes on from it.',
  },
  {
    start: 'fresh',
    name: 'Start afresh',
    about: 'Random weights, with your settings: watch it learn from nothing.',
  },
];

function ResetChoice({ disabled }: { disabled: boolean }) {
  const { reset } = useActions();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={300}
      position="bottom-end"
      shadow="md"
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={36}
          className={styles.resetChoice ?? ''}
          aria-label="Ways to reset"
          disabled={disabled}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="down" size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Ways to reset" className={styles.choices ?? ''}>
        {CHOICES.map(({ start, name, about }) => (
          <button
            key={start}
            type="button"
            className={styles.choice}
            aria-label={name}
            aria-describedby={`reset-${start}`}
            onClick={() => {
              setOpened(false);
              reset(start);
            }}
          >
            <strong>{name}</strong>
            <span id={`reset-${start}`}>{about}</span>
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
