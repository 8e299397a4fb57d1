import type { CorpusReport } from '../../corpus-report';
import { formatCount, formatCounted } from '../state/format';
import styles from './tabs.module.css';

const SHOWN = 12;

/** The labels of the sentences, each with how many bear it. */
export function LabelCounts({ labels }: Pick<CorpusReport, 'labels'>) {
  const most = Math.max(1, ...labels.map(([, count]) => count));
  const more = labels.length - SHOWN;
  return (
    <>
      <h4 className={styles.subtitle}>Labels</h4>
      <ul className={styles.labels} aria-label="Labels">
        {labels.slice(0, SHOWN).map(([label, count]) => (
          <li key={label}>
            <bdi>{label}</bdi>
            <span className={styles.labelBar} style={{ width: `${(count / most) * 100}%` }} />
            <span className={styles.count}>{formatCount(count)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.caption}>and {formatCounted(more, 'label')} more</p>}
    </>
  );
}
