/** Dense algebra. */
import type { Ops, Tensor } from '../ops';
import { addressOf, matrixOf, own, WasmTensor, type Engine } from './lifetimes';

export function dense(engine: Engine) {
  const { team } = engine;

  return {
    linear(x, weight, bias, slope) {
      const { address, rows: m, columns: k } = matrixOf(x);
      const n = matrixOf(weight).rows;
      const out = engine.make(m, n);
      const work = m * n * k;
      team.run(
        work,
        'linear',
        address,
        addressOf(weight),
        addressOf(bias),
        out.address,
        m,
        n,
        k,
        slope === undefined ? 0 : 1,
        slope ?? 0,
      );
      return out;
    },

    matmul(a, b, transposeA = false, transposeB = false) {
      const left = matrixOf(a);
      const right = matrixOf(b);
      const m = transposeA ? left.columns : left.rows;
      const k = transposeA ? left.rows : left.columns;
      const n = transposeB ? right.rows : right.columns;
      const out = engine.make(m, n);
      team.run(
        m * n * k,
        'product',
        Number(transposeA),
        Number(transposeB),
        left.address,
        left.columns,
        right.address,
        right.columns,
        out.address,
        n,
        m,
        n,
        k,
      );
      return out;
    },

    columnSums(x) {
      const { address, rows, columns } = matrixOf(x);
      const out = engine.make(columns);
      team.run(rows * columns, 'columnSums', address, out.address, rows, columns);
      return out;
    },

    leakyReluBackward(y, dy, slope) {
      const { address, shape, size } = own(dy);
      const out = engine.make(...shape);
      team.run(size, 'leakyReluBackward', addressOf(y), address, out.address, size, slope);
      return out;
    },

    addScaled(a, b, scale) {
      const { address, shape, size } = own(a);
      const out = engine.make(...shape);
      team.run(size, 'addScaled', address, addressOf(b), out.address, size, scale);
      return out;
    },

    scale(x, factor, by, over) {
      const { address, shape, size } = own(x);
      const out = engine.make(...shape);
      const all = (factor * engine.scalar(by)) / engine.scalar(over);
      team.run(size, 'scaled', address, out.address, size, all);
      return out;
    },

    concatRows(parts) {
      const matrices = parts.map(matrixOf);
      const rows = matrices.reduce((total, part) => total + part.rows, 0);
      const columns = matrices[0]?.columns ?? 0;
      const out = engine.make(rows, columns);
      const values = engine.heap.floats;
      let to = out.address / 4;
      for (const part of matrices) {
        const from = part.address / 4;
        const size = part.rows * columns;
        values.copyWithin(to, from, from + size);
        to += size;
      }
      return out;
    },

    sliceRows(x, start, count) {
      const { address, columns } = matrixOf(x);
      const shape = [count, ...x.shape.slice(1)];
      const from = address + start * columns * 4;
      // Values never change, so that a part of them is as good as a copy; weights do.
      if (!own(x).isParameter) return new WasmTensor(shape, from);
      const out = engine.make(...shape);
      engine.heap.floats.copyWithin(out.address / 4, from / 4, from / 4 + out.size);
      return out;
    },

    mean(x) {
      const values = engine.view(own(x));
      let total = 0;
      for (let i = 0; i < values.length; i++) total += values[i]!;
      return engine.makeScalar(total / values.length);
    },

    meanRowNorm(x) {
      const norms = rowNorms(engine, x);
      return engine.makeScalar(norms.reduce((total, norm) => total + norm, 0) / norms.length);
    },
  } satisfies Partial<Ops>;
}

/** The L2 norm of every row, on the host. */
export function rowNorms(engine: Engine, x: Tensor): Float64Array {
  const { address, rows, columns } = matrixOf(x);
  return engine.borrow(() => {
    const out = engine.room(rows * 8);
    engine.team.run(rows * columns, 'rowNorms', address, out, rows, columns);
    return engine.heap.doubles.slice(out / 8, out / 8 + rows);
  });
}
