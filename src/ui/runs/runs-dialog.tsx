import { Button, Modal } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useActions, usePlayground } from '../playground-context';
import { RunEntry } from './run-entry';
import styles from './runs.module.css';
import { StorageFacts } from './storage-facts';

/** It brings the chart library, which the list can do without. */
const CompareRuns = lazy(async () => ({
  default: (await import('./compare-runs')).CompareRuns,
}));

/** Runs that are compared at a time. */
const COMPARED = 2;

/** Every run that is kept in this browser. Deletions are carried out when the dialog closes. */
export function RunsDialog({ onClose }: { onClose: () => void }) {
  const { listRuns, deleteRuns, openRun } = useActions();
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isComparing, setComparing] = useState(false);
  useEffect(() => {
    listRuns();
  }, [listRuns]);
  const close = () => {
    if (deleted.length > 0) deleteRuns(deleted);
    onClose();
  };
  const list = (
    <RunList
      deleted={deleted}
      chosen={chosen}
      onChoose={setChosen}
      onCompare={() => setComparing(true)}
      onDelete={setDeleted}
      onOpen={(run) => {
        close();
        openRun(run);
      }}
    />
  );
  return (
    <Modal opened onClose={close} title="Runs" size={isComparing ? 'xl' : 'lg'} returnFocus={false}>
      {isComparing ? (
        <Suspense fallback={<p className={styles.facts}>Looking …</p>}>
          <CompareRuns runs={chosen} onBack={() => setComparing(false)} />
        </Suspense>
      ) : (
        list
      )}
    </Modal>
  );
}

interface RunListProps {
  /** Runs that are to go when the dialog closes. */
  readonly deleted: readonly string[];
  /** Runs that are to be compared. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onCompare: () => void;
  readonly onDelete: (deleted: readonly string[]) => void;
  readonly onOpen: (run: string) => void;
}

function RunList({ deleted, chosen, onChoose, onCompare, onDelete, onOpen }: RunListProps) {
  const kept = usePlayground((state) => state.runs);
  const shown = kept?.runs.filter(({ id }) => !deleted.includes(id)) ?? [];
  const without = (id: string) => chosen.filter((other) => other !== id);
  return (
    <>
      {kept === undefined && <p className={styles.facts}>Looking …</p>}
      {kept !== undefined && shown.length === 0 && (
        <p className={styles.facts}>
          No run is kept yet. Once a model trains it is kept here by itself, every minute and at
          each pause.
        </p>
      )}
      {shown.length >= COMPARED && (
        <div className={styles.choice}>
          <Button
            size="xs"
            variant="default"
            disabled={chosen.length < COMPARED}
            onClick={onCompare}
          >
            Compare two runs
          </Button>
          <span className={styles.facts} role="status">
            {CHOICE[chosen.length]}
          </span>
        </div>
      )}
      <ul className={styles.runs} aria-label="Runs">
        {shown.map((run) => (
          <RunEntry
            key={run.id}
            run={run}
            isChosen={chosen.includes(run.id)}
            canChoose={shown.length >= COMPARED && chosen.length < COMPARED}
            onChoose={(isChosen) => onChoose(isChosen ? [...chosen, run.id] : without(run.id))}
            onOpen={() => onOpen(run.id)}
            onDelete={() => {
              onChoose(without(run.id));
              onDelete([...deleted, run.id]);
            }}
          />
        ))}
      </ul>
      {deleted.length > 0 && (
        <p className={styles.storage} role="status">
          {deleted.length === 1 ? 'One run' : `${deleted.length} runs`} will be gone when this
          closes.{' '}
          <Button size="xs" variant="default" onClick={() => onDelete(deleted.slice(0, -1))}>
            Undo
          </Button>
        </p>
      )}
      <StorageFacts />
    </>
  );
}

const CHOICE = ['Choose two of them.', 'Choose one more.', ''];
