import { useMemo } from 'react';
import type { MapColour } from '../../latent-map';
import { LABEL_COLOURS, SHADES, scaleOf } from '../state/map-colours';
import styles from './map.module.css';
import { useMap } from './use-map';

const ENDS: Partial<Record<MapColour, { readonly unit: string; readonly digits: number }>> = {
  length: { unit: 'words', digits: 0 },
  critic: { unit: 'critic score', digits: 2 },
  loss: { unit: 'nats a word', digits: 2 },
};

/** What the colours and shapes on the map mean. */
export function MapLegend() {
  const points = useMap((map) => map.points);
  const places = useMap((map) => map.places);
  const ground = useMap((map) => map.ground);
  const groundScale = useMemo(() => ground && scaleOf(ground.scores), [ground]);
  if (!points || !places) return null;
  const { colour } = places;
  const scale = scaleOf(places.values);
  const ends = ENDS[colour];
  return (
    <ul className={styles.legend} aria-label="Legend">
      {colour === 'network' && (
        <>
          <li data-paint="real">sentences</li>
          <li data-paint="held-out">held out</li>
          <li data-paint="generated">generated</li>
        </>
      )}
      {colour !== 'network' && <li data-paint="ring">rings: generated</li>}
      {ends && scale && (
        <li className={styles.scale}>
          {written(scale.from, ends.digits)}
          <span className={styles.ramp} data-colour={colour} data-shades={SHADES} />
          {written(scale.to, ends.digits)} {ends.unit}
        </li>
      )}
      {colour === 'label' &&
        points.labels.slice(0, LABEL_COLOURS).map((label, i) => (
          <li key={label} style={{ '--paint': `var(--label-${i + 1})` } as React.CSSProperties}>
            {label}
          </li>
        ))}
      {groundScale && (
        <li className={styles.scale}>
          ground: {written(groundScale.from, 2)}
          <span className={styles.ramp} data-of="ground" />
          {written(groundScale.to, 2)} critic score
        </li>
      )}
    </ul>
  );
}

function written(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−');
}
