import { memo, useId } from 'react';
import type { DecodedPath, Endpoint } from '../../protocol';
import { useActions, usePage, usePlayground } from '../playground-context';
import { positionOfRow, rowAtPosition } from '../state/position';
import { changedWords } from '../state/word-diff';
import { Sentence } from './sentence';
import styles from './stage.module.css';

/** The path, a row a point. Its ends are reconstructions, with the originals beside them. */
export function PathList() {
  const path = usePage((page) => page.path);
  const points = usePlayground((state) => state.points);
  const position = usePlayground((state) => state.position);
  const { setPosition } = useActions();
  const rows = path?.rows ?? [];
  const current = rowAtPosition(position, rows.length);
  const longest = path ? longer(path.a.original, path.b.original) : '';
  return (
    <ol
      className={styles.path}
      aria-label="Interpolation path"
      style={{ '--rows': points } as React.CSSProperties}
    >
      {rows.map((row, index) => (
        <PathRow
          // A row is its place on the path.
          key={index}
          row={row}
          former={rows[index - 1]}
          position={positionOfRow(index, rows.length)}
          current={index === current}
          room={longest}
          end={endOf(path, index)}
          onChoose={setPosition}
        />
      ))}
    </ol>
  );
}

type Row = DecodedPath['rows'][number];

interface PathRowProps {
  readonly row: Row;
  readonly former: Row | undefined;
  readonly position: number;
  readonly current: boolean;
  /** The longest sentence expected, for which every row keeps room. */
  readonly room: string;
  readonly end: { readonly name: 'A' | 'B'; readonly endpoint: Endpoint } | undefined;
  readonly onChoose: (position: number) => void;
}

const PathRow = memo(function PathRow(props: PathRowProps) {
  const { row, former, position, current, room, end, onChoose } = props;
  const id = useId();
  const words = row.words.map(({ word }) => word);
  const changed =
    former &&
    changedWords(
      former.words.map(({ word }) => word),
      words,
    );
  return (
    <li className={styles.row} aria-current={current || undefined}>
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
      <div className={styles.rowText}>
        {/* A label, so that a click on the words moves there while they can still be selected. */}
        <label
          htmlFor={id}
          className={styles.sentence}
          dir="auto"
          data-room={room.slice(0, MOST_ROOM)}
        >
          <span>
            <Sentence words={row.words} text={row.text} {...(changed && { changed })} />
          </span>
        </label>
        {end && <Original name={end.name} endpoint={end.endpoint} words={words} />}
      </div>
    </li>
  );
});

const MOST_ROOM = 240;

/** The sentence as it was typed, beside what the autoencoder makes of it. */
function Original(props: { name: 'A' | 'B'; endpoint: Endpoint; words: readonly string[] }) {
  const { name, endpoint, words } = props;
  const same =
    words.length === endpoint.read.length && words.every((word, i) => word === endpoint.read[i]);
  return (
    <p className={styles.original}>
      <span className={styles.verdict} data-same={same || undefined}>
        {same ? `${name}, reconstructed word for word` : `${name}, reconstructed with errors`}
      </span>
      <span>
        {' '}
        from <q dir="auto">{endpoint.original}</q>
      </span>
    </p>
  );
}

function endOf(path: DecodedPath | undefined, index: number): PathRowProps['end'] {
  if (!path) return undefined;
  if (index === 0) return { name: 'A', endpoint: path.a };
  if (index === path.rows.length - 1) return { name: 'B', endpoint: path.b };
  return undefined;
}

function longer(one: string, other: string): string {
  return one.length >= other.length ? one : other;
}
