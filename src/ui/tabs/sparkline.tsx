import { memo } from 'react';
import { decimate } from '../../past/decimate';
import type { History } from '../../past/history';
import type { HistoryPoint } from '../../run-history';
import styles from './tabs.module.css';

const WIDTH = 240;
const HEIGHT = 36;
const BUDGET = 80;

interface SparklineProps {
  readonly history: History;
  readonly read: (point: HistoryPoint) => number | undefined;
}

/** The course of one figure over the run, without axes: the figure itself stands beside it. */
export const Sparkline = memo(function Sparkline({ history, read }: SparklineProps) {
  const known = history.flatMap((point) => {
    const value = read(point);
    return value === undefined ? [] : [{ iteration: point.iteration, value }];
  });
  const points = decimate(known, [(point) => point.value], BUDGET);
  const [first, last] = [points[0], points.at(-1)];
  const values = points.map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (iteration: number) =>
    ((iteration - (first?.iteration ?? 0)) /
      ((last?.iteration ?? 1) - (first?.iteration ?? 0) || 1)) *
    WIDTH;
  const y = (value: number) => HEIGHT - 2 - ((value - low) / (high - low || 1)) * (HEIGHT - 4);
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polyline
        points={points.map((point) => `${x(point.iteration)},${y(point.value)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
});
