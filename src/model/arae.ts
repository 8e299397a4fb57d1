/**
 * Adversarially regularized autoencoder (Zhao et al. 2018, arXiv 1706.04223): an autoencoder of
 * sentences, and a generator and a critic that draw its codes towards a known distribution.
 */
import type { Ops, Tensor } from '../ops/ops';
import { Adam } from './adam';
import { cutSentences, decodeGreedily, encode, reconstructionFigures } from './autoencoder';
import type { Decoded } from './autoencoder';
import { FigureTotals } from './figures';
import type { Figures } from './figures';
import { generateAlone } from './generator';
import { pack, upload } from './layout';
import { Networks } from './networks';
import { seededNoise } from './noise';
import type { Noise } from './noise';
import type { ModelSettings, TrainingSettings } from './settings';
import { iterate } from './step';
import type { Batches, Phase, Trainer } from './step';
import type { NamedHostTensors } from './weights';

export type { Batches, Decoded, Figures, Phase };

/** Sentences read at a time, where nothing is learned from them. */
const PIECE = 128;

/**
 * A model and its training. Its methods may be called between two phases of an iteration: each
 * asks the device for everything before its first await.
 */
export class Arae {
  /** Iterations completed. */
  iteration = 0;
  readonly #ops: Ops;
  readonly #networks: Networks;
  readonly #trainer: Trainer;
  readonly #adams: readonly Adam[];

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
    this.#adams = [generatorAdam, criticAdam, ...Object.values(autoencoderAdam ?? {})];
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
   * One iteration. Yields after each phase, so that the caller may do other work there; it must
   * be run to its end or ended by `return()`. The iteration counts when it is complete.
   */
  *iterate(batches: Batches, settings: TrainingSettings): Generator<Phase, void> {
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
        const batch = upload(this.#ops, pack(piece), 'by sentence');
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
  async decode(codes: Float32Array, maxLength: number): Promise<Decoded[]> {
    const { hiddenSize } = this.#networks.settings;
    const rows = codes.length / hiddenSize;
    if (rows === 0) return [];
    const chosen = await this.#read(() => {
      const points = this.#ops.tensor(codes, [rows, hiddenSize]);
      return decodeGreedily(this.#ops, this.#networks.decoder.tensors, points, maxLength);
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

  /** Reconstruction loss (nats per token) and teacher-forced accuracy, without noise on codes. */
  async heldOut(sentences: readonly Int32Array[]): Promise<{ loss: number; accuracy: number }> {
    let [loss, right, tokens] = [0, 0, 0];
    const reads = pieces(sentences).map((piece) =>
      this.#read(() => {
        const batch = upload(this.#ops, pack(piece), 'by row');
        const { codes } = encode(this.#ops, this.#networks.encoder.tensors, batch);
        tokens += batch.layout.tokens;
        return reconstructionFigures(this.#ops, this.#networks.decoder.tensors, codes, batch)
          .figures;
      }),
    );
    for (const [partLoss = NaN, partRight = NaN] of await Promise.all(reads)) {
      loss += partLoss;
      right += partRight;
    }
    return { loss: loss / tokens, accuracy: right / tokens };
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
    for (const adam of this.#adams) adam.reset();
  }

  /** Frees all weights; the model is not usable afterwards. */
  dispose(): void {
    this.#networks.dispose();
    this.#trainer.totals.dispose();
    for (const adam of this.#adams) adam.dispose();
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
