import { Slider } from '@mantine/core';
import { useActions, usePage, usePlayground } from '../playground-context';
import { positionOfRow, rowAtPosition } from '../state/position';
import { Sentence } from './sentence';
import styles from './stage.module.css';

/** The one dial: where between A and B, and the sentence that lies there. */
export function PositionReader() {
  const position = usePlayground((state) => state.position);
  const points = usePlayground((state) => state.points);
  const rows = usePage((page) => page.path?.rows);
  const { setPosition } = useActions();
  const count = rows?.length ?? points;
  const row = rows?.[rowAtPosition(position, count)];

  return (
    <div className={styles.reader}>
      <div className={styles.dial}>
        <span aria-hidden="true">A</span>
        <Slider
          className={styles.slider ?? ''}
          classNames={{ mark: styles.mark ?? '', bar: styles.sliderBar ?? '' }}
          thumbLabel="Position"
          thumbValueText={(value) => (row ? `${value}: ${row.text}` : String(value))}
          label={null}
          size={4}
          thumbSize={22}
          value={position}
          onChange={setPosition}
          // A key press, or a drag, moves by a row: between rows there is nothing to see.
          restrictToMarks
          marks={Array.from({ length: count }, (_, index) => ({
            value: positionOfRow(index, count),
          }))}
        />
        <span aria-hidden="true">B</span>
      </div>
      <p className={styles.held} dir="auto">
        <span>{row && <Sentence words={row.words} text={row.text} />}</span>
      </p>
    </div>
  );
}
