/** Which sentences an iteration looks at. */
import { type Random, resumedRandom, seededRandom, shuffle } from '../random';

/** The part of a corpus that batches are drawn from: the sentences at `indices`. */
export interface SentencePool {
  readonly encoded: readonly Int32Array[];
  readonly indices: Int32Array;
}

/** Where a sampler stands: enough to carry on as if it had never stopped. */
export interface SamplerState {
  readonly epoch: number;
  /** Sentences of this epoch that were already given out. */
  readonly position: number;
  /** State of the shuffling stream at the start of this epoch. */
  readonly shuffling: readonly number[];
  readonly drawing: readonly number[];
}

/**
 * Batches for phase 1 (every sentence once per epoch) and for phases 2 and 3 (at random).
 *
 * Sentences of a batch are sorted by falling length, as packing needs; those of equal length
 * stay in the order in which they were drawn. Batches are never made of sentences of like
 * length: the critic would learn length.
 */
export class BatchSampler {
  readonly #pool: SentencePool;
  #shuffling: Random;
  #shufflingAtStart: readonly number[];
  /** A stream of its own, so that more critic steps do not change what phase 1 sees. */
  #drawing: Random;
  #order: Int32Array;
  #position = 0;
  #epoch = 1;

  /** The pool must hold at least one sentence. */
  constructor(pool: SentencePool, random: Random) {
    this.#pool = pool;
    this.#drawing = seededRandom(random.integer(2 ** 31), 'drawing');
    this.#shuffling = random;
    this.#shufflingAtStart = random.state();
    this.#order = shuffle(pool.indices.slice(), random);
  }

  /** A sampler that goes on where `state()` was taken, on the same pool. */
  static resumed(pool: SentencePool, state: SamplerState): BatchSampler {
    const sampler = new BatchSampler(pool, resumedRandom(state.shuffling));
    sampler.#drawing = resumedRandom(state.drawing);
    sampler.#shuffling = resumedRandom(state.shuffling);
    sampler.#shufflingAtStart = state.shuffling;
    sampler.#order = shuffle(pool.indices.slice(), sampler.#shuffling);
    sampler.#position = state.position;
    sampler.#epoch = state.epoch;
    return sampler;
  }

  /**
   * The next `size` sentences of a shuffled pass over the pool, shuffled anew for each pass. A
   * batch may cross from one pass into the next. `epoch` counts the passes begun, from 1.
   */
  epochBatch(size: number): { sentences: Int32Array[]; epoch: number } {
    const sentences: Int32Array[] = [];
    while (sentences.length < size) {
      if (this.#position === this.#order.length) this.#beginEpoch();
      sentences.push(this.#sentence(this.#order[this.#position++]!));
    }
    return { sentences: byFallingLength(sentences), epoch: this.#epoch };
  }

  /** `size` sentences of the pool, each drawn from all of them. */
  randomBatch(size: number): Int32Array[] {
    const { indices } = this.#pool;
    const sentences = Array.from({ length: size }, () =>
      this.#sentence(indices[this.#drawing.integer(indices.length)]!),
    );
    return byFallingLength(sentences);
  }

  state(): SamplerState {
    return {
      epoch: this.#epoch,
      position: this.#position,
      shuffling: this.#shufflingAtStart,
      drawing: this.#drawing.state(),
    };
  }

  #beginEpoch(): void {
    this.#epoch++;
    this.#position = 0;
    this.#shufflingAtStart = this.#shuffling.state();
    this.#order = shuffle(this.#pool.indices.slice(), this.#shuffling);
  }

  #sentence(index: number): Int32Array {
    return this.#pool.encoded[index]!;
  }
}

function byFallingLength(sentences: Int32Array[]): Int32Array[] {
  return sentences.sort((a, b) => b.length - a.length);
}
