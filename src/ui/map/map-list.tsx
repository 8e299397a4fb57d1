import { useEffect } from 'react';
import { useShallow } from 'zustand/shallow';
import panel from '../panel.module.css';
import { useLanguage } from '../playground-context';
import { isGenerated, textOf } from '../state/map-state';
import { SentenceLine } from '../tabs/sentence-line';
import styles from './map.module.css';
import { useMap, useMapRoom } from './use-map';

/** The map for those who do not point at it: the points nearest to the middle of what is seen. */
export function MapList({ nearest }: { nearest: readonly number[] }) {
  const language = useLanguage();
  const room = useMapRoom();
  const points = useMap((map) => map.points);
  // What other points say, as the pointer comes to them, is no reason to draw the list again.
  const texts = useMap(useShallow((map) => nearest.map((point) => textOf(map, point))));
  const iteration = useMap((map) => map.places?.iteration);
  useEffect(() => {
    if (iteration !== undefined) room.read(nearest);
  }, [room, nearest, iteration]);
  return (
    <section className={styles.nearest}>
      <h3 className={panel.title} id="map-nearest">
        Nearest to the middle
      </h3>
      <ul aria-labelledby="map-nearest" className={styles.scrolling}>
        {nearest.map((point, i) => {
          const text = texts[i];
          return text === undefined ? null : (
            <SentenceLine
              key={point}
              text={text}
              language={language}
              note={isGenerated({ points }, point) ? 'generated' : undefined}
            />
          );
        })}
      </ul>
    </section>
  );
}
