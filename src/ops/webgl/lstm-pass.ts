/** What the passes of an LSTM share. */
import type { Layout, LstmPass, LstmWeights } from '../ops';
import type { Memory } from './memory';
import type { Parts } from './parts';
import { own, texelsFor, WebglTensor } from './tensors';

/** What a pass forwards leaves for the way back. */
export interface WebglPass extends LstmPass {
  readonly hidden: WebglTensor;
  readonly x: WebglTensor;
  readonly context: WebglTensor | undefined;
  readonly weights: LstmWeights;
  readonly layout: Layout;
  readonly cell: WebglTensor;
  /** Hidden states of the step before. */
  readonly previous: WebglTensor;
  /** What inputs and context give to the gates. */
  readonly projected: Parts;
  readonly fromContext: WebglTensor | undefined;
}

/** Descriptions of the tokens of layouts, on the graphics card; sent once for each layout. */
export class TokenOrders {
  readonly #memory: Memory;
  readonly #sent = new WeakMap<Layout, WebglTensor>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** [N, 4]; see `lstm-layouts.ts`. */
  of(layout: Layout): WebglTensor {
    const known = this.#sent.get(layout);
    if (known?.storage.alive) return known;
    const tensor = this.#memory.make([layout.tokens, 4]);
    this.#memory.device.upload(tensor, describe(layout));
    this.#sent.set(layout, tensor);
    return tensor;
  }
}

/** Sizes of a layer, those that its programs share under the names that they have there. */
export function sizesOf(x: WebglTensor, context: WebglTensor | undefined, weights: LstmWeights) {
  const ih = own(weights.weightIh);
  const hidden = own(weights.weightHh).columns;
  return {
    hidden,
    input: ih.columns,
    sizes: {
      hidden,
      width: texelsFor(hidden),
      inputWidth: ih.width,
      embedding: x.columns,
      xWidth: x.width,
      contextWidth: context?.width ?? 0,
    },
  };
}

/** (step, sentence, token of the step before, token of the step after) of every token. */
function describe({ tokens, steps, active }: Layout): Float32Array {
  const texels = new Float32Array(4 * tokens);
  let first = 0;
  let before = -1;
  for (let step = 0; step < steps; step++) {
    const count = active[step]!;
    const next = active[step + 1] ?? 0;
    for (let row = 0; row < count; row++) {
      const after = row < next ? first + count + row : -1;
      texels.set([step, row, step === 0 ? -1 : before + row, after], 4 * (first + row));
    }
    before = first;
    first += count;
  }
  return texels;
}

/** The rows of one step in parts that two sets of steps take by turns. */
export function partsOfStep(
  parts: readonly WebglTensor[],
  step: number,
  partRows: number,
  rows: number,
): WebglTensor[] {
  return parts.map(
    ({ storage, columns, width }) =>
      new WebglTensor([rows, columns], storage, (step >> 1) * partRows * width),
  );
}

/** Tensors under the names that a program has for them. */
export function named<const K extends string>(
  names: readonly K[],
  tensors: readonly WebglTensor[],
): Record<K, WebglTensor> {
  return Object.fromEntries(names.map((name, k) => [name, tensors[k]!])) as Record<K, WebglTensor>;
}
