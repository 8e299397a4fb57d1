/** Where on a path the slider stands, and what is said there. */
import type { DecodedSentence } from '../../decoding';
import type { DecodedPath, PathBand, PathRequest, PathStretch } from '../../sentence-path';
import { sameDecoding } from './decoding';

/** The row of a path of `rows` rows that a slider position from 0 to 100 shows. */
export function rowAtPosition(position: number, rows: number): number {
  return rows < 2 ? 0 : Math.round((position / 100) * (rows - 1));
}

/** The slider position, 0 to 100, at which a row stands. */
export function positionOfRow(row: number, rows: number): number {
  return rows < 2 ? 0 : Math.round((row / (rows - 1)) * 100);
}

/** The slider position, to a tenth, at which the sentence of a stretch was decoded. */
export function positionOfStretch({ at }: PathStretch): number {
  return Math.round(at * 1000) / 10;
}

/** The stretch of a band around a position; where two meet, the later one. */
export function stretchAt(band: PathBand, position: number): PathStretch | undefined {
  return band.stretches.findLast(({ from }) => from * 100 <= position);
}

/** What is said at a position: by the row there, between two rows by the stretch around it. */
export function sentenceAt(
  position: number,
  path: DecodedPath | undefined,
  band: PathBand | undefined,
): DecodedSentence | undefined {
  const rows = path?.rows ?? [];
  const row = rowAtPosition(position, rows.length);
  if (band === undefined || position === positionOfRow(row, rows.length)) return rows[row];
  return stretchAt(band, position) ?? rows[row];
}

/** Positions that the slider rests at: every row, and every stretch that no row lies in. */
export function restsOf(rows: number, band: PathBand | undefined): number[] {
  const rests = Array.from({ length: rows }, (_, row) => positionOfRow(row, rows));
  if (band === undefined) return rests;
  const between = band.stretches.filter(
    ({ from, to }) => !rests.some((rest) => from * 100 <= rest && rest <= to * 100),
  );
  return [...rests, ...between.map(positionOfStretch)].sort((a, b) => a - b);
}

/** What was found of a path earlier, where it is of this very path, on whatever weights. */
export function stillOf<T extends { readonly path: PathRequest }>(
  found: T | undefined,
  path: DecodedPath,
): T | undefined {
  if (found === undefined) return undefined;
  const [one, other] = [found.path, path.path];
  const same =
    one.a === other.a &&
    one.b === other.b &&
    one.points === other.points &&
    one.shape === other.shape &&
    sameDecoding(one.sampled, other.sampled);
  return same ? found : undefined;
}
