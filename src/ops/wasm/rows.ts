/** Rows by number. */
import type { Ops } from '../ops';
import { matrixOf, ownIndices, type Engine } from './lifetimes';

export function rows(engine: Engine) {
  const { team } = engine;
  return {
    gatherRows(table, indices) {
      const { address, columns } = matrixOf(table);
      const { address: numbers, length } = ownIndices(indices);
      const out = engine.make(length, columns);
      const work = length * columns;
      team.run(work, 'gatherRows', address, numbers, out.address, length, columns);
      return out;
    },

    scatterRows(x, indices, count) {
      const { address, columns } = matrixOf(x);
      const { address: numbers, length } = ownIndices(indices);
      const out = engine.make(count, columns);
      const work = (count + length) * columns;
      team.run(work, 'scatterRows', address, numbers, out.address, length, columns, count);
      return out;
    },
  } satisfies Partial<Ops>;
}
