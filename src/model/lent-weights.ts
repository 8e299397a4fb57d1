/** First weights for a model from one that has learned other sentences. */
import type { HostTensor } from '../ops/ops';
import type { ModelSettings } from './settings';
import { initialWeights } from './weights';
import type { NamedHostTensors } from './weights';

/** Weights with a row for each word. */
const BY_WORD: ReadonlySet<string> = new Set([
  'encoder.embedding.weight',
  'decoder.embedding.weight',
  'decoder.linear.weight',
  'decoder.linear.bias',
]);

/**
 * The weights of the lender where it has them. In word vectors and in the projection to the
 * vocabulary each word has a row of its own: a word that the lender does not know begins at the
 * mean of its words, random as ever around it, so that it is not said before it is learned.
 *
 * @param settings of the model that is to begin; sizes as the lender's, the vocabulary excepted
 * @param lent the lender's weights under their full names, `encoder.weight_ih_l0`
 * @param shared pairs of ids, own and the lender's, of one and the same word; special words too
 * @throws Error where a weight is missing or has another shape.
 */
export function lentWeights(
  settings: ModelSettings,
  lent: Readonly<NamedHostTensors>,
  shared: readonly (readonly [own: number, lent: number])[],
): NamedHostTensors {
  const { encoder, decoder, generator, statistics, critic } = initialWeights(settings);
  const initial = [
    ['encoder', encoder],
    ['decoder', decoder],
    ['generator', { ...generator, ...statistics }],
    ['critic', critic],
  ] as const;
  const weights = initial.flatMap(([network, tensors]) =>
    Object.entries(tensors).map(([name, own]): [string, HostTensor] => {
      const full = `${network}.${name}`;
      const from = lent[full];
      if (from === undefined) throw new Error(`The weights lack ${full}.`);
      const fits = BY_WORD.has(full) ? rowShape : wholeShape;
      if (fits(from) !== fits(own)) throw new Error(`${full} has another shape.`);
      return [full, BY_WORD.has(full) ? withRows(own, from, shared) : from];
    }),
  );
  return Object.fromEntries(weights);
}

function rowShape({ shape }: HostTensor): string {
  return shape.slice(1).join();
}

function wholeShape({ shape }: HostTensor): string {
  return shape.join();
}

/** A table with some rows taken from another, and the other's mean added to the rest. */
function withRows(
  { shape, values }: HostTensor,
  from: HostTensor,
  shared: readonly (readonly [own: number, lent: number])[],
): HostTensor {
  const width = values.length / shape[0]!;
  const mean = meanRow(from.values, width);
  const mixed = values.map((value, i) => value + mean[i % width]!);
  for (const [own, lent] of shared) {
    mixed.set(from.values.subarray(lent * width, (lent + 1) * width), own * width);
  }
  return { shape, values: mixed };
}

function meanRow(values: Float32Array, width: number): Float64Array {
  const mean = new Float64Array(width);
  values.forEach((value, i) => (mean[i % width]! += (value * width) / values.length));
  return mean;
}
