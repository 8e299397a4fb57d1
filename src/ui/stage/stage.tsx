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
  return (
    <section id="stage" className={panel.panel} aria-labelledby="stage-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="stage-title" className={panel.title}>
          Interpolation
        </h2>
        <DecodedAt />
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

/** Of which weights the path is. It changes several times a second, and the stage need not. */
function DecodedAt() {
  const decoded = usePage((page) => page.path?.iteration);
  const temperature = usePage((page) => page.path?.path.sampled?.temperature);
  return (
    <span className={`${panel.quiet} ${styles.decoded}`}>
      {decoded !== undefined && `at iteration ${decoded}`}
      {temperature !== undefined && `, drawn at temperature ${temperature}`}
    </span>
  );
}
