import { Button, Slider, useComputedColorScheme } from '@mantine/core';
import { memo, useState } from 'react';
import type { PinnedPair } from '../../sentence-path';
import { PinExport } from '../exports/path-export';
import { useActions, useLanguage, usePage } from '../playground-context';
import { foldRows } from '../state/folds';
import { formatCount } from '../state/format';
import { keyOf } from '../../past/pins';
import type { Moment } from '../../run-past';
import styles from './bench.module.css';
import { MomentGrid } from './moment-grid';

const NOTHING: readonly Moment[] = [];

/** One pinned pair: its rows, the past of each to its left, and a dial to go back in. */
export function PinCard({ pair }: { pair: PinnedPair }) {
  const moments = usePage((page) => page.pinRecords.get(keyOf(pair))) ?? NOTHING;
  const { setPair, unpin } = useActions();
  const language = useLanguage();
  const scheme = useComputedColorScheme();
  // Without an iteration the newest rows are shown, whatever comes.
  const [iteration, setIteration] = useState<number>();
  const chosen = placeOf(moments, iteration);
  const moment = moments[chosen];
  const name = `${pair.a} → ${pair.b}`;
  const choose = (place: number) =>
    setIteration(place < moments.length - 1 ? moments[place]?.iteration : undefined);

  return (
    <article className={styles.card} aria-label={`Pinned: ${name}`}>
      <header className={styles.cardHead}>
        <p className={styles.pair} lang={language} dir="auto" title={name}>
          {name}
        </p>
        <Button size="compact-xs" variant="subtle" onClick={() => setPair(pair.a, pair.b)}>
          Show
        </Button>
        <PinExport pair={pair} moment={moment} />
        <Button size="compact-xs" variant="subtle" onClick={() => unpin(pair)}>
          Unpin
        </Button>
      </header>
      <div className={styles.past}>
        {/* Drawn in the theme's colours, so another theme begins another drawing. */}
        <MomentGrid key={scheme} moments={moments} chosen={chosen} onChoose={choose} />
        <Rows moment={moment} language={language} />
        <Slider
          thumbLabel="Training time"
          thumbValueText={() =>
            moment ? `iteration ${formatCount(moment.iteration)}` : 'not decoded yet'
          }
          label={null}
          size={2}
          thumbSize={14}
          min={0}
          max={Math.max(1, moments.length - 1)}
          value={chosen}
          disabled={moments.length < 2}
          onChange={choose}
        />
        <p className={styles.when}>
          {moment && `iteration ${formatCount(moment.iteration)}`}
          {moment && iteration === undefined && ', now'}
        </p>
      </div>
    </article>
  );
}

/** Plain text and one line each: six of these are redrawn every second. */
const Rows = memo(function Rows(props: {
  moment: Moment | undefined;
  language: string | undefined;
}) {
  const { moment, language } = props;
  const rows = moment?.rows ?? [];
  const counts = foldRows(rows);
  return (
    <ol className={styles.rows} aria-label="Pinned path">
      {rows.map((row, place) => (
        <li key={place} className={styles.row} lang={language} dir="auto" title={row.text}>
          {counts[place] === 0 ? (
            <span className={styles.same} aria-label={row.text}>
              ″
            </span>
          ) : (
            row.text || <span className={styles.same}>(empty)</span>
          )}
        </li>
      ))}
    </ol>
  );
});

/** The last moment up to an iteration, for moments go when there are too many; else the newest. */
function placeOf(moments: readonly Moment[], iteration: number | undefined): number {
  if (iteration === undefined) return Math.max(0, moments.length - 1);
  return Math.max(
    0,
    moments.findLastIndex((moment) => moment.iteration <= iteration),
  );
}
