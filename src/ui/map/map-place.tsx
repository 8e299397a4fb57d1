import panel from '../panel.module.css';
import { useLanguage } from '../playground-context';
import { formatLoss } from '../state/format';
import { isGenerated, textOf } from '../state/map-state';
import { SentenceLine } from '../tabs/sentence-line';
import styles from './map.module.css';
import { useMap } from './use-map';

/** What was clicked, with the buttons that take it to the stage; on ground it follows the weights. */
export function MapPlace() {
  const language = useLanguage();
  const choice = useMap((map) => map.choice);
  const points = useMap((map) => map.points);
  const isPoint = choice?.kind === 'point';
  const text = useMap((map) =>
    map.choice?.kind === 'point' ? textOf(map, map.choice.point) : map.choice?.sentence?.text,
  );
  return (
    <section aria-live="polite" aria-label="At the place you chose" className={styles.place}>
      <h3 className={panel.title}>At the place you chose</h3>
      {choice === undefined ? (
        <p className={panel.quiet}>
          Click a point to make it A. Click between the points, and the decoder says what stands
          there.
        </p>
      ) : (
        <>
          <p className={panel.quiet}>
            {isPoint
              ? isGenerated({ points }, choice.point)
                ? 'A code from the generator, decoded.'
                : 'A sentence of the corpus.'
              : choice.score === undefined
                ? 'Decoding …'
                : `Between the points, decoded. The critic’s score: ${formatLoss(choice.score)}.`}
          </p>
          <ul>{text !== undefined && <SentenceLine text={text} language={language} />}</ul>
        </>
      )}
    </section>
  );
}
