import { memo, useMemo, useState } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { decimate } from '../../past/decimate';
import { criticGap, type History } from '../../past/history';
import type { RunMark } from '../../run-history';
import { formatLoss } from '../state/format';
import { iterationTicks, logAxis, roundAxis } from '../state/ticks';
import { withoutUndone } from '../state/undone';
import styles from './losses.module.css';

/** Points a chart draws: more cannot be told apart and cost frames. */
const BUDGET = 150;
/** A log axis has no place for 0; nothing below this is worth telling apart. */
const LEAST_ON_LOG_AXIS = 1e-4;

interface ChartProps {
  readonly history: History;
  readonly marks: readonly RunMark[];
  /** The iteration that the run began at. */
  readonly from: number;
}

interface Row {
  readonly iteration: number;
  readonly [line: string]: number | undefined;
}

/**
 * Both charts are memoised: the figures around them change more often than they may be drawn.
 */
export const ReconstructionChart = memo(function ReconstructionChart(
  props: ChartProps & { readonly log: boolean },
) {
  const { history, marks, from, log } = props;
  const rows = useMemo(() => {
    const shown = (value: number) => (log ? Math.max(value, LEAST_ON_LOG_AXIS) : value);
    const points = decimate(
      history,
      [(point) => point.reconstruction, (point) => point.heldOut?.reconstruction],
      BUDGET,
    );
    return points.map((point) => ({
      iteration: point.iteration,
      training: shown(point.reconstruction),
      'held-out': point.heldOut && shown(point.heldOut.reconstruction),
    }));
  }, [history, log]);
  return (
    <LossChart name="Reconstruction loss" rows={rows} marks={marks} from={from} log={log}>
      {RECONSTRUCTION_LINES}
    </LossChart>
  );
});

export const CriticChart = memo(function CriticChart({ history, marks, from }: ChartProps) {
  const rows = useMemo(() => {
    const points = decimate(
      history,
      [criticGap, (point) => point.real, (point) => point.generated],
      BUDGET,
    );
    return points.map((point) => ({
      iteration: point.iteration,
      gap: criticGap(point),
      real: point.real,
      generated: point.generated,
    }));
  }, [history]);
  return (
    <LossChart name="Critic loss" rows={rows} marks={marks} from={from}>
      {CRITIC_LINES}
    </LossChart>
  );
});

type LineLook = Pick<
  React.ComponentProps<typeof Line>,
  'connectNulls' | 'strokeWidth' | 'strokeDasharray'
>;

function line(name: string, colour: string, look: LineLook = {}) {
  return (
    <Line
      key={name}
      dataKey={name}
      stroke={colour}
      strokeWidth={1.5}
      dot={false}
      activeDot={{ r: 3 }}
      isAnimationActive={false}
      {...look}
    />
  );
}

// What is the same at each drawing is made once: the library takes up anew whatever was made anew,
// and draws it all again for each such thing.

const RECONSTRUCTION_LINES = [
  line('training', 'var(--autoencoder)'),
  line('held-out', 'var(--autoencoder-light)', { connectNulls: true, strokeWidth: 2.5 }),
];
const CRITIC_LINES = [
  line('real', 'var(--autoencoder)', { strokeWidth: 1.25 }),
  line('generated', 'var(--generator)', { strokeWidth: 1.25, strokeDasharray: '4 3' }),
  line('gap', 'var(--critic)', { strokeWidth: 2 }),
];

interface LossChartProps {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly marks: readonly RunMark[];
  readonly from: number;
  readonly log?: boolean;
  readonly children: React.ReactNode;
}

function LossChart({ name, rows, marks, from, log = false, children }: LossChartProps) {
  const last = rows.at(-1)?.iteration ?? from;
  // What was undone, because it went wrong perhaps, must not flatten the rest.
  const axis = axisOf(withoutUndone(rows, marks), log);
  const across = useSame(iterationTicks(from, last, TICKS));
  const upwards = useSame(axis.ticks);
  const domain = useSame(axis.domain);
  const xAxis = useMemo(
    () => (
      <XAxis
        dataKey="iteration"
        type="number"
        domain={[from, 'dataMax']}
        ticks={across}
        interval="preserveStart"
        tick={TICK}
        stroke="var(--line)"
        height={20}
      />
    ),
    [from, across],
  );
  const yAxis = useMemo(
    () => (
      <YAxis
        scale={log ? 'log' : 'linear'}
        domain={domain}
        allowDataOverflow
        ticks={upwards}
        interval={0}
        tick={TICK}
        stroke="transparent"
        width={40}
        tickFormatter={tickFigure}
      />
    ),
    [log, domain, upwards],
  );
  const changes = useMemo(() => marks.map(markLine), [marks]);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={rows}
        margin={MARGIN}
        aria-label={`${name} by iteration; arrow keys move the cursor`}
        syncId="losses"
        syncMethod={nearestTick}
      >
        {GRID}
        {xAxis}
        {yAxis}
        {TOOLTIP}
        {changes}
        {children}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** A change of settings, by its number in the list beneath. */
function markLine(mark: RunMark, index: number) {
  return (
    <ReferenceLine
      key={index}
      x={mark.iteration}
      stroke="var(--text-quiet)"
      strokeDasharray="2 2"
      label={{
        value: index + 1,
        position: 'insideTopLeft',
        fill: 'var(--text-quiet)',
        fontSize: 11,
      }}
    />
  );
}

/** The list of the last time as long as it holds the same. */
function useSame<T extends readonly number[]>(list: T): T {
  const [kept, setKept] = useState(list);
  const isSame = kept.length === list.length && kept.every((value, index) => value === list[index]);
  if (isSame) return kept;
  setKept(list);
  return list;
}

const MARGIN = { top: 6, right: 8, bottom: 0, left: 0 };
const GRID = <CartesianGrid stroke="var(--line)" vertical={false} />;
const TOOLTIP = (
  <Tooltip
    isAnimationActive={false}
    labelFormatter={(iteration) => `Iteration ${Number(iteration)}`}
    formatter={(value) => formatLoss(typeof value === 'number' ? value : undefined)}
    wrapperClassName={styles.tip ?? ''}
    cursor={{ stroke: 'var(--line-strong)' }}
  />
);
const TICKS = 5;
const TICK = { fill: 'var(--text-quiet)', fontSize: 11 };

function axisOf(rows: readonly Row[], log: boolean) {
  let low = Infinity;
  let high = -Infinity;
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (name === 'iteration' || value === undefined || !Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return log && low <= high ? logAxis(low, high) : roundAxis(low, high, 4);
}

/** Ticks are round numbers; only their minus sign is set properly. */
function tickFigure(value: number): string {
  return String(value).replace('-', '−');
}

/** Both charts keep points of their own, so the cursor goes to the nearest iteration. */
const nearestTick: Exclude<
  React.ComponentProps<typeof LineChart>['syncMethod'],
  string | undefined
> = (ticks, data) => {
  const wanted = Number(data.activeLabel);
  let nearest = 0;
  ticks.forEach((tick, index) => {
    const distance = Math.abs(Number(tick.value) - wanted);
    if (distance < Math.abs(Number(ticks[nearest]?.value) - wanted)) nearest = index;
  });
  return nearest;
};
