import { Switch } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import type { DecodedPath } from '../../sentence-path';
import panel from '../panel.module.css';
import { useActions, useLanguage, usePage, usePlayground } from '../playground-context';
import { foldRows } from '../state/folds';
import { positionOfRow } from '../state/position';
import { roomFor } from '../state/room';
import { PathRow, type PathRowProps } from './path-row';
import { RowMeasure, useRowSize } from './row-measure';
import styles from './stage.module.css';

/**
 * The path, a row a point. Its ends are reconstructions, with the originals beside them. Rows that
 * say the same again fold into a mark of their place.
 */
export function PathList() {
  const path = usePage((page) => page.path);
  const points = usePlayground((state) => state.points);
  const noOrigins = usePage((page) => page.noOrigins);
  const prior = usePage((page) => page.prior);
  const [unfolded, setUnfolded] = useState(false);
  const [size, onSize] = useRowSize();
  const { setPosition } = useActions();
  const language = useLanguage();
  const rightToLeft = usePage((page) => page.corpus?.reading.rightToLeft === true);
  const rows = path?.rows ?? [];
  const [a, b] = [path?.a.original ?? '', path?.b.original ?? ''];
  const ends = useMemo(() => (path ? endsOf(path) : {}), [path]);
  // What repeats may be pulled to sentences that do not.
  const counts = unfolded || prior ? rows.map(() => 1) : foldRows(rows);
  return (
    <>
      <RowMeasure room={roomFor(a, b)} original={a.length >= b.length ? a : b} onSize={onSize} />
      <ol
        className={styles.path}
        aria-label="Interpolation path"
        style={
          {
            '--rows': points,
            '--lines': size.lines,
            '--original': `${size.original}px`,
          } as React.CSSProperties
        }
      >
        {rows.map((row, index) => (
          <PathRow
            // A row is its place on the path.
            key={index}
            row={row}
            points={counts[index] ?? 1}
            index={index}
            rows={rows.length}
            pulled={prior?.rows[index]}
            position={positionOfRow(index, rows.length)}
            end={ends[index]}
            language={language}
            rightToLeft={rightToLeft}
            onChoose={setPosition}
          />
        ))}
      </ol>
      <Unfold
        checked={unfolded || prior !== undefined}
        disabled={prior !== undefined}
        onChange={setUnfolded}
      />
      {noOrigins !== undefined && <p className={panel.quiet}>{noOrigins}</p>}
    </>
  );
}

/** What the first and the last row are of. */
function endsOf(path: DecodedPath): Readonly<Record<number, PathRowProps['end']>> {
  const { shape, sampled } = path.path;
  const how = shape === 'generator' ? 'generated' : sampled ? 'drawn' : 'reconstructed';
  return {
    0: { name: 'A', endpoint: path.a, how },
    [path.rows.length - 1]: { name: 'B', endpoint: path.b, how },
  };
}

interface UnfoldProps {
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
}

const Unfold = memo(function Unfold({ checked, disabled, onChange }: UnfoldProps) {
  return (
    <Switch
      className={styles.unfold ?? ''}
      size="xs"
      label="Every point in full"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
});
