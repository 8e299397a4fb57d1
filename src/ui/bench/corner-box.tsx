import type { Corner } from '../../corners';
import { useActions, useLanguage, usePlayground } from '../playground-context';
import { EndpointNotice } from '../stage/sentence-pair';
import styles from './corners.module.css';
import { useCorners, useCornersRoom } from './use-corners';

/** A sentence at a corner, to be changed; A and B are those on the stage. */
export function CornerBox({ corner }: { corner: Corner }) {
  const text = useCornerText(corner);
  const set = useSetCorner();
  const language = useLanguage();
  const end = useCorners(({ decoded }) => decoded?.ends[corner]);
  const refused = useCorners((corners) => corners.refused);
  const id = `corner-${corner}`;
  const isRefused = refused?.corner === corner && text.trim() !== '';
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.letter}>
        <span className={styles.hidden}>Corner </span>
        {corner.toUpperCase()}
      </label>
      <div className={styles.field}>
        <textarea
          id={id}
          className={styles.input}
          rows={2}
          dir="auto"
          lang={language}
          spellCheck={false}
          value={text}
          aria-describedby={`${id}-notice`}
          onChange={(event) => set(corner, event.currentTarget.value)}
          onKeyDown={(event) => {
            // A sentence has no second line.
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
          }}
        />
        <div id={`${id}-notice`} className={styles.notice}>
          {text.trim() === '' && 'Empty: the grid stays as it is until there is a sentence.'}
          {isRefused && `There are no words in this that can be read. ${refused.next}`}
          {end?.original === text && <EndpointNotice endpoint={end} />}
        </div>
      </div>
    </div>
  );
}

function useCornerText(corner: Corner): string {
  const above = usePlayground((state) => (corner === 'a' || corner === 'b' ? state[corner] : ''));
  const below = useCorners((corners) => (corner === 'c' || corner === 'd' ? corners[corner] : ''));
  return above + below;
}

/** Puts a sentence at a corner; at A or B it goes to the stage, too. */
export function useSetCorner(): (corner: Corner, text: string) => void {
  const room = useCornersRoom();
  const { setSentence } = useActions();
  return (corner, text) => {
    if (corner === 'a' || corner === 'b') setSentence(corner, text);
    else room.setCorner(corner, text);
  };
}
