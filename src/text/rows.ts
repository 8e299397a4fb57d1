/** Characters of a block: large enough that blocks are few, small enough to be joined at once. */
const BLOCK = 262_144;

/** No row with more characters is a sentence: it is counted, and not kept. */
export const LONGEST_ROW = 10_000;

/**
 * The sentences of a text in its order, repeated ones included, each with its label.
 *
 * They lie end to end in large blocks of text, of which the sentences given out are slices:
 * millions of them cost little more than the text itself, and the corpora built from them, with
 * whatever settings, share it. So a text is read once and never decoded again.
 */
export class Rows {
  /** Distinct labels, in the order in which they were met. */
  readonly labels: string[] = [];
  /** Lines or cells without a character to read. */
  empty = 0;
  /** Rows of more than {@link LONGEST_ROW} characters. */
  overlong = 0;
  /** Characters of the longest row, kept or not. */
  longest = 0;
  readonly #numbers = new Map<string, number>();
  readonly #blocks: string[] = [];
  #pending: string[] = [];
  #pendingLength = 0;
  #labelOf = new Int32Array(256);
  #kept = 0;

  /** Kept rows. */
  get length(): number {
    return this.#kept;
  }

  /** All rows there were: kept, empty and too long. */
  get total(): number {
    return this.#kept + this.empty + this.overlong;
  }

  /** Takes the next row; line ends in it become spaces. A blank label is none. */
  add(text: string, label?: string): void {
    const sentence = text.trim();
    if (sentence.length > this.longest) this.longest = sentence.length;
    if (sentence === '') this.empty++;
    else if (sentence.length > LONGEST_ROW) this.overlong++;
    else this.#keep(sentence.includes('\n') ? sentence.replace(/\s*\n\s*/g, ' ') : sentence, label);
  }

  /** Calls `visit` with every kept row and the number of its label, −1 for none. */
  forEach(visit: (sentence: string, label: number) => void): void {
    for (const block of this.inBlocks()) block(visit);
  }

  /** The same in pieces, so that others get a turn between two blocks. */
  *inBlocks(): Generator<(visit: (sentence: string, label: number) => void) => void, void> {
    this.#seal();
    let row = 0;
    for (const block of this.#blocks) {
      const first = row;
      for (let at = block.indexOf('\n'); at !== -1; at = block.indexOf('\n', at + 1)) row++;
      yield (visit) => this.#visit(block, first, visit);
    }
  }

  #visit(block: string, first: number, visit: (sentence: string, label: number) => void): void {
    let row = first;
    let start = 0;
    for (let end = block.indexOf('\n'); end !== -1; end = block.indexOf('\n', start)) {
      visit(block.slice(start, end), this.#labelOf[row++]!);
      start = end + 1;
    }
  }

  #keep(sentence: string, label: string | undefined): void {
    if (this.#kept === this.#labelOf.length) {
      const larger = new Int32Array(2 * this.#kept);
      larger.set(this.#labelOf);
      this.#labelOf = larger;
    }
    this.#labelOf[this.#kept++] = this.#number(label);
    this.#pending.push(sentence);
    this.#pendingLength += sentence.length + 1;
    if (this.#pendingLength >= BLOCK) this.#seal();
  }

  #number(label: string | undefined): number {
    const name = label?.trim().replace(/\s+/g, ' ') ?? '';
    if (name === '') return -1;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.labels.length);
    return this.labels.push(name) - 1;
  }

  /** Every row of a block ends with a line feed. */
  #seal(): void {
    if (this.#pending.length === 0) return;
    this.#blocks.push(`${this.#pending.join('\n')}\n`);
    this.#pending = [];
    this.#pendingLength = 0;
  }
}
