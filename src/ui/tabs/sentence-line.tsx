import { Button } from '@mantine/core';
import { useId } from 'react';
import type { SentenceOrigin } from '../../decoding';
import { useActions } from '../playground-context';
import { OriginBadge } from '../stage/origin-badge';
import styles from './tabs.module.css';

interface SentenceLineProps {
  readonly text: string;
  /** Of the sentence: BCP 47, where known. */
  readonly language: string | undefined;
  /** A word about the sentence, shown behind it. */
  readonly note?: string | undefined;
  /** Whether the model made it up, where that is known. */
  readonly origin?: SentenceOrigin | undefined;
}

/** A sentence of a list, with the buttons that take it to the stage. */
export function SentenceLine({ text, language, note, origin }: SentenceLineProps) {
  const { setSentence } = useActions();
  const id = useId();
  return (
    <li className={styles.line}>
      <span id={id} className={styles.lineText} dir="auto" lang={language}>
        {text === '' ? <span className={styles.empty}>(an empty sentence)</span> : text}
      </span>
      {note && <span className={styles.note}>{note}</span>}
      {origin && <OriginBadge origin={origin} />}
      {(['a', 'b'] as const).map((which) => (
        <Button
          key={which}
          className={styles.take ?? ''}
          size="compact-sm"
          variant="default"
          aria-label={`Make this ${which.toUpperCase()}`}
          aria-describedby={id}
          disabled={text === ''}
          onClick={() => setSentence(which, text)}
        >
          {which.toUpperCase()}
        </Button>
      ))}
    </li>
  );
}
