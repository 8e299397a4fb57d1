import { Explained } from '../explained';
import { usePage } from '../playground-context';
import { formatLoss } from '../state/format';
import styles from './stage.module.css';

/** The critic's score of an end of the path; pointed at or focused, it says what that means. */
export function CriticScore({ end }: { end: 'a' | 'b' }) {
  const score = usePage((page) => page.scores?.[end]);
  return (
    <Explained className={styles.score} position="bottom-start" explanation={<Explanation />}>
      critic <span>{formatLoss(score)}</span>
    </Explained>
  );
}

function Explanation() {
  const latest = usePage((page) => page.history.at(-1));
  return (
    <>
      The critic’s score of this sentence’s code: the higher, the more it takes the code for one of
      a real sentence.
      {latest &&
        ` Of late it gave real sentences ${formatLoss(latest.real)} and generated codes ${formatLoss(latest.generated)} on average.`}
    </>
  );
}
