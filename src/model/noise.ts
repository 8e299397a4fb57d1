/** Everything random in a training step, drawn on the host from streams of the seed. */
import { seededRandom } from '../random';
import type { Random } from '../random';

/** What an iteration draws. An array returned is good until the next call of the same kind. */
export interface Noise {
  /** N(0, σ²), added to codes before they are reconstructed. */
  onCodes(count: number, radius: number): Float32Array;
  /**
   * The length that each of `count` codes is read at: of a share of them, by chance, U(0, 1), of the
   * others 1.
   */
  forLengths(count: number, share: number): Float32Array;
  /** N(0, 1), what the generator makes codes from. */
  forGenerator(count: number): Float32Array;
  /** U(0, 1), how far between a generated and a real code the slope penalty looks. */
  forMixing(count: number): Float32Array;
  /** Where the streams stand, to carry on from later. */
  state(): NoiseState;
  /** @throws Error where this is no state of such streams. */
  restore(state: NoiseState): void;
}

export interface NoiseState {
  readonly codes: readonly number[];
  readonly generator: readonly number[];
  readonly mixing: readonly number[];
  /** Absent in what was kept before there was such a stream. */
  readonly lengths?: readonly number[];
}

/** The draws of a run. Each kind has a stream of its own: more of one leave the others alone. */
export function seededNoise(seed: number): Noise {
  const streams = {
    codes: seededRandom(seed, 'code noise'),
    generator: seededRandom(seed, 'generator noise'),
    mixing: seededRandom(seed, 'mixing'),
    lengths: seededRandom(seed, 'code lengths'),
  };
  const codes = new Draws(streams.codes);
  const generator = new Draws(streams.generator);
  const mixing = new Draws(streams.mixing);
  const lengths = new Draws(streams.lengths);
  return {
    onCodes: (count, radius) => codes.normal(count, radius),
    forLengths: (count, share) => lengths.mostlyOne(count, share),
    forGenerator: (count) => generator.normal(count, 1),
    forMixing: (count) => mixing.uniform(count),
    state: () => ({
      codes: streams.codes.state(),
      generator: streams.generator.state(),
      mixing: streams.mixing.state(),
      lengths: streams.lengths.state(),
    }),
    restore(state) {
      streams.codes.restore(state.codes);
      streams.generator.restore(state.generator);
      streams.mixing.restore(state.mixing);
      if (state.lengths !== undefined) streams.lengths.restore(state.lengths);
    },
  };
}

class Draws {
  readonly #random: Random;
  #buffer = new Float32Array(0);

  constructor(random: Random) {
    this.#random = random;
  }

  normal(count: number, deviation: number): Float32Array {
    return this.#random.normal(this.#room(count), deviation);
  }

  uniform(count: number): Float32Array {
    const out = this.#room(count);
    for (let i = 0; i < count; i++) out[i] = this.#random.uniform();
    return out;
  }

  mostlyOne(count: number, share: number): Float32Array {
    const out = this.#room(count);
    for (let i = 0; i < count; i++) {
      const drawn = this.#random.uniform();
      out[i] = this.#random.uniform() < share ? drawn : 1;
    }
    return out;
  }

  #room(count: number): Float32Array {
    if (this.#buffer.length < count) this.#buffer = new Float32Array(count);
    return this.#buffer.subarray(0, count);
  }
}
