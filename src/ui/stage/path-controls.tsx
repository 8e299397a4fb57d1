import { Button, Popover, SegmentedControl, Slider } from '@mantine/core';
import { Icon } from '../icon';
import { useActions, usePage, usePlayground } from '../playground-context';
import styles from './stage.module.css';

const SHAPES = [
  { value: 'linear', label: 'Linear' },
  { value: 'spherical', label: 'Spherical' },
] as const;

/** Everything about the path but the sentences: one dial first, the rest folded away. */
export function PathControls() {
  const ready = usePage((page) => page.model !== undefined);
  const { swap, surprise } = useActions();
  return (
    <div className={styles.controls}>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="dice" size={16} />}
        onClick={surprise}
        disabled={!ready}
      >
        Surprise me
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="swap" size={16} />}
        onClick={swap}
      >
        Swap
      </Button>
      <Popover width={300} position="bottom-end" shadow="md" withinPortal trapFocus>
        <Popover.Target>
          <Button size="xs" variant="subtle">
            More
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="More about the path">
          <PathShapeChoice />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function PathShapeChoice() {
  const shape = usePlayground((state) => state.shape);
  const points = usePlayground((state) => state.points);
  const { setShape, setPoints } = useActions();
  return (
    <div className={styles.more}>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label="Shape of the path"
        data={[...SHAPES]}
        value={shape}
        onChange={setShape}
      />
      <p className={styles.hint}>
        {shape === 'linear'
          ? 'A straight line between the two codes. It cuts through the sphere that codes live on.'
          : 'An arc on the sphere that codes live on, at even speed.'}
      </p>
      <div className={styles.dialHead}>
        <span>Points</span>
        <span>{points}</span>
      </div>
      <Slider
        thumbLabel="Points"
        label={null}
        min={3}
        max={25}
        step={1}
        value={points}
        onChange={setPoints}
      />
    </div>
  );
}
