import { useEffect, useState } from 'react';
import panel from '../panel.module.css';
import { usePage } from '../playground-context';
import { AroundPanel } from './around-panel';
import { DirectionsPanel } from './directions-panel';
import styles from './map.module.css';
import { MapCanvas } from './map-canvas';
import { MapControls } from './map-controls';
import { GroundFacts } from './ground-facts';
import { MapEnds } from './map-ends';
import { MapLegend } from './map-legend';
import { MapList } from './map-list';
import { MapPlace } from './map-place';
import { useMap, useMapRoom } from './use-map';
import { useKeptDirections } from './use-kept-directions';
import { useTrace } from './use-trace';

/** The latent space as a place: codes of sentences and of the generator, and what lies between. */
export function MapTab() {
  const room = useMapRoom();
  const hasCorpus = usePage((page) => page.corpus !== undefined);
  const [isFencing, setFencing] = useState(false);
  const [nearest, setNearest] = useState<readonly number[]>([]);
  useEffect(() => {
    room.watch(true);
    return () => room.watch(false);
  }, [room]);
  useTrace();
  useKeptDirections();
  if (!hasCorpus) {
    return <p className={panel.quiet}>The map comes as soon as there is a corpus to map.</p>;
  }
  return (
    <div className={styles.map}>
      <div className={styles.top}>
        <div className={styles.picture}>
          <MapControls isFencing={isFencing} onFencing={setFencing} />
          <MapCanvas isFencing={isFencing} onNearest={setNearest} />
          <MapLegend />
          <GroundFacts />
          <MapFacts />
        </div>
        <div className={styles.side}>
          <MapPlace />
          <MapEnds />
          <MapList nearest={nearest} />
        </div>
      </div>
      <div className={styles.panels}>
        <AroundPanel />
        <DirectionsPanel />
      </div>
    </div>
  );
}

function MapFacts() {
  const places = useMap((map) => map.places);
  return (
    <p id="map-keys" className={panel.quiet}>
      {places?.layout === 'plane' &&
        `The plane in which codes vary most: it shows ${Math.round(100 * places.shown)} % of their variance, at iteration ${places.iteration.toLocaleString('en')}. `}
      {places?.layout === 'umap' &&
        `By UMAP, laid out at iteration ${places.laidOut.toLocaleString('en')}: near on the map is near in code space; far tells little. `}
      Drag to move, scroll or pinch to zoom. Keys: arrows, + and −, 0 for all, Enter decodes the
      middle.
    </p>
  );
}
