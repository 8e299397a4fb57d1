/** Normalisation: rows by their length, columns by the statistics of a batch. */
import type { BatchNormWeights, Ops, RowsPass } from '../ops';
import type { Memory } from './memory';
import { program } from './programs';
import { own, WebglTensor } from './tensors';

const EPSILON = 1e-5;
const MOMENTUM = 0.1;

/** Every thread of a row adds up the row's squares: cheaper than one program more. */
const NORMALIZE = program({
  title: 'normalise rows',
  inputs: ['x'],
  sizes: ['width'],
  body: `
    void compute(int i) {
      int from = i / width * width;
      float square = 0.0;
      for (int k = 0; k < width; k++) { vec4 v = x(from + k); square += dot(v, v); }
      result = square > 0.0 ? x(i) / sqrt(square) : vec4(0);
    }`,
});

const NORMALIZE_BACKWARD = program({
  title: 'normalise rows backwards',
  inputs: ['x', 'dy'],
  sizes: ['width'],
  body: `
    void compute(int i) {
      int from = i / width * width;
      float square = 0.0;
      float along = 0.0;
      for (int k = 0; k < width; k++) {
        vec4 v = x(from + k);
        square += dot(v, v);
        along += dot(v, dy(from + k));
      }
      result = square > 0.0 ? (dy(i) - x(i) * (along / square)) / sqrt(square) : vec4(0);
    }`,
});

/**
 * Writes the storage of the running statistics anew and, at the same places of another one, the
 * batch's mean and 1 / deviation. A first texel of −1 means: not in this storage.
 */
const STATISTICS = program({
  title: 'batch statistics',
  inputs: ['x', 'running'],
  sizes: ['rows', 'columns', 'width', 'meanFirst', 'varianceFirst'],
  factors: ['momentum', 'epsilon'],
  outputs: ['newRunning', 'statistics'],
  body: `
    vec4 columnMean(int column) {
      vec4 sum = vec4(0);
      for (int row = 0; row < rows; row++) sum += x(row * width + column);
      return sum / float(rows);
    }
    vec4 squaresAround(vec4 center, int column) {
      vec4 sum = vec4(0);
      for (int row = 0; row < rows; row++) {
        vec4 v = x(row * width + column) - center;
        sum += v * v;
      }
      return sum;
    }
    void compute(int i) {
      newRunning = running(i);
      statistics = vec4(0);
      int m = i - meanFirst;
      int v = i - varianceFirst;
      if (meanFirst >= 0 && m >= 0 && m < width) {
        statistics = columnMean(m);
        newRunning += momentum * (statistics - newRunning);
      } else if (varianceFirst >= 0 && v >= 0 && v < width) {
        vec4 squares = squaresAround(columnMean(v), v);
        newRunning += momentum * (squares / float(max(rows - 1, 1)) - newRunning);
        statistics = keep(1.0 / sqrt(squares / float(rows) + epsilon), columns - 4 * v);
      }
    }`,
});

const BATCH_NORM = program({
  title: 'batch norm',
  inputs: ['x', 'mean', 'inverseDeviation', 'scale', 'shift'],
  sizes: ['width'],
  factors: ['slope'],
  body: `
    void compute(int i) {
      int c = i % width;
      result = leaky((x(i) - mean(c)) * inverseDeviation(c) * scale(c) + shift(c), slope);
    }`,
});

const BATCH_NORM_INFERENCE = program({
  title: 'batch norm with running statistics',
  inputs: ['x', 'mean', 'variance', 'scale', 'shift'],
  sizes: ['width'],
  factors: ['slope', 'epsilon'],
  body: `
    void compute(int i) {
      int c = i % width;
      vec4 normal = (x(i) - mean(c)) / sqrt(variance(c) + epsilon);
      result = leaky(normal * scale(c) + shift(c), slope);
    }`,
});

const BATCH_NORM_SUMS = program({
  title: 'batch norm backwards, weights',
  inputs: ['x', 'y', 'dy', 'mean', 'inverseDeviation'],
  sizes: ['rows', 'width'],
  factors: ['slope'],
  outputs: ['dScale', 'dShift'],
  body: `
    void compute(int c) {
      vec4 m = mean(c);
      dScale = vec4(0);
      dShift = vec4(0);
      for (int row = 0; row < rows; row++) {
        int at = row * width + c;
        vec4 d = leakyBackward(y(at), dy(at), slope);
        dShift += d;
        dScale += d * (x(at) - m);
      }
      dScale *= inverseDeviation(c);
    }`,
});

