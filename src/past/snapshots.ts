/** Samples kept from earlier in a run, so that progress can be seen and not only remembered. */
import type { Snapshot } from '../run-past';

/** More than these crowd the choice. */
const MOST = 12;

/**
 * The snapshots with a newer one added if the run has come far enough since the last: each is
 * half as far along again, so that a dozen span any run, dense where learning is fast.
 */
export function keepSnapshot(kept: readonly Snapshot[], newer: Snapshot): readonly Snapshot[] {
  const last = kept.at(-1);
  if (last && newer.iteration < Math.max(last.iteration * 1.5, FIRST_GAP)) return kept;
  const all = [...kept, newer];
  // The first stays, untrained as it is; beyond it the oldest go.
  return all.length > MOST ? all.toSpliced(1, 1) : all;
}

/** The second snapshot comes no sooner than this many iterations. */
const FIRST_GAP = 20;
