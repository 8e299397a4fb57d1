import { Switch } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import panel from '../panel.module.css';
import { usePage } from '../playground-context';
import { formatLoss } from '../state/format';
import { criticGap } from '../../past/history';
import { latestHeldOut } from '../state/history';
import { ChangeList } from './change-list';
import { MeasuresFold } from './measures-fold';
import styles from './losses.module.css';
import { useStaggered } from './use-staggered';

/** The chart library is as large as the rest of the page, so it comes after the first path. */
const loadCharts = () => import('./loss-charts');
const ReconstructionChart = lazy(async () => ({
  default: (await loadCharts()).ReconstructionChart,
}));
const CriticChart = lazy(async () => ({ default: (await loadCharts()).CriticChart }));

/** Both losses as they move, in step, and the measures folded beneath. */
export function Losses() {
  const [first, second] = useStaggered();
  const marks = usePage((page) => page.marks);
  const from = usePage((page) => page.model?.iteration ?? 0);
  const [log, setLog] = useState(false);
  const pathShown = usePage((page) => page.path !== undefined);
  useEffect(() => {
    if (pathShown) void loadCharts();
  }, [pathShown]);
  return (
    <section className={`${panel.panel} ${styles.losses}`} aria-label="Losses">
      <figure aria-labelledby="reconstruction-title">
        <figcaption>
          <div className={styles.head}>
            <h2 id="reconstruction-title" className={panel.title}>
              Reconstruction loss
            </h2>
            <Switch
              size="xs"
              label="Log axis"
              labelPosition="left"
              checked={log}
              onChange={(event) => setLog(event.currentTarget.checked)}
            />
          </div>
          <p className={panel.quiet}>
            How much each word of a sentence surprises the decoder, in nats a word; 0 is perfect.
          </p>
          <LatestReconstruction />
        </figcaption>
        <div className={styles.chart}>
          <Suspense>
            {first.length > 0 ? (
              <ReconstructionChart history={first} marks={marks} from={from} log={log} />
            ) : (
              <NoPoints />
            )}
          </Suspense>
        </div>
      </figure>
      <figure aria-labelledby="critic-title">
        <figcaption>
          <h2 id="critic-title" className={panel.title}>
            Critic loss
          </h2>
          <p className={panel.quiet}>
            How far apart the critic holds real and generated codes; near 0 it cannot tell them.
          </p>
          <LatestCritic />
        </figcaption>
        <div className={styles.chart}>
          <Suspense>
            {second.length > 0 ? (
              <CriticChart history={second} marks={marks} from={from} />
            ) : (
              <NoPoints />
            )}
          </Suspense>
        </div>
      </figure>
      <ChangeList />
      <MeasuresFold />
    </section>
  );
}

// Figures change with every report; the rest of the panel need not be drawn again with them.

function LatestReconstruction() {
  const history = usePage((page) => page.history);
  const heldOut = latestHeldOut(history);
  return (
    <dl className={styles.latest}>
      <Latest
        line="autoencoder"
        name="training"
        value={formatLoss(history.at(-1)?.reconstruction)}
      />
      <Latest line="heldOut" name="held-out" value={formatLoss(heldOut?.figures.reconstruction)} />
    </dl>
  );
}

function LatestCritic() {
  const last = usePage((page) => page.history.at(-1));
  return (
    <dl className={styles.latest}>
      <Latest line="critic" name="gap" value={formatLoss(last && criticGap(last))} />
      <Latest line="real" name="real" value={formatLoss(last?.real)} />
      <Latest line="generated" name="generated" value={formatLoss(last?.generated)} />
    </dl>
  );
}

function Latest({ line, name, value }: { line: string; name: string; value: string }) {
  return (
    <div className={styles.value}>
      <dt>
        <span className={styles.swatch} data-line={line} />
        {name}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

function NoPoints() {
  return <p className={styles.none}>The curve begins as soon as you train.</p>;
}
