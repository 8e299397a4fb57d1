import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { useLanguage } from '../playground-context';
import { isGenerated, textOf } from '../state/map-state';
import type { MapSize } from '../state/map-view';
import type { MapPainter } from './map-painter';
import styles from './map.module.css';
import { useMap } from './use-map';

/** The point under the pointer. In a store of its own, so that nothing else is drawn as it moves. */
export type Hover = StoreApi<{ readonly point: number | undefined }>;

interface HoveredPointProps {
  readonly hover: Hover;
  readonly painter: RefObject<MapPainter | undefined>;
  readonly size: MapSize;
}

/**
 * A ring around the point under the pointer, and what the point says beside it. Both lie over the
 * canvases, which need not be drawn again for them. The list says the same to screen readers.
 */
export function HoveredPoint({ hover, painter, size }: HoveredPointProps) {
  const point = useStore(hover, (state) => state.point);
  const text = useMap((map) => (point === undefined ? undefined : textOf(map, point)));
  const isFromGenerator = useMap((map) => point !== undefined && isGenerated(map, point));
  const language = useLanguage();
  const ring = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = painter.current;
    if (point === undefined || drawing === undefined) return undefined;
    const place = () => {
      const { x, y } = drawing.spotOf(point);
      const [across, down] = [x < size.width / 2 ? 0 : -100, y < size.height / 2 ? 0 : -100];
      const [aside, below] = [across === 0 ? 12 : -12, down === 0 ? 12 : -12];
      if (ring.current) ring.current.style.transform = `translate(${x}px, ${y}px)`;
      if (tip.current) {
        tip.current.style.transform = `translate(${x + aside}px, ${y + below}px) translate(${across}%, ${down}%)`;
      }
    };
    place();
    return drawing.follow(place);
  }, [painter, point, size]);
  if (point === undefined) return null;
  return (
    <>
      <span ref={ring} className={styles.ring} aria-hidden="true" />
      <div ref={tip} className={styles.tip} aria-hidden="true" data-testid="map-tip">
        <span dir="auto" lang={language}>
          {text === '' ? '(an empty sentence)' : (text ?? '…')}
        </span>
        <small>
          {isFromGenerator ? 'from the generator' : 'from the corpus'} · click: A, shift-click: B
        </small>
      </div>
    </>
  );
}
