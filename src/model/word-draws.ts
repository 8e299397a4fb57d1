/**
 * Words drawn at random from what the decoder gives: from softmax(logits / T), over the k most
 * probable words. On the host, so that every engine meets the same chance.
 *
 * A draw is a race: each word arrives after an exponential time divided by its probability, and
 * the first to arrive is drawn exactly as often as it is probable (the Gumbel trick, as in Maddison
 * et al. 2014, arXiv 1411.0030, without its logarithm). Where the same times meet probabilities
 * that have moved a little, the same word mostly wins: so what two codes say apart is the codes'
 * doing, and not chance's.
 */
import type { Random } from '../random';
import { EOS } from './layout';

/** How words are drawn. */
export interface WordSampling {
  /** Logits are divided by it: below 1 probable words become more so, above 1 less. Positive. */
  readonly temperature: number;
  /** So many of the most probable words are in the race; all of them where absent. At least 1. */
  readonly words?: number;
}

/** The draws of one decode, step by step. */
export class WordDraws {
  readonly #sampling: WordSampling;
  readonly #chance: readonly Random[];

  /** @param chance one stream for every row, or a single one, whose chance all rows share */
  constructor(sampling: WordSampling, chance: readonly Random[]) {
    this.#sampling = sampling;
    this.#chance = chance;
  }

  /**
   * The next word of every row.
   *
   * @param logits [B, V]
   * @param ended rows whose sentence is over: they go on with `<eos>`
   * @returns [B, 2]: the id of each row's word, and how probable the decoder itself found it: at
   *   temperature 1 and among all words.
   */
  draw(logits: Float32Array, rows: number, ended: ReadonlySet<number>): Float32Array {
    const size = logits.length / rows;
    const times = new Float64Array(size);
    const chosen = new Float32Array(2 * rows); // [B, 2]
    for (let row = 0; row < rows; row++) {
      const random = this.#chance[row];
      // All words have a time, in the race or not, so that the streams keep step.
      if (random !== undefined)
        for (let i = 0; i < size; i++) times[i] = -Math.log(random.uniform());
      if (ended.has(row)) {
        chosen[2 * row] = EOS;
        continue;
      }
      const own = logits.subarray(row * size, (row + 1) * size);
      const winner = this.#race(own, times);
      chosen[2 * row] = winner;
      chosen[2 * row + 1] = probabilityOf(own, winner);
    }
    return chosen;
  }

  /** Equally probable words are let into the race from the lowest id on. */
  #race(logits: Float32Array, times: Float64Array): number {
    const { temperature, words = logits.length } = this.#sampling;
    const bar = words < logits.length ? greatest(logits, words) : -Infinity;
    let atBar = words;
    let top = -Infinity;
    for (const logit of logits) {
      if (logit > bar) atBar--;
      if (logit > top) top = logit;
    }
    let winner = -1;
    let first = Infinity;
    for (let id = 0; id < logits.length; id++) {
      const logit = logits[id]!;
      if (logit < bar || (logit === bar && atBar-- <= 0)) continue;
      const time = times[id]! / Math.exp((logit - top) / temperature);
      if (winner >= 0 && !(time < first)) continue;
      winner = id;
      first = time;
    }
    return winner;
  }
}

/** Softmax of the logits at one word. */
function probabilityOf(logits: Float32Array, id: number): number {
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - logits[id]!);
  return 1 / sum;
}

/** The k-th greatest of the values: by quickselect, since sorting thousands is slow. */
function greatest(values: Float32Array, k: number): number {
  const among = values.slice();
  let [from, to] = [0, among.length - 1];
  while (from < to) {
    const pivot = among[(from + to) >> 1]!;
    let [left, right] = [from, to];
    while (left <= right) {
      while (among[left]! > pivot) left++;
      while (among[right]! < pivot) right--;
      if (left > right) break;
      [among[left], among[right]] = [among[right]!, among[left]!];
      left++;
      right--;
    }
    if (k - 1 <= right) to = right;
    else if (k - 1 >= left) from = left;
    else break;
  }
  return among[k - 1]!;
}
