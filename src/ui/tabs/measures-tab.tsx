import panel from '../panel.module.css';
import { MEASURES } from '../losses/measures';
import { usePage } from '../playground-context';
import { latestHeldOut } from '../state/history';
import { Sparkline } from './sparkline';
import styles from './tabs.module.css';

/** Every measure with its figure, its course and a sentence that says what it means. */
export function MeasuresTab() {
  const history = usePage((page) => page.history);
  const held = latestHeldOut(history);
  return (
    <>
      <p className={panel.quiet}>
        {held
          ? `Held-out figures are those of iteration ${held.iteration}.`
          : 'Held-out figures come with the first iterations.'}
      </p>
      <div className={styles.measures}>
        {MEASURES.map((measure) => (
          <section key={measure.name} className={styles.measure}>
            <h3 className={panel.title}>{measure.name}</h3>
            <p className={styles.figure}>{measure.value(history.at(-1), held?.figures)}</p>
            <Sparkline history={history} read={measure.line} />
            <p className={panel.quiet}>{measure.meaning}</p>
          </section>
        ))}
      </div>
    </>
  );
}
