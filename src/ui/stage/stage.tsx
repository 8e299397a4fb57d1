import { Corners } from '../bench/corners';
import { Pins } from '../bench/pins';
import panel from '../panel.module.css';
import { usePage } from '../playground-context';
import { Invitation } from './invitation';
import { PathControls } from './path-controls';
import { PathList } from './path-list';
import { PositionReader } from './position-reader';
import { SentencePair } from './sentence-pair';
import styles from './stage.module.css';

/** The heart of the page: two sentences and the path between them. */
export function Stage() {
  const decoded = usePage((page) => page.path?.iteration);
  const sampled = usePage((page) => page.path?.path.sampled);
  return (
    <section id="stage" className={panel.panel} aria-labelledby="stage-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="stage-title" className={panel.title}>
          Interpolation
        </h2>
        <span className={`${panel.quiet} ${styles.decoded}`}>
          {decoded !== undefined && `at iteration ${decoded}`}
          {sampled && `, drawn at temperature ${sampled.temperature}`}
        </span>
        <PathControls />
      </div>
      <SentencePair />
      <PositionReader />
      <PathList />
      <Invitation />
      <Pins />
      <Corners />
    </section>
  );
}
