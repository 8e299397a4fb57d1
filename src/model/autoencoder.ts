/**
 * The autoencoder of text: an LSTM that reads a sentence into a code on the unit sphere, and an
 * LSTM that writes one from a code (decode.ts), in training.
 *
 * Sizes: B sentences, N tokens of the packed batch, E embedding, H hidden (and code), V words.
 */
import type {
  CrossEntropy,
  CrossEntropyGradients,
  LstmGradients,
  LstmPass,
  LstmWeights,
  Ops,
  RowsPass,
  Tensor,
  Tensors,
} from '../ops/ops';
import type { DeviceBatch, TargetedBatch } from './layout';
import { weight } from './weights';

/** The decoder as it is used. */
export interface DecoderNetwork {
  readonly weights: Tensors;
  /** Codes are multiplied by this where they are read. */
  readonly codeScale: number;
}

/** Codes, with what the way back needs. */
export interface EncodePass {
  /** [B, H], each row of length 1. */
  readonly codes: Tensor;
  readonly batch: DeviceBatch;
  readonly lstm: LstmPass;
  readonly normalized: RowsPass;
}

/** Reads each sentence; its code is its summary ({@link DeviceBatch}), made length 1. */
export function encode(ops: Ops, encoder: Tensors, batch: DeviceBatch): EncodePass {
  const words = ops.gatherRows(weight(encoder, 'embedding.weight'), batch.inputs); // [N, E]
  const lstm = ops.lstm(words, undefined, lstmWeights(encoder), batch.layout);
  const { summary, layout } = batch;
  const read =
    summary.kind === 'last'
      ? ops.gatherRows(lstm.hidden, summary.tokens) // [B, H]
      : ops.scatterRows(lstm.hidden, summary.codeOf, layout.rows); // [B, H]
  const normalized = ops.normalizeRows(read);
  return { codes: normalized.output, batch, lstm, normalized };
}

/** Gradients of the encoder's weights, given the gradient at the codes, [B, H]. */
export function encodeBackward(
  ops: Ops,
  encoder: Tensors,
  pass: EncodePass,
  dCodes: Tensor,
): Tensors {
  const { layout, summary, inputs } = pass.batch;
  const dRead = ops.normalizeRowsBackward(pass.normalized, dCodes); // [B, H]
  const dHidden =
    summary.kind === 'last'
      ? ops.scatterRows(dRead, summary.tokens, layout.tokens) // [N, H]
      : ops.gatherRows(dRead, summary.codeOf); // [N, H]
  const gradients = ops.lstmBackward(pass.lstm, dHidden);
  return recurrentGradients(ops, encoder, gradients, inputs);
}

/** The reconstruction loss with its gradients at the decoder's weights and at the codes. */
export interface Reconstruction {
  /** [2]: sum over tokens of −log p, tokens whose most probable word is right. */
  readonly figures: Tensor;
  readonly decoder: Tensors;
  /** [B, H] */
  readonly codes: Tensor;
}

/**
 * −log p(sentence | code), averaged over the batch's tokens, and its gradients. The decoder reads
 * the sentence's own words (teacher forcing), each with the code beside it. Yields between its
 * passes, the longest pieces of an iteration.
 */
export function* reconstruct(
  ops: Ops,
  decoder: DecoderNetwork,
  codes: Tensor,
  batch: TargetedBatch,
): Generator<'midway', Reconstruction> {
  const { weights } = decoder;
  const lstm = teacherForced(ops, decoder, codes, batch);
  yield 'midway';
  const loss = yield* crossEntropyGradients(
    ops,
    lstm.hidden,
    weight(weights, 'linear.weight'),
    weight(weights, 'linear.bias'),
    batch.targets,
    1 / batch.layout.tokens,
  );
  yield 'midway';
  const gradients = ops.lstmBackward(lstm, loss.hidden);
  if (gradients.context === undefined) throw new Error('The decoder has no gradient at the code.');
  return {
    figures: loss.figures,
    decoder: {
      ...recurrentGradients(ops, weights, gradients, batch.inputs),
      'linear.weight': loss.weight,
      'linear.bias': loss.bias,
    },
    codes: scaled(ops, gradients.context, decoder.codeScale),
  };
}

/** With pauses where the engine has any: it is the longest operation of an iteration. */
function* crossEntropyGradients(
  ops: Ops,
  ...given: Parameters<Ops['crossEntropyGradients']>
): Generator<'midway', CrossEntropyGradients> {
  const pieces = ops.crossEntropyGradientsInPieces?.(...given);
  if (pieces === undefined) return ops.crossEntropyGradients(...given);
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    yield 'midway';
  }
}

/** The figures of {@link reconstruct} alone. */
export function reconstructionFigures(
  ops: Ops,
  decoder: DecoderNetwork,
  codes: Tensor,
  batch: TargetedBatch,
): CrossEntropy {
  const { weights } = decoder;
  return ops.crossEntropy(
    teacherForced(ops, decoder, codes, batch).hidden,
    weight(weights, 'linear.weight'),
    weight(weights, 'linear.bias'),
    batch.targets,
  );
}

function teacherForced(
  ops: Ops,
  { weights, codeScale }: DecoderNetwork,
  codes: Tensor,
  batch: DeviceBatch,
): LstmPass {
  const words = ops.gatherRows(weight(weights, 'embedding.weight'), batch.inputs); // [N, E]
  return ops.lstm(words, scaled(ops, codes, codeScale), lstmWeights(weights), batch.layout);
}

/** Codes as the decoder reads them. */
export function scaled(ops: Ops, codes: Tensor, scale: number): Tensor {
  return scale === 1 ? codes : ops.scale(codes, scale);
}

export function lstmWeights(network: Tensors): LstmWeights {
  return {
    weightIh: weight(network, 'weight_ih_l0'),
    weightHh: weight(network, 'weight_hh_l0'),
    biasIh: weight(network, 'bias_ih_l0'),
    biasHh: weight(network, 'bias_hh_l0'),
  };
}

function recurrentGradients(
  ops: Ops,
  network: Tensors,
  gradients: LstmGradients,
  inputs: DeviceBatch['inputs'],
): Tensors {
  const [words = 0] = weight(network, 'embedding.weight').shape;
  return {
    'embedding.weight': ops.scatterRows(gradients.input, inputs, words), // [V, E]
    weight_ih_l0: gradients.weightIh,
    weight_hh_l0: gradients.weightHh,
    bias_ih_l0: gradients.bias,
    bias_hh_l0: gradients.bias,
  };
}
