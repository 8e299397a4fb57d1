/** Choice in reviews. */
import type { Random } from '../../random';
import { pickWeighted } from '../grammar';

/**
 * One of the items, the first ones somewhat more often than the last: flatter than the `pick` of
 * the grammar, so that what goes together cannot be guessed.
 */
export function pick<T>(random: Random, items: readonly T[]): T {
  return pickWeighted(random, items, (_, rank) => 1 / (rank + 8));
}
