import { useState } from 'react';
import { usePage } from '../playground-context';
import styles from './losses.module.css';
import { latestOf, MEASURES } from './measures';

/** The measures in short, folded away under the charts. */
export function MeasuresFold() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Measures in short</summary>
      {isOpen && <Measures />}
    </details>
  );
}

function Measures() {
  const history = usePage((page) => page.history);
  const latest = latestOf(history);
  return (
    <dl>
      {MEASURES.map((measure) => (
        <div key={measure.name} className={styles.measure} title={measure.meaning}>
          <dt>{measure.name}</dt>
          <dd>{measure.value(latest)}</dd>
        </div>
      ))}
    </dl>
  );
}
