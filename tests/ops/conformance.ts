/**
 * What every engine must do: each operation against `reference.ts` on random inputs of awkward
 * shapes, and the rules of lifetimes.
 */
import { describe } from 'vitest';
import type { Ops } from '../../src/ops/ops';
import { describeCritic } from './conformance/critic';
import { describeDense } from './conformance/dense';
import { engineUnderTest } from './conformance/engine';
import { describeLifetimes } from './conformance/lifetimes';
import { describeLstm } from './conformance/lstm';
import { describeNormalisation } from './conformance/normalise';
import { describeOptimisers } from './conformance/optimise';
import { describeRows } from './conformance/rows';
import { describeWords } from './conformance/words';

/**
 * Describes an engine. `tolerance` bounds ‖found − wanted‖ / ‖wanted‖ over each whole tensor.
 */
export function describeConformance(
  name: string,
  createOps: () => Promise<Ops>,
  tolerance: number,
): void {
  describe(name, () => {
    const engine = engineUnderTest(createOps, tolerance);
    describeLifetimes(engine);
    describeDense(engine);
    describeRows(engine);
    describeLstm(engine);
    describeWords(engine);
    describeNormalisation(engine);
    describeCritic(engine);
    describeOptimisers(engine);
  });
}
