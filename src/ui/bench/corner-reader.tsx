import { Button } from '@mantine/core';
import panel from '../panel.module.css';
import { useLanguage } from '../playground-context';
import { Sentence } from '../stage/sentence';
import { chosenCell, placeWords } from '../state/corners-state';
import { useSetCorner } from './corner-box';
import { READER } from './corners-grid';
import styles from './corners.module.css';
import { useCorners } from './use-corners';

const CORNERS = ['a', 'b', 'c', 'd'] as const;

/** The chosen cell in full, and what can be made of it. */
export function CornerReader() {
  const cell = useCorners(chosenCell);
  const chosen = useCorners((corners) => corners.chosen);
  const side = useCorners((corners) => corners.side);
  const language = useLanguage();
  const set = useSetCorner();
  return (
    <div id={READER} className={styles.reader} role="group" aria-label="The chosen cell">
      <p className={styles.full} dir="auto" lang={language}>
        {cell && <Sentence words={cell.words} text={cell.text} />}
      </p>
      <p className={panel.quiet}>
        {placeWords(chosen, side)}.{' '}
        <span className={styles.keys}>
          Arrows go from cell to cell, Enter comes to the buttons, Escape goes back.
        </span>
      </p>
      <div
        className={styles.takes}
        role="toolbar"
        tabIndex={-1}
        aria-label="Make this a corner"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();
        }}
      >
        {CORNERS.map((corner) => (
          <Button
            key={corner}
            size="xs"
            variant="default"
            disabled={!cell || cell.text === ''}
            onClick={() => cell && set(corner, cell.text)}
          >
            Make it {corner.toUpperCase()}
          </Button>
        ))}
      </div>
    </div>
  );
}
