import { useCorpusTitle, usePage } from '../playground-context';
import { formatRate } from '../state/format';
import { stateWords } from '../state/run-words';
import styles from './bar.module.css';

/** What the run is doing. Its counters are not live: the announcer tells of changes of state. */
export function RunStatus() {
  const run = usePage((page) => page.run);
  const iteration = usePage((page) => page.iteration);
  const epoch = usePage((page) => page.epoch);
  const rate = usePage((page) => page.sentencesPerSecond);
  const engine = usePage((page) => page.engine);
  const reading = usePage((page) => page.reading);
  const title = useCorpusTitle(reading?.name ?? '');
  return (
    <div className={styles.strip}>
      <div className={styles.status} role="status" aria-label="Training status" aria-live="off">
        <span className={styles.state}>
          <span className={styles.dot} data-run={run} />
          <span>{stateWords({ run, iteration })}</span>
        </span>
        <span className={styles.figure}>Iteration {iteration}</span>
        <span className={styles.figure}>epoch {epoch}</span>
        {rate > 0 && <span className={styles.figure}>{formatRate(rate)} sentences/s</span>}
        {reading && (
          <span>
            reading “{title}”: {Math.round(reading.share * 100)} %
          </span>
        )}
        <span className={styles.engine} title={engine?.reason}>
          {engine ? engine.label : 'engine not started yet'}
        </span>
      </div>
    </div>
  );
}
