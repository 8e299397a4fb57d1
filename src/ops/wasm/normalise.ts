/** Normalisation of rows and of batches. */
import type { BatchNormWeights, Ops, RowsPass } from '../ops';
import { rowNorms } from './dense';
import { addressOf, matrixOf, type Engine, type WasmTensor } from './lifetimes';

interface NormalizedRows extends RowsPass {
  readonly output: WasmTensor;
  /** Address of the norm of every row, float64. */
  readonly norms: number;
}

interface NormalizedBatch extends RowsPass {
  readonly output: WasmTensor;
  readonly weights: BatchNormWeights;
  readonly slope: number;
  /** [B, O]: (x − mean) / deviation. */
  readonly unit: WasmTensor;
  /** [O]: 1 / deviation. */
  readonly inverse: WasmTensor;
}

function isRows(pass: RowsPass): pass is NormalizedRows {
  return 'norms' in pass;
}

function isBatch(pass: RowsPass): pass is NormalizedBatch {
  return 'unit' in pass && 'inverse' in pass;
}

export function normalise(engine: Engine) {
  const { team } = engine;

  return {
    normalizeRows(x): NormalizedRows {
      const { address, rows, columns } = matrixOf(x);
      const output = engine.make(rows, columns);
      const norms = engine.room(rows * 8);
      const lengths = rowNorms(engine, x);
      engine.heap.doubles.set(lengths, norms / 8);
      engine.borrow(() => {
        const factors = engine.room(rows * 8);
        engine.heap.doubles.set(
          lengths.map((norm) => (norm > 0 ? 1 / norm : 0)),
          factors / 8,
        );
        const work = rows * columns;
        team.run(work, 'scaleRows', address, factors, output.address, rows, columns);
      });
      return { output, norms };
    },

    normalizeRowsBackward(pass, dOutput) {
      if (!isRows(pass)) throw new Error('This pass belongs to another operation.');
      const { address, rows, columns } = matrixOf(pass.output);
      const out = engine.make(rows, columns);
      team.run(
        rows * columns,
        'normalizeRowsBackward',
        address,
        pass.norms,
        addressOf(dOutput),
        out.address,
        rows,
        columns,
      );
      return out;
    },

    batchNorm(x, weights, slope): NormalizedBatch {
      const { address, rows, columns } = matrixOf(x);
      const output = engine.make(rows, columns);
      const unit = engine.make(rows, columns);
      const inverse = engine.make(columns);
      team.run(
        rows * columns,
        'batchNorm',
        address,
        addressOf(weights.scale),
        addressOf(weights.shift),
        addressOf(weights.runningMean),
        addressOf(weights.runningVariance),
        unit.address,
        inverse.address,
        output.address,
        rows,
        columns,
        slope,
      );
      return { output, weights, slope, unit, inverse };
    },

    batchNormBackward(pass, dOutput) {
      if (!isBatch(pass)) throw new Error('This pass belongs to another operation.');
      const { address, rows, columns } = matrixOf(pass.output);
      const input = engine.make(rows, columns);
      const scale = engine.make(columns);
      const shift = engine.make(columns);
      team.run(
        rows * columns,
        'batchNormBackward',
        address,
        pass.unit.address,
        pass.inverse.address,
        addressOf(pass.weights.scale),
        addressOf(dOutput),
        input.address,
        scale.address,
        shift.address,
        rows,
        columns,
        pass.slope,
      );
      return { input, scale, shift };
    },

    batchNormInference(x, weights, slope) {
      const { address, rows, columns } = matrixOf(x);
      const out = engine.make(rows, columns);
      team.run(
        rows * columns,
        'batchNormInference',
        address,
        addressOf(weights.scale),
        addressOf(weights.shift),
        addressOf(weights.runningMean),
        addressOf(weights.runningVariance),
        out.address,
        rows,
        columns,
        slope,
      );
      return out;
    },
  } satisfies Partial<Ops>;
}
