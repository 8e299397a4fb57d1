import { umap } from '../../metrics/umap';
import type { Random } from '../../random';
import { breathe } from '../breathe';

/** Milliseconds worked at a stretch, and how many times as long others then have. */
const STRETCH = 12;
const REST = 3;
/** Epochs for a few points, and for many, which each of them moves further along. */
const EPOCHS = { few: 300, many: 200 };
const MANY = 3000;
/** Milliseconds between two reports. */
const REPORTED = 150;

export interface LayOutOptions {
  readonly random: Random;
  /** [points, 2]: where they lie now. */
  readonly initial: Float32Array;
  readonly now: () => number;
  /** True while others need the processor. */
  readonly isBusy: () => boolean;
  readonly report: (share: number, places: Float32Array) => void;
  readonly signal: AbortSignal;
}

/**
 * Lays codes [points, width] out by UMAP, in stretches between which training goes on.
 *
 * @throws the signal's reason once aborted.
 */
export async function layOut(
  codes: Float32Array,
  width: number,
  { random, initial, now, isBusy, report, signal }: LayOutOptions,
): Promise<Float32Array> {
  const epochs = initial.length / 2 < MANY ? EPOCHS.few : EPOCHS.many;
  const work = umap(codes, width, { random, initial, epochs });
  let reported = now();
  for (;;) {
    const began = now();
    do {
      const step = work.next();
      if (step.done === true) return step.value;
      if (now() - reported > REPORTED) {
        reported = now();
        report(step.value.share, step.value.places.slice());
      }
    } while (now() - began < STRETCH);
    if (isBusy()) await pause(REST * (now() - began));
    else await breathe();
    signal.throwIfAborted();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
