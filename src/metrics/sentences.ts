/** Measures over decoded sentences, as arrays of word ids. */

/** Share of pairs whose word ids are the same, one by one; 0 for no pairs. */
export function exactMatch(
  originals: readonly Int32Array[],
  decoded: readonly Int32Array[],
): number {
  if (originals.length === 0) return 0;
  const same = originals.filter((original, i) => sameWords(original, decoded[i]));
  return same.length / originals.length;
}

/** Share of distinct sentences among all; 0 for none. Falls first when the generator collapses. */
export function distinctShare(sentences: readonly Int32Array[]): number {
  if (sentences.length === 0) return 0;
  return new Set(sentences.map((sentence) => sentence.join(' '))).size / sentences.length;
}

function sameWords(a: Int32Array, b: Int32Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((word, i) => word === b[i]);
}
