import { Button, Slider } from '@mantine/core';
import { useState } from 'react';
import panel from '../panel.module.css';
import { useLanguage, usePlayground } from '../playground-context';
import { SentenceLine } from '../tabs/sentence-line';
import styles from './map.module.css';
import { useMap, useMapRoom } from './use-map';

/** What lies around A: in the corpus, and in what the decoder says a few steps away. */
export function AroundPanel() {
  const room = useMapRoom();
  const language = useLanguage();
  const a = usePlayground((state) => state.a);
  const neighbours = useMap((map) => map.neighbours);
  const seeking = useMap((map) => map.seeking);
  const similar = useMap((map) => map.similar);
  const refused = useMap((map) => map.refused);
  const [radius, setRadius] = useState(0.3);
  const isEmpty = a.trim() === '';
  const why = refused?.asked === 'neighbours' || refused?.asked === 'similar' ? refused.why : '';
  return (
    <section className={styles.panel} aria-labelledby="map-around">
      <h3 className={panel.title} id="map-around">
        Around A
      </h3>
      <p className={panel.quiet}>
        The sentences of the corpus with the nearest codes; and what the decoder says at some
        distance from A, in directions drawn at random. Codes have length 1.
      </p>
      <div className={styles.row}>
        <Button size="xs" variant="default" disabled={isEmpty} onClick={() => room.neighbours(a)}>
          Find neighbours
        </Button>
        <span className={styles.dial}>
          <Slider
            thumbLabel="Distance from A"
            size="sm"
            min={0}
            max={2}
            step={0.05}
            value={radius}
            label={(value) => value.toFixed(2)}
            disabled={isEmpty}
            onChange={(value) => {
              setRadius(value);
              room.similar(a, value);
            }}
          />
        </span>
        <Button
          size="xs"
          variant="default"
          disabled={isEmpty}
          onClick={() => room.similar(a, radius)}
        >
          Say similar
        </Button>
      </div>
      {why && <p role="alert">{why}</p>}
      <p className={panel.quiet} role="status">
        {seeking !== undefined && 'Encoding the whole corpus to compare …'}
      </p>
      {neighbours && (
        <>
          <p className={panel.quiet}>
            Nearest to “{neighbours.sentence}” at iteration {neighbours.iteration}
          </p>
          <ul aria-label="Neighbours">
            {neighbours.found.map(({ text, cosine, heldOut }) => (
              <SentenceLine
                key={text}
                text={text}
                language={language}
                note={`${cosine.toFixed(2)}${heldOut ? ' · held out' : ''}`}
              />
            ))}
          </ul>
        </>
      )}
      {similar && (
        <>
          <p className={panel.quiet}>
            Around “{similar.sentence}”, {similar.texts.length} different{' '}
            {similar.texts.length === 1 ? 'sentence' : 'sentences'}
          </p>
          <ul aria-label="Similar sentences">
            {similar.texts.map((text) => (
              <SentenceLine key={text} text={text} language={language} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
