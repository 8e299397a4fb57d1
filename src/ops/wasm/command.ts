/**
 * The first bytes of linear memory, which belong to nobody else:
 *
 *     0   64 bytes of zeros, where sums begin that begin with nothing (`NOTHING` in the kernels)
 *    64   state of the team, int32: see below, as indices from address 0
 *   128   the command, float64: number of the kernel, then its arguments
 *   512   constants of the kernels, which every instance writes when it is made
 *
 * `serve.ts` repeats these figures, since it must stand alone.
 */

/** Counts commands; helpers wait for it to change. */
export const GENERATION = 16;
/** Helpers that have not finished the command. */
export const RUNNING = 17;
/** Set by a helper whose kernel threw. */
export const FAILED = 18;
/** Helpers that must be woken. */
export const SLEEPING = 19;

/** Byte address of the command. */
export const ARGUMENTS = 128;
export const MOST_ARGUMENTS = 24;

/** The first address that may be given out. */
export const FIRST_FREE = 1024;
