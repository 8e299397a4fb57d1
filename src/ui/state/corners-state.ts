/** What the four corners show, as a pure function of what was told and of what the visitor did. */
import type { Corner, CornersTold, DecodedCorners, KeptCorners } from '../../corners';
import type { DecodedSentence } from '../../decoding';

/** Points along an edge that can be chosen. */
export const SIDES = [3, 5, 7] as const;

/** A cell of the grid, from above left. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface CornersState {
  /** The two corners below; those above are the sentences on the stage. */
  readonly c: string;
  readonly d: string;
  /** Whether somebody chose them, rather than that they were drawn. */
  readonly isOwn: boolean;
  readonly side: number;
  /** The cell that is read in full. */
  readonly chosen: Place;
  readonly decoded?: DecodedCorners | undefined;
  /** The corner that cannot be read, and why. */
  readonly refused?: Extract<CornersTold, { kind: 'refused' }> | undefined;
}

export const INITIAL_CORNERS: CornersState = {
  c: '',
  d: '',
  isOwn: false,
  side: 5,
  chosen: { row: 2, column: 2 },
};

/** The corners after the worker told something. Answers to overtaken asks are dropped before. */
export function reduceCorners(corners: CornersState, told: CornersTold): CornersState {
  switch (told.kind) {
    case 'decoded':
      return { ...corners, decoded: told.decoded, refused: undefined };
    case 'refused':
      return { ...corners, refused: told };
    case 'drawn':
      return { ...corners, c: told.sentences.c, d: told.sentences.d, isOwn: false };
  }
}

/** With another number of points the chosen cell stays where it was between the corners. */
export function withSide(corners: CornersState, side: number): CornersState {
  const moved = (place: number) => Math.round((place / (corners.side - 1)) * (side - 1));
  const { row, column } = corners.chosen;
  return { ...corners, side, chosen: { row: moved(row), column: moved(column) } };
}

/** The corners as a run of this corpus keeps them. */
export function keptOf({ c, d, side, isOwn }: CornersState, corpus: string): KeptCorners {
  return { c, d, side, isOwn, corpus };
}

/** With the corners that came back with a run, or with a link. */
export function withKept(corners: CornersState, { c, d, side, isOwn }: KeptCorners): CornersState {
  const known = SIDES.find((each) => each === side) ?? corners.side;
  return { ...withSide(corners, known), c, d, isOwn };
}

/** What is said in the chosen cell; undefined until it is known. */
export function chosenCell({ decoded, chosen }: CornersState): DecodedSentence | undefined {
  return decoded?.rows[chosen.row]?.[chosen.column];
}

/** Where a key leads from a cell: arrows, Home and End in the row, with Ctrl in the grid. */
export function stepOf(
  { row, column }: Place,
  { key, ctrlKey = false }: { readonly key: string; readonly ctrlKey?: boolean },
  side: number,
): Place | undefined {
  const last = side - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last : row, column: last };
    default:
      return undefined;
  }
}

/** Where a cell lies, in words: its weight of each corner, as far as it has any. */
export function placeWords({ row, column }: Place, side: number): string {
  const across = column / (side - 1);
  const down = row / (side - 1);
  const weights: readonly (readonly [Corner, number])[] = [
    ['a', (1 - across) * (1 - down)],
    ['b', across * (1 - down)],
    ['c', (1 - across) * down],
    ['d', across * down],
  ];
  const parts = weights.filter(([, weight]) => weight > 0);
  if (parts.length === 1) return `corner ${(parts[0]?.[0] ?? 'a').toUpperCase()}`;
  return parts
    .map(([corner, weight]) => `${Math.round(100 * weight)} % ${corner.toUpperCase()}`)
    .join(', ');
}

/** The corner that stands in a column and a row of a square; undefined elsewhere. */
export function cornerAt(x: number, y: number, side: number): Corner | undefined {
  const left = x === 0;
  const above = y === 0;
  if ((!left && x !== side - 1) || (!above && y !== side - 1)) return undefined;
  if (above) return left ? 'a' : 'b';
  return left ? 'c' : 'd';
}
