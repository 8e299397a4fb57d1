/**
 * How sentences are laid out for the LSTMs.
 *
 * The encoder reads `<sos>` and the words; the decoder is fed the same and predicts the words and
 * `<eos>`. So both run over the same layout, with one token more than the sentence has words.
 */
import type { Indices, Layout, Ops } from '../ops/ops';

/** Ids of special words: where a sentence starts, and where it ends. 0 pads, 3 is unknown. */
export const SOS = 1;
export const EOS = 2;

/** A batch on the host: rows sorted by falling length, tokens packed as {@link Layout} says. */
export interface PackedBatch {
  readonly layout: Layout;
  /** [N] `<sos>`, then the words. */
  readonly inputs: Int32Array;
  /** [N] the words, then `<eos>`. */
  readonly targets: Int32Array;
  /** [B] for each row, its last token: where the encoder has read the whole sentence. */
  readonly lastByRow: Int32Array;
  /** [B] the same for each sentence in the order given. */
  readonly lastBySentence: Int32Array;
}

/** Packs sentences (word ids without special ones) given in any order; at least one. */
export function pack(sentences: readonly Int32Array[]): PackedBatch {
  const order = sentences.map((_, index) => index);
  const lengthOf = (index: number) => (sentences[index]?.length ?? 0) + 1;
  order.sort((a, b) => lengthOf(b) - lengthOf(a));

  const rows = order.length;
  const steps = lengthOf(order[0] ?? 0);
  const active = new Int32Array(steps);
  for (const index of order) active[lengthOf(index) - 1]! += 1;
  for (let t = steps - 2; t >= 0; t--) active[t]! += active[t + 1]!;
  const starts = new Int32Array(steps);
  for (let t = 1; t < steps; t++) starts[t] = starts[t - 1]! + active[t - 1]!;
  const tokens = starts[steps - 1]! + active[steps - 1]!;

  const inputs = new Int32Array(tokens);
  const targets = new Int32Array(tokens);
  const lastByRow = new Int32Array(rows);
  const lastBySentence = new Int32Array(rows);
  order.forEach((index, row) => {
    const words = sentences[index]!;
    for (let t = 0; t <= words.length; t++) {
      const token = starts[t]! + row;
      inputs[token] = t === 0 ? SOS : words[t - 1]!;
      targets[token] = t === words.length ? EOS : words[t]!;
    }
    const last = starts[words.length]! + row;
    lastByRow[row] = last;
    lastBySentence[index] = last;
  });
  return { layout: { rows, steps, tokens, active }, inputs, targets, lastByRow, lastBySentence };
}

/** A packed batch where the engine computes. */
export interface DeviceBatch {
  readonly layout: Layout;
  readonly inputs: Indices;
  readonly targets: Indices;
  /** [B] the last token of each sentence, in the order in which codes are wanted. */
  readonly last: Indices;
}

/**
 * Sends a batch to the engine. Codes come out by row where the decoder goes on with them (it
 * needs the longest first), and by sentence, in the order given to {@link pack}, elsewhere.
 */
export function upload(
  ops: Ops,
  packed: PackedBatch,
  codes: 'by row' | 'by sentence',
): DeviceBatch {
  return {
    layout: packed.layout,
    inputs: ops.indices(packed.inputs),
    targets: ops.indices(packed.targets),
    last: ops.indices(codes === 'by row' ? packed.lastByRow : packed.lastBySentence),
  };
}
