import type { Arae } from '../model/arae';
import type { NamedHostTensors } from '../model/weights';

/** Weights as they were at an iteration, on the host: they outlive engine and model. */
export interface Copy {
  readonly iteration: number;
  readonly weights: NamedHostTensors;
}

export interface RatedCopy extends Copy {
  readonly reversePerplexity: number;
}

/**
 * The weights with the lowest reverse perplexity of a run. Losses keep falling when samples have
 * long begun to worsen, so the newest weights are not always the best.
 */
export class BestCheckpoint {
  #best: RatedCopy | undefined;

  /** @param best of an earlier visit */
  constructor(best?: RatedCopy) {
    this.#best = best;
  }

  get best(): RatedCopy | undefined {
    return this.#best;
  }

  /** Keeps a copy of the weights if they are the best so far, and then gives the checkpoint. */
  async offer(
    copy: () => Promise<Copy>,
    reversePerplexity: number,
  ): Promise<RatedCopy | undefined> {
    const limit = this.#best?.reversePerplexity ?? Infinity;
    if (!(reversePerplexity < limit)) return undefined;
    const { iteration, weights } = await copy();
    this.#best = { iteration, weights, reversePerplexity };
    return this.#best;
  }
}

export async function copyOf(model: Arae): Promise<Copy> {
  const { iteration } = model;
  return { iteration, weights: await model.weights() };
}
