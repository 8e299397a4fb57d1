/** Finding sentences by a piece of their text, whatever its case and accents. */

export interface SearchResult {
  /** How many sentences contain the query. */
  readonly total: number;
  /** Indices of those asked for, rising. */
  readonly indices: readonly number[];
}

/** Sentences folded and laid end to end: searching one long string is many times faster. */
interface FoldedSentences {
  readonly text: string;
  /** Where sentence i begins in the text. */
  readonly starts: Int32Array;
}

const FOLDED_AT_ONCE = 10_000;
const folded = new WeakMap<readonly string[], FoldedSentences>();

/**
 * The sentences that contain `query`, `count` of them from the `offset`th on; all of them
 * contain an empty query. Sentences hold no line feeds. The first search in an array prepares
 * it, so it must not change after that.
 */
export function searchSentences(
  sentences: readonly string[],
  query: string,
  offset: number,
  count: number,
): SearchResult {
  const sought = fold(query.replace(/\n/g, ' ')).trim();
  if (sought === '') {
    const last = Math.min(offset + count, sentences.length);
    const indices = Array.from({ length: Math.max(last - offset, 0) }, (_, i) => offset + i);
    return { total: sentences.length, indices };
  }
  const { text, starts } = foldedOf(sentences);
  const indices: number[] = [];
  let total = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf(sought, from);
    if (at === -1) return { total, indices };
    const index = lastAtMost(starts, at);
    if (total >= offset && indices.length < count) indices.push(index);
    total++;
    from = starts[index + 1]!;
  }
}

function foldedOf(sentences: readonly string[]): FoldedSentences {
  const known = folded.get(sentences);
  if (known !== undefined) return known;
  // Folding many at once is faster than one by one; all at once would take too much memory.
  const parts: string[] = [];
  for (let i = 0; i < sentences.length; i += FOLDED_AT_ONCE) {
    parts.push(fold(sentences.slice(i, i + FOLDED_AT_ONCE).join('\n')), '\n');
  }
  const text = parts.join('');
  const starts = new Int32Array(sentences.length + 1);
  for (let i = 0; i < sentences.length; i++) starts[i + 1] = text.indexOf('\n', starts[i]) + 1;
  const made = { text, starts };
  folded.set(sentences, made);
  return made;
}

/** Lower case, without the accents of Latin, Greek, Cyrillic, Hebrew and Arabic, spaces single; keeps line ends. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u064B-\u065F\u0670]/g, '')
    .normalize('NFC')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ');
}

/** The last position whose value is at most `limit`, in a rising array that begins with 0. */
function lastAtMost(rising: Int32Array, limit: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rising[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
