import { memo, useId } from 'react';
import type { DecodedPath, Endpoint, PriorPath } from '../../sentence-path';
import { usePage, usePlayground } from '../playground-context';
import { rowAtPosition } from '../state/position';
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
  /** Its number, of so many on the path. */
  readonly index: number;
  readonly rows: number;
  /** What the generator would say here. */
  readonly pulled: PriorPath['rows'][number] | undefined;
  readonly position: number;
  readonly end:
    | { readonly name: 'A' | 'B'; readonly endpoint: Endpoint; readonly how: End }
    | undefined;
  readonly language: string | undefined;
  readonly rightToLeft: boolean;
  readonly onChoose: (position: number) => void;
}

/** One point of the path. It is drawn again when it is decoded again, and not when the slider moves. */
export const PathRow = memo(function PathRow(props: PathRowProps) {
  const { row, points, index, rows, pulled, position, end, onChoose } = props;
  const { language, rightToLeft } = props;
  const id = useId();
  const words = row.words.map(({ word }) => word);
  return (
    <Place index={index} rows={rows} folded={points === 0}>
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
          <Origin text={row.text} />
        </div>
      )}
    </Place>
  );
});

interface PlaceProps {
  readonly index: number;
  readonly rows: number;
  readonly folded: boolean;
  readonly children: React.ReactNode;
}

/** A row's place in the list, which looks where the slider stands; the row itself need not. */
function Place({ index, rows, folded, children }: PlaceProps) {
  const current = usePlayground(({ position }) => rowAtPosition(position, rows) === index);
  return (
    <li
      className={styles.row}
      data-folded={folded || undefined}
      aria-current={current || undefined}
    >
      {children}
    </li>
  );
}

/** Where a sentence comes from, once that is told. */
function Origin({ text }: { text: string }) {
  const origin = usePage((page) => page.origins.get(text));
  return origin && <OriginBadge origin={origin} />;
}

/** The sentence as it was typed, beside what the autoencoder makes of it. */
function Original(props: {
  name: 'A' | 'B';
  endpoint: Endpoint;
  how: End;
  words: readonly string[];
  language: string | undefined;
}) {
  const { name, endpoint, how, words, language } = props;
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
          · <CriticScore end={name === 'A' ? 'a' : 'b'} />
        </span>
      </span>
    </p>
  );
}
