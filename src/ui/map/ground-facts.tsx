import { useMemo } from 'react';
import panel from '../panel.module.css';
import { MapGrid } from '../state/map-grid';
import { formatLoss } from '../state/format';
import { extremesOf, type Extreme } from '../state/map-ground';
import { useMap } from './use-map';

/** What the shading shows, in words: where the critic scores the ground highest, and where lowest. */
export function GroundFacts() {
  const isShaded = useMap((map) => map.isShaded);
  const isMoving = useMap((map) => map.layingOut !== undefined);
  const ground = useMap((map) => map.ground);
  const places = useMap((map) => map.places?.places);
  const texts = useMap((map) => map.points?.texts);
  const sentences = useMemo(
    () => new MapGrid((places ?? new Float32Array(0)).subarray(0, 2 * (texts?.length ?? 0))),
    [places, texts],
  );
  const extremes = useMemo(() => ground && extremesOf(ground), [ground]);
  if (!isShaded) return null;
  if (extremes === undefined || isMoving)
    return <p className={panel.quiet}>Scoring the ground …</p>;
  const tell = (extreme: Extreme): string => {
    const near = texts?.[sentences.nearest(extreme, Infinity) ?? -1];
    const score = formatLoss(extreme.score);
    return `${extreme.where}, ${score}${near === undefined ? '' : `, near “${near}”`}`;
  };
  return (
    <p className={panel.quiet}>
      The deeper the ground, the more the critic takes a code there for a real one. Of what is seen
      it scores highest {tell(extremes.highest)}; lowest {tell(extremes.lowest)}.
    </p>
  );
}
