/** Which words of a sentence came over from another: for marking what changes from row to row. */

/** Either ids or words; two are the same where `===` says so. */
export type Words = ArrayLike<number> | ArrayLike<string>;

/** One step through both sentences; `a` and `b` are the places of the words in them. */
export type Step =
  | { readonly mark: 'kept' | 'changed'; readonly a: number; readonly b: number }
  | { readonly mark: 'deleted'; readonly a: number }
  | { readonly mark: 'inserted'; readonly b: number };

const MARKS = ['kept', 'changed', 'deleted', 'inserted'] as const;
const [KEPT, CHANGED, DELETED, INSERTED] = [0, 1, 2, 3] as const;

// One number orders alignments by edits, then words kept, then runs: sentences stay far below the
// 32,768 words at which one would spill over into the next.
const EDIT = 2 ** 32;
const KEEP = -(2 ** 16);
const RUN = 1;
const COSTS = [KEEP, EDIT, EDIT, EDIT] as const;

/**
 * The alignment of two sentences with the fewest edits; among those, the one that keeps the most
 * words; among those, the one of the fewest runs of like marks, so that what belongs together is
 * kept or changed together. What still ties is decided the same way every time.
 */
export function alignWords(a: Words, b: Words): Step[] {
  const columns = b.length + 1;
  // By place and last mark: the least cost up to there, and the mark before.
  const costs = new Float64Array((a.length + 1) * columns * MARKS.length).fill(Infinity);
  const before = new Int8Array(costs.length);

  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      for (let mark = 0; mark < MARKS.length; mark++) {
        const [di, dj] = moveOf(mark);
        if (di > i || dj > j) continue;
        if (mark <= CHANGED && (a[i - 1] === b[j - 1]) !== (mark === KEPT)) continue;
        const here = ((i * columns + j) << 2) + mark;
        if (i - di + (j - dj) === 0) {
          costs[here] = COSTS[mark]! + RUN;
          continue;
        }
        const there = ((i - di) * columns + (j - dj)) << 2;
        for (let last = 0; last < MARKS.length; last++) {
          const cost = costs[there + last]! + COSTS[mark]! + (last === mark ? 0 : RUN);
          if (cost < costs[here]!) {
            costs[here] = cost;
            before[here] = last;
          }
        }
      }
    }
  }
  return traced(costs, before, a.length, b.length);
}

/** For each word of the second sentence, whether the first has no word that it was kept from. */
export function changedWords(a: Words, b: Words): boolean[] {
  const changed = Array.from({ length: b.length }, () => true);
  for (const step of alignWords(a, b)) if (step.mark === 'kept') changed[step.b] = false;
  return changed;
}

function traced(costs: Float64Array, before: Int8Array, rows: number, width: number): Step[] {
  const steps: Step[] = [];
  let i = rows;
  let j = width;
  const end = (i * (width + 1) + j) << 2;
  let mark = 0;
  for (let last = 1; last < MARKS.length; last++) {
    if (costs[end + last]! < costs[end + mark]!) mark = last;
  }
  while (i > 0 || j > 0) {
    const last = before[((i * (width + 1) + j) << 2) + mark]!;
    const [di, dj] = moveOf(mark);
    i -= di;
    j -= dj;
    if (mark === DELETED) steps.push({ mark: 'deleted', a: i });
    else if (mark === INSERTED) steps.push({ mark: 'inserted', b: j });
    else steps.push({ mark: mark === KEPT ? 'kept' : 'changed', a: i, b: j });
    mark = last;
  }
  return steps.reverse();
}

/** How many words of each sentence a mark takes up. */
function moveOf(mark: number): readonly [a: number, b: number] {
  return mark === DELETED ? [1, 0] : mark === INSERTED ? [0, 1] : [1, 1];
}
