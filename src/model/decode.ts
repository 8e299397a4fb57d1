/**
 * Sentences from codes: the decoder at work, a word at a time.
 *
 * Sizes: B codes, H hidden (and code), V words.
 */
import type { HostTensor, Indices, LstmState, Ops, Tensor } from '../ops/ops';
import { lstmWeights, scaled, type DecoderNetwork } from './autoencoder';
import { EOS, OOV, PAD, SOS } from './layout';
import { weight } from './weights';
import type { WordDraws } from './word-draws';

/** How sentences are written from codes: greedily, where nothing else is asked for. */
export interface DecodeOptions {
  /** Chooses the words instead; then the weights must not move until the answer. */
  readonly draws?: WordDraws | undefined;
  /** Whether `<oov>` may be said for a word outside the vocabulary, as in the paper; true if absent. */
  readonly sayUnknown?: boolean;
}

/** Added to the logit of what may not be said: it is never the best, and never drawn. */
const SILENCE = -1e9;

/**
 * Writes a sentence for every code, always going on with the most probable word. Words stay on
 * the device: the result is to be read once. Stops early where the engine shows, at no cost, that
 * every sentence has ended.
 *
 * @returns [steps · B, 2]: step by step, the id and the probability of each row's word.
 */
export function decodeGreedily(
  ops: Ops,
  decoder: DecoderNetwork,
  codes: Tensor,
  maxLength: number,
  sayUnknown = true,
): Tensor {
  const [rows = 0] = codes.shape;
  const context = scaled(ops, codes, decoder.codeScale);
  const bias = sayableBias(ops, decoder, sayUnknown);
  const ended = new Set<number>();
  const chosen: Tensor[] = [];
  let ids = ops.indices(new Int32Array(rows).fill(SOS));
  let state: LstmState | undefined;
  while (chosen.length < maxLength && ended.size < rows) {
    const step = nextWords(ops, decoder, bias, context, ids, state);
    const { logits } = step;
    ({ state } = step);
    const best = ops.bestWords(logits);
    chosen.push(best.chosen); // [B, 2]
    ids = best.ids;
    const seen = ops.peek(best.chosen);
    if (seen !== undefined) {
      for (let row = 0; row < rows; row++) if (seen[2 * row] === EOS) ended.add(row);
    }
  }
  return ops.concatRows(chosen); // [steps · B, 2]
}

/**
 * Writes a sentence for every code, each word drawn by `draws`. The logits of every step are read
 * back: the draws are the host's, and a word decides on those after it. Between the steps others
 * may compute, but the weights have to stand.
 *
 * @param codes [B, H]
 * @returns as {@link decodeGreedily}.
 */
export async function decodeByDraws(
  ops: Ops,
  decoder: DecoderNetwork,
  codes: HostTensor,
  maxLength: number,
  draws: WordDraws,
  sayUnknown = true,
): Promise<Float32Array> {
  const [rows = 0, width = 0] = codes.shape;
  const ended = new Set<number>();
  const chosen = new Float32Array(2 * rows * maxLength); // [steps · B, 2]
  let ids = new Int32Array(rows).fill(SOS);
  let state: { readonly hidden: Float32Array; readonly cell: Float32Array } | undefined;
  let length = 0;
  while (length < 2 * rows * maxLength && ended.size < rows) {
    // The state goes to the host and back, so that no scope has to stay open meanwhile.
    const read = ops.scope(() => {
      const context = scaled(ops, ops.tensor(codes.values, codes.shape), decoder.codeScale);
      const before = state && {
        hidden: ops.tensor(state.hidden, [rows, width]),
        cell: ops.tensor(state.cell, [rows, width]),
      };
      const bias = sayableBias(ops, decoder, sayUnknown);
      const step = nextWords(ops, decoder, bias, context, ops.indices(ids), before);
      const { hidden, cell } = step.state;
      return Promise.all([ops.read(step.logits), ops.read(hidden), ops.read(cell)]);
    });
    const [logits, hidden, cell] = await read;
    state = { hidden, cell };
    const drawn = draws.draw(logits, rows, ended); // [B, 2]
    chosen.set(drawn, length);
    length += 2 * rows;
    ids = Int32Array.from({ length: rows }, (_, row) => drawn[2 * row]!);
    ids.forEach((id, row) => {
      if (id === EOS) ended.add(row);
    });
  }
  return chosen.subarray(0, length);
}

/** One step of the decoder: its state after the words `ids`, and what it says to every next word. */
function nextWords(
  ops: Ops,
  { weights }: DecoderNetwork,
  bias: Tensor,
  context: Tensor,
  ids: Indices,
  before: LstmState | undefined,
): { readonly state: LstmState; readonly logits: Tensor } {
  const words = ops.gatherRows(weight(weights, 'embedding.weight'), ids); // [B, E]
  const state = ops.lstmStep(words, context, lstmWeights(weights), before);
  const logits = ops.linear(state.hidden, weight(weights, 'linear.weight'), bias); // [B, V]
  return { state, logits };
}

/**
 * The output bias, [V]; where `<oov>` is not to be said, such that no special word is but the end.
 */
function sayableBias(ops: Ops, { weights }: DecoderNetwork, sayUnknown: boolean): Tensor {
  const bias = weight(weights, 'linear.bias');
  if (sayUnknown) return bias;
  const unsaid = new Float32Array(bias.shape[0] ?? 0);
  for (const id of [PAD, SOS, OOV]) unsaid[id] = SILENCE;
  return ops.addScaled(bias, ops.tensor(unsaid, bias.shape), 1);
}

/** A sentence as decoded, cut before `<eos>`. */
export interface Decoded {
  readonly ids: Int32Array;
  /** For each word, how probable the decoder found it. */
  readonly probabilities: Float32Array;
}

/** What {@link decodeGreedily} or {@link decodeByDraws} gave, on the host, sorted into `rows` sentences. */
export function cutSentences(chosen: Float32Array, rows: number): Decoded[] {
  const steps = chosen.length / (2 * rows);
  return Array.from({ length: rows }, (_, row) => {
    const at = (step: number) => 2 * (step * rows + row);
    let length = 0;
    while (length < steps && chosen[at(length)] !== EOS) length++;
    return {
      ids: Int32Array.from({ length }, (_word, step) => chosen[at(step)]!),
      probabilities: Float32Array.from({ length }, (_word, step) => chosen[at(step) + 1]!),
    };
  });
}
