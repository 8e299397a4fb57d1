import { useEffect } from 'react';
import panel from '../panel.module.css';
import { useLanguage } from '../playground-context';
import { isGenerated, textOf } from '../state/map-state';
import { SentenceLine } from '../tabs/sentence-line';
import styles from './map.module.css';
import { useMap, useMapRoom } from './use-map';

/** The map for those who do not point at it: the points nearest to the middle of what is seen. */
export function MapList({ points }: { points: readonly number[] }) {
  const language = useLanguage();
  const room = useMapRoom();
  const map = useMap((state) => state);
  const { iteration } = map.places ?? {};
  useEffect(() => {
    if (iteration !== undefined) room.read(points);
  }, [room, points, iteration]);
  return (
    <section className={styles.nearest}>
      <h3 className={panel.title} id="map-nearest">
        Nearest to the middle
      </h3>
      <ul aria-labelledby="map-nearest" className={styles.scrolling}>
        {points.map((point) => {
          const text = textOf(map, point);
          return text === undefined ? null : (
            <SentenceLine
              key={point}
              text={text}
              language={language}
              note={isGenerated(map, point) ? 'generated' : undefined}
            />
          );
        })}
      </ul>
    </section>
  );
}
