import { Popover } from '@mantine/core';
import { useId, type ReactElement, type ReactNode } from 'react';
import styles from './menu.module.css';

interface MenuProps {
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  /** Pixels. */
  readonly width: number;
  /** What the menu is called, where the button that opens it does not say it. */
  readonly label?: string;
  /** The button that opens it. */
  readonly target: ReactElement;
  readonly children: ReactNode;
}

/** Ways to go on, beneath the button that opens them; it has the focus while it is open. */
export function Menu({ opened, onChange, width, label, target, children }: MenuProps) {
  return (
    <Popover
      opened={opened}
      onChange={onChange}
      width={width}
      position="bottom-end"
      shadow="md"
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={styles.menu ?? ''} {...(label && { 'aria-label': label })}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

interface MenuItemProps {
  readonly name: string;
  /** What it does, where the name alone does not tell. */
  readonly about?: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function MenuItem({ name, about, disabled = false, onClick }: MenuItemProps) {
  const id = useId();
  if (about === undefined) {
    return (
      <button type="button" className={styles.item} disabled={disabled} onClick={onClick}>
        {name}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={styles.item}
      aria-label={name}
      aria-describedby={id}
      disabled={disabled}
      onClick={onClick}
    >
      <strong>{name}</strong>
      <span id={id}>{about}</span>
    </button>
  );
}
