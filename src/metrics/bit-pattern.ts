const WIDTH = 32;

/**
 * A sentence that many others are to be measured against: Levenshtein distance in words by bit
 * vectors (Myers 1999, in Hyyrö's form), 32 words of the sentence at a step.
 */
export class BitPattern {
  readonly #length: number;
  readonly #blocks: number;
  /** By word id: the row of its bits in #bits; 0 where the sentence has it not. */
  readonly #rows: Int32Array;
  /** [rows, blocks]: where in the sentence the word stands. */
  readonly #bits: Int32Array;
  readonly #up: Int32Array;
  readonly #down: Int32Array;

  /** For measuring against sentences whose ids are all below `ids`. */
  constructor(words: ArrayLike<number>, ids: number) {
    this.#length = words.length;
    this.#blocks = Math.ceil(words.length / WIDTH);
    this.#rows = new Int32Array(ids);
    this.#bits = new Int32Array((words.length + 1) * this.#blocks);
    this.#up = new Int32Array(this.#blocks);
    this.#down = new Int32Array(this.#blocks);
    let distinct = 0;
    for (let place = 0; place < words.length; place++) {
      const word = words[place]!;
      if (!(word >= 0 && word < ids)) continue;
      const row = (this.#rows[word] ||= ++distinct);
      this.#bits[row * this.#blocks + Math.floor(place / WIDTH)]! |= 1 << (place % WIDTH);
    }
  }

  /** Distance to words[from] … words[to − 1]. */
  distance(words: Int32Array, from: number, to: number): number {
    const length = this.#length;
    if (length === 0) return to - from;
    const blocks = this.#blocks;
    const up = this.#up.fill(-1);
    const down = this.#down.fill(0);
    const lastBit = (length - 1) % WIDTH;
    let distance = length;

    for (let i = from; i < to; i++) {
      const row = this.#rows[words[i]!]! * blocks;
      let carry = 1; // an empty beginning of the sentence is one word further off
      for (let block = 0; block < blocks; block++) {
        const high = block === blocks - 1 ? lastBit : WIDTH - 1;
        const pv = up[block]!;
        const mv = down[block]!;
        let equal = this.#bits[row + block]!;
        const xv = equal | mv;
        if (carry < 0) equal |= 1;
        const xh = (((equal & pv) + pv) ^ pv) | equal;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        const next = ((ph >>> high) & 1) - ((mh >>> high) & 1);
        ph = (ph << 1) | (carry > 0 ? 1 : 0);
        mh = (mh << 1) | (carry < 0 ? 1 : 0);
        up[block] = mh | ~(xv | ph);
        down[block] = ph & xv;
        carry = next;
      }
      distance += carry;
    }
    return distance;
  }
}
