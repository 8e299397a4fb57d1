/** Pinned pairs, and what became of their paths in the course of training. */
import type { Moment } from '../run-past';
import type { PathRow, PinnedPair, PinnedPath } from '../sentence-path';

/** More would be more than can be looked at, or decoded in passing. */
export const MOST_PINS = 6;
/** Moments kept of each pin. */
export const MOST_MOMENTS = 60;

/** The moments of each pinned pair, rising, by {@link keyOf}. */
export type PinRecords = ReadonlyMap<string, readonly Moment[]>;

export function keyOf({ a, b }: PinnedPair): string {
  return `${a}\n${b}`;
}

/** The records with what was decoded just now; those of pairs no longer pinned are gone. */
export function recordPins(
  records: PinRecords,
  iteration: number,
  pins: readonly PinnedPath[],
): PinRecords {
  return new Map(
    pins.map(({ pair, rows }) => {
      const key = keyOf(pair);
      const before = (records.get(key) ?? []).filter((moment) => moment.iteration !== iteration);
      const shown = rows.map((row) => ({ ...row, sureness: sureness(row) }));
      return [key, thinned([...before, { iteration, rows: shown }])];
    }),
  );
}

/**
 * One moment fewer where there are too many: the one whose going leaves the smallest gap, as a
 * share of the iterations before it, so that the early ones, when most happens, stay denser.
 */
function thinned(moments: readonly Moment[]): readonly Moment[] {
  if (moments.length <= MOST_MOMENTS) return moments;
  let gone = 1;
  let least = Infinity;
  for (let i = 1; i < moments.length - 1; i++) {
    const [before, after] = [moments[i - 1]?.iteration ?? 0, moments[i + 1]?.iteration ?? 0];
    const gap = (after - before) / (after + EARLY);
    if (gap < least) [least, gone] = [gap, i];
  }
  return moments.toSpliced(gone, 1);
}

/** Up to about this iteration moments are kept evenly. */
const EARLY = 200;

/** How sure the decoder was of a row on average, 0 to 1; an empty row is none. */
export function sureness({ words }: Pick<PathRow, 'words'>): number {
  if (words.length === 0) return 0;
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
}
