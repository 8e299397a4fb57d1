/**
 * How sentences are laid out for the LSTMs.
 *
 * The encoder reads `<sos>` and the words; the decoder is fed the same and predicts the words and
 * `<eos>`. So both run over the same layout, with one token more than the sentence has words.
 */
import type { Indices, Layout, Ops } from '../ops/ops';
import type { Summary } from './settings';

/** Ids of special words: padding, where a sentence starts and ends, a word not in the vocabulary. */
export const PAD = 0;
export const SOS = 1;
export const EOS = 2;
export const OOV = 3;

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
  /** [N] for each token, its row. */
  readonly rowOfToken: Int32Array;
  /** [N] for each token, the number of its sentence in the order given. */
  readonly sentenceOfToken: Int32Array;
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
  const rowOfToken = new Int32Array(tokens);
  const sentenceOfToken = new Int32Array(tokens);
  order.forEach((index, row) => {
    const words = sentences[index]!;
    for (let t = 0; t <= words.length; t++) {
      const token = starts[t]! + row;
      inputs[token] = t === 0 ? SOS : words[t - 1]!;
      targets[token] = t === words.length ? EOS : words[t]!;
      rowOfToken[token] = row;
      sentenceOfToken[token] = index;
    }
    const last = starts[words.length]! + row;
    lastByRow[row] = last;
    lastBySentence[index] = last;
  });
  const layout = { rows, steps, tokens, active };
  return { layout, inputs, targets, lastByRow, lastBySentence, rowOfToken, sentenceOfToken };
}

/** A packed batch where the engine computes, to be encoded. */
export interface DeviceBatch {
  readonly layout: Layout;
  readonly inputs: Indices;
  /**
   * Which hidden states make the codes, in the order in which codes are wanted: [B] the last token
   * of each sentence, or [N] the code to which each token's state is added.
   */
  readonly summary:
    | { readonly kind: 'last'; readonly tokens: Indices }
    | { readonly kind: 'sum'; readonly codeOf: Indices };
}

/** A batch that the decoder is scored on, too. */
export interface TargetedBatch extends DeviceBatch {
  /** [N] */
  readonly targets: Indices;
}

/**
 * Sends a batch to the engine, without its targets. Codes come out by row where the decoder goes on with them (it
 * needs the longest first), and by sentence, in the order given to {@link pack}, elsewhere.
 */
export function upload(
  ops: Ops,
  packed: PackedBatch,
  codes: 'by row' | 'by sentence',
  summary: Summary,
): DeviceBatch {
  const byRow = codes === 'by row';
  return {
    layout: packed.layout,
    inputs: ops.indices(packed.inputs),
    summary:
      summary === 'last'
        ? { kind: 'last', tokens: ops.indices(byRow ? packed.lastByRow : packed.lastBySentence) }
        : { kind: 'sum', codeOf: ops.indices(byRow ? packed.rowOfToken : packed.sentenceOfToken) },
  };
}

/** Sends a batch with its targets; codes come out by row, for the decoder. */
export function uploadWithTargets(ops: Ops, packed: PackedBatch, summary: Summary): TargetedBatch {
  return { ...upload(ops, packed, 'by row', summary), targets: ops.indices(packed.targets) };
}
