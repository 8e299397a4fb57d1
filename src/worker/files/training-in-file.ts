/** What a file says of training: made whole where it holds a part, refused where it makes no sense. */
import { seededNoise } from '../../model/noise';
import { seededRandom } from '../../random';
import { FileError } from '../../storage/file-error';
import type { SavedModel, SavedTraining } from '../../storage/saved-model';
import { BatchSampler, type SamplerState } from '../../text/batches';
import type { Corpus } from '../../text/corpus';
import { restoredTraining, savedTraining, type ExperimentState } from '../training-record';

const NEXT = 'Save the run again where it was made; the present run is unchanged.';

/**
 * Training that a run on this corpus can go on from; undefined where the file has none. What comes
 * back from PyTorch has the moments of its optimisers and no streams of draws: those begin anew.
 *
 * @throws FileError where it makes no sense.
 */
export function trainingFor(saved: SavedModel, corpus: Corpus): SavedTraining | undefined {
  const { training, iteration, settings } = saved;
  if (training === undefined) return undefined;
  const { record, tensors } = training;
  const whole =
    'noise' in record
      ? training
      : { record: { ...firstDraws(settings.seed, corpus), steps: record['steps'] ?? {} }, tensors };
  let state: ExperimentState;
  try {
    state = restoredTraining(whole, iteration);
  } catch {
    throw senseless();
  }
  if (!isSound(state, corpus)) throw senseless();
  return whole;
}

/** Where the draws of an experiment stand before its first iteration. */
function firstDraws(seed: number, { encoded, training }: Corpus) {
  const pool = { encoded, indices: training };
  const sampler = (stream: string) => new BatchSampler(pool, seededRandom(seed, stream)).state();
  const { record } = savedTraining({
    model: { iteration: 0, noise: seededNoise(seed).state(), steps: {}, moments: {} },
    epoch: 1,
    reconstruction: sampler('reconstruction batches'),
    adversarial: sampler('adversarial batches'),
    replacedWords: seededRandom(seed, 'replaced words').state(),
    surprises: seededRandom(seed, 'surprises').state(),
  });
  return record;
}

function isSound(state: ExperimentState, { training }: Corpus): boolean {
  const { codes, generator, mixing } = state.model.noise;
  const samplers: readonly SamplerState[] = [state.reconstruction, state.adversarial];
  const streams = [codes, generator, mixing, state.replacedWords, state.surprises];
  for (const { shuffling, drawing } of samplers) streams.push(shuffling, drawing);
  return streams.every(isStream) && samplers.every(({ position }) => position <= training.length);
}

/** A stream that stands at zero would give the same number for ever. */
function isStream(state: readonly number[]): boolean {
  return (
    state.length === 4 &&
    state.every((part) => Math.trunc(part) === part && Math.abs(part) < 2 ** 32) &&
    state.some((part) => part !== 0)
  );
}

function senseless(): FileError {
  return new FileError('What the file says of its training makes no sense.', NEXT);
}
