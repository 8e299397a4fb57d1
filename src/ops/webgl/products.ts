/**
 * Matrix products.
 *
 * Reading textures is what they cost, so each thread computes as many values as it can from what
 * it reads: four in a row, from 5 reads for every 16 multiplications. Large products are `wide`:
 * a thread computes four rows at once, from 8 reads for 64 multiplications. Its rows go to four
 * textures (a thread writes one place in each), which are laid together afterwards, or which the
 * next program takes as they are.
 */
import type { Memory } from './memory';
import { layQuarters, makeParts, type Parts } from './parts';
import { productProgram, TRANSPOSE, type Form } from './product-programs';
import { texelsFor, type WebglTensor } from './tensors';

/** Below so many multiplications, or so few threads, a wide product does not pay. */
const WIDE_WORK = 1 << 25;
const WIDE_THREADS = 2048;

function transposed(memory: Memory, x: WebglTensor): WebglTensor {
  const out = memory.make([x.columns, x.rows]);
  const sizes = { rows: x.rows, xWidth: x.width, width: out.width };
  memory.device.draw(TRANSPOSE, { x }, sizes, [out]);
  return out;
}

export interface ProductOptions {
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
  /** Added to every row, and then a leaky ReLU. */
  readonly bias?: WebglTensor;
  readonly slope?: number;
}

/** a · b, either transposed beforehand. */
export function product(
  memory: Memory,
  a: WebglTensor,
  b: WebglTensor,
  options: ProductOptions = {},
): WebglTensor {
  const { transposeA = false, transposeB = false } = options;
  if (transposeA && transposeB) {
    return product(memory, a, transposed(memory, b), { ...options, transposeB: false });
  }
  const [rows, depth] = transposeA ? [a.columns, a.rows] : [a.rows, a.columns];
  const columns = transposeB ? b.rows : b.columns;
  const threads = Math.ceil(rows / 4) * texelsFor(columns);
  if (!transposeA && rows * depth * columns >= WIDE_WORK && threads >= WIDE_THREADS) {
    return layQuarters(memory, productParts(memory, a, b, options), rows);
  }
  const out = memory.make([rows, columns]);
  const form = transposeA ? 'down' : transposeB ? 'along' : 'across';
  drawProduct(memory, form, a, b, options, [out], { rows, columns, depth });
  return out;
}

/** The same in four parts by quarters of the rows, a not transposed. */
export function productParts(
  memory: Memory,
  a: WebglTensor,
  b: WebglTensor,
  options: Omit<ProductOptions, 'transposeA'>,
): Parts {
  const columns = options.transposeB ? b.rows : b.columns;
  const out = makeParts(memory, Math.ceil(a.rows / 4), columns);
  const sizes = { rows: out.rows, columns, depth: a.columns, allRows: a.rows };
  drawProduct(memory, options.transposeB ? 'along' : 'across', a, b, options, out.parts, sizes);
  return out;
}

function drawProduct(
  memory: Memory,
  form: Form,
  a: WebglTensor,
  b: WebglTensor,
  { bias, slope = 1 }: ProductOptions,
  outputs: readonly WebglTensor[],
  sizes: Readonly<Record<string, number>>,
): void {
  const [out] = outputs;
  const wide = outputs.length > 1;
  const biased = bias !== undefined;
  memory.device.draw(
    productProgram(form, wide, a.masked !== undefined, b.masked !== undefined, biased),
    { ...operandInputs('a', a), ...operandInputs('b', b), ...(biased ? { bias } : {}) },
    {
      ...sizes,
      aWidth: a.width,
      bWidth: b.width,
      width: out?.width ?? 0,
      aSlope: a.masked?.slope ?? 1,
      bSlope: b.masked?.slope ?? 1,
      slope,
    },
    outputs,
  );
}

function operandInputs(name: string, x: WebglTensor): Record<string, WebglTensor> {
  if (x.masked === undefined) return { [name]: x };
  return { [`${name}Output`]: x.masked.output, [`${name}Gradient`]: x.masked.gradient };
}
