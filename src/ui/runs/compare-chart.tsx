import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ComparedRow } from '../state/comparison';
import { formatLoss } from '../state/format';
import { iterationTicks, roundAxis } from '../state/ticks';

const TICK = { fill: 'var(--text-quiet)', fontSize: 11 };

interface CompareChartProps {
  readonly name: string;
  readonly rows: readonly ComparedRow[];
  /** How the runs are called. */
  readonly names: readonly [one: string, other: string];
}

/** The curves of two runs over iterations; the second is dashed, for eyes that see fewer hues. */
export function CompareChart({ name, rows, names }: CompareChartProps) {
  const values = rows.flatMap(({ one, other }) => [one ?? [], other ?? []].flat());
  const axis = roundAxis(Math.min(...values), Math.max(...values), 4);
  const [from, to] = [rows[0]?.iteration ?? 0, rows.at(-1)?.iteration ?? 0];
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={rows}
        margin={{ top: 6, right: 8, bottom: 0, left: 0 }}
        aria-label={`${name} of both runs by iteration; arrow keys move the cursor`}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="iteration"
          type="number"
          domain={[from, 'dataMax']}
          ticks={iterationTicks(from, to, 5)}
          interval="preserveStart"
          tick={TICK}
          stroke="var(--line)"
          height={20}
        />
        <YAxis
          domain={axis.domain}
          ticks={axis.ticks}
          interval={0}
          tick={TICK}
          stroke="transparent"
          width={40}
          tickFormatter={(value: number) => String(value).replace('-', '−')}
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(iteration) => `Iteration ${Number(iteration)}`}
          formatter={(value) => formatLoss(typeof value === 'number' ? value : undefined)}
          cursor={{ stroke: 'var(--line-strong)' }}
          wrapperStyle={{ fontSize: '0.75rem' }}
        />
        <Line
          dataKey="one"
          name={names[0]}
          stroke="var(--run-one)"
          strokeWidth={2}
          dot={false}
          connectNulls
          isAnimationActive={false}
        />
        <Line
          dataKey="other"
          name={names[1]}
          stroke="var(--run-other)"
          strokeWidth={2}
          strokeDasharray="5 3"
          dot={false}
          connectNulls
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
