import { Button } from '@mantine/core';
import { useState } from 'react';
import { deliver } from '../files/deliver';
import panel from '../panel.module.css';
import { useActions, usePage } from '../playground-context';
import { formatCounted } from '../state/format';
import { MORE_SAMPLES, MOST_SAMPLES, samplesText } from '../state/sample-choice';
import styles from './samples.module.css';
import { useSampleChoice, useSampleRoom } from './use-samples';

interface SampleTakingProps {
  /** Those that pass the filter. */
  readonly shown: readonly string[];
  /** How many there are. */
  readonly all: number;
}

/** How many samples are on show; more of them, and the ways to take them along. */
export function SampleTaking({ shown, all }: SampleTakingProps) {
  const { count } = useSampleChoice();
  const room = useSampleRoom();
  const iteration = usePage((page) => page.samples?.iteration) ?? 0;
  const { raise } = useActions();
  const [copied, setCopied] = useState(false);
  const isEmpty = shown.length === 0;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(samplesText(shown));
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      raise({
        about: 'file',
        what: 'The samples could not be copied: the browser does not allow it here.',
        next: 'Press “Save as text” for a file of them.',
      });
    }
  };
  const save = () => {
    const text = new Blob([samplesText(shown)], { type: 'text/plain' });
    deliver(`samples-${iteration}.txt`, text);
  };
  return (
    <div className={styles.taking}>
      <span className={panel.quiet}>
        {shown.length < all ? `${shown.length} of ` : ''}
        {formatCounted(all, 'sample')}
      </span>
      <Button
        size="xs"
        variant="default"
        disabled={count >= MOST_SAMPLES}
        onClick={() => room.choose({ count: Math.min(MOST_SAMPLES, count + MORE_SAMPLES) })}
      >
        More samples
      </Button>
      <Button size="xs" variant="default" disabled={isEmpty} onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
      <Button size="xs" variant="default" disabled={isEmpty} onClick={save}>
        Save as text
      </Button>
    </div>
  );
}
