/** Dense algebra. */
import type { Ops } from '../ops';
import { joinRows } from './flat';
import type { Memory } from './memory';
import { product } from './products';
import { program } from './programs';
import { lastSum, shrunk } from './sums';
import { own, WebglTensor, type Recipe } from './tensors';

const LEAKY_BACKWARD = program({
  title: 'leaky ReLU backwards',
  inputs: ['y', 'dy'],
  sizes: [],
  factors: ['slope'],
  body: 'void compute(int i) { result = leakyBackward(y(i), dy(i), slope); }',
});

const ADD_SCALED = program({
  title: 'a + scale · b',
  inputs: ['a', 'b'],
  sizes: [],
  factors: ['factor'],
  body: 'void compute(int i) { result = a(i) + factor * b(i); }',
});

const SCALE = program({
  title: 'scale',
  inputs: ['x', 'by', 'over'],
  sizes: ['hasBy', 'hasOver'],
  factors: ['factor'],
  body: `
    void compute(int i) {
      vec4 scaled = x(i) * factor;
      if (hasBy != 0) scaled *= by(0).x;
      if (hasOver != 0) scaled /= over(0).x;
      result = scaled;
    }`,
});

/**
 * Rows of the first half are added to those of the second before anything else: the critic's
 * gradients are equal and opposite there wherever a unit is on for all rows, and must not leave
 * rounding noise, which Adam, blind to size, would blow up. Many rows go in strides, by threads.
 */
const COLUMN_SUMS = `
  void compute(int i) {
    int thread = i / width;
    int column = i - thread * width;
    int half_ = (rows + 1) / 2;
    vec4 sum = vec4(0);
    for (int row = thread; row < half_; row += threads) {
      vec4 pair = value(row * width + column);
      if (row + half_ < rows) pair += value((row + half_) * width + column);
      sum += pair;
    }
    result = sum;
  }`;

const PLAIN_COLUMN_SUMS = program({
  title: 'column sums',
  inputs: ['x'],
  sizes: ['rows', 'width', 'threads'],
  body: `vec4 value(int texel) { return x(texel); } ${COLUMN_SUMS}`,
});

const MASKED_COLUMN_SUMS = program({
  title: 'column sums behind a leaky ReLU',
  inputs: ['y', 'dy'],
  sizes: ['rows', 'width', 'threads'],
  factors: ['slope'],
  body: `
    vec4 value(int texel) { return leakyBackward(y(texel), dy(texel), slope); }
    ${COLUMN_SUMS}`,
});

const ROW_NORMS = program({
  title: 'row norms',
  inputs: ['x'],
  sizes: ['width'],
  body: `
    void compute(int i) {
      float square = 0.0;
      for (int k = 0; k < width; k++) { vec4 v = x(i * width + k); square += dot(v, v); }
      result = vec4(sqrt(square), 0, 0, 0);
    }`,
});

const MEAN = lastSum('mean', 'return vec4(total(sum) / count, 0, 0, 0);', ['count']);

/** Rows that one thread may add up. */
const ROWS_A_THREAD = 128;

type Dense = Pick<
  Ops,
  | 'linear'
  | 'matmul'
  | 'columnSums'
  | 'leakyReluBackward'
  | 'addScaled'
  | 'scale'
  | 'concatRows'
  | 'sliceRows'
  | 'mean'
  | 'meanRowNorm'
>;

export function denseOps(memory: Memory): Dense {
  const { device } = memory;

  const meanOf = (x: WebglTensor, count: number): WebglTensor => {
    const few = shrunk(memory, x);
    const out = memory.make([1]);
    device.draw(MEAN, { x: few }, { texels: few.texels, count }, [out]);
    return out;
  };

  return {
    linear: (x, weight, bias, slope = 1) =>
      product(memory, own(x), own(weight), { transposeB: true, bias: own(bias), slope }),

    matmul: (a, b, transposeA = false, transposeB = false) =>
      product(memory, own(a), own(b), { transposeA, transposeB }),

    columnSums: (given) => {
      const x = own(given);
      const { rows, width, columns } = x;
      const threads = rows <= ROWS_A_THREAD ? 1 : Math.ceil(Math.sqrt(rows));
      const out = memory.make(threads === 1 ? [columns] : [threads, columns]);
      const sizes = { rows, width, threads };
      if (x.masked === undefined) {
        device.draw(PLAIN_COLUMN_SUMS, { x }, sizes, [out]);
      } else {
        const { output, gradient, slope } = x.masked;
        const inputs = { y: output, dy: gradient };
        device.draw(MASKED_COLUMN_SUMS, inputs, { ...sizes, slope }, [out]);
      }
      if (threads === 1) return out;
      const sums = memory.make([columns]);
      device.draw(PLAIN_COLUMN_SUMS, { x: out }, { rows: threads, width, threads: 1 }, [sums]);
      return sums;
    },

    leakyReluBackward: (givenY, givenDy, slope) => {
      const [y, dy] = [own(givenY), own(givenDy)];
      const compute = (into: WebglTensor) =>
        device.draw(LEAKY_BACKWARD, { y, dy }, { slope }, [into]);
      const recipe: Recipe = { kind: 'masked', output: y, gradient: dy, slope };
      return memory.later(dy.shape, [y, dy], compute, recipe);
    },

    addScaled: (givenA, givenB, factor) => {
      const [a, b] = [own(givenA), own(givenB)];
      const compute = (into: WebglTensor) => device.draw(ADD_SCALED, { a, b }, { factor }, [into]);
      const recipe: Recipe | undefined = factor === 1 ? { kind: 'sum', a, b } : undefined;
      return memory.later(a.shape, [a, b], compute, recipe);
    },

    scale: (given, factor, by, over) => {
      const x = own(given);
      const out = memory.make(x.shape);
      device.draw(
        SCALE,
        { x, by: by ? own(by) : x, over: over ? own(over) : x },
        { factor, hasBy: by ? 1 : 0, hasOver: over ? 1 : 0 },
        [out],
      );
      return out;
    },

    concatRows: (parts) => joinRows(memory, parts.map(own)),

    sliceRows: (given, start, count) => {
      const x = own(given);
      return new WebglTensor([count, x.columns], x.storage, x.first + start * x.width);
    },

    mean: (given) => {
      const x = own(given);
      return meanOf(x, x.rows * x.columns);
    },

    meanRowNorm: (given) => {
      const x = own(given);
      const norms = memory.make([x.rows, 1]);
      device.draw(ROW_NORMS, { x }, { width: x.width }, [norms]);
      return meanOf(norms, x.rows);
    },
  };
}