const BATCH_NORM_BACKWARD = program({
  title: 'batch norm backwards, input',
  inputs: ['x', 'y', 'dy', 'mean', 'inverseDeviation', 'scale', 'dScale', 'dShift'],
  sizes: ['rows', 'width'],
  factors: ['slope'],
  body: `
    void compute(int i) {
      int c = i % width;
      vec4 d = leakyBackward(y(i), dy(i), slope);
      vec4 normal = (x(i) - mean(c)) * inverseDeviation(c);
      vec4 rest = d - (dShift(c) + normal * dScale(c)) / float(rows);
      result = scale(c) * inverseDeviation(c) * rest;
    }`,
});

/** What a pass leaves behind. */
interface NormalizePass extends RowsPass {
  readonly x: WebglTensor;
}

interface BatchNormPass extends RowsPass {
  readonly x: WebglTensor;
  readonly mean: WebglTensor;
  readonly inverseDeviation: WebglTensor;
  readonly scale: WebglTensor;
  readonly slope: number;
}

type Normalisation = Pick<
  Ops,
  | 'normalizeRows'
  | 'normalizeRowsBackward'
  | 'batchNorm'
  | 'batchNormBackward'
  | 'batchNormInference'
>;

export function normalisationOps(memory: Memory): Normalisation {
  const { device } = memory;

  /** Mean and 1 / deviation of the batch's columns; moves the running statistics. */
  const statisticsOf = (x: WebglTensor, { runningMean, runningVariance }: BatchNormWeights) => {
    const [mean, variance] = [own(runningMean), own(runningVariance)];
    const storages = [...new Set([mean.storage, variance.storage])];
    const made = storages.map((storage) => {
      const statistics = new WebglTensor([4 * storage.texels], memory.storage(storage.texels));
      const sizes = {
        rows: x.rows,
        columns: x.columns,
        width: x.width,
        meanFirst: mean.storage === storage ? mean.first : -1,
        varianceFirst: variance.storage === storage ? variance.first : -1,
        momentum: MOMENTUM,
        epsilon: EPSILON,
      };
      const running = new WebglTensor(statistics.shape, storage);
      device.rewrite([storage], ([fresh]) => {
        device.draw(STATISTICS, { x, running }, sizes, [fresh!, statistics]);
      });
      return statistics.storage;
    });
    const at = (like: WebglTensor) =>
      new WebglTensor(like.shape, made[storages.indexOf(like.storage)]!, like.first);
    return { mean: at(mean), inverseDeviation: at(variance) };
  };

  return {
    normalizeRows: (given) => {
      const x = own(given);
      const output = memory.make(x.shape);
      device.draw(NORMALIZE, { x }, { width: x.width }, [output]);
      const pass: NormalizePass = { output, x };
      return pass;
    },

    normalizeRowsBackward: (pass, dOutput) => {
      const { x } = pass as NormalizePass;
      const out = memory.make(x.shape);
      device.draw(NORMALIZE_BACKWARD, { x, dy: own(dOutput) }, { width: x.width }, [out]);
      return out;
    },

    batchNorm: (given, weights, slope) => {
      const x = own(given);
      const statistics = statisticsOf(x, weights);
      const scale = own(weights.scale);
      const output = memory.make(x.shape);
      const inputs = { x, ...statistics, scale, shift: own(weights.shift) };
      device.draw(BATCH_NORM, inputs, { width: x.width, slope }, [output]);
      const pass: BatchNormPass = { output, x, ...statistics, scale, slope };
      return pass;
    },

    batchNormBackward: (pass, dOutput) => {
      const { output, x, mean, inverseDeviation, scale, slope } = pass as BatchNormPass;
      const [dScale, dShift] = [memory.make([x.columns]), memory.make([x.columns])];
      const input = memory.make(x.shape);
      const shared = { x, y: own(output), dy: own(dOutput), mean, inverseDeviation };
      const sizes = { rows: x.rows, width: x.width, slope };
      device.draw(BATCH_NORM_SUMS, shared, sizes, [dScale, dShift]);
      device.draw(BATCH_NORM_BACKWARD, { ...shared, scale, dScale, dShift }, sizes, [input]);
      return { input, scale: dScale, shift: dShift };
    },

    batchNormInference: (given, weights, slope) => {
      const x = own(given);
      const out = memory.make(x.shape);
      device.draw(
        BATCH_NORM_INFERENCE,
        {
          x,
          mean: own(weights.runningMean),
          variance: own(weights.runningVariance),
          scale: own(weights.scale),
          shift: own(weights.shift),
        },
        { width: x.width, slope, epsilon: EPSILON },
        [out],
      );
      return out;
    },
  };
}
