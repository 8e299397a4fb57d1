import { describe, it } from 'vitest';
import { draws } from '../draws';
import * as reference from '../reference';
import type { EngineUnderTest } from './engine';

export function describeRows(engine: EngineUnderTest): void {
  const { put, same, scoped } = engine;

  describe('rows by number', () => {
    it.each([
      [1, 1, 1],
      [5, 3, 9],
      [40, 17, 12],
      [300, 64, 1000],
      [7, 130, 3],
    ])('gathers and scatters %i rows of %i among %i', async (count, width, below) => {
      await scoped(async () => {
        const random = draws(count + width);
        const table = random.normal([below, width]);
        const x = random.normal([count, width]);
        const numbers = random.indices(count, below);
        const indices = engine.ops.indices(numbers);
        await same(
          engine.ops.gatherRows(put(table), indices),
          reference.gatherRows(table, numbers),
        );
        const scattered = engine.ops.scatterRows(put(x), indices, below);
        await same(scattered, reference.scatterRows(x, numbers, below));
      });
    });
  });
}
