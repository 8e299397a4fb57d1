import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, type RefObject } from 'react';
import { MapPainter } from './map-painter';
import { readPalette } from './map-palette';

/** The painter of a canvas, in the colours of the theme at hand; there from the first effect on. */
export function usePainter(
  canvas: RefObject<HTMLCanvasElement | null>,
): RefObject<MapPainter | undefined> {
  const painter = useRef<MapPainter>(undefined);
  const scheme = useComputedColorScheme();
  const isStill = useReducedMotion();
  const still = useRef(isStill);
  useEffect(() => {
    still.current = isStill;
  }, [isStill]);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = new MapPainter(canvas.current, () => still.current);
    painter.current = made;
    return () => made.stop();
  }, [canvas]);
  useEffect(() => {
    if (canvas.current !== null) painter.current?.setPalette(readPalette(canvas.current));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- colours are read anew with the theme
  }, [canvas, scheme]);
  return painter;
}
