/** The few nearest of many, by insertion. */
export class FewNearest {
  /** The nearest first. */
  readonly indices: Int32Array;
  /** Of their distances; Infinity where fewer were offered. */
  readonly squares: Float64Array;

  constructor(size: number) {
    this.indices = new Int32Array(size);
    this.squares = new Float64Array(size).fill(Infinity);
  }

  clear(): void {
    this.squares.fill(Infinity);
  }

  add(index: number, square: number): void {
    let slot = this.squares.length - 1;
    if (!(square < this.squares[slot]!)) return;
    for (; slot > 0 && square < this.squares[slot - 1]!; slot--) {
      this.squares[slot] = this.squares[slot - 1]!;
      this.indices[slot] = this.indices[slot - 1]!;
    }
    this.squares[slot] = square;
    this.indices[slot] = index;
  }
}
