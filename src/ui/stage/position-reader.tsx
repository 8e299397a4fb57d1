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

  // One key press moves by a row, the least step at which the sentence can change.
  const onKey = (event: React.KeyboardEvent) => {
    const by = KEY_STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(count - 1, Math.max(0, rowAtPosition(position, count) + by));
    setPosition(positionOfRow(next, count));
  };

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
          onKeyDownCapture={onKey}
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

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};
