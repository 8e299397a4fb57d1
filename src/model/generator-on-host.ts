/**
 * The generator as a plain function on the host, one sample at a time: small enough for it, and it
 * can then be followed backwards to its noise on every engine alike.
 */
import type { NamedHostTensors } from './weights';

/** Added to variances before the root, as everywhere (`batchNorm` in `ops`). */
const EPSILON = 1e-5;

interface Layer {
  /** [outputs, inputs], row by row. */
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

/** The gradients that a walk backwards gives need what each layer put out on the way there. */
export interface HostPass {
  readonly code: Float32Array;
  /** Of the noise, then of every hidden layer. */
  readonly inputs: readonly Float32Array[];
}

export class HostGenerator {
  readonly noiseSize: number;
  readonly #layers: readonly Layer[];

  /**
   * Batch normalisation by running statistics is one factor and one shift a unit, so it is worked
   * into the layer before it.
   *
   * @param weights under PyTorch's names without the network: `layer1.weight`, `bn1.running_mean`
   * @throws Error where a weight is missing.
   */
  constructor(weights: Readonly<NamedHostTensors>, hiddenLayers: number) {
    const valuesOf = (name: string) => {
      const found = weights[name];
      if (found === undefined) throw new Error(`There is no weight called ${name}.`);
      return found.values;
    };
    this.#layers = Array.from({ length: hiddenLayers + 1 }, (_, i) => {
      const weight = valuesOf(`layer${i + 1}.weight`);
      const bias = valuesOf(`layer${i + 1}.bias`);
      if (i === hiddenLayers) return { weight, bias };
      const [scale, shift, mean, variance] = [
        valuesOf(`bn${i + 1}.weight`),
        valuesOf(`bn${i + 1}.bias`),
        valuesOf(`bn${i + 1}.running_mean`),
        valuesOf(`bn${i + 1}.running_var`),
      ];
      const factors = scale.map((value, unit) => value / Math.sqrt(variance[unit]! + EPSILON));
      const inputs = weight.length / bias.length;
      return {
        weight: weight.map((value, place) => value * factors[Math.floor(place / inputs)]!),
        bias: bias.map((value, unit) => (value - mean[unit]!) * factors[unit]! + shift[unit]!),
      };
    });
    const [first] = this.#layers;
    this.noiseSize = first === undefined ? 0 : first.weight.length / first.bias.length;
  }

  /** The code made from noise, [noise] → [hidden]. */
  run(noise: Float32Array): HostPass {
    const inputs = [noise];
    let x = noise;
    const last = this.#layers.length - 1;
    this.#layers.forEach(({ weight, bias }, i) => {
      const y = new Float32Array(bias.length);
      const width = x.length;
      for (let unit = 0; unit < y.length; unit++) {
        let sum = bias[unit]!;
        const row = unit * width;
        for (let k = 0; k < width; k++) sum += weight[row + k]! * x[k]!;
        y[unit] = i < last && sum < 0 ? 0 : sum;
      }
      x = y;
      if (i < last) inputs.push(y);
    });
    return { code: x, inputs };
  }

  /** The gradient at the noise, given that at the code: [hidden] → [noise]. */
  backward({ inputs }: HostPass, dCode: Float32Array): Float32Array {
    let d = dCode;
    for (let i = this.#layers.length - 1; i >= 0; i--) {
      const { weight } = this.#layers[i]!;
      const input = inputs[i]!;
      const width = input.length;
      const dInput = new Float32Array(width);
      for (let unit = 0; unit < d.length; unit++) {
        const slope = d[unit]!;
        if (slope === 0) continue;
        const row = unit * width;
        for (let k = 0; k < width; k++) dInput[k]! += slope * weight[row + k]!;
      }
      // A ReLU that was shut lets nothing through; the noise itself passed none.
      if (i > 0) for (let k = 0; k < width; k++) if (input[k] === 0) dInput[k] = 0;
      d = dInput;
    }
    return d;
  }
}
