/** Distances between sentences in words: the fewest inserted, deleted or changed ones. */

/** Either ids or words; two are the same where `===` says so. */
export type Words = ArrayLike<number> | ArrayLike<string>;

/**
 * Levenshtein distance in words. Where it is over `limit`, Infinity: only the diagonals that stay
 * within the limit are looked at, and none at all once every one of them is over it.
 */
export function editDistance(a: Words, b: Words, limit = Infinity): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const surplus = long.length - short.length;
  if (surplus > limit) return Infinity;
  const band = Math.min(limit, long.length);

  // row[j]: distance of the first i words of `long` to the first j of `short`.
  const row = new Float64Array(short.length + 1).fill(Infinity);
  for (let j = 0; j <= Math.min(band, short.length); j++) row[j] = j;
  for (let i = 1; i <= long.length; i++) {
    const from = Math.max(1, i - band);
    const to = Math.min(short.length, i + band);
    let diagonal = row[from - 1]!;
    row[from - 1] = from === 1 && i <= band ? i : Infinity;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      const above = row[j]!;
      const changed = diagonal + (long[i - 1] === short[j - 1] ? 0 : 1);
      const distance = Math.min(changed, above + 1, row[j - 1]! + 1);
      row[j] = distance;
      least = Math.min(least, distance);
      diagonal = above;
    }
    if (least > limit) return Infinity;
  }
  const distance = row[short.length]!;
  return distance <= limit ? distance : Infinity;
}

/** {@link editDistance} as a share of the longer sentence's words: 0 for the same, 1 at most. */
export function normalizedEditDistance(a: Words, b: Words): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : editDistance(a, b) / longer;
}
