import type { AdamStep, Moments, Ops, Parameters, Tensors } from '../ops/ops';

/** As in PyTorch. */
const BETA2 = 0.999;
const EPSILON = 1e-8;

/** Adam for one network: its moments, and how many updates they have seen. */
export class Adam {
  readonly #ops: Ops;
  readonly #parameters: Parameters;
  #moments: Moments;
  #steps = 0;

  constructor(ops: Ops, parameters: Parameters) {
    this.#ops = ops;
    this.#parameters = parameters;
    this.#moments = ops.moments(parameters);
  }

  update(gradients: Tensors, step: Omit<AdamStep, 'beta2' | 'epsilon' | 'step'>): void {
    this.#steps += 1;
    const full = { ...step, beta2: BETA2, epsilon: EPSILON, step: this.#steps };
    this.#ops.adam(this.#parameters, this.#moments, gradients, full);
  }

  /** Forgets the past: for weights that came from elsewhere. */
  reset(): void {
    this.dispose();
    this.#moments = this.#ops.moments(this.#parameters);
    this.#steps = 0;
  }

  dispose(): void {
    this.#ops.dispose(this.#moments.first);
    this.#ops.dispose(this.#moments.second);
  }
}
