import type { Arae } from '../model/arae';
import type { NamedHostTensors } from '../model/weights';

/** Weights as they were at an iteration, on the host: they outlive engine and model. */
export interface Copy {
  readonly iteration: number;
  readonly weights: NamedHostTensors;
}

interface Checkpoint extends Copy {
  readonly reversePerplexity: number;
}

/**
 * The weights with the lowest reverse perplexity of a run. Losses keep falling when samples have
 * long begun to worsen, so the newest weights are not always the best.
 */
export class BestCheckpoint {
  #best: Checkpoint | undefined;

  get best(): Checkpoint | undefined {
    return this.#best;
  }

  /** Keeps the model's weights if they are the best so far, and then gives the checkpoint. */
  async offer(model: Arae, reversePerplexity: number): Promise<Checkpoint | undefined> {
    const limit = this.#best?.reversePerplexity ?? Infinity;
    if (!(reversePerplexity < limit)) return undefined;
    const copy = await copyOf(model);
    this.#best = { ...copy, reversePerplexity };
    return this.#best;
  }
}

export async function copyOf(model: Arae): Promise<Copy> {
  const { iteration } = model;
  return { iteration, weights: await model.weights() };
}
