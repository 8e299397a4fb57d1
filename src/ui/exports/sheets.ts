/** What is taken away of a path, and of the grid between four sentences. */
import type { Corner, DecodedCorners } from '../../corners';
import type { DecodedSentence } from '../../decoding';
import type { PathBand, PathRow, PathShape } from '../../sentence-path';
import { cornerAt } from '../state/corners-state';

interface Sheet {
  /** Name of the corpus. */
  readonly corpus: string;
  readonly iteration: number;
  readonly shape: PathShape;
  readonly rightToLeft: boolean;
}

export interface PathSheet extends Sheet {
  /** The sentences at its ends, as they were given. */
  readonly a: string;
  readonly b: string;
  readonly rows: readonly PathRow[];
  /** What lies between the rows, where that is known. */
  readonly band?: PathBand | undefined;
}

export interface GridSheet extends Sheet {
  readonly corners: Readonly<Record<Corner, string>>;
  readonly rows: DecodedCorners['rows'];
}

export const SHAPE_WORDS: Readonly<Record<PathShape, string>> = {
  linear: 'in a straight line',
  spherical: 'on an arc',
  generator: 'through the generator’s noise',
};

export const NOTHING_SAID = '(an empty sentence)';

/** How sure the decoder was on average, 0 to 1; undefined where nothing was said. */
export function meanConfidence({ words }: DecodedSentence): number | undefined {
  if (words.length === 0) return undefined;
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
}

/** The share of the path on which a sentence is said; undefined where that is not known. */
export function distinctShare({ band, iteration }: PathSheet, text: string): number | undefined {
  // A band of other weights tells nothing of these.
  if (band?.iteration !== iteration) return undefined;
  const stretches = band.stretches.filter((stretch) => stretch.text === text);
  if (stretches.length === 0) return undefined;
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

export interface GridCell {
  readonly sentence: DecodedSentence;
  /** From left to right, 0 to 100. */
  readonly across: number;
  /** From above to below, 0 to 100. */
  readonly down: number;
  readonly corner: Corner | undefined;
}

/** All cells, row by row. */
export function cellsOf({ rows }: Pick<GridSheet, 'rows'>): GridCell[] {
  const last = rows.length - 1;
  return rows.flatMap((row, y) =>
    row.map((sentence, x) => ({
      sentence,
      across: Math.round((100 * x) / last),
      down: Math.round((100 * y) / last),
      corner: cornerAt(x, y, rows.length),
    })),
  );
}
