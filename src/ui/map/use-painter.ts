import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, type RefObject } from 'react';
import { MapPainter } from './map-painter';
import { readPalette } from './map-palette';

export interface LayerRefs {
  readonly ground: RefObject<HTMLCanvasElement | null>;
  readonly points: RefObject<HTMLCanvasElement | null>;
  readonly marks: RefObject<HTMLCanvasElement | null>;
}

/** The painter of canvases, in the colours of the theme at hand; there from the first effect on. */
export function usePainter({
  ground,
  points,
  marks,
}: LayerRefs): RefObject<MapPainter | undefined> {
  const painter = useRef<MapPainter>(undefined);
  const scheme = useComputedColorScheme();
  const isStill = useReducedMotion();
  const still = useRef(isStill);
  useEffect(() => {
    still.current = isStill;
  }, [isStill]);
  useEffect(() => {
    if (!ground.current || !points.current || !marks.current) return undefined;
    const layers = { ground: ground.current, points: points.current, marks: marks.current };
    const made = new MapPainter(layers, () => still.current);
    painter.current = made;
    return () => made.stop();
  }, [ground, points, marks]);
  useEffect(() => {
    if (marks.current !== null) painter.current?.setPalette(readPalette(marks.current));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- colours are read anew with the theme
  }, [marks, scheme]);
  return painter;
}
