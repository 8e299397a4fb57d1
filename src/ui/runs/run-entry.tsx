import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RunSummary } from '../../kept-run';
import { useActions, useCorpusTitle } from '../playground-context';
import { formatBytes, formatCount } from '../state/format';
import { recipeWords } from '../state/setting-words';
import styles from './runs.module.css';

interface RunEntryProps {
  readonly run: RunSummary;
  readonly isChosen: boolean;
  /** Whether it may be chosen, too, to be compared. */
  readonly canChoose: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

/** One run: what it is, how it went, and what can be done with it. */
export function RunEntry(props: RunEntryProps) {
  const { run, isChosen, canChoose, onChoose, onOpen, onDelete } = props;
  const { id, corpus, iteration, saved, bytes, curve, sample, settings, open } = run;
  const title = useCorpusTitle(corpus);
  const shown = run.name === corpus ? title : run.name;
  const [name, setName] = useState(shown);
  const { renameRun, duplicateRun } = useActions();
  const rename = () => {
    const wanted = name.trim();
    if (wanted === '') setName(shown);
    else if (wanted !== shown) renameRun(id, wanted);
  };
  return (
    <li className={styles.run}>
      <div className={styles.head}>
        <TextInput
          className={styles.name ?? ''}
          size="xs"
          aria-label={`Name of ${shown}`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={rename}
          onKeyDown={(event) => event.key === 'Enter' && rename()}
        />
        <Curve values={curve} />
      </div>
      <p className={styles.facts}>
        <bdi>{title}</bdi> · iteration {formatCount(iteration)} ·{' '}
        {new Date(saved).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
        {formatBytes(bytes)}
      </p>
      {settings && <p className={styles.facts}>{recipeWords(settings)}</p>}
      {sample !== undefined && <p dir="auto">{sample}</p>}
      <div className={styles.actions}>
        <Button
          size="xs"
          variant="default"
          disabled={open !== undefined}
          aria-label={`Open ${shown}`}
          onClick={onOpen}
        >
          Open
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={`Duplicate ${shown}`}
          onClick={() => duplicateRun(id, `${shown} (copy)`)}
        >
          Duplicate
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={open !== undefined}
          aria-label={`Delete ${shown}`}
          onClick={onDelete}
        >
          Delete
        </Button>
        {(isChosen || canChoose) && (
          <Checkbox
            size="xs"
            label="Compare"
            aria-label={`Compare ${shown}`}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
        {open !== undefined && (
          <span className={styles.facts}>
            {open === 'here' ? 'This is the run at hand.' : 'It is open in another tab.'}
          </span>
        )}
      </div>
    </li>
  );
}

const WIDTH = 120;
const HEIGHT = 28;

/** The course of the reconstruction loss, as decoration: figures stand beside it. */
function Curve({ values }: { values: readonly number[] }) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, index) => {
    const x = (index / Math.max(values.length - 1, 1)) * WIDTH;
    return `${x},${HEIGHT - 2 - ((value - low) / (high - low || 1)) * (HEIGHT - 4)}`;
  });
  return (
    <svg className={styles.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
