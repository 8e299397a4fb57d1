import { memo, useId } from 'react';
import type { SentenceOrigin } from '../../decoding';
import type { DecodedPath, Endpoint, PriorPath } from '../../sentence-path';
import { CriticScore } from './critic-score';
import { OriginBadge } from './origin-badge';
import { Sentence } from './sentence';
import styles from './stage.module.css';

type Row = DecodedPath['rows'][number];
/** What an end of the path is: the generator comes as near as it can, and chance may miss. */
type End = 'reconstructed' | 'generated' | 'drawn';

export interface PathRowProps {
  readonly row: Row;
  /** How many points it speaks for; 0 where it is folded into the one above. */
  readonly points: number;
  readonly origin: SentenceOrigin | undefined;
  /** What the generator would say here. */
  readonly pulled: PriorPath['rows'][number] | undefined;
  readonly position: number;
  readonly current: boolean;
  readonly end:
    | {
        readonly name: 'A' | 'B';
        readonly endpoint: Endpoint;
        readonly how: End;
        /** The critic's, once it is known. */
        readonly score: number | undefined;
      }
    | undefined;
  readonly language: string | undefined;
  readonly rightToLeft: boolean;
  readonly onChoose: (position: number) => void;
}

/** One point of the path. */
export const PathRow = memo(function PathRow(props: PathRowProps) {
  const { row, points, origin, pulled, position, current, end, onChoose } = props;
  const { language, rightToLeft } = props;
  const id = useId();
  const words = row.words.map(({ word }) => word);
  return (
    <li
      className={styles.row}
      data-folded={points === 0 || undefined}
      aria-current={current || undefined}
    >
      {/* The slider is the keyboard's way to a row; this button, as wide as the row, is a shortcut. */}
      <button
        id={id}
        type="button"
        className={styles.place}
        tabIndex={-1}
        aria-label={`Position ${position}`}
        onClick={() => onChoose(position)}
      >
        {end ? end.name : position}
      </button>
      <div className={styles.rowText} dir={rightToLeft ? 'rtl' : 'ltr'}>
        {/* A label, so that a click on the words moves there while they can still be selected. */}
        <label
          htmlFor={id}
          className={styles.sentence}
          dir={rightToLeft ? 'rtl' : 'auto'}
          lang={language}
        >
          <span>
            <Sentence words={row.words} text={row.text} changed={row.changed} />
          </span>
        </label>
        {end && <Original {...end} words={words} language={language} />}
        {pulled && (
          <p className={styles.pulled} dir={rightToLeft ? 'rtl' : 'auto'} lang={language}>
            <span>
              <Sentence words={pulled.words} text={pulled.text} />
            </span>
            <span className={styles.pull}>{pulled.distance.toFixed(2)} away</span>
          </p>
        )}
      </div>
      {points > 0 && (
        <div className={styles.facts}>
          {points > 1 && <span>{points} points</span>}
          {origin && <OriginBadge origin={origin} />}
        </div>
      )}
    </li>
  );
});

/** The sentence as it was typed, beside what the autoencoder makes of it. */
function Original(props: {
  name: 'A' | 'B';
  endpoint: Endpoint;
  how: End;
  score: number | undefined;
  words: readonly string[];
  language: string | undefined;
}) {
  const { name, endpoint, how, score, words, language } = props;
  const same =
    words.length === endpoint.read.length && words.every((word, i) => word === endpoint.read[i]);
  return (
    <p className={styles.original} dir="ltr">
      <span className={styles.verdict} data-same={same || undefined}>
        {name}, {how}{' '}
        <span className={styles.outcome}>{same ? 'word for word' : 'with errors'}</span>
      </span>
      <span>
        {' '}
        from{' '}
        <q dir="auto" lang={language}>
          {endpoint.original}
        </q>{' '}
        <span className={styles.scored}>
          · <CriticScore score={score} />
        </span>
      </span>
    </p>
  );
}
