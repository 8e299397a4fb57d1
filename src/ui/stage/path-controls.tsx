import { Button, Popover, SegmentedControl, Slider, Switch } from '@mantine/core';
import type { PathShape } from '../../sentence-path';
import { PathExport } from '../exports/path-export';
import { Icon } from '../icon';
import { useActions, usePage, usePlayground } from '../playground-context';
import { keyOf, MOST_PINS } from '../../past/pins';
import { DecodingChoice } from './decoding-choice';
import styles from './stage.module.css';

const SHAPES = [
  { value: 'linear', label: 'Linear' },
  { value: 'spherical', label: 'Spherical' },
  { value: 'generator', label: 'Generator' },
] as const;

const HINTS: Readonly<Record<PathShape, string>> = {
  linear: 'A straight line between the two codes. It cuts through the sphere that codes live on.',
  spherical: 'An arc on the sphere that codes live on, at even speed.',
  generator:
    'From the noise that the generator makes A of to that of B, as nearly as it can: every point is one of its own sentences.',
};

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
      <PinButton />
      <PathExport />
      <DrawAgain />
      <Popover width={300} position="bottom-end" shadow="md" withinPortal trapFocus>
        <Popover.Target>
          <Button size="xs" variant="subtle">
            More
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="More about the path">
          <PathShapeChoice />
          <DecodingChoice />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

/** Pins the path on show, to keep it in sight; pressed again, lets it go. */
function PinButton() {
  const path = usePage((page) => page.path && keyOf(page.path.path));
  const pins = usePlayground((state) => state.pins);
  const { pin, unpin } = useActions();
  const pinned = pins.find((pair) => keyOf(pair) === path);
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<Icon name="pin" size={16} />}
      aria-pressed={pinned !== undefined}
      disabled={path === undefined || (pinned === undefined && pins.length >= MOST_PINS)}
      onClick={() => (pinned ? unpin(pinned) : pin())}
    >
      Pin
    </Button>
  );
}

/** Where words are drawn: another draw of them. */
function DrawAgain() {
  const sampled = usePlayground((state) => state.sampled);
  const { setDecoding } = useActions();
  if (!sampled) return null;
  return (
    <Button
      size="xs"
      variant="default"
      onClick={() => setDecoding({ ...sampled, draw: sampled.draw + 1 })}
    >
      Draw again
    </Button>
  );
}

function PathShapeChoice() {
  const shape = usePlayground((state) => state.shape);
  const points = usePlayground((state) => state.points);
  const prior = usePlayground((state) => state.prior);
  const { setShape, setPrior, setPoints } = useActions();
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
      <p className={styles.hint}>{HINTS[shape]}</p>
      <Switch
        size="sm"
        label="Through the prior, too"
        description="Beneath each row what the generator says nearest to it, and how far its code lies from there."
        checked={prior}
        onChange={(event) => setPrior(event.currentTarget.checked)}
      />
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
