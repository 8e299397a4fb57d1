import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useActions, usePlayground } from '../playground-context';
import { formatBytes } from '../state/format';
import { RunEntry } from './run-entry';
import styles from './runs.module.css';

/** Every run that is kept in this browser. Deletions are carried out when the dialog closes. */
export function RunsDialog({ onClose }: { onClose: () => void }) {
  const kept = usePlayground((state) => state.runs);
  const { listRuns, deleteRuns, openRun } = useActions();
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  useEffect(() => {
    listRuns();
  }, [listRuns]);
  const close = () => {
    if (deleted.length > 0) deleteRuns(deleted);
    onClose();
  };
  const open = (run: string) => {
    close();
    openRun(run);
  };
  const shown = kept?.runs.filter(({ id }) => !deleted.includes(id)) ?? [];
  return (
    <Modal opened onClose={close} title="Runs" size="lg" returnFocus={false}>
      {kept === undefined && <p className={styles.facts}>Looking …</p>}
      {kept !== undefined && shown.length === 0 && (
        <p className={styles.facts}>
          No run is kept yet. Once a model trains it is kept here by itself, every minute and at
          each pause.
        </p>
      )}
      <ul className={styles.runs} aria-label="Runs">
        {shown.map((run) => (
          <RunEntry
            key={run.id}
            run={run}
            onOpen={() => open(run.id)}
            onDelete={() => setDeleted([...deleted, run.id])}
          />
        ))}
      </ul>
      {deleted.length > 0 && (
        <p className={styles.storage} role="status">
          {deleted.length === 1 ? 'One run' : `${deleted.length} runs`} will be gone when this
          closes.{' '}
          <Button size="xs" variant="default" onClick={() => setDeleted(deleted.slice(0, -1))}>
            Undo
          </Button>
        </p>
      )}
      {kept?.storage && (
        <p className={styles.storage}>
          This page uses {formatBytes(kept.storage.used)} of the {formatBytes(kept.storage.granted)}{' '}
          that the browser grants it. Delete runs to make room; nothing leaves this device.
        </p>
      )}
    </Modal>
  );
}
