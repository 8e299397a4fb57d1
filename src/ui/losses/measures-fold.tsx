import { usePage } from '../playground-context';
import { latestHeldOut } from '../state/history';
import styles from './losses.module.css';
import { MEASURES } from './measures';

/** The measures in short, folded away under the charts. */
export function MeasuresFold() {
  const history = usePage((page) => page.history);
  const held = latestHeldOut(history);
  return (
    <details className={styles.fold}>
      <summary>Measures in short</summary>
      <dl>
        {MEASURES.map((measure) => (
          <div key={measure.name} className={styles.measure} title={measure.meaning}>
            <dt>{measure.name}</dt>
            <dd>{measure.value(history.at(-1), held?.figures)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
