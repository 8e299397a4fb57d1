import { Button, NativeSelect, Popover, Slider, Switch, TextInput } from '@mantine/core';
import { memo } from 'react';
import type { SampleJudge } from '../../samples';
import panel from '../panel.module.css';
import { usePlayground } from '../playground-context';
import { DecodingChoice } from '../stage/decoding-choice';
import { isOwnDistribution } from '../state/sample-choice';
import styles from './samples.module.css';
import { useSampleChoice, useSampleRoom } from './use-samples';

const KEPT = [
  { value: '1', label: 'All' },
  { value: '0.5', label: 'The better half' },
  { value: '0.25', label: 'The best quarter' },
  { value: '0.1', label: 'The best tenth' },
];

const JUDGES: readonly { readonly value: SampleJudge; readonly label: string }[] = [
  { value: 'decoder', label: 'The decoder' },
  { value: 'critic', label: 'The critic' },
];

/** How samples are made, and which of them are shown. Memoised: the samples come anew all the time. */
export const SampleControls = memo(function SampleControls() {
  return (
    <div className={styles.controls}>
      <Truncation />
      <div className={styles.row}>
        <Kept />
        <Decoding />
        <OtherNoise />
      </div>
      <Departure />
      <Filter />
    </div>
  );
});

function Truncation() {
  const { truncation } = useSampleChoice();
  const room = useSampleRoom();
  const value = truncation.toFixed(2);
  return (
    <div>
      <div className={styles.dialHead}>
        <span>Truncation ψ</span>
        <span>{value}</span>
      </div>
      <Slider
        thumbLabel="Truncation ψ"
        thumbValueText={() => value}
        label={null}
        min={0.05}
        max={1}
        step={0.05}
        value={truncation}
        onChange={(chosen) => room.choose({ truncation: chosen })}
      />
      <p className={panel.quiet}>
        Noise is drawn from the middle of the normal distribution that holds this share of it. 1 is
        the model’s own; lower gives more typical sentences, and fewer kinds of them.
      </p>
    </div>
  );
}

function Kept() {
  const { kept, judge } = useSampleChoice();
  const room = useSampleRoom();
  return (
    <>
      <NativeSelect
        size="xs"
        label="Kept"
        value={String(kept)}
        data={KEPT}
        onChange={(event) => room.choose({ kept: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label="Chosen by"
        disabled={kept === 1}
        value={judge}
        data={JUDGES}
        onChange={(event) => {
          const chosen = JUDGES.find(({ value }) => value === event.currentTarget.value);
          if (chosen) room.choose({ judge: chosen.value });
        }}
      />
    </>
  );
}

function Decoding() {
  const sampled = usePlayground((state) => state.sampled);
  return (
    <Popover width={300} position="bottom-start" shadow="md" withinPortal trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default">
          {sampled ? `Decoding: temperature ${sampled.temperature}` : 'Decoding: greedy'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Decoding of samples and paths">
        <DecodingChoice />
      </Popover.Dropdown>
    </Popover>
  );
}

function OtherNoise() {
  const { draw } = useSampleChoice();
  const room = useSampleRoom();
  return (
    <Button size="xs" variant="default" onClick={() => room.choose({ draw: draw + 1 })}>
      Other noise
    </Button>
  );
}

const KEPT_BY: Readonly<Record<SampleJudge, string>> = {
  critic: 'those whose codes the critic finds most real, the most real first.',
  decoder: 'those of whose words the decoder is surest, the surest first.',
};

/** What has to be known of samples that are not as the model makes them. */
function Departure() {
  const choice = useSampleChoice();
  const sampled = usePlayground((state) => state.sampled !== undefined);
  if (isOwnDistribution(choice) && !sampled) return null;
  const { kept, judge } = choice;
  return (
    <p className={panel.quiet}>
      {kept < 1 && `One of ${Math.round(1 / kept)} is kept: ${KEPT_BY[judge]} `}
      Measures use other samples: of the model’s own distribution, decoded greedily.
    </p>
  );
}

/** Of the input itself: its own `dir` goes to the element around it. */
const DIRECTED = { input: { dir: 'auto' } };

function Filter() {
  const { filter } = useSampleChoice();
  const room = useSampleRoom();
  return (
    <div className={styles.row}>
      <TextInput
        className={styles.words ?? ''}
        size="xs"
        label="Only with"
        placeholder="words, or parts of them"
        value={filter.words}
        attributes={DIRECTED}
        onChange={(event) =>
          room.choose({ filter: { ...filter, words: event.currentTarget.value } })
        }
      />
      <Switch
        className={styles.switch ?? ''}
        size="xs"
        label="Only invented"
        checked={filter.onlyInvented}
        onChange={(event) =>
          room.choose({ filter: { ...filter, onlyInvented: event.currentTarget.checked } })
        }
      />
    </div>
  );
}
