import { Tabs } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import panel from '../panel.module.css';
import { CorpusTab } from './corpus-tab';
import { MeasuresTab } from './measures-tab';
import { SamplesTab } from './samples-tab';
import styles from './tabs.module.css';

const MapTab = lazy(async () => ({ default: (await import('../map/map-tab')).MapTab }));

/** What stands below: samples, the map, measures and the corpus. */
export function Details() {
  const [tab, setTab] = useState<string | null>('samples');
  return (
    <section className={`${panel.panel} ${styles.details}`} aria-label="Details">
      <Tabs
        value={tab}
        onChange={setTab}
        keepMounted={false}
        classNames={{ tab: styles.tab ?? '' }}
      >
        <Tabs.List>
          <Tabs.Tab value="samples">Samples</Tabs.Tab>
          <Tabs.Tab value="map">Map</Tabs.Tab>
          <Tabs.Tab value="measures">Measures</Tabs.Tab>
          <Tabs.Tab value="corpus">Corpus</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="samples" className={styles.panel}>
          <SamplesTab />
        </Tabs.Panel>
        <Tabs.Panel value="map" className={styles.panel}>
          <Suspense fallback={<p className={panel.quiet}>Opening the map …</p>}>
            <MapTab />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="measures" className={styles.panel}>
          <MeasuresTab />
        </Tabs.Panel>
        <Tabs.Panel value="corpus" className={styles.panel}>
          <CorpusTab />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
