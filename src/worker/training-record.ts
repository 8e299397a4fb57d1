/** How an experiment's place in its training becomes part of a file, and is read back. */
import type { TrainingState } from '../model/arae';
import type { Json } from '../storage/json';
import type { SavedTraining } from '../storage/saved-model';
import type { SamplerState } from '../text/batches';

/** Where an experiment stands in its training, beside the weights. */
export interface ExperimentState {
  readonly model: TrainingState;
  readonly epoch: number;
  readonly reconstruction: SamplerState;
  readonly adversarial: SamplerState;
  readonly replacedWords: readonly number[];
  readonly surprises: readonly number[];
}

/** For a file; the iteration stands there already. */
export function savedTraining(state: ExperimentState): SavedTraining {
  const { moments, noise, steps, scores } = state.model;
  const { epoch, reconstruction, adversarial, replacedWords, surprises } = state;
  const record = {
    steps: { ...steps },
    noise: { ...noise },
    ...(scores && { scores: { ...scores } }),
    epoch,
    reconstruction: { ...reconstruction },
    adversarial: { ...adversarial },
    replacedWords,
    surprises,
  };
  return { record, tensors: moments };
}

/**
 * From a file, where anything may stand.
 *
 * @throws Error where a part is missing or of the wrong kind.
 */
export function restoredTraining(
  { record, tensors }: SavedTraining,
  iteration: number,
): ExperimentState {
  const noise = object(record['noise']);
  const steps = object(record['steps']);
  const scores = record['scores'] === undefined ? undefined : object(record['scores']);
  return {
    model: {
      iteration,
      noise: {
        codes: numbers(noise['codes']),
        generator: numbers(noise['generator']),
        mixing: numbers(noise['mixing']),
        ...(noise['lengths'] !== undefined && { lengths: numbers(noise['lengths']) }),
      },
      steps: Object.fromEntries(Object.entries(steps).map(([name, count]) => [name, whole(count)])),
      ...(scores && {
        scores: {
          real: number(scores['real']),
          generated: number(scores['generated']),
          penalty: number(scores['penalty']),
        },
      }),
      moments: tensors,
    },
    epoch: whole(record['epoch']),
    reconstruction: sampler(record['reconstruction']),
    adversarial: sampler(record['adversarial']),
    replacedWords: numbers(record['replacedWords']),
    surprises: numbers(record['surprises']),
  };
}

function sampler(json: Json | undefined): SamplerState {
  const state = object(json);
  return {
    epoch: whole(state['epoch']),
    position: whole(state['position']),
    shuffling: numbers(state['shuffling']),
    drawing: numbers(state['drawing']),
  };
}

function object(json: Json | undefined): Readonly<Record<string, Json>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw unreadable();
  return json as Readonly<Record<string, Json>>;
}

function numbers(json: Json | undefined): readonly number[] {
  if (!Array.isArray(json)) throw unreadable();
  return json.map((item: Json) => number(item));
}

function number(json: Json | undefined): number {
  if (typeof json !== 'number' || !Number.isFinite(json)) throw unreadable();
  return json;
}

function whole(json: Json | undefined): number {
  const value = number(json);
  if (!Number.isInteger(value) || value < 0) throw unreadable();
  return value;
}

function unreadable(): Error {
  return new Error('What is saved of the training cannot be read.');
}
