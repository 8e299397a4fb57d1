import type { Ops, Parameters, Tensor } from '../ops/ops';
import { weight } from './weights';

/** Means over a number of iterations. */
export interface Figures {
  /** −log p per token, nats. */
  readonly reconstruction: number;
  /** Share of tokens whose most probable word is right, given the words before (teacher-forced). */
  readonly accuracy: number;
  /** Mean score of real codes, as the last critic step of each iteration saw them. */
  readonly real: number;
  /** The same for generated codes. */
  readonly generated: number;
  /** The gradient penalty there, weight included; 0 where the critic's weights are clipped. */
  readonly penalty: number;
}

/** The figures of one iteration, still on the device. */
export interface IterationFigures {
  /** [2]: sum over tokens of −log p, tokens whose most probable word is right. */
  readonly reconstruction: Tensor;
  readonly tokens: number;
  /** [1] */
  readonly real: Tensor;
  /** [1] */
  readonly generated: Tensor;
  /** [1] */
  readonly penalty: Tensor | undefined;
}

/** Adds figures up on the device, so that training never waits to be looked at. */
export class FigureTotals {
  readonly #ops: Ops;
  readonly #parameters: Parameters;
  readonly #total: Tensor;
  #tokens = 0;
  #iterations = 0;

  constructor(ops: Ops, withPenalty: boolean) {
    this.#ops = ops;
    const size = withPenalty ? 5 : 4;
    this.#parameters = ops.parameters({
      total: { shape: [size], values: new Float32Array(size) },
    });
    this.#total = weight(this.#parameters.tensors, 'total');
  }

  add({ reconstruction, tokens, real, generated, penalty }: IterationFigures): void {
    const parts = [reconstruction, real, generated, ...(penalty === undefined ? [] : [penalty])];
    this.#ops.addInto(this.#total, parts);
    this.#tokens += tokens;
    this.#iterations += 1;
  }

  /** Means since the last call, which costs one readback; undefined if nothing was added. */
  async take(): Promise<Figures | undefined> {
    const [tokens, iterations] = [this.#tokens, this.#iterations];
    if (iterations === 0) return undefined;
    this.#tokens = 0;
    this.#iterations = 0;
    const reading = this.#ops.read(this.#total);
    this.#ops.assign(this.#total, new Float32Array(this.#total.shape[0] ?? 0));
    const [loss = NaN, right = NaN, real = NaN, generated = NaN, penalty = 0] = await reading;
    return {
      reconstruction: loss / tokens,
      accuracy: right / tokens,
      real: real / iterations,
      generated: generated / iterations,
      penalty: penalty / iterations,
    };
  }

  dispose(): void {
    this.#ops.dispose(this.#parameters);
  }
}
