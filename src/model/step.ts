/** One iteration of training: the phases in order, and what their gradients move. */
import type { Tensor, Tensors } from '../ops/ops';
import type { Adam } from './adam';
import { annealed } from './annealing';
import { encode } from './autoencoder';
import type { FigureTotals } from './figures';
import { pack, upload } from './layout';
import type { Networks } from './networks';
import type { Noise } from './noise';
import { adversarial, criticStep, meanScores, reconstruction } from './phases';
import type { CriticPhase, EncoderShare } from './phases';
import type { TrainingSettings } from './settings';

/** Adam's first decay for encoder and decoder, PyTorch's default. */
const AUTOENCODER_BETA1 = 0.9;

/** The phase that has just been completed. */
export type Phase = 'reconstruction' | 'critic' | 'adversarial';

/** Where an iteration lets others in: after a phase, or between two passes of one. */
export type Pause = Phase | 'midway';

/** Where sentences come from: word ids without special ones. */
export interface Batches {
  nextReconstruction(): readonly Int32Array[];
  /** Drawn at random over lengths, or the critic would learn length. */
  nextAdversarial(): readonly Int32Array[];
}

/** Everything that an iteration works on. */
export interface Trainer {
  readonly networks: Networks;
  /** Of encoder and decoder; undefined for SGD. */
  readonly autoencoderAdam: { readonly encoder: Adam; readonly decoder: Adam } | undefined;
  readonly generatorAdam: Adam;
  readonly criticAdam: Adam;
  readonly noise: Noise;
  readonly totals: FigureTotals;
}

/** Gradients to be added, with the factor that clips them. */
interface Term {
  readonly gradients: Tensors;
  readonly scale: Tensor;
}

/**
 * One iteration: reconstruction; then, as often as there are rounds, k critic steps and one
 * adversarial step. Yields after each, and between the passes of long ones, so that the caller may
 * do other work there; midway of a phase no weight has moved. Nothing is read back from the device.
 *
 * With SGD (the paper) the encoder moves after reconstruction and again in each adversarial step.
 * Adam ignores the scale of a gradient, so a step of its own would cancel λ⁽¹⁾: with Adam the
 * encoder moves once, at the end, on g_rec + λ⁽¹⁾ · g_adv. Either way each gradient is clipped by
 * its own norm.
 *
 * With an `adversarialInterval` over 1, only each so manieth iteration has adversarial rounds: a
 * departure from the paper, which spends a good part of its time on them.
 */
export function* iterate(
  trainer: Trainer,
  batches: Batches,
  given: TrainingSettings,
  iteration: number,
): Generator<Pause, void> {
  const { networks, totals } = trainer;
  const { ops } = networks;

  const learningRate = annealed(given.learningRate, given.learningRateDecay, iteration);
  const settings = { ...given, learningRate };

  const packed = pack(batches.nextReconstruction());
  const radius = annealed(settings.noiseRadius, settings.noiseDecay, iteration);
  const noise =
    radius > 0
      ? trainer.noise.onCodes(packed.layout.rows * networks.settings.hiddenSize, radius)
      : undefined;
  const lengths =
    settings.shortenedCodes > 0
      ? trainer.noise.forLengths(packed.layout.rows, settings.shortenedCodes)
      : undefined;
  const first = yield* reconstruction(networks, packed, { lengths, noise });
  const matched = settings.matchNorm ? ops.meanRowNorm(first.codes) : undefined;
  const scale = ops.clipScale([first.encoder, first.decoder], settings.gradientClip);
  moveDecoder(trainer, { gradients: first.decoder, scale }, settings);
  const terms: Term[] = [{ gradients: first.encoder, scale }];
  if (trainer.autoencoderAdam === undefined) moveEncoder(trainer, terms.splice(0), settings);
  yield 'reconstruction';

  const figures = { reconstruction: first.figures, tokens: packed.layout.tokens };
  // Without any scores yet, on a model loaded in between, there is a round all the same.
  if (iteration % settings.adversarialInterval !== 0 && totals.scored) {
    totals.add(figures);
    moveEncoder(trainer, terms, settings);
    return;
  }
  for (let round = 1; round <= settings.rounds; round++) {
    const isLast = round === settings.rounds;
    yield* trainCritic(trainer, batches, settings, (step) => {
      if (!isLast) return;
      const critic = { ...meanScores(networks, step), penalty: step.penalty };
      totals.add({ ...figures, critic });
    });

    const sentences = batches.nextAdversarial();
    const share: EncoderShare | undefined =
      settings.adversarialWeight > 0
        ? { batch: pack(sentences), weight: settings.adversarialWeight, matched }
        : undefined;
    const draws = trainer.noise.forGenerator(sentences.length * networks.settings.noiseSize);
    const { generator, encoder } = yield* adversarial(networks, draws, share);
    trainer.generatorAdam.update(generator, {
      learningRate: settings.generatorLearningRate,
      beta1: settings.ganBeta1,
    });
    if (encoder !== undefined) {
      terms.push({ gradients: encoder, scale: ops.clipScale([encoder], settings.gradientClip) });
    }
    if (trainer.autoencoderAdam === undefined || isLast) {
      moveEncoder(trainer, terms.splice(0), settings);
    }
    yield 'adversarial';
  }
}

