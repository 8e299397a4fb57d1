/**
 * Which words of a sentence are new against the one before, by alignment: a longest common
 * subsequence of words is taken as unchanged, and every other word of `now` is marked. A word
 * put in front therefore marks itself and not all that follow it.
 */
export function changedWords(before: readonly string[], now: readonly string[]): boolean[] {
  const width = now.length + 1;
  // common[i][j]: length of the longest common subsequence of before[i…] and now[j…].
  const common = new Int32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const skip = Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
      common[i * width + j] = before[i] === now[j] ? common[(i + 1) * width + j + 1]! + 1 : skip;
    }
  }
  const changed = now.map(() => true);
  let i = 0;
  let j = 0;
  while (i < before.length && j < now.length) {
    if (before[i] === now[j]) {
      changed[j] = false;
      i++;
      j++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) {
      i++;
    } else {
      j++;
    }
  }
  return changed;
}
