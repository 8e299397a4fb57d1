import { memo } from 'react';
import type { PathStretch } from '../../sentence-path';
import { useActions, usePage, usePlayground } from '../playground-context';
import { formatShare } from '../state/format';
import { positionOfStretch, stretchAt } from '../state/position';
import styles from './band.module.css';

/**
 * Every sentence on the path, as wide as the part of the path that it holds. One stop for the
 * keyboard, within which the arrows go from sentence to sentence.
 */
export function PathBand() {
  const band = usePage((page) => page.band);
  const current = usePlayground(
    ({ position, page }) => page.band && stretchAt(page.band, position),
  );
  const { setPosition } = useActions();
  const stretches = band?.stretches ?? [];
  const distinct = new Set(stretches.map(({ text }) => text)).size;

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || current === undefined) return;
    const next = event.currentTarget.children[stretches.indexOf(current) + step];
    const stretch = stretches[stretches.indexOf(current) + step];
    if (!(next instanceof HTMLElement) || stretch === undefined) return;
    event.preventDefault();
    next.focus();
    setPosition(positionOfStretch(stretch));
  };

  return (
    <div
      className={styles.band}
      role="toolbar"
      tabIndex={-1}
      aria-label={
        distinct === 1 ? 'One sentence on this path' : `${distinct} sentences on this path`
      }
      aria-hidden={band === undefined}
      onKeyDown={onKeyDown}
    >
      {stretches.map((stretch) => (
        <Segment
          key={stretch.from}
          stretch={stretch}
          current={stretch === current}
          onChoose={setPosition}
        />
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface SegmentProps {
  readonly stretch: PathStretch;
  readonly current: boolean;
  readonly onChoose: (position: number) => void;
}

const Segment = memo(function Segment({ stretch, current, onChoose }: SegmentProps) {
  const share = stretch.to - stretch.from;
  const said = stretch.text === '' ? 'an empty sentence' : stretch.text;
  const name = `${formatShare(share)} of the path: ${said}`;
  return (
    <button
      type="button"
      className={styles.segment}
      style={{ flexGrow: share }}
      tabIndex={current ? 0 : -1}
      aria-pressed={current}
      aria-label={name}
      title={name}
      onClick={() => onChoose(positionOfStretch(stretch))}
    />
  );
});
