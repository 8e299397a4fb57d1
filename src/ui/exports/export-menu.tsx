import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { deliver } from '../files/deliver';
import { Icon } from '../icon';
import { Menu, MenuItem } from '../menu';
import { useActions } from '../playground-context';
import styles from './exports.module.css';
import type { Exported, ExportForm } from './exports';

const FORMS: readonly { readonly form: ExportForm; readonly name: string }[] = [
  { form: 'csv', name: 'Save as CSV' },
  { form: 'png', name: 'Save as PNG' },
  { form: 'svg', name: 'Save as SVG' },
];

interface ExportMenuProps {
  /** What the button, and so the menu, is called; it begins with “Export”. */
  readonly label: string;
  readonly size: 'xs' | 'compact-xs';
  /** Whether there is something to take away. */
  readonly ready: boolean;
  /** What is there to take away at this moment. */
  readonly what: () => Exported | undefined;
}

/**
 * Takes what is on show away: as text, as a table or as a picture. It asks what that is only then,
 * for the path on show is another several times a second.
 */
export const ExportMenu = memo(function ExportMenu({ label, size, ready, what }: ExportMenuProps) {
  const [opened, setOpened] = useState(false);
  const [told, setTold] = useState('');
  const { raise } = useActions();

  const attempt = async (work: (exported: Exported) => Promise<string>) => {
    const exported = what();
    if (!exported) return;
    try {
      setTold(await work(exported));
    } catch {
      setOpened(false);
      raise({
        about: 'file',
        what: 'This could not be taken away: the browser does not allow it here.',
        next: 'Try another form; a CSV can be saved in every browser.',
      });
    }
  };
  const copy = async (exported: Exported) => {
    const { textOf } = await import('./exports');
    await navigator.clipboard.writeText(textOf(exported));
    return 'Copied.';
  };
  const save = (form: ExportForm) => async (exported: Exported) => {
    const { fileOf } = await import('./exports');
    const { name, blob } = await fileOf(exported, form);
    deliver(name, blob);
    return `Saved as ${name}.`;
  };

  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      width={220}
      target={
        <Button
          size={size}
          variant={size === 'xs' ? 'default' : 'subtle'}
          {...(size === 'xs' && { leftSection: <Icon name="save" size={16} /> })}
          aria-label={label}
          disabled={!ready}
          onClick={() => {
            setTold('');
            setOpened(!opened);
          }}
        >
          Export
        </Button>
      }
    >
      <MenuItem name="Copy as text" onClick={() => void attempt(copy)} />
      {FORMS.map(({ form, name }) => (
        <MenuItem key={form} name={name} onClick={() => void attempt(save(form))} />
      ))}
      <p role="status" className={styles.told}>
        {told}
      </p>
    </Menu>
  );
});
