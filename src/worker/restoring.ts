/** Earlier weights in the place of those at hand; the count of iterations goes on. */
import type { Loop } from './loop';
import { putBack } from './whole-copy';

/** Puts the best weights back, between two iterations. False where there are none yet. */
export async function restoreBest(loop: Loop): Promise<boolean> {
  const { best } = loop.checkpoint;
  if (best === undefined) return false;
  await loop.whenAtRest(async () => {
    loop.experiment.model.load(best.weights);
    loop.healthy.moved();
    await tell(loop, best.iteration);
  });
  return true;
}

/**
 * Puts the run back where it was in order last: weights, moments and draws. False where that is not
 * known.
 */
export async function rollBack(loop: Loop): Promise<boolean> {
  const { healthy } = loop.healthy;
  if (healthy === undefined) return false;
  await loop.whenAtRest(async () => {
    const { experiment } = loop;
    const { iteration } = experiment;
    putBack(healthy.copy, experiment);
    experiment.model.iteration = iteration;
    loop.healthy.returned();
    await tell(loop, healthy.copy.iteration);
  });
  return true;
}

/** Everything shown is brought up to the weights of an iteration that are back. */
async function tell(loop: Loop, iteration: number): Promise<void> {
  const { experiment, paths, now } = loop;
  loop.copies.renew();
  // What was summed up until now belongs to the weights that are gone.
  await experiment.model.figures();
  loop.post({ type: 'restored', iteration });
  paths.renew();
  await paths.serve(experiment, now);
  await paths.elaborate(experiment, now, loop.running);
  await loop.sample();
}
