import { useEffect, useRef } from 'react';
import type { Moment } from '../../run-past';
import styles from './bench.module.css';

/** Canvas pixels of a cell, a side; the page stretches them. */
const CELL = 4;

interface MomentGridProps {
  readonly moments: readonly Moment[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/**
 * Training time to the right, position downwards: the surer the decoder, the fuller a cell, and a
 * gap before it where the sentence became another. Decoration with a mouse; the slider tells it.
 */
export function MomentGrid({ moments, chosen, onChoose }: MomentGridProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const rows = moments.at(-1)?.rows.length ?? 11;
  useEffect(() => {
    if (canvas.current) draw(canvas.current, moments);
  }, [moments]);

  return (
    <div
      className={styles.grid}
      style={{ '--chosen': (chosen + 0.5) / Math.max(1, moments.length) } as React.CSSProperties}
    >
      <canvas
        ref={canvas}
        aria-hidden="true"
        width={Math.max(1, moments.length) * CELL}
        height={rows * CELL}
        onClick={({ nativeEvent: { offsetX }, currentTarget: { clientWidth } }) => {
          onChoose(
            Math.min(moments.length - 1, Math.floor((offsetX / clientWidth) * moments.length)),
          );
        }}
      />
    </div>
  );
}

function draw(canvas: HTMLCanvasElement, moments: readonly Moment[]): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = getComputedStyle(canvas).color;
  moments.forEach(({ rows }, place) => {
    const before = moments[place - 1]?.rows;
    rows.forEach((row, position) => {
      const turned = before !== undefined && before[position]?.text !== row.text;
      context.globalAlpha = 0.08 + 0.8 * row.sureness ** 2;
      const left = place * CELL + (turned ? 1 : 0);
      context.fillRect(left, position * CELL, (place + 1) * CELL - left, CELL);
    });
  });
}
