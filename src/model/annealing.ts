/** Iterations between two steps of the annealing. */
const INTERVAL = 100;

/**
 * A value that is multiplied by `decay` every 100 iterations. One count for the whole run (in the
 * authors' code that of the noise starts again with each epoch, and so a small corpus never gets
 * rid of its noise).
 */
export function annealed(start: number, decay: number, iteration: number): number {
  return start * decay ** Math.floor(iteration / INTERVAL);
}
