/** Everything random in a training step, drawn on the host from streams of the seed. */
import { seededRandom } from '../random';
import type { Random } from '../random';

/** Iterations between two steps of the annealing. */
const ANNEALING_INTERVAL = 100;

/**
 * σ of the noise on codes: the radius times the decay for every 100 iterations passed. One count
 * for the whole run (in the authors' code it starts again with each epoch, and so a small corpus
 * never gets rid of its noise).
 */
export function annealedRadius(radius: number, decay: number, iteration: number): number {
  return radius * decay ** Math.floor(iteration / ANNEALING_INTERVAL);
}

/** What an iteration draws. An array returned is good until the next call of the same kind. */
export interface Noise {
  /** N(0, σ²), added to codes before they are reconstructed. */
  onCodes(count: number, radius: number): Float32Array;
  /** N(0, 1), what the generator makes codes from. */
  forGenerator(count: number): Float32Array;
  /** U(0, 1), how far between a generated and a real code the slope penalty looks. */
  forMixing(count: number): Float32Array;
}

/** The draws of a run. Each kind has a stream of its own: more of one leave the others alone. */
export function seededNoise(seed: number): Noise {
  const codes = new Draws(seededRandom(seed, 'code noise'));
  const generator = new Draws(seededRandom(seed, 'generator noise'));
  const mixing = new Draws(seededRandom(seed, 'mixing'));
  return {
    onCodes: (count, radius) => codes.normal(count, radius),
    forGenerator: (count) => generator.normal(count, 1),
    forMixing: (count) => mixing.uniform(count),
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

  #room(count: number): Float32Array {
    if (this.#buffer.length < count) this.#buffer = new Float32Array(count);
    return this.#buffer.subarray(0, count);
  }
}
