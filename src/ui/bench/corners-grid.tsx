import { memo, useRef } from 'react';
import type { DecodedSentence } from '../../decoding';
import { useLanguage, usePage } from '../playground-context';
import { Sentence } from '../stage/sentence';
import { cornerAt, stepOf, type Place } from '../state/corners-state';
import styles from './corners.module.css';
import { useCorners, useCornersRoom } from './use-corners';

/** Where Enter leads from a cell. */
export const READER = 'corner-reader';

/**
 * A sentence a cell, and lines only where the model says something else. One stop for the
 * keyboard, within which the arrows go from cell to cell; Enter goes on to what can be done with it.
 */
export function CornersGrid() {
  const room = useCornersRoom();
  const grid = useRef<HTMLDivElement>(null);
  const side = useCorners((corners) => corners.side);
  const chosen = useCorners((corners) => corners.chosen);
  const decoded = useCorners((corners) => corners.decoded);
  const language = useLanguage();
  const rightToLeft = usePage((page) => page.corpus?.reading.rightToLeft === true);
  const rows = decoded?.rows.length === side ? decoded.rows : undefined;

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      document.getElementById(READER)?.querySelector('button')?.focus();
      return;
    }
    const next = stepOf(chosen, event, side);
    if (!next) return;
    event.preventDefault();
    room.choose(next);
    const row = grid.current?.children[next.row];
    const cell = row?.children[next.column];
    if (cell instanceof HTMLElement) cell.focus();
  };

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label="Four corners"
      className={styles.grid}
      style={{ '--side': side } as React.CSSProperties}
      dir={rightToLeft ? 'rtl' : 'ltr'}
      onKeyDown={onKeyDown}
    >
      {Array.from({ length: side }, (_, row) => (
        <div key={row} role="row" className={styles.row}>
          {Array.from({ length: side }, (_cell, column) => (
            <Cell
              key={column}
              row={row}
              column={column}
              side={side}
              sentence={rows?.[row]?.[column]}
              above={rows?.[row - 1]?.[column]?.text}
              before={rows?.[row]?.[column - 1]?.text}
              chosen={chosen.row === row && chosen.column === column}
              language={language}
              onChoose={room.choose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface CellProps extends Place {
  readonly side: number;
  readonly sentence: DecodedSentence | undefined;
  /** What is said in the cells above and before it. */
  readonly above: string | undefined;
  readonly before: string | undefined;
  readonly chosen: boolean;
  readonly language: string | undefined;
  readonly onChoose: (place: Place) => void;
}

const Cell = memo(function Cell(props: CellProps) {
  const { row, column, side, sentence, above, before, chosen, language, onChoose } = props;
  const corner = cornerAt(column, row, side);
  return (
    <div
      role="gridcell"
      className={styles.cell}
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      data-corner={corner?.toUpperCase()}
      data-like-above={(sentence && above === sentence.text) || undefined}
      data-like-before={(sentence && before === sentence.text) || undefined}
      onFocus={() => onChoose({ row, column })}
    >
      <span className={styles.said} dir="auto" lang={language}>
        {sentence && <Sentence words={sentence.words} text={sentence.text} />}
      </span>
    </div>
  );
});
