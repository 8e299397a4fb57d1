import { useLanguage } from '../playground-context';
import type { MapSize, Spot } from '../state/map-view';
import styles from './map.module.css';

interface MapTipProps {
  readonly spot: Spot;
  readonly size: MapSize;
  /** Absent until it is known. */
  readonly text: string | undefined;
  readonly isGenerated: boolean;
}

/** What the point under the pointer says, beside it. The list says the same to screen readers. */
export function MapTip({ spot, size, text, isGenerated }: MapTipProps) {
  const language = useLanguage();
  const style = {
    ...(spot.x < size.width / 2 ? { left: spot.x + 12 } : { right: size.width - spot.x + 12 }),
    ...(spot.y < size.height / 2 ? { top: spot.y + 12 } : { bottom: size.height - spot.y + 12 }),
  };
  return (
    <div className={styles.tip} style={style} aria-hidden="true" data-testid="map-tip">
      <span dir="auto" lang={language}>
        {text === '' ? '(an empty sentence)' : (text ?? '…')}
      </span>
      <small>
        {isGenerated ? 'from the generator' : 'from the corpus'} · click: A, shift-click: B
      </small>
    </div>
  );
}
