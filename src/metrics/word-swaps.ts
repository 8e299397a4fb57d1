import { shuffle, type Random } from '../random';

/**
 * A copy of the sentence with `swaps` pairs of neighbouring words swapped (paper, section 6: the
 * k-swap reconstruction; words drawn at random there, neighbours here, so that one swap leaves
 * most sentences readable).
 *
 * The places are drawn without repeats and swapped one after another, so no swap undoes another;
 * pairs of one word twice are left alone. A sentence with fewer places gets as many as it has.
 */
export function swapWords(sentence: Int32Array, swaps: number, random: Random): Int32Array {
  const swapped = sentence.slice();
  const places = Int32Array.from({ length: Math.max(0, sentence.length - 1) }, (_, i) => i);
  let made = 0;
  for (const place of shuffle(places, random)) {
    if (made >= swaps) break;
    const left = swapped[place]!;
    const right = swapped[place + 1]!;
    if (left === right) continue;
    swapped[place] = right;
    swapped[place + 1] = left;
    made++;
  }
  return swapped;
}
