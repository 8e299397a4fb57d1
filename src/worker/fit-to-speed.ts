/** A setting that nobody chose, fitted to how fast the engine was measured to be. */
import { settingFault, type SettingName, type Settings } from '../config';
import type { Fitted } from './fit';

/** Iterations a second that a run should make: with fewer, nothing seems to happen. */
const BRISK = 0.5;
/** Sentences in smaller batches. With fewer, gradients say little. */
const SMALLER = [32, 16] as const;

/** What changes, and why. */
export interface FittedToSpeed {
  readonly settings: Partial<Settings>;
  readonly fitted: Fitted['fitted'];
}

/**
 * A smaller batch for a slow engine: for the same work a run learns as much with it, and shows so
 * sooner (model/TUNING.md). Undefined where the engine is fast enough, or somebody chose the batch.
 *
 * @param open settings that are nobody's wish
 * @param iterationsPerSecond as measured with these settings
 */
export function fitToSpeed(
  settings: Settings,
  open: readonly SettingName[],
  iterationsPerSecond: number,
): FittedToSpeed | undefined {
  const { batchSize } = settings;
  if (!open.includes('batchSize') || iterationsPerSecond >= BRISK) return undefined;
  const least = SMALLER.at(-1) ?? batchSize;
  const brisk = SMALLER.find((size) => (iterationsPerSecond * batchSize) / size >= BRISK);
  const value = brisk ?? least;
  if (value >= batchSize || settingFault('batchSize', value) !== undefined) return undefined;
  const seconds = (1 / iterationsPerSecond).toPrecision(2);
  const reason = `An iteration with ${batchSize} sentences takes ${seconds} seconds on this engine.`;
  return { settings: { batchSize: value }, fitted: [{ name: 'batchSize', reason }] };
}
