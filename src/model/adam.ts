import type { AdamStep, Moments, Ops, Parameters, Tensors } from '../ops/ops';
import { assignAll, readAll } from './named-tensors';
import type { NamedHostTensors } from './weights';

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

  /** Updates that the moments have seen. */
  get steps(): number {
    return this.#steps;
  }

  /** First and second moment of every weight, `first.weight_ih_l0`; all of one moment. */
  moments(): Promise<NamedHostTensors> {
    return readAll(this.#ops, this.#named());
  }

  /**
   * Goes on where {@link moments} were taken, after so many updates.
   *
   * @throws Error where a moment is missing or has another shape; then nothing has changed.
   */
  resume(steps: number, moments: Readonly<NamedHostTensors>): void {
    assignAll(this.#ops, this.#named(), moments);
    this.#steps = steps;
  }

  /** Forgets the past: for weights that came from elsewhere. */
  reset(): void {
    this.dispose();
    this.#moments = this.#ops.moments(this.#parameters);
    this.#steps = 0;
  }

  #named() {
    return (['first', 'second'] as const).flatMap((order) =>
      Object.entries(this.#moments[order].tensors).map(
        ([name, tensor]) => [`${order}.${name}`, tensor] as const,
      ),
    );
  }

  dispose(): void {
    this.#ops.dispose(this.#moments.first);
    this.#ops.dispose(this.#moments.second);
  }
}