/**
 * k critic steps, each on fresh sentences. The encoder stands still in the meantime, so that all
 * of them are encoded at once. `seen` is given the last step, before the critic moves by it.
 */
function* trainCritic(
  { networks, noise, criticAdam }: Trainer,
  batches: Batches,
  settings: TrainingSettings,
  seen: (step: CriticPhase) => void,
): Generator<Pause, void> {
  const { ops, encoder } = networks;
  const { lipschitz, noiseSize, summary } = networks.settings;
  const close = ops.enter();
  try {
    const drawn = Array.from({ length: settings.criticSteps }, () => batches.nextAdversarial());
    const { codes } = encode(
      ops,
      encoder.tensors,
      upload(ops, pack(drawn.flat()), 'by sentence', summary),
    );
    yield 'midway';
    let start = 0;
    for (const [index, { length }] of drawn.entries()) {
      ops.scope(() => {
        const real = ops.sliceRows(codes, start, length); // [B, H]
        const penalty =
          lipschitz === 'penalty'
            ? { weight: settings.penaltyWeight, alpha: noise.forMixing(length) }
            : undefined;
        const step = criticStep(networks, real, noise.forGenerator(length * noiseSize), penalty);
        if (index === drawn.length - 1) seen(step);
        criticAdam.update(step.critic, {
          learningRate: settings.criticLearningRate,
          beta1: settings.ganBeta1,
          ...(lipschitz === 'clip' ? { bound: settings.clipBound } : {}),
        });
      });
      start += length;
      yield 'critic';
    }
  } finally {
    close();
  }
}

function moveDecoder(
  { networks, autoencoderAdam }: Trainer,
  { gradients, scale }: Term,
  { learningRate }: TrainingSettings,
): void {
  if (autoencoderAdam === undefined) {
    networks.ops.sgd(networks.decoder, gradients, { learningRate, scale });
  } else {
    autoencoderAdam.decoder.update(gradients, { learningRate, beta1: AUTOENCODER_BETA1, scale });
  }
}

/** One step on the sum of the terms; without any, the encoder stays. */
function moveEncoder(
  { networks, autoencoderAdam }: Trainer,
  terms: readonly Term[],
  { learningRate }: TrainingSettings,
): void {
  const [only] = terms;
  if (only === undefined) return;
  const { gradients, scale } =
    terms.length === 1 ? only : { gradients: networks.ops.combine(terms), scale: undefined };
  const step = { learningRate, ...(scale === undefined ? {} : { scale }) };
  if (autoencoderAdam === undefined) networks.ops.sgd(networks.encoder, gradients, step);
  else autoencoderAdam.encoder.update(gradients, { ...step, beta1: AUTOENCODER_BETA1 });
}
