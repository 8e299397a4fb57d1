import { ActionIcon, Button, Tooltip, useMantineColorScheme } from '@mantine/core';
import { useFocusReturn } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { SaveMenu } from '../files/save-menu';
import { Icon, type IconName } from '../icon';
import { useActions } from '../playground-context';
import styles from './bar.module.css';

const SettingsDrawer = lazy(async () => ({
  default: (await import('../settings/settings-drawer')).SettingsDrawer,
}));
const HelpDialog = lazy(async () => ({
  default: (await import('../dialogs/help-dialog')).HelpDialog,
}));

const RunsDialog = lazy(async () => ({
  default: (await import('../runs/runs-dialog')).RunsDialog,
}));

/** Settings, runs, share, theme and help. */
export function PageTools() {
  const [open, setOpen] = useState<'settings' | 'runs' | 'help'>();
  const close = () => setOpen(undefined);
  // The dialogs go when they close, and could not give the focus back themselves.
  useFocusReturn({ opened: open !== undefined });
  return (
    <div className={`${styles.group} ${styles.tools}`} role="group" aria-label="Page">
      <Button
        className={styles.foldableEarly ?? ''}
        size="sm"
        variant="subtle"
        leftSection={<Icon name="settings" />}
        onClick={() => setOpen('settings')}
      >
        <span className={styles.words}>Settings</span>
      </Button>
      <Tool name="runs" label="Runs" onClick={() => setOpen('runs')} />
      <Share />
      <SaveMenu />
      <ThemeToggle />
      <Tool name="help" label="What is this?" onClick={() => setOpen('help')} />
      <Suspense>
        {open === 'settings' && <SettingsDrawer onClose={close} />}
        {open === 'runs' && <RunsDialog onClose={close} />}
        {open === 'help' && <HelpDialog onClose={close} />}
      </Suspense>
    </div>
  );
}

function Share() {
  const { raise, link } = useActions();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(link() ?? '', location.href).href);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      raise({
        about: 'settings',
        what: 'The link could not be copied: the browser does not allow it here.',
        next: 'Copy it from the address bar; it holds the whole experiment.',
      });
    }
  };
  return (
    <Tool
      name="link"
      label={copied ? 'Link copied' : 'Copy link to this experiment'}
      shown={copied}
      onClick={() => void copy()}
    />
  );
}

const NEXT_THEME = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const THEME_ICON = { auto: 'auto', light: 'sun', dark: 'moon' } as const;
const THEME_WORDS = { auto: 'as the system', light: 'light', dark: 'dark' } as const;

function ThemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Tool
      name={THEME_ICON[colorScheme]}
      label={`Theme: ${THEME_WORDS[colorScheme]}`}
      onClick={() => setColorScheme(NEXT_THEME[colorScheme])}
    />
  );
}

interface ToolProps {
  name: IconName;
  label: string;
  /** Keeps the label on show, to confirm what was done. */
  shown?: boolean;
  onClick: () => void;
}

function Tool({ name, label, shown, onClick }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400} {...(shown && { opened: true })}>
      <ActionIcon variant="subtle" size={36} aria-label={label} onClick={onClick}>
        <Icon name={name} />
      </ActionIcon>
    </Tooltip>
  );
}
