import { Button, NativeSelect, Slider } from '@mantine/core';
import { useEffect, useState } from 'react';
import panel from '../panel.module.css';
import { useLanguage, usePlayground } from '../playground-context';
import { SentenceLine } from '../tabs/sentence-line';
import { DirectionForm } from './direction-form';
import styles from './map.module.css';
import { useMap, useMapRoom } from './use-map';

/** Rows on the way from A itself to A moved by the whole strength. */
const ROWS = 6;

/** Directions between two groups of sentences, and what becomes of A along one. */
export function DirectionsPanel() {
  const room = useMapRoom();
  const language = useLanguage();
  const a = usePlayground((state) => state.a);
  const directions = useMap((map) => map.directions);
  const steering = useMap((map) => map.steering);
  const steered = useMap((map) => map.steered);
  const judged = useMap((map) => map.judged);
  const refused = useMap((map) => map.refused);
  const iteration = useMap((map) => map.places?.iteration);
  const [turned, setTurned] = useState<{ direction: number | undefined; strength: number }>();
  // Until the dial is turned, it stands where the direction was found to do what it should.
  const strength =
    turned !== undefined && turned.direction === steering
      ? turned.strength
      : (judged?.strength ?? 1);
  const current = directions.find(({ id }) => id === steering);
  useEffect(() => {
    if (!current || a.trim() === '') return;
    const strengths = Array.from({ length: ROWS }, (_, i) => (i / (ROWS - 1)) * strength);
    room.steer(a, current.direction, strengths);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- again as the weights move
  }, [room, a, current, strength, iteration]);
  const why = refused?.asked === 'steer' || refused?.asked === 'judge' ? refused.why : '';
  return (
    <section className={styles.panel} aria-labelledby="map-directions">
      <h3 className={panel.title} id="map-directions">
        Directions
      </h3>
      <p className={panel.quiet}>
        From the mean code of one group of sentences to that of another. Groups come from two
        searches, from labels, from a lasso on the map, or are typed.
      </p>
      <DirectionForm />
      {current && (
        <>
          <div className={styles.row}>
            <NativeSelect
              size="xs"
              aria-label="Direction"
              value={String(current.id)}
              data={directions.map(({ id, name }) => ({ value: String(id), label: name }))}
              onChange={(event) => room.chooseDirection(Number(event.currentTarget.value))}
            />
            <span className={styles.dial}>
              <Slider
                thumbLabel="Strength"
                size="sm"
                min={-3}
                max={3}
                step={0.05}
                value={strength}
                label={(value) => value.toFixed(2)}
                onChange={(value) => setTurned({ direction: steering, strength: value })}
              />
            </span>
            <Button size="xs" variant="subtle" onClick={() => room.removeDirection(current.id)}>
              Remove
            </Button>
          </div>
          <Success />
        </>
      )}
      {why && <p role="alert">{why}</p>}
      {current && steered && (
        <ul aria-label="A along the direction">
          {steered.rows.map(({ text, strength: at }, i) => (
            // Rows stand at their strengths, and have no other identity.
            <SentenceLine key={i} text={text} language={language} note={at.toFixed(2)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** How often the direction does what it should. */
function Success() {
  const judged = useMap((map) => map.judged);
  if (!judged) return <p className={panel.quiet}>Trying it on held-out sentences …</p>;
  const { from, to, strength, tried, succeeded, iteration } = judged;
  const share = tried === 0 ? undefined : Math.round((100 * succeeded) / tried);
  return (
    <p className={panel.quiet} aria-live="polite">
      {from.toLocaleString('en')} sentences against {to.toLocaleString('en')}.{' '}
      {share === undefined
        ? 'No held-out sentence is in the first group, so it was tried on none.'
        : `At strength ${strength}, which was enough for training sentences, it turns ${share} % of ${tried} held-out ones (iteration ${iteration.toLocaleString('en')}).`}
    </p>
  );
}
