import { lazy, Suspense, useId, useState } from 'react';
import panel from '../panel.module.css';
import styles from './bench.module.css';

const CornersPanel = lazy(async () => ({
  default: (await import('./corners-panel')).CornersPanel,
}));

/** The grid between four sentences, folded away until somebody asks. */
export function Corners() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles.corners} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.title}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          Four corners
        </button>{' '}
        <span className={styles.count}>a grid of sentences between A, B and two more</span>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<p className={panel.quiet}>Opening …</p>}>
            <CornersPanel />
          </Suspense>
        )}
      </div>
    </section>
  );
}
