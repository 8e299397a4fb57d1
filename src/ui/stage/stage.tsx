import { usePage } from '../playground-context';
import panel from '../panel.module.css';
import { PathControls } from './path-controls';
import { PathList } from './path-list';
import { PositionReader } from './position-reader';
import { SentencePair } from './sentence-pair';
import styles from './stage.module.css';

/** The heart of the page: two sentences and the path between them. */
export function Stage() {
  const decoded = usePage((page) => page.path?.iteration);
  return (
    <section id="stage" className={panel.panel} aria-labelledby="stage-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="stage-title" className={panel.title}>
          Interpolation
        </h2>
        <span className={`${panel.quiet} ${styles.decoded}`}>
          {decoded !== undefined && `at iteration ${decoded}`}
        </span>
        <PathControls />
      </div>
      <SentencePair />
      <PositionReader />
      <PathList />
      <Invitation />
    </section>
  );
}

/** Before anything was learned, the path is noise: better said than wondered at. */
function Invitation() {
  const untrained = usePage((page) => page.model !== undefined && page.iteration === 0);
  const pathShown = usePage((page) => page.path !== undefined);
  return (
    <p className={`${panel.quiet} ${styles.legend}`}>
      {untrained ? (
        <strong className={styles.invitation}>
          The model knows nothing yet: its weights are random numbers, and so is the path. Press
          Train and watch the rows turn into sentences.
        </strong>
      ) : (
        pathShown && (
          <>
            <span className={styles.sampleChanged}>tinted</span> words differ from the row above;{' '}
            <span className={styles.sampleUnsure}>dotted</span> ones the decoder was unsure of. The
            numbers are positions from A to B.
          </>
        )
      )}
    </p>
  );
}
