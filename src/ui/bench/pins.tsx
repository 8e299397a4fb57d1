import { usePlayground } from '../playground-context';
import { keyOf, MOST_PINS } from '../../past/pins';
import styles from './bench.module.css';
import { PinCard } from './pin-card';

/** The pinned pairs, each with how its path came to be. */
export function Pins() {
  const pins = usePlayground((state) => state.pins);
  if (pins.length === 0) return null;
  return (
    <section className={styles.pins} aria-labelledby="pins-title">
      <h3 id="pins-title" className={styles.title}>
        Pinned paths{' '}
        <span className={styles.count}>
          {pins.length} of {MOST_PINS}; they follow the weights, and every row keeps its past
        </span>
      </h3>
      <div className={styles.cards}>
        {pins.map((pair) => (
          <PinCard key={keyOf(pair)} pair={pair} />
        ))}
      </div>
    </section>
  );
}
