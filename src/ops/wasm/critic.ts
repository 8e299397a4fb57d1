/** What the critic needs besides its layers. */
import type { Ops } from '../ops';
import { rowNorms } from './dense';
import { addressOf, matrixOf, type Engine } from './lifetimes';

export function critic(engine: Engine) {
  const { team } = engine;

  return {
    mixRows(a, b, alpha) {
      const { address, rows, columns } = matrixOf(a);
      const out = engine.make(rows, columns);
      const work = rows * columns;
      team.run(
        work,
        'mixRows',
        address,
        addressOf(b),
        addressOf(alpha),
        out.address,
        rows,
        columns,
      );
      return out;
    },

    slopePenalty(slopes, weight) {
      const { address, rows, columns } = matrixOf(slopes);
      const gradient = engine.make(rows, columns);
      const norms = rowNorms(engine, slopes);
      const squares = norms.reduce((total, norm) => total + (norm - 1) ** 2, 0);
      engine.borrow(() => {
        const factors = engine.room(rows * 8);
        engine.heap.doubles.set(
          norms.map((norm) => (norm > 0 ? (2 * weight * (norm - 1)) / norm / rows : 0)),
          factors / 8,
        );
        const work = rows * columns;
        team.run(work, 'scaleRows', address, factors, gradient.address, rows, columns);
      });
      return { penalty: engine.makeScalar((weight * squares) / rows), gradient };
    },
  } satisfies Partial<Ops>;
}
