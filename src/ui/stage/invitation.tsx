import panel from '../panel.module.css';
import { useActions, useBuiltIn, useCorpusTitle, usePage } from '../playground-context';
import { RunCost } from '../run-cost';
import { formatCount, formatShare } from '../state/format';
import { isUntouched } from '../state/page';
import styles from './stage.module.css';

/** Under the path: what it is the path of, and what its marks mean. */
export function Invitation() {
  const untouched = usePage((page) => page.model !== undefined && isUntouched(page));
  const start = usePage((page) => page.model?.start);
  const lent = usePage((page) => (page.model?.settings.firstWeights ?? 'random') !== 'random');
  const pathShown = usePage((page) => page.path !== undefined);
  return (
    <div className={`${panel.quiet} ${styles.legend}`}>
      {start === 'demo' && <Demonstration />}
      {/* One takes the other's place when training begins, and nothing below moves. */}
      <div className={styles.stacked}>
        {start === 'fresh' && (
          <div data-waiting={!untouched || undefined}>{lent ? <Lent /> : <Untrained />}</div>
        )}
        {pathShown && (
          <p data-waiting={(start === 'fresh' && untouched) || undefined}>
            <span className={styles.sampleChanged}>tinted</span> words differ from the row above;{' '}
            <span className={styles.sampleUnsure}>dotted</span> ones the decoder was unsure of. The
            numbers are positions from A to B. The band under the slider holds every sentence on the
            way, each as wide as its part of it.
          </p>
        )}
      </div>
    </div>
  );
}

/** What of the model at hand was learned before it came here. */
function Demonstration() {
  const trained = usePage((page) => page.model?.iteration ?? 0);
  const exact = usePage((page) => page.model?.card?.exactMatch);
  return (
    <p>
      <strong className={styles.invitation}>
        Demonstration model · trained {formatCount(trained)} iterations
      </strong>
      {exact !== undefined && `; ${formatShare(exact)} of unseen sentences come back word for word`}
      . Train goes on from it.
    </p>
  );
}

/** Before training, where another model's weights are what it begins with. */
function Lent() {
  const title = useCorpusTitle(usePage((page) => page.model?.settings.firstWeights ?? ''));
  const reason = usePage(
    (page) => page.model?.fitted.find(({ name }) => name === 'firstWeights')?.reason,
  );
  const { follow } = useActions();
  return (
    <p>
      <strong className={styles.invitation}>
        The model begins with what the demonstration model of “{title}” has learned, and has seen
        none of your sentences.
      </strong>{' '}
      {reason} Press Train. <RunCost />{' '}
      <button
        type="button"
        className={styles.instead}
        onClick={() => follow({ firstWeights: 'random' })}
      >
        Begin from random weights instead
      </button>
    </p>
  );
}

/** Before anything was learned, the path is noise: better said than wondered at. */
function Untrained() {
  const demo = useBuiltIn()?.model !== undefined;
  const { reset } = useActions();
  return (
    <p>
      <strong className={styles.invitation}>
        The model knows nothing yet: its weights are random numbers, and so is the path. Press Train
        and watch the rows turn into sentences.
      </strong>{' '}
      <RunCost />{' '}
      {demo && (
        <button type="button" className={styles.instead} onClick={() => reset('demo')}>
          Show the demonstration model instead
        </button>
      )}
    </p>
  );
}
