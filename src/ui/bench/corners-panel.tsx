import { Button, SegmentedControl } from '@mantine/core';
import { ExportMenu } from '../exports/export-menu';
import { useCorpusName } from '../exports/path-export';
import { Icon } from '../icon';
import panel from '../panel.module.css';
import { useActions, usePage } from '../playground-context';
import { formatCount } from '../state/format';
import { SIDES } from '../state/corners-state';
import styles from './corners.module.css';
import { CornerBox } from './corner-box';
import { CornerReader } from './corner-reader';
import { CornersGrid } from './corners-grid';
import { useCorners, useCornersInSight, useCornersRoom } from './use-corners';
import { useKeptCorners } from './use-kept-corners';

/** Four sentences, and what lies between them on the weights of this moment. */
export function CornersPanel() {
  useKeptCorners();
  useCornersInSight();
  const room = useCornersRoom();
  const { setPair } = useActions();
  const hasCorpus = usePage((page) => page.corpus !== undefined);
  const side = useCorners((corners) => corners.side);
  const iteration = useCorners((corners) => corners.decoded?.iteration);
  return (
    <div className={styles.panel}>
      <div className={styles.tools}>
        <span className={`${panel.quiet} ${styles.when}`}>
          {iteration === undefined ? 'Not decoded yet' : `at iteration ${formatCount(iteration)}`}
        </span>
        <SegmentedControl
          size="xs"
          aria-label="Size of the grid"
          data={SIDES.map((each) => ({ value: String(each), label: `${each} × ${each}` }))}
          value={String(side)}
          onChange={(value) => room.setSide(Number(value))}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="dice" size={16} />}
          disabled={!hasCorpus}
          onClick={() => room.surprise(setPair)}
        >
          Surprise me with four
        </Button>
        <CornersExport />
      </div>
      <div className={styles.pair}>
        <CornerBox corner="a" />
        <CornerBox corner="b" />
      </div>
      <CornersGrid />
      <div className={styles.pair}>
        <CornerBox corner="c" />
        <CornerBox corner="d" />
      </div>
      <CornerReader />
    </div>
  );
}

function CornersExport() {
  const decoded = useCorners((corners) => corners.decoded);
  const rightToLeft = usePage((page) => page.corpus?.reading.rightToLeft === true);
  const corpus = useCorpusName();
  const what = decoded && {
    kind: 'corners' as const,
    sheet: {
      corpus,
      rightToLeft,
      iteration: decoded.iteration,
      shape: decoded.grid.shape,
      corners: {
        a: decoded.grid.a,
        b: decoded.grid.b,
        c: decoded.grid.c,
        d: decoded.grid.d,
      },
      rows: decoded.rows,
    },
  };
  return (
    <ExportMenu
      label="Export the four corners"
      size="xs"
      ready={what !== undefined}
      what={() => what}
    />
  );
}
