import { Button } from '@mantine/core';
import type { RollBack } from '../../trouble';
import { useActions, usePlayground } from '../playground-context';
import { formatCount } from '../state/format';
import { settingsInForce } from '../state/playground-state';
import { changeWords } from '../state/setting-words';
import styles from './runs.module.css';

/** The way back for a run that went wrong, with what would be set otherwise. */
export function RollBackOffer({ iteration, settings }: RollBack) {
  const inForce = usePlayground(settingsInForce);
  const { rollBack } = useActions();
  const changes = changeWords(settings, inForce);
  return (
    <div className={styles.offer}>
      <p>
        Or go back: at iteration {formatCount(iteration)} all was well, and training can go on from
        there, more gently.
      </p>
      <ul aria-label="Settings that would change">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Button size="xs" onClick={() => rollBack(settings)}>
        Roll back to iteration {formatCount(iteration)} and train on
      </Button>
    </div>
  );
}
