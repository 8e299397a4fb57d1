import { SegmentedControl, Slider } from '@mantine/core';
import panel from '../panel.module.css';
import { useActions, usePage, usePlayground } from '../playground-context';
import { PLAIN_SAMPLING, stopOf, TEMPERATURE, wordStops } from '../state/decoding';
import { formatCount } from '../state/format';
import styles from './stage.module.css';

const WAYS = [
  { value: 'greedy', label: 'Greedy' },
  { value: 'sampled', label: 'Sampled' },
] as const;

const HINTS = {
  greedy: 'Always the most probable word.',
  sampled:
    'Each word is drawn by its probability, by the same chance at every point: what changes on the way is the codes’ doing.',
} as const;

/** The dial reaches so far as long as the vocabulary is not known. */
const USUAL_VOCABULARY = 10_000;

/** How words are chosen, on the path and in samples. */
export function DecodingChoice() {
  const sampled = usePlayground((state) => state.sampled);
  const vocabulary = usePage((page) => page.corpus?.vocabulary) ?? USUAL_VOCABULARY;
  const { setDecoding } = useActions();
  const way = sampled ? 'sampled' : 'greedy';
  const stops = wordStops(vocabulary);
  const stop = stopOf(sampled?.words, stops);
  const all = `all ${formatCount(vocabulary)}`;
  const words = stop === stops.length - 1 ? all : formatCount(sampled?.words ?? vocabulary);
  return (
    <div className={styles.more} role="group" aria-label="Decoding">
      <div className={styles.dialHead}>
        <span>Decoding</span>
      </div>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label="How words are chosen"
        data={[...WAYS]}
        value={way}
        onChange={(next) => setDecoding(next === 'sampled' ? PLAIN_SAMPLING : undefined)}
      />
      <p className={panel.quiet}>{HINTS[way]}</p>
      {sampled && (
        <>
          <div className={styles.dialHead}>
            <span>Temperature</span>
            <span>{sampled.temperature.toFixed(2)}</span>
          </div>
          <Slider
            thumbLabel="Temperature"
            label={null}
            {...TEMPERATURE}
            value={sampled.temperature}
            onChange={(temperature) => setDecoding({ ...sampled, temperature })}
          />
          <p className={panel.quiet}>
            At 1 as the decoder gives them; below, probable words come more often, above, less.
          </p>
          <div className={styles.dialHead}>
            <span>Words considered</span>
            <span>{words}</span>
          </div>
          <Slider
            thumbLabel="Words considered"
            thumbValueText={() => words}
            label={null}
            min={0}
            max={stops.length - 1}
            step={1}
            value={stop}
            onChange={(next) => {
              const { temperature, draw } = sampled;
              const chosen = next === stops.length - 1 ? {} : { words: stops[next] ?? 1 };
              setDecoding({ temperature, draw, ...chosen });
            }}
          />
          <p className={panel.quiet}>
            Drawn from so many of the most probable (top-k). From one alone is greedy.
          </p>
        </>
      )}
    </div>
  );
}
