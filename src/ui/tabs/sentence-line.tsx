import { Button } from '@mantine/core';
import { memo, useCallback, useEffect, useId, useRef } from 'react';
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
  const id = useId();
  return (
    <li className={styles.line}>
      <span id={id} className={styles.lineText} dir="auto" lang={language}>
        {text === '' ? <span className={styles.empty}>(an empty sentence)</span> : text}
      </span>
      {note && <span className={styles.note}>{note}</span>}
      {origin && <OriginBadge origin={origin} />}
      <Taking id={id} text={text} />
    </li>
  );
}

/** Takes a sentence, the text of the element `id`, to one of the two boxes. */
function Taking({ id, text }: { id: string; text: string }) {
  const { setSentence } = useActions();
  // What the buttons do depends on the text, and how they look does not.
  const newest = useRef(text);
  useEffect(() => {
    newest.current = text;
  });
  const take = useCallback((which: 'a' | 'b') => setSentence(which, newest.current), [setSentence]);
  return (['a', 'b'] as const).map((which) => (
    <TakeButton key={which} which={which} id={id} disabled={text === ''} onTake={take} />
  ));
}

interface TakeButtonProps {
  readonly which: 'a' | 'b';
  readonly id: string;
  readonly disabled: boolean;
  readonly onTake: (which: 'a' | 'b') => void;
}

/** Memoised: the sentences of a list change all at once, and there are dozens of buttons. */
const TakeButton = memo(function TakeButton({ which, id, disabled, onTake }: TakeButtonProps) {
  const name = which.toUpperCase();
  return (
    <Button
      className={styles.take ?? ''}
      size="compact-sm"
      variant="default"
      aria-label={`Make this ${name}`}
      aria-describedby={id}
      disabled={disabled}
      onClick={() => onTake(which)}
    >
      {name}
    </Button>
  );
});
