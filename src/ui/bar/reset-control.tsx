import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import type { Start } from '../../model-report';
import { Icon } from '../icon';
import { Menu, MenuItem } from '../menu';
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
    <Menu
      opened={opened}
      onChange={setOpened}
      width={300}
      label="Ways to reset"
      target={
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
      }
    >
      {CHOICES.map(({ start, name, about }) => (
        <MenuItem
          key={start}
          name={name}
          about={about}
          onClick={() => {
            setOpened(false);
            reset(start);
          }}
        />
      ))}
    </Menu>
  );
}
