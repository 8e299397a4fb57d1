import type { Settings } from '../config';
import type { Estimate } from '../model-report';
import type { Corpus } from '../text/corpus';
import type { Engine } from './engines';
import { Experiment } from './experiment';

/** What an iteration costs on an engine. */
export interface Timing {
  readonly iterationsPerSecond: number;
  /** Of a model, its optimisers and the work of an iteration. */
  readonly bytes: number;
}

/** Lets others in between two phases; what it throws ends the timing. */
export type Between = () => Promise<void>;

/**
 * Times whole iterations on a throw-away model, for at least so many milliseconds, after a first
 * one that compiles and is not counted.
 */
export async function timeIterations(
  engine: Engine,
  corpus: Corpus,
  settings: Settings,
  milliseconds: number,
  between: Between,
): Promise<Timing> {
  const { ops } = engine;
  const before = ops.memory().bytes;
  const experiment = new Experiment(corpus, ops, settings);
  let bytes = 0;
  const iterate = async () => {
    for (const _phase of experiment.iterate()) {
      bytes = Math.max(bytes, ops.memory().bytes - before);
      await between();
    }
    await ops.finish();
  };
  try {
    await iterate();
    const began = performance.now();
    let iterations = 0;
    let elapsed = 0;
    while (iterations === 0 || elapsed < milliseconds) {
      await iterate();
      iterations++;
      elapsed = performance.now() - began;
    }
    return { iterationsPerSecond: (1000 * iterations) / elapsed, bytes };
  } finally {
    experiment.dispose();
  }
}

/** What a run on this corpus will cost, by what an iteration was seen to cost. */
export function estimateOf(timing: Timing, corpus: Corpus, settings: Settings): Estimate {
  const iterationsPerEpoch = Math.ceil(corpus.training.length / settings.batchSize);
  return {
    bytes: timing.bytes,
    iterationsPerEpoch,
    secondsPerEpoch: iterationsPerEpoch / timing.iterationsPerSecond,
  };
}
