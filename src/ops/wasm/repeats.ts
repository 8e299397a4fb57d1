/** Which of a vector of row numbers are the same. */
export interface Repeats {
  /** The different numbers, in the order of their first appearance. */
  readonly numbers: Int32Array;
  /** Where each of them appears first. */
  readonly firsts: Int32Array;
  /** For each number of the vector, its place in `numbers`. */
  readonly places: Int32Array;
}

/** Finds repeats; keeps a table as long as the largest number, so that looking up is quick. */
export class RepeatFinder {
  /** By number: place + 1, or 0. All 0 between two calls. */
  #table = new Int32Array(1024);

  find(vector: Int32Array): Repeats {
    const numbers = new Int32Array(vector.length);
    const firsts = new Int32Array(vector.length);
    const places = new Int32Array(vector.length);
    let count = 0;
    vector.forEach((number, i) => {
      if (number >= this.#table.length) this.#grow(number);
      let place = this.#table[number]! - 1;
      if (place < 0) {
        place = count++;
        this.#table[number] = place + 1;
        numbers[place] = number;
        firsts[place] = i;
      }
      places[i] = place;
    });
    for (let place = 0; place < count; place++) this.#table[numbers[place]!] = 0;
    return { numbers: numbers.subarray(0, count), firsts: firsts.subarray(0, count), places };
  }

  #grow(number: number): void {
    const table = new Int32Array(2 * (number + 1));
    table.set(this.#table);
    this.#table = table;
  }
}
