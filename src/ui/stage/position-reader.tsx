import { Slider } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useActions, useLanguage, usePage, usePlayground } from '../playground-context';
import { restsOf, sentenceAt } from '../state/position';
import { isLong, roomFor } from '../state/room';
import { PathBand } from './path-band';
import { Sentence } from './sentence';
import styles from './stage.module.css';

/** The one dial: where between A and B, and the sentence that lies there. */
export function PositionReader() {
  return (
    <div className={styles.reader}>
      <div className={styles.dial}>
        <span aria-hidden="true">A</span>
        <div className={styles.slider}>
          <Dial />
          <PathBand />
        </div>
        <span aria-hidden="true">B</span>
      </div>
      <Held />
    </div>
  );
}

function Dial() {
  const position = usePlayground((state) => state.position);
  const rows = usePage((page) => page.path?.rows.length);
  const points = usePlayground((state) => state.points);
  const band = usePage((page) => page.band);
  // In words for screen readers, who hear it when it changes.
  const said = usePlayground(({ page }) => sentenceAt(position, page.path, page.band)?.text);
  const { setPosition } = useActions();
  const rests = useMemo(() => restsOf(rows ?? points, band), [rows, points, band]);
  // The slider goes by them and does not draw them: it would draw all at each move.
  const marks = useMemo(() => rests.map((value) => ({ value, hidden: true })), [rests]);
  return (
    <>
      <Slider
        classNames={BAR}
        thumbLabel="Position"
        thumbValueText={(value) => (said === undefined ? String(value) : `${value}: ${said}`)}
        label={null}
        size={4}
        thumbSize={22}
        value={position}
        onChange={setPosition}
        // A key press, or a drag, moves by a sentence: between those there is nothing to see.
        restrictToMarks
        step={0.1}
        marks={marks}
      />
      <Rests rests={rests} />
    </>
  );
}

const BAR = { bar: styles.sliderBar ?? '' };

/** The places that the slider rests at. */
const Rests = memo(function Rests({ rests }: { rests: readonly number[] }) {
  return (
    <div className={styles.rests} aria-hidden="true">
      {rests.map((rest) => (
        <span key={rest} style={{ left: `${rest}%` }} />
      ))}
    </div>
  );
});

/** The sentence at the slider's place. */
function Held() {
  const held = usePlayground(({ position, page }) => sentenceAt(position, page.path, page.band));
  const path = usePage((page) => page.path);
  const language = useLanguage();
  const room = path ? roomFor(path.a.original, path.b.original) : '';
  return (
    <p
      className={styles.held}
      dir="auto"
      lang={language}
      data-room={room}
      data-long={(held && isLong(held.text, room)) || undefined}
    >
      <span>{held && <Sentence words={held.words} text={held.text} />}</span>
    </p>
  );
}
