/** Which of a few paints every point gets, so that points of one paint are drawn together. */
import type { MapTold } from '../../latent-map';

type Points = Extract<MapTold, { kind: 'points' }>;
type Places = Pick<Extract<MapTold, { kind: 'places' }>, 'colour' | 'values'>;

/** Shades of a scale. */
export const SHADES = 7;
/** Labels that have a colour of their own; the others share one. */
export const LABEL_COLOURS = 8;

export type Paint =
  | { readonly kind: 'real' }
  | { readonly kind: 'held-out' }
  | { readonly kind: 'generated' }
  /** 0 to SHADES − 1. */
  | { readonly kind: 'shade'; readonly shade: number }
  | { readonly kind: 'label'; readonly label: number }
  /** Nothing is known of it. */
  | { readonly kind: 'none' };

export interface PaintedPoints {
  readonly paint: Paint;
  /** Generated points are rings, real ones discs. */
  readonly isGenerated: boolean;
  readonly points: readonly number[];
}

/** What the shades stand for: from this value to that. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** From the 2nd to the 98th of a hundred values, so that a stray one does not take all shades. */
export function scaleOf(values: Float32Array): Scale | undefined {
  const known = values.filter((value) => Number.isFinite(value)).toSorted();
  if (known.length === 0) return undefined;
  const at = (share: number) => known[Math.round(share * (known.length - 1))] ?? 0;
  return { from: at(0.02), to: at(0.98) };
}

/** Points by paint; what is to be seen best comes last. */
export function paintPoints(points: Points, { colour, values }: Places): PaintedPoints[] {
  const scale = scaleOf(values);
  const real = points.texts.length;
  const groups = new Map<number, { paint: Paint; isGenerated: boolean; points: number[] }>();
  for (let point = 0; point < real + points.generated; point++) {
    const isGenerated = point >= real;
    const paint = paintOf(point);
    const key = 2 * numberOf(paint) + Number(isGenerated);
    const group = groups.get(key) ?? { paint, isGenerated, points: [] };
    group.points.push(point);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => order(a) - order(b));

  function paintOf(point: number): Paint {
    if (colour === 'network') {
      if (point >= real) return { kind: 'generated' };
      return { kind: points.heldOut[point] === 1 ? 'held-out' : 'real' };
    }
    const value = values[point] ?? Number.NaN;
    if (Number.isNaN(value)) return { kind: 'none' };
    if (colour === 'label') return { kind: 'label', label: Math.min(value, LABEL_COLOURS) };
    if (scale === undefined || scale.to <= scale.from) return { kind: 'shade', shade: 0 };
    const share = (value - scale.from) / (scale.to - scale.from);
    const shade = Math.min(Math.max(Math.floor(share * SHADES), 0), SHADES - 1);
    return { kind: 'shade', shade };
  }
}

function order({ paint, isGenerated }: Pick<PaintedPoints, 'paint' | 'isGenerated'>): number {
  if (paint.kind === 'none') return 0;
  return isGenerated ? 2 : 1;
}

const KINDS = [
  'real',
  'held-out',
  'generated',
  'none',
  'shade',
  'label',
] as const satisfies readonly Paint['kind'][];

/** A number that no other paint has. */
function numberOf(paint: Paint): number {
  const kind = KINDS.indexOf(paint.kind);
  if (paint.kind === 'shade') return kind + KINDS.length * paint.shade;
  if (paint.kind === 'label') return kind + KINDS.length * paint.label;
  return kind;
}
