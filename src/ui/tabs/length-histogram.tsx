import { formatCounted } from '../state/format';
import styles from './tabs.module.css';

/** A bar for every sentence length. `lengths[n]`: sentences of n words. */
export function LengthHistogram({ lengths }: { lengths: readonly number[] }) {
  const most = Math.max(1, ...lengths);
  const first = Math.max(
    0,
    lengths.findIndex((count) => count > 0),
  );
  const shown = lengths.slice(first).map((count, index) => ({ words: first + index, count }));
  const sentences = lengths.reduce((sum, count) => sum + count, 0);
  const mean = lengths.reduce((sum, count, words) => sum + count * words, 0) / (sentences || 1);
  return (
    <figure className={styles.histogram}>
      <div className={styles.bars} aria-hidden="true">
        {shown.map(({ words, count }) => (
          <div
            key={words}
            className={styles.bar}
            title={`${words}: ${formatCounted(count, 'sentence')}`}
          >
            <span style={{ height: `${(count / most) * 100}%` }} />
            <small>{words}</small>
          </div>
        ))}
      </div>
      <figcaption className={styles.caption}>
        {first} to {lengths.length - 1} words, {mean.toFixed(1)} on average.
      </figcaption>
    </figure>
  );
}
