/**
 * The three phases of the paper's algorithm 1, each a function from weights, batch and noise to
 * gradients. They change no weights (running statistics of the generator excepted); what is done
 * with the gradients is in step.ts. The two with long passes yield 'midway' between them, so that
 * other work may be done there; no weights may move until they are through.
 *
 * Sizes: B sentences of a batch, H code, S generator noise.
 */
import type { Ops, Tensor, Tensors } from '../ops/ops';
import { encode, encodeBackward, reconstruct } from './autoencoder';
import { atCodes, atWeights, backwards, criticInputs, gradientPenalty, scores } from './critic';
import { generate, generateBackward } from './generator';
import { upload, uploadWithTargets } from './layout';
import type { PackedBatch } from './layout';
import type { Networks } from './networks';

export interface ReconstructionPhase {
  readonly encoder: Tensors;
  readonly decoder: Tensors;
  /** [B, H]: the gradient at the codes. */
  readonly codes: Tensor;
  /** [2]: sum over tokens of −log p, tokens whose most probable word is right. */
  readonly figures: Tensor;
}

/** What is done to codes between encoder and decoder, on the host; nothing where it is absent. */
export interface Disturbance {
  /** [B], the length that each is brought to, before the noise: a departure from the paper. */
  readonly lengths?: Float32Array | undefined;
  /** [B, H] */
  readonly noise?: Float32Array | undefined;
}

/**
 * Phase 1, reconstruction (φ, ψ): minimise −log p_ψ(x | length · enc_φ(x) + noise), averaged over
 * the batch's tokens. Among shorter codes the same noise weighs more, so that the decoder learns to
 * trust a code as far as it is long.
 */
export function* reconstruction(
  { ops, encoder, decoderNetwork, settings }: Networks,
  packed: PackedBatch,
  { lengths, noise }: Disturbance = {},
): Generator<'midway', ReconstructionPhase> {
  const batch = uploadWithTargets(ops, packed, settings.summary);
  const encoded = encode(ops, encoder.tensors, batch);
  yield 'midway';
  const { shape } = encoded.codes;
  const shortened = shortener(ops, lengths, shape);
  const short = shortened(encoded.codes);
  const codes = noise === undefined ? short : ops.addScaled(short, ops.tensor(noise, shape), 1); // [B, H]
  const loss = yield* reconstruct(ops, decoderNetwork, codes, batch);
  yield 'midway';
  const dCodes = shortened(loss.codes); // [B, H]
  return {
    encoder: encodeBackward(ops, encoder.tensors, encoded, dCodes),
    decoder: loss.decoder,
    codes: dCodes,
    figures: loss.figures,
  };
}

/** Multiplies each row by its length: on codes, and on the gradient's way back to them. */
function shortener(
  ops: Ops,
  lengths: Float32Array | undefined,
  shape: readonly number[],
): (rows: Tensor) => Tensor {
  if (lengths === undefined) return (rows) => rows;
  const factors = ops.tensor(lengths, shape.slice(0, 1)); // [B]
  const nothing = ops.fill(shape, 0);
  return (rows) => ops.mixRows(rows, nothing, factors);
}

export interface CriticPhase {
  readonly critic: Tensors;
  /** [1]: present exactly with the gradient penalty. */
  readonly penalty?: Tensor;
  /** What each layer was given: B real rows, then B generated ones. */
  readonly inputs: readonly Tensor[];
}

/** What the gradient penalty needs to know. */
export interface PenaltyDraw {
  readonly weight: number;
  /** [B] on the host: how far between a generated and a real code to look, 0 to 1. */
  readonly alpha: Float32Array;
}

/**
 * Phase 2, one critic step (w): minimise −(1/B) Σ f(c) + (1/B) Σ f(c̃), with the gradient penalty
 * added where that is what keeps f smooth. Real codes [B, H] come from an encoder that stands
 * still; as many are generated.
 *
 * @param noise [B, S] on the host.
 */
