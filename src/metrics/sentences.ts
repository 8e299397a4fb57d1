/** Measures over decoded sentences. */

/** Ids of words, or the words themselves. */
type Sentence = Int32Array | readonly string[];

/** Share of pairs whose words are the same, one by one; 0 for no pairs. */
export function exactMatch(originals: readonly Sentence[], decoded: readonly Sentence[]): number {
  if (originals.length === 0) return 0;
  const same = originals.filter((original, i) => sameWords(original, decoded[i]));
  return same.length / originals.length;
}

/** Share of distinct sentences among all; 0 for none. Falls first when the generator collapses. */
export function distinctShare(sentences: readonly Sentence[]): number {
  if (sentences.length === 0) return 0;
  return new Set(sentences.map((sentence) => sentence.join(' '))).size / sentences.length;
}

function sameWords(a: Sentence, b: Sentence | undefined): boolean {
  if (a.length !== b?.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
