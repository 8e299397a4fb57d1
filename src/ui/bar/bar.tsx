import { Button } from '@mantine/core';
import { MISSING_TEXT } from '../files/missing-text';
import { Icon } from '../icon';
import { useActions, usePage } from '../playground-context';
import styles from './bar.module.css';
import { CorpusChoice } from './corpus-choice';
import { PageTools } from './page-tools';
import { ResetControl } from './reset-control';
import { RunStatus } from './run-status';

/** Name, corpus, run controls and tools; beneath them what the run is doing. */
export function Bar() {
  return (
    <header className={styles.bar}>
      <div className={styles.controls}>
        <h1 className={styles.name}>
          <Logo />
          <span>ARAE Playground</span>
        </h1>
        <CorpusChoice />
        <RunControls />
        <PageTools />
      </div>
      <RunStatus />
    </header>
  );
}

function RunControls() {
  const run = usePage((page) => page.run);
  const { train, pause, step } = useActions();
  const running = run === 'training' || run === 'warming';
  const needsText = usePage(({ corpus }) => corpus?.isMissing === true);
  const waiting = run === 'empty' || run === 'loading' || needsText;
  const why = needsText ? MISSING_TEXT : undefined;
  return (
    <div className={`${styles.group} ${styles.run}`} role="group" aria-label="Run">
      {running ? (
        <Button
          size="sm"
          className={styles.train}
          leftSection={<Icon name="pause" />}
          onClick={pause}
        >
          Pause
        </Button>
      ) : (
        <Button
          size="sm"
          className={styles.train}
          leftSection={<Icon name="play" />}
          onClick={train}
          aria-describedby={why}
          disabled={waiting || run === 'stopped'}
        >
          Train
        </Button>
      )}
      <Button
        size="sm"
        variant="default"
        leftSection={<Icon name="step" />}
        onClick={step}
        aria-describedby={why}
        disabled={waiting || running || run === 'stopped'}
      >
        Step
      </Button>
      <ResetControl disabled={waiting} />
    </div>
  );
}

/** Two sentences, and the path between them. */
function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M6 22C10 8 22 24 26 10"
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth="2"
        strokeDasharray="0.1 4.2"
        strokeLinecap="round"
      />
      <circle cx="6" cy="22" r="4" fill="var(--autoencoder)" />
      <circle cx="16" cy="16" r="3" fill="var(--critic)" />
      <circle cx="26" cy="10" r="4" fill="var(--generator)" />
    </svg>
  );
}
