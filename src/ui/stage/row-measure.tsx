import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import styles from './stage.module.css';

export interface RowSize {
  /** Lines that a sentence has room for. */
  readonly lines: number;
  /** Height of what stands beneath an end, in pixels. */
  readonly original: number;
}

interface RowMeasureProps {
  /** As long as a row's sentence may become. */
  readonly room: string;
  /** The longer of both originals. */
  readonly original: string;
  readonly onSize: (size: RowSize) => void;
}

/**
 * A row that nobody sees, as wide as the others. From it is taken how many lines a row keeps room
 * for, so that the path keeps its height whatever is said on it.
 */
export const RowMeasure = memo(function RowMeasure(props: RowMeasureProps) {
  const { room, original, onSize } = props;
  const sentence = useRef<HTMLSpanElement>(null);
  const beneath = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const [above, below] = [sentence.current, beneath.current];
    if (!above || !below) return;
    const measure = () => {
      const line = Number.parseFloat(getComputedStyle(above).lineHeight);
      const lines = Math.max(1, Math.round(above.getBoundingClientRect().height / line));
      onSize({ lines, original: below.getBoundingClientRect().height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(above);
    observer.observe(below);
    return () => observer.disconnect();
  }, [onSize]);
  return (
    <div className={`${styles.row} ${styles.measure}`} aria-hidden="true">
      <span />
      <div className={styles.rowText}>
        <span ref={sentence} className={styles.measured}>
          {room}
        </span>
        <p ref={beneath} className={styles.original}>
          <span>A, reconstructed word for word</span> from “{original}” · critic −0.000
        </p>
      </div>
      <span className={styles.facts} />
    </div>
  );
});

/** The size of a row, one line until it is measured. */
export function useRowSize() {
  const [size, setSize] = useState<RowSize>({ lines: 1, original: 0 });
  const onSize = useCallback((next: RowSize) => {
    setSize((known) => {
      const isSame = known.lines === next.lines && known.original === next.original;
      return isSame ? known : next;
    });
  }, []);
  return [size, onSize] as const;
}
