import { sourceName } from '../../corpus-source';
import { useActions, useCorpusTitle, usePage, usePlayground } from '../playground-context';
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
  const words = usePage(stateWords);
  return (
    <div className={styles.strip}>
      <div className={styles.status} role="status" aria-label="Training status" aria-live="off">
        <span className={styles.state}>
          <span className={styles.dot} data-run={run} />
          <span>{words}</span>
        </span>
        <span className={styles.figure}>Iteration {iteration}</span>
        {epoch > 0 && <span className={styles.figure}>epoch {epoch}</span>}
        {rate > 0 && <span className={styles.figure}>{formatRate(rate)} sentences/s</span>}
        <ReadingStatus />
        <span className={styles.engine} title={engine?.reason}>
          {engine ? engine.label : 'engine not started yet'}
        </span>
      </div>
    </div>
  );
}

/** A text on its way in, how far it has come, and the way to give it up. */
function ReadingStatus() {
  const reading = usePage((page) => page.reading);
  const looking = usePlayground(({ brought }) =>
    brought && !brought.shown ? sourceName(brought.source) : undefined,
  );
  const hasModel = usePage((page) => page.model !== undefined);
  const { cancelOpening } = useActions();
  const title = useCorpusTitle(reading?.name ?? '');
  if (!reading && looking === undefined) return null;
  return (
    <span className={styles.reading}>
      {reading ? (
        <span>
          reading “<bdi>{title}</bdi>”: {Math.round(reading.share * 100)} %
        </span>
      ) : (
        <span>
          looking at “<bdi>{looking}</bdi>” …
        </span>
      )}
      {hasModel && (
        <button type="button" className={styles.cancel} onClick={cancelOpening}>
          Cancel
        </button>
      )}
    </span>
  );
}
