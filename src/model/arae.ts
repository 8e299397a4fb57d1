/**
 * Adversarially regularized autoencoder (Zhao et al. 2018, arXiv 1706.04223): an autoencoder of
 * sentences, and a generator and a critic that draw its codes towards a known distribution.
 */
import type { Ops, Tensor } from '../ops/ops';
import { Adam } from './adam';
import { encode, reconstructionFigures } from './autoencoder';
import { criticInputs, scores as criticScores } from './critic';
import { cutSentences, decodeByDraws, decodeGreedily } from './decode';
import type { Decoded, DecodeOptions } from './decode';
import { FigureTotals } from './figures';
import type { Figures, Scores } from './figures';
import { generateAlone } from './generator';
import { HostGenerator } from './generator-on-host';
import { pack, upload, uploadWithTargets } from './layout';
import type { DeviceBatch } from './layout';
import { Networks } from './networks';
import { seededNoise } from './noise';
import type { Noise, NoiseState } from './noise';
import type { ModelSettings, TrainingSettings } from './settings';
import { iterate } from './step';
import type { Batches, Pause, Phase, Trainer } from './step';
import type { NamedHostTensors } from './weights';

export type { Batches, Decoded, Figures, Pause, Phase };

/** What training needs beside the weights. */
export interface TrainingState {
  readonly iteration: number;
  readonly noise: NoiseState;
  /** Updates that each optimiser has made. */
  readonly steps: Readonly<Record<string, number>>;
  /** The critic's last scores; absent before its first round. */
  readonly scores?: Scores;
  /** Moments of the optimisers, `encoder.first.weight_ih_l0`. */
  readonly moments: Readonly<NamedHostTensors>;
}

/** Sentences read at a time, where nothing is learned from them. */
const PIECE = 128;

/**
 * A model and its training. Its methods may be called wherever an iteration yields: each asks
 * the device for everything before its first await.
 */
export class Arae {
  /** Iterations completed. */
  iteration = 0;
  readonly #ops: Ops;
  readonly #networks: Networks;
  readonly #trainer: Trainer;
  readonly #adams: Readonly<Record<string, Adam>>;

