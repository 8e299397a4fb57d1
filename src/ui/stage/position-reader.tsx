import { Slider } from '@mantine/core';
import { useActions, useLanguage, usePage, usePlayground } from '../playground-context';
import { restsOf, sentenceAt } from '../state/position';
import { isLong, roomFor } from '../state/room';
import { PathBand } from './path-band';
import { Sentence } from './sentence';
import styles from './stage.module.css';

/** The one dial: where between A and B, and the sentence that lies there. */
export function PositionReader() {
  const position = usePlayground((state) => state.position);
  const points = usePlayground((state) => state.points);
  const path = usePage((page) => page.path);
  const band = usePage((page) => page.band);
  const { setPosition } = useActions();
  const language = useLanguage();
  const held = sentenceAt(position, path, band);
  const room = path ? roomFor(path.a.original, path.b.original) : '';
  const rests = restsOf(path?.rows.length ?? points, band);

  return (
    <div className={styles.reader}>
      <div className={styles.dial}>
        <span aria-hidden="true">A</span>
        <div className={styles.slider}>
          <Slider
            classNames={{ mark: styles.mark ?? '', bar: styles.sliderBar ?? '' }}
            thumbLabel="Position"
            thumbValueText={(value) => (held ? `${value}: ${held.text}` : String(value))}
            label={null}
            size={4}
            thumbSize={22}
            value={position}
            onChange={setPosition}
            // A key press, or a drag, moves by a sentence: between those there is nothing to see.
            restrictToMarks
            step={0.1}
            marks={rests.map((value) => ({ value }))}
          />
          <PathBand />
        </div>
        <span aria-hidden="true">B</span>
      </div>
      <p
        className={styles.held}
        dir="auto"
        lang={language}
        data-room={room}
        data-long={(held && isLong(held.text, room)) || undefined}
      >
        <span>{held && <Sentence words={held.words} text={held.text} />}</span>
      </p>
    </div>
  );
}
