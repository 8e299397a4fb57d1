/** Rows by number. */
import type { Ops } from '../ops';
import { matrixOf, own, ownIndices, WasmTensor, type Engine, type WasmIndices } from './lifetimes';

/** Rows of a table; rows with the same number are equal. */
export class GatheredRows extends WasmTensor {
  readonly indices: WasmIndices;

  constructor(shape: readonly number[], address: number, indices: WasmIndices) {
    super(shape, address);
    this.indices = indices;
  }
}

/**
 * A matrix of which few rows are not zero, such as the gradient of an embedding. What knows it
 * takes the rows; for everything else it is written out, once, when the address is asked for.
 */
export class ScatteredRows extends WasmTensor {
  /** [U, O]: the rows that are not zero. */
  readonly rows: WasmTensor;
  /** [U]: their numbers, all different. */
  readonly numbers: WasmIndices;
  readonly #engine: Engine;
  #isWritten = false;

  /** The matrix has as many columns as `values`. Memory for all of it is set aside at once. */
  constructor(engine: Engine, count: number, values: WasmTensor, numbers: WasmIndices) {
    const { columns } = matrixOf(values);
    super([count, columns], engine.room(count * columns * 4));
    this.rows = values;
    this.numbers = numbers;
    this.#engine = engine;
  }

  override get address(): number {
    const address = super.address;
    if (!this.#isWritten)
      scatter(this.#engine, this.rows, this.numbers, address, this.shape[0] ?? 0);
    this.#isWritten = true;
    return address;
  }
}

/** Writes [count, O] to `out`: zeros, with the rows added where their numbers say. */
function scatter(
  engine: Engine,
  values: WasmTensor,
  numbers: WasmIndices,
  out: number,
  count: number,
): void {
  const { address, columns } = matrixOf(values);
  const { length } = numbers;
  const work = (count + length) * columns;
  engine.team.run(work, 'scatterRows', address, numbers.address, out, length, columns, count);
}

export function rows(engine: Engine) {
  return {
    gatherRows(table, indices): GatheredRows {
      const { address, columns } = matrixOf(table);
      const numbers = ownIndices(indices);
      const { length } = numbers;
      const out = new GatheredRows([length, columns], engine.room(length * columns * 4), numbers);
      const work = length * columns;
      engine.team.run(work, 'gatherRows', address, numbers.address, out.address, length, columns);
      return out;
    },

    scatterRows(x, indices, count) {
      const values = own(x);
      const numbers = ownIndices(indices);
      const { columns } = matrixOf(values);
      const repeats = engine.repeatsOf(numbers);
      const different = repeats.numbers.length;
      if (different * 2 > count) {
        const out = engine.make(count, columns);
        scatter(engine, values, numbers, out.address, count);
        return out;
      }
      const summed = engine.make(different, columns);
      engine.borrow(() => {
        const places = engine.makeIndicesOf(repeats.places);
        scatter(engine, values, places, summed.address, different);
      });
      return new ScatteredRows(engine, count, summed, engine.makeIndicesOf(repeats.numbers));
    },
  } satisfies Partial<Ops>;
}