  /** @param noise what training draws; from the seed, unless a test brings its own */
  constructor(ops: Ops, settings: ModelSettings, noise: Noise = seededNoise(settings.seed)) {
    const networks = new Networks(ops, settings);
    const generatorAdam = new Adam(ops, networks.generator);
    const criticAdam = new Adam(ops, networks.critic);
    const autoencoderAdam =
      settings.optimiser === 'adam'
        ? { encoder: new Adam(ops, networks.encoder), decoder: new Adam(ops, networks.decoder) }
        : undefined;
    this.#ops = ops;
    this.#networks = networks;
    this.#adams = { generator: generatorAdam, critic: criticAdam, ...autoencoderAdam };
    this.#trainer = {
      networks,
      autoencoderAdam,
      generatorAdam,
      criticAdam,
      noise,
      totals: new FigureTotals(ops, settings.lipschitz === 'penalty'),
    };
  }

  /** How many numbers are learned. */
  get parameterCount(): number {
    return this.#networks.parameterCount;
  }

  /**
   * One iteration. Yields after each phase and within long ones, so that the caller may do other
   * work there; it must be run to its end or ended by `return()`. The iteration counts when it is
   * complete.
   */
  *iterate(batches: Batches, settings: TrainingSettings): Generator<Pause, void> {
    const close = this.#ops.enter();
    try {
      yield* iterate(this.#trainer, batches, settings, this.iteration);
      this.iteration += 1;
    } finally {
      close();
    }
  }

  /** Means over the iterations since the last call, with one readback; undefined if none. */
  figures(): Promise<Figures | undefined> {
    return this.#trainer.totals.take();
  }

  /** Codes of sentences (word ids without special ones), [B, H] in the order given. */
  async encode(sentences: readonly Int32Array[]): Promise<Float32Array> {
    const { hiddenSize } = this.#networks.settings;
    const codes = new Float32Array(sentences.length * hiddenSize); // [B, H]
    const reads = pieces(sentences).map((piece) =>
      this.#read(() => {
        const batch = this.#upload(piece, 'by sentence');
        return encode(this.#ops, this.#networks.encoder.tensors, batch).codes;
      }),
    );
    let start = 0;
    for (const part of await Promise.all(reads)) {
      codes.set(part, start);
      start += part.length;
    }
    return codes;
  }

  /**
   * The most probable sentence for each code, word by word; at most `maxLength` words.
   *
   * @param codes [B, H]
   */
  async decode(
    codes: Float32Array,
    maxLength: number,
    { draws, sayUnknown }: DecodeOptions = {},
  ): Promise<Decoded[]> {
    const { hiddenSize } = this.#networks.settings;
    const rows = codes.length / hiddenSize;
    if (rows === 0) return [];
    if (draws !== undefined) {
      const points = { shape: [rows, hiddenSize], values: codes };
      const { decoderNetwork } = this.#networks;
      const drawn = await decodeByDraws(
        this.#ops,
        decoderNetwork,
        points,
        maxLength,
        draws,
        sayUnknown,
      );
      return cutSentences(drawn, rows);
    }
    const chosen = await this.#read(() => {
      const points = this.#ops.tensor(codes, [rows, hiddenSize]);
      const { decoderNetwork } = this.#networks;
      return decodeGreedily(this.#ops, decoderNetwork, points, maxLength, sayUnknown);
    });
    return cutSentences(chosen, rows);
  }

  /**
   * Codes from the generator, each on its own (running statistics), [B, H].
   *
   * @param noise [B, S], draws from N(0, 1)
   */
  async generate(noise: Float32Array): Promise<Float32Array> {
    const { noiseSize } = this.#networks.settings;
    const rows = noise.length / noiseSize;
    if (rows === 0) return new Float32Array(0);
    return this.#read(() =>
      generateAlone(
        this.#ops,
        this.#networks.generatorNetwork,
        this.#ops.tensor(noise, [rows, noiseSize]),
      ),
    );
  }

  /** The generator as it is at this moment, on the host. */
  async generatorOnHost(): Promise<HostGenerator> {
    const { hiddenLayers } = this.#networks.generatorNetwork;
    return new HostGenerator(await this.#networks.generatorWeights(), hiddenLayers);
  }

  /**
   * Reconstruction loss (nats per token) and teacher-forced accuracy, without noise on codes.
   *
   * @param read what the encoder reads in their place, sentence by sentence of the same length;
   *   the sentences themselves, unless their words were swapped, say
   */
  async heldOut(
    sentences: readonly Int32Array[],
    read: readonly Int32Array[] = sentences,
  ): Promise<{ loss: number; accuracy: number }> {
    let [loss, right, tokens] = [0, 0, 0];
    const readPieces = pieces(read);
    const reads = pieces(sentences).map((piece, index) =>
      this.#read(() => {
        const batch = uploadWithTargets(this.#ops, pack(piece), this.#networks.settings.summary);
        // Equal lengths sort alike, so rows agree.
        const from = read === sentences ? batch : this.#upload(readPieces[index] ?? [], 'by row');
        const { codes } = encode(this.#ops, this.#networks.encoder.tensors, from);
        tokens += batch.layout.tokens;
        return reconstructionFigures(this.#ops, this.#networks.decoderNetwork, codes, batch)
          .figures;
      }),
    );
    for (const [partLoss = NaN, partRight = NaN] of await Promise.all(reads)) {
      loss += partLoss;
      right += partRight;
    }
    return { loss: loss / tokens, accuracy: right / tokens };
  }

  /**
   * The critic's scores of codes, [B]: the higher, the more it takes them for real.
   *
   * @param codes [B, H]
   */
  async score(codes: Float32Array): Promise<Float32Array> {
    const { hiddenSize } = this.#networks.settings;
    const rows = codes.length / hiddenSize;
    if (rows === 0) return new Float32Array(0);
    return this.#read(() => {
      const critic = this.#networks.criticNetwork;
      const points = this.#ops.tensor(codes, [rows, hiddenSize]);
      return criticScores(this.#ops, critic, criticInputs(this.#ops, critic, points)); // [B, 1]
    });
  }

  /** Every weight under PyTorch's name, such as `encoder.weight_ih_l0`. */
  weights(): Promise<NamedHostTensors> {
    return this.#networks.weights();
  }

  /**
   * Overwrites every weight; the optimisers forget their past.
   *
   * @throws Error where a weight is missing or has another shape; then nothing has changed.
   */
  load(weights: Readonly<NamedHostTensors>): void {
    this.#networks.load(weights);
    for (const adam of Object.values(this.#adams)) adam.reset();
  }

  /**
   * Everything that training needs beside the weights. To be asked for between two iterations, in
   * the same turn as the weights.
   */
  async training(): Promise<TrainingState> {
    const { iteration } = this;
    const noise = this.#trainer.noise.state();
    const { totals } = this.#trainer;
    // Scores that nobody has asked for yet are still on the device.
    const scoring = totals.scores ?? (totals.scored ? totals.take() : undefined);
    const optimisers = Object.entries(this.#adams).map(
      ([name, adam]) => [name, adam.steps, adam.moments()] as const,
    );
    const steps: Record<string, number> = {};
    const moments: NamedHostTensors = {};
    for (const [name, count, reading] of optimisers) {
      steps[name] = count;
      for (const [key, moment] of Object.entries(await reading)) moments[`${name}.${key}`] = moment;
    }
    const scores = await scoring;
    return { iteration, noise, steps, moments, ...(scores && { scores }) };
  }

  /**
   * Goes on where {@link training} was asked for, as if nothing had been between; the weights of
   * that moment are to be loaded before.
   *
   * @throws Error where something is missing or has another shape; the model is then to be given up.
   */
  resume({ iteration, noise, steps, moments, scores }: TrainingState): void {
    for (const [name, adam] of Object.entries(this.#adams)) {
      const prefix = `${name}.`;
      const own = Object.entries(moments)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, moment]) => [key.slice(prefix.length), moment]);
      const made = steps[name];
      if (made === undefined) throw new Error(`The steps of the ${name}'s optimiser are missing.`);
      adam.resume(made, Object.fromEntries(own) as NamedHostTensors);
    }
    this.#trainer.noise.restore(noise);
    this.#trainer.totals.scores = scores;
    this.iteration = iteration;
  }

  /** Frees all weights; the model is not usable afterwards. */
  dispose(): void {
    this.#networks.dispose();
    this.#trainer.totals.dispose();
    for (const adam of Object.values(this.#adams)) adam.dispose();
  }

  #upload(sentences: readonly Int32Array[], codes: 'by row' | 'by sentence'): DeviceBatch {
    return upload(this.#ops, pack(sentences), codes, this.#networks.settings.summary);
  }

  /** Computes in a scope of its own and reads the result back. */
  #read(compute: () => Tensor): Promise<Float32Array> {
    return this.#ops.scope(() => this.#ops.read(compute()));
  }
}

function pieces(sentences: readonly Int32Array[]): (readonly Int32Array[])[] {
  const count = Math.ceil(sentences.length / PIECE);
  return Array.from({ length: count }, (_, i) => sentences.slice(i * PIECE, (i + 1) * PIECE));
}
