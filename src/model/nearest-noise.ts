/** From a code back to the noise from which the generator comes nearest to it. */
import type { Random } from '../random';
import type { HostGenerator, HostPass } from './generator-on-host';

/** Steps downhill, and how wide they are. */
const STEPS = 40;
const RATE = 0.1;
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];
/** Longer noise than this many times the usual length is as good as never drawn. */
const LONGEST = 1.25;
/** Draws among which the start is chosen. */
const DRAWS = 128;

export interface Made {
  readonly noise: Float32Array;
  /** What the generator makes of it. */
  readonly code: Float32Array;
  /** From there to the code that was wanted. */
  readonly distance: number;
}

/** Noise to start from, and the codes that the generator makes of it. */
export function drawStarts(generator: HostGenerator, random: Random, draws = DRAWS): HostPass[] {
  return Array.from({ length: draws }, () =>
    generator.run(random.normal(new Float32Array(generator.noiseSize))),
  );
}

/**
 * The code nearest to the one wanted that the generator can make, as far as Adam finds it from the
 * best of the starts; never farther than that. Noise stays as short as the noise that is drawn.
 *
 * @throws RangeError where there is no start.
 */
export function nearestMade(
  generator: HostGenerator,
  wanted: Float32Array,
  starts: readonly HostPass[],
  steps = STEPS,
): Made {
  const [first, ...others] = starts;
  if (first === undefined) throw new RangeError('There is no noise to start from.');
  let pass = first;
  let distance = distanceBetween(pass.code, wanted);
  for (const other of others) {
    const far = distanceBetween(other.code, wanted);
    if (far < distance) [pass, distance] = [other, far];
  }
  const best = { pass, distance };
  const longest = LONGEST * Math.sqrt(generator.noiseSize);
  const noise = Float32Array.from(noiseOf(pass));
  const mean = new Float32Array(noise.length);
  const square = new Float32Array(noise.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = generator.backward(
      pass,
      pass.code.map((value, k) => value - wanted[k]!),
    );
    // The last steps are small, so that they settle.
    const rate = (RATE * (steps - step + 1)) / steps;
    for (let k = 0; k < noise.length; k++) {
      mean[k] = BETA1 * mean[k]! + (1 - BETA1) * gradient[k]!;
      square[k] = BETA2 * square[k]! + (1 - BETA2) * gradient[k]! ** 2;
      const m = mean[k]! / (1 - BETA1 ** step);
      noise[k]! -= (rate * m) / (Math.sqrt(square[k]! / (1 - BETA2 ** step)) + EPSILON);
    }
    const length = Math.hypot(...noise);
    if (length > longest) for (let k = 0; k < noise.length; k++) noise[k]! *= longest / length;
    pass = generator.run(noise.slice());
    const far = distanceBetween(pass.code, wanted);
    if (far < best.distance) Object.assign(best, { pass, distance: far });
  }
  return { noise: noiseOf(best.pass), code: best.pass.code, distance: best.distance };
}

export function noiseOf({ inputs }: HostPass): Float32Array {
  return inputs[0] ?? new Float32Array();
}

export function distanceBetween(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k]! - b[k]!) ** 2;
  return Math.sqrt(sum);
}
