import { usePage } from '../playground-context';
import styles from './losses.module.css';
import { latestOf, MEASURES } from './measures';

/** The measures in short, folded away under the charts. */
export function MeasuresFold() {
  const history = usePage((page) => page.history);
  const latest = latestOf(history);
  return (
    <details className={styles.fold}>
      <summary>Measures in short</summary>
      <dl>
        {MEASURES.map((measure) => (
          <div key={measure.name} className={styles.measure} title={measure.meaning}>
            <dt>{measure.name}</dt>
            <dd>{measure.value(latest)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
