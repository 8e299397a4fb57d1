import { Button } from '@mantine/core';
import type { Advice } from '../../corpus-report';
import { useActions } from '../playground-context';
import styles from './tabs.module.css';

/** What about the text will show in the result, and what can be done about it with one click. */
export function CorpusAdvice({ advice }: { advice: readonly Advice[] }) {
  const { follow } = useActions();
  if (advice.length === 0) return null;
  return (
    <ul className={styles.advice} aria-label="Advice">
      {advice.map(({ what, remedy }) => (
        <li key={what}>
          <span>{what}</span>
          {remedy && (
            <Button size="compact-sm" variant="default" onClick={() => follow(remedy.settings)}>
              {remedy.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
