import type { Experiment } from './experiment';
import { wholeCopyOf, type WholeCopy } from './whole-copy';

/**
 * Copies of an experiment on the host. An engine that is lost, storage, the best checkpoint and
 * files all need one now and then: of one moment, one is made.
 */
export class HostCopies {
  readonly #experiment: Experiment;
  #newest: WholeCopy | undefined;
  #made: { readonly iteration: number; readonly copy: Promise<WholeCopy> } | undefined;

  constructor(experiment: Experiment) {
    this.#experiment = experiment;
  }

  /** The one that was made last, whatever it is of. */
  get newest(): WholeCopy | undefined {
    return this.#newest;
  }

  /** The experiment as it is now; to be asked for between two iterations. */
  now(): Promise<WholeCopy> {
    const { iteration } = this.#experiment;
    if (this.#made?.iteration === iteration) return this.#made.copy;
    const copy = this.#make();
    const made = { iteration, copy };
    this.#made = made;
    copy.catch(() => {
      if (this.#made === made) this.#made = undefined;
    });
    return copy;
  }

  /** Weights were put back: what was copied is of others, even at the same iteration. */
  renew(): void {
    this.#made = undefined;
  }

  async #make(): Promise<WholeCopy> {
    const copy = await wholeCopyOf(this.#experiment);
    this.#newest = copy;
    return copy;
  }
}
