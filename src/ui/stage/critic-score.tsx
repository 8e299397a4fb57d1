import { Tooltip } from '@mantine/core';
import { usePage } from '../playground-context';
import { formatLoss } from '../state/format';
import styles from './stage.module.css';

/** The critic's score of a typed sentence; pointed at or focused, it says what that means. */
export function CriticScore({ score }: { score: number | undefined }) {
  const latest = usePage((page) => page.history.at(-1));
  return (
    <Tooltip
      multiline
      w={320}
      position="bottom-start"
      events={{ hover: true, focus: true, touch: true }}
      label={
        <>
          The critic’s score of this sentence’s code: the higher, the more it takes the code for one
          of a real sentence.
          {latest &&
            ` Of late it gave real sentences ${formatLoss(latest.real)} and generated codes ${formatLoss(latest.generated)} on average.`}
        </>
      }
    >
      <button type="button" className={styles.score}>
        critic <span>{formatLoss(score)}</span>
      </button>
    </Tooltip>
  );
}
