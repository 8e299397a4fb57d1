/** A run: a model at work on a corpus. How one is made, moved to another engine, and ended. */
import type { SavedModel } from '../storage/saved-model';
import type { Chosen } from './choice';
import { standUp } from './demonstration';
import type { Engine } from './engines';
import { Experiment } from './experiment';
import { weightsLentBy } from './lending';
import type { Loop } from './loop';
import type { Origin, Plan } from './opening';
import type { Speaker } from './speaker';
import { restoredTraining } from './training-record';
import { putBack, wholeCopyOf } from './whole-copy';

/** What one run needs, all of it alive. */
export interface Run {
  readonly plan: Plan;
  readonly chosen: Chosen;
  readonly loop: Loop;
  /** True where an engine was lost, and no newer weights have been copied since. */
  readonly recovered: boolean;
}

/** A demonstration model that speaks already, while its corpus is still being read. */
export interface Herald {
  readonly saved: SavedModel;
  readonly chosen: Chosen;
  readonly speaker: Speaker;
}

/** Where the model of a plan began, or a saved model that has none yet. */
export function originOf({ saved, back }: Pick<Plan, 'saved' | 'back'>): Origin {
  if (back !== undefined) return back.origin;
  if (saved === undefined) return { start: 'fresh', iteration: 0 };
  const { iteration, card } = saved;
  return { start: 'demo', iteration, ...(card ? { card } : {}) };
}

/**
 * The experiment that a plan describes; the herald's model is taken over where it is the same.
 *
 * @throws Error where the plan's saved model is not what its settings ask for.
 */
export function experimentFor(
  { corpus, settings, saved, lender, back }: Plan,
  { ops }: Engine,
  herald: Herald | undefined,
): Experiment {
  if (saved === undefined) {
    const experiment = new Experiment(corpus, ops, settings);
    if (lender !== undefined) {
      experiment.model.load(weightsLentBy(lender, settings, corpus.vocabulary));
    }
    return experiment;
  }
  const stands = herald?.saved === saved && herald.chosen.engine.ops === ops;
  const { model } = stands ? herald.speaker : standUp(saved, settings, ops);
  const experiment = new Experiment(corpus, ops, settings, model);
  if (back !== undefined && saved.training !== undefined) {
    try {
      experiment.resume(restoredTraining(saved.training, saved.iteration));
    } catch (error) {
      experiment.dispose();
      throw error;
    }
  }
  return experiment;
}

/** The same experiment on another engine, exactly where it stands now. */
export async function movedTo({ ops }: Engine, experiment: Experiment): Promise<Experiment> {
  const { corpus, settings } = experiment;
  const copy = await wholeCopyOf(experiment);
  const moved = new Experiment(corpus, ops, settings);
  putBack(copy, moved);
  return moved;
}

/**
 * The experiment of a run whose engine is gone, on another one: where it was copied last, else
 * where it started from. Its iterations count on.
 */
export function revivedOn(engine: Engine, { plan, loop }: Run): Experiment {
  const { settings, iteration } = loop.experiment;
  const revived = experimentFor({ ...plan, settings }, engine, undefined);
  const { newest } = loop.copies;
  if (newest !== undefined) putBack(newest, revived);
  revived.model.iteration = iteration;
  return revived;
}