export function criticStep(
  networks: Networks,
  real: Tensor,
  noise: Float32Array,
  draw: PenaltyDraw | undefined,
): CriticPhase {
  const { ops, criticNetwork, settings } = networks;
  const [rows = 0] = real.shape;
  const noiseTensor = ops.tensor(noise, [rows, settings.noiseSize]);
  const generated = generate(ops, networks.generatorNetwork, noiseTensor).codes; // [B, H]

  const inputs = criticInputs(ops, criticNetwork, ops.concatRows([real, generated]));
  const seeds = ops.concatRows([ops.fill([rows, 1], -1 / rows), ops.fill([rows, 1], 1 / rows)]); // [2B, 1]
  const chain = backwards(ops, criticNetwork, inputs, seeds);
  const critic = atWeights(ops, criticNetwork, inputs, chain);
  if (draw === undefined) return { critic, inputs };

  const between = ops.mixRows(real, generated, ops.tensor(draw.alpha, [rows])); // [B, H]
  const { penalty, gradients } = gradientPenalty(ops, criticNetwork, between, draw.weight);
  for (const [name, gradient] of Object.entries(gradients)) {
    const before = critic[name];
    if (before !== undefined) critic[name] = ops.addScaled(before, gradient, 1);
  }
  return { critic, inputs, penalty };
}

/** Mean scores, [1] each, of what a critic step saw: to be asked for before the critic moves. */
export function meanScores(
  { ops, criticNetwork }: Networks,
  { inputs }: CriticPhase,
): { real: Tensor; generated: Tensor } {
  const scored = scores(ops, criticNetwork, inputs); // [2B, 1]
  const rows = (scored.shape[0] ?? 0) / 2;
  return {
    real: ops.mean(ops.sliceRows(scored, 0, rows)),
    generated: ops.mean(ops.sliceRows(scored, rows, rows)),
  };
}

/** How the critic's gradient reaches the encoder. */
export interface EncoderShare {
  readonly batch: PackedBatch;
  /** λ⁽¹⁾ */
  readonly weight: number;
  /** [1]: mean row norm that the gradient at the codes is brought to first; undefined: left. */
  readonly matched: Tensor | undefined;
}

export interface AdversarialPhase {
  readonly generator: Tensors;
  /** Absent where the critic has no share in the encoder. */
  readonly encoder?: Tensors;
}

/**
 * Phase 3, adversarial (φ, θ): minimise (1/B) Σ f(c) − (1/B) Σ f(c̃). The generator raises f on
 * its codes; the encoder lowers f on real codes, with its gradient at the codes scaled by λ⁽¹⁾.
 * With λ⁽¹⁾ = 0 (`share` undefined) there is nothing to encode.
 *
 * @param noise [B, S] on the host.
 */
export function* adversarial(
  networks: Networks,
  noise: Float32Array,
  share: EncoderShare | undefined,
): Generator<'midway', AdversarialPhase> {
  const { ops, criticNetwork, generatorNetwork, settings } = networks;
  const rows = noise.length / settings.noiseSize;
  const generated = generate(ops, generatorNetwork, ops.tensor(noise, [rows, settings.noiseSize]));
  const raise = ops.fill([rows, 1], -1 / rows);
  if (share === undefined) {
    const inputs = criticInputs(ops, criticNetwork, generated.codes);
    const dGenerated = atCodes(ops, criticNetwork, backwards(ops, criticNetwork, inputs, raise));
    return { generator: generateBackward(ops, generatorNetwork, generated, dGenerated) };
  }

  const batch = upload(ops, share.batch, 'by row', settings.summary);
  const real = encode(ops, networks.encoder.tensors, batch);
  yield 'midway';
  const count = share.batch.layout.rows;
  const inputs = criticInputs(ops, criticNetwork, ops.concatRows([real.codes, generated.codes]));
  const seeds = ops.concatRows([ops.fill([count, 1], 1 / count), raise]); // [2B, 1]
  const dCodes = atCodes(ops, criticNetwork, backwards(ops, criticNetwork, inputs, seeds)); // [2B, H]
  const dReal = ops.sliceRows(dCodes, 0, count); // [B, H]
  const dGenerated = ops.sliceRows(dCodes, count, rows); // [B, H]
  const weighted =
    share.matched === undefined
      ? ops.scale(dReal, share.weight)
      : ops.scale(dReal, share.weight, share.matched, ops.meanRowNorm(dReal));
  const generator = generateBackward(ops, generatorNetwork, generated, dGenerated);
  yield 'midway';
  return {
    generator,
    encoder: encodeBackward(ops, networks.encoder.tensors, real, weighted),
  };
}
