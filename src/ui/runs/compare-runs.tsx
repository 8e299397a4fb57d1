import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RunDetails } from '../../kept-run';
import { latestOf, MEASURES } from '../losses/measures';
import { useActions, useCorpusTitle, usePlayground } from '../playground-context';
import { COMPARED, comparedRows, settingDifferences, type Compared } from '../state/comparison';
import { formatCount, formatLoss } from '../state/format';
import { criticGap } from '../../past/history';
import { latestHeldOut } from '../state/history';
import { withoutUndone } from '../state/undone';
import { CompareChart } from './compare-chart';
import styles from './compare.module.css';

interface CompareRunsProps {
  readonly runs: readonly string[];
  readonly onBack: () => void;
}

/** Two kept runs beside each other: settings, curves, figures and samples. */
export function CompareRuns({ runs, onBack }: CompareRunsProps) {
  const { describeRuns } = useActions();
  const described = usePlayground((state) => state.described);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    describeRuns(runs);
    heading.current?.focus();
  }, [describeRuns, runs]);
  const [one, other] = runs.map((run) => described?.find(({ id }) => id === run));
  const isAnswered = described !== undefined && described.length > 0;
  return (
    <div className={styles.whole}>
      <div className={styles.top}>
        <h3 ref={heading} tabIndex={-1}>
          Two runs compared
        </h3>
        <Button size="xs" variant="default" onClick={onBack}>
          Back to all runs
        </Button>
      </div>
      {one && other ? (
        <Comparison one={one} other={other} />
      ) : (
        <p role="status">
          {isAnswered ? 'One of these runs is kept no longer: choose another.' : 'Looking …'}
        </p>
      )}
    </div>
  );
}

interface Pair {
  readonly one: RunDetails;
  readonly other: RunDetails;
}

function Comparison({ one, other }: Pair) {
  const names = useNames(one, other);
  return (
    <>
      <Curves one={one} other={other} names={names} />
      <Figures one={one} other={other} names={names} />
      <Differences one={one} other={other} names={names} />
      <section aria-label="Samples of both runs" className={styles.columns}>
        <Samples run={one} name={names[0]} which="one" />
        <Samples run={other} name={names[1]} which="other" />
      </section>
    </>
  );
}

type Names = readonly [one: string, other: string];

/** Names to tell them apart by, even where both are called the same. */
function useNames(one: RunDetails, other: RunDetails): Names {
  const [first, second] = [useCorpusTitle(one.name), useCorpusTitle(other.name)];
  return first === second ? [`${first} (1)`, `${second} (2)`] : [first, second];
}

function Curves({ one, other, names }: Pair & { names: Names }) {
  const [what, setWhat] = useState<Compared>('reconstruction');
  const rows = useMemo(
    () =>
      comparedRows(
        withoutUndone(one.history, one.marks),
        withoutUndone(other.history, other.marks),
        what,
      ),
    [one, other, what],
  );
  const { label, meaning } = COMPARED[what];
  return (
    <figure aria-label={`${label} of both runs`} className={styles.figure}>
      <SegmentedControl
        size="xs"
        aria-label="Curve"
        value={what}
        data={Object.entries(COMPARED).map(([value, each]) => ({ value, label: each.label }))}
        onChange={(value) => setWhat(value as Compared)}
      />
      <figcaption>
        <p className={styles.quiet}>{meaning}</p>
        <ul className={styles.legend}>
          {names.map((name, i) => (
            <li key={name}>
              <span className={styles.swatch} data-run={i === 0 ? 'one' : 'other'} />
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </figcaption>
      <div className={styles.chart}>
        {rows.length > 0 ? (
          <CompareChart name={label} rows={rows} names={names} />
        ) : (
          <p className={styles.quiet}>
            Neither run was trained long enough to have a curve of this.
          </p>
        )}
      </div>
    </figure>
  );
}

const LATEST: readonly (readonly [name: string, value: (run: RunDetails) => string])[] = [
  ['Iteration', ({ iteration }) => formatCount(iteration)],
  ['Reconstruction loss', ({ history }) => formatLoss(history.at(-1)?.reconstruction)],
  ['Held-out loss', ({ history }) => formatLoss(latestHeldOut(history)?.figures.reconstruction)],
  [
    'Critic gap',
    ({ history }) => {
      const last = history.at(-1);
      return formatLoss(last && criticGap(last));
    },
  ],
  ...MEASURES.map(
    ({ name, value }) => [name, ({ history }: RunDetails) => value(latestOf(history))] as const,
  ),
];

function Figures({ one, other, names }: Pair & { names: Names }) {
  const rows = LATEST.map(([name, value]) => [name, value(one), value(other)] as const);
  return <PairTable title="Latest figures" head="Figure" names={names} rows={rows} />;
}

function Differences({ one, other, names }: Pair & { names: Names }) {
  const found = settingDifferences(one.settings, other.settings);
  if (found.length === 0) {
    return <p className={styles.quiet}>Every setting is the same in both.</p>;
  }
  const rows = found.map((each) => [each.label, each.one, each.other] as const);
  return <PairTable title="Settings that differ" head="Setting" names={names} rows={rows} />;
}

interface PairTableProps {
  readonly title: string;
  /** Over the names of the rows. */
  readonly head: string;
  readonly names: Names;
  readonly rows: readonly (readonly [name: string, one: string, other: string])[];
}

function PairTable({ title, head, names, rows }: PairTableProps) {
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              <bdi>{name}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, first, second]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{first}</td>
            <td>{second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Samples({ run, name, which }: { run: RunDetails; name: string; which: 'one' | 'other' }) {
  return (
    <div>
      <h4 className={styles.title}>
        <span className={styles.swatch} data-run={which} /> Samples of <bdi>{name}</bdi>
      </h4>
      {run.samples.length === 0 ? (
        <p className={styles.quiet}>None were kept.</p>
      ) : (
        <ul className={styles.samples}>
          {run.samples.map((sample, i) => (
            // They stand in the order of their noise, and have no other identity.
            <li key={i} dir="auto">
              {sample || '(empty)'}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
