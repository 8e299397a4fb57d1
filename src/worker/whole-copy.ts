import { copyOf, type Copy } from './best-checkpoint';
import type { Experiment } from './experiment';
import type { ExperimentState } from './training-record';

/** All of an experiment as it was between two iterations, on the host. */
export interface WholeCopy extends Copy {
  readonly state: ExperimentState;
}

/** To be asked for between two iterations; training may go on before it is there. */
export async function wholeCopyOf(experiment: Experiment): Promise<WholeCopy> {
  const [copy, state] = await Promise.all([copyOf(experiment.model), experiment.state()]);
  return { ...copy, state };
}

/**
 * Puts an experiment where the copy was made, on whatever engine it is.
 *
 * @throws Error where the copy is of another experiment.
 */
export function putBack({ weights, state }: WholeCopy, experiment: Experiment): void {
  experiment.model.load(weights);
  experiment.resume(state);
}
