/**
 * What every engine of `src/ops` is held against: each operation once more, in float64 and plain
 * nested loops, sentence by sentence and value by value, with nothing fused, packed or reused.
 * The meanings are those of `src/ops/ops.ts`; `reference.test.ts` holds the gradients against
 * finite differences.
 */
import type { Layout } from '../../src/ops/ops';

/** A dense float64 array in row-major order. */
export interface Values {
  readonly shape: readonly number[];
  readonly values: Float64Array;
}

export type NamedValues = Readonly<Record<string, Values>>;

export function zeros(...shape: number[]): Values {
  return { shape, values: new Float64Array(shape.reduce((size, n) => size * n, 1)) };
}

/** Length of the rows: all but the first dimension. */
function columns(x: Values): number {
  return x.shape.slice(1).reduce((size, n) => size * n, 1);
}

function rows(x: Values): number {
  return x.shape[0] ?? 1;
}

function map(x: Values, of: (value: number, index: number) => number): Values {
  return { shape: x.shape, values: x.values.map(of) };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function row(x: Values, r: number): Float64Array {
  const width = columns(x);
  return x.values.subarray(r * width, (r + 1) * width);
}

function norm(values: Float64Array): number {
  return Math.sqrt(sum(values.map((v) => v * v)));
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

// Dense algebra

export function linear(x: Values, weight: Values, bias: Values, slope?: number): Values {
  const out = zeros(rows(x), rows(weight));
  for (let m = 0; m < rows(x); m++) {
    for (let o = 0; o < rows(weight); o++) {
      const y = bias.values[o]! + dot(row(x, m), row(weight, o));
      row(out, m)[o] = slope === undefined ? y : Math.max(y, slope * y);
    }
  }
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let k = 0; k < a.length; k++) total += a[k]! * b[k]!;
  return total;
}

export function transpose(x: Values): Values {
  const out = zeros(columns(x), rows(x));
  for (let i = 0; i < rows(x); i++) {
    for (let j = 0; j < columns(x); j++) row(out, j)[i] = row(x, i)[j]!;
  }
  return out;
}

export function matmul(a: Values, b: Values, transposeA = false, transposeB = false): Values {
  const left = transposeA ? transpose(a) : a;
  const right = transposeB ? b : transpose(b);
  const out = zeros(rows(left), rows(right));
  for (let m = 0; m < rows(left); m++) {
    for (let n = 0; n < rows(right); n++) row(out, m)[n] = dot(row(left, m), row(right, n));
  }
  return out;
}

export function columnSums(x: Values): Values {
  const out = zeros(columns(x));
  for (let m = 0; m < rows(x); m++) row(x, m).forEach((value, o) => (out.values[o]! += value));
  return out;
}

export function leakyReluBackward(y: Values, dy: Values, slope: number): Values {
  return map(dy, (value, i) => (y.values[i]! > 0 ? value : slope * value));
}

export function addScaled(a: Values, b: Values, factor: number): Values {
  return map(a, (value, i) => value + factor * b.values[i]!);
}

export function scale(x: Values, factor: number, by?: Values, over?: Values): Values {
  return map(x, (v) => (v * factor * (by?.values[0] ?? 1)) / (over?.values[0] ?? 1));
}

export function concatRows(parts: readonly Values[]): Values {
  const out = zeros(sum(parts.map(rows)), columns(parts[0]!));
  let at = 0;
  for (const part of parts) {
    out.values.set(part.values, at);
    at += part.values.length;
  }
  return out;
}

export function sliceRows(x: Values, start: number, count: number): Values {
  const out = zeros(count, columns(x));
  for (let r = 0; r < count; r++) row(out, r).set(row(x, start + r));
  return out;
}

export function mean(x: Values): Values {
  return scalar(sum(x.values) / x.values.length);
}

export function meanRowNorm(x: Values): Values {
  let total = 0;
  for (let r = 0; r < rows(x); r++) total += norm(row(x, r));
  return scalar(total / rows(x));
}

function scalar(value: number): Values {
  return { shape: [1], values: Float64Array.of(value) };
}

// Rows by number

export function gatherRows(table: Values, indices: Int32Array): Values {
  const out = zeros(indices.length, columns(table));
  indices.forEach((index, r) => row(out, r).set(row(table, index)));
  return out;
}

export function scatterRows(x: Values, indices: Int32Array, count: number): Values {
  const out = zeros(count, columns(x));
  indices.forEach((index, r) => {
    row(x, r).forEach((value, o) => (row(out, index)[o]! += value));
  });
  return out;
}

// Recurrence over packed sequences

export interface LstmValues {
  readonly weightIh: Values;
  readonly weightHh: Values;
  readonly biasIh: Values;
  readonly biasHh: Values;
}

/** What one sentence does at one step; vectors of H, `gates` of 4H after their functions. */
interface Cell {
  readonly token: number;
  readonly input: Float64Array;
  readonly gates: Float64Array;
  readonly previousHidden: Float64Array;
  readonly previousCell: Float64Array;
  readonly hidden: Float64Array;
  readonly cell: Float64Array;
}

export interface LstmValuesPass {
  readonly hidden: Values;
  /** By sentence, then by step. */
  readonly cells: readonly (readonly Cell[])[];
  readonly x: Values;
  readonly context: Values | undefined;
  readonly weights: LstmValues;
}

/** The places in the packed batch of one sentence's tokens, first to last. */
export function tokensOf(sentence: number, layout: Layout): number[] {
  const tokens: number[] = [];
  let start = 0;
  for (const active of layout.active) {
    if (sentence < active) tokens.push(start + sentence);
    start += active;
  }
  return tokens;
}

function joined(x: Float64Array, context: Float64Array | undefined): Float64Array {
  return context === undefined ? x : Float64Array.of(...x, ...context);
}

function cellStep(
  token: number,
  input: Float64Array,
  previousHidden: Float64Array,
  previousCell: Float64Array,
  w: LstmValues,
): Cell {
  const size = previousHidden.length;
  const gates = Float64Array.from({ length: 4 * size }, (_, g) => {
    const sum =
      dot(input, row(w.weightIh, g)) +
      dot(previousHidden, row(w.weightHh, g)) +
      w.biasIh.values[g]! +
      w.biasHh.values[g]!;
    return g >= 2 * size && g < 3 * size ? Math.tanh(sum) : sigmoid(sum);
  });
  const cell = previousCell.map(
    (c, j) => gates[size + j]! * c + gates[j]! * gates[2 * size + j]!,
  );
  const hidden = cell.map((c, j) => gates[3 * size + j]! * Math.tanh(c));
  return { token, input, gates, previousHidden, previousCell, hidden, cell };
}

export function lstm(
  x: Values,
  context: Values | undefined,
  weights: LstmValues,
  layout: Layout,
): LstmValuesPass {
  const size = columns(weights.weightHh);
  const out = zeros(layout.tokens, size);
  const cells: Cell[][] = [];
  for (let sentence = 0; sentence < layout.rows; sentence++) {
    const own: Cell[] = [];
    let hidden = new Float64Array(size);
    let cell = new Float64Array(size);
    for (const token of tokensOf(sentence, layout)) {
      const input = joined(row(x, token), context && row(context, sentence));
      const next = cellStep(token, input, hidden, cell, weights);
      row(out, token).set(next.hidden);
      own.push(next);
      hidden = Float64Array.from(next.hidden);
      cell = Float64Array.from(next.cell);
    }
    cells.push(own);
  }
  return { hidden: out, cells, x, context, weights };
}

export interface LstmValuesGradients {
  readonly input: Values;
  readonly context?: Values;
  readonly weightIh: Values;
  readonly weightHh: Values;
  readonly bias: Values;
}

export function lstmBackward(pass: LstmValuesPass, dHidden: Values): LstmValuesGradients {
  const { weights, x, context, cells } = pass;
  const size = columns(weights.weightHh);
  const embedding = columns(x);
  const input = zeros(rows(x), embedding);
  const contextGradient = context && zeros(...context.shape);
  const weightIh = zeros(...weights.weightIh.shape);
  const weightHh = zeros(...weights.weightHh.shape);
  const bias = zeros(4 * size);

  cells.forEach((steps, sentence) => {
    let fromLaterHidden = new Float64Array(size);
    let fromLaterCell = new Float64Array(size);
    for (const step of steps.toReversed()) {
      const dGates = new Float64Array(4 * size);
      const dEarlierCell = new Float64Array(size);
      for (let j = 0; j < size; j++) {
        const [i, f, g, o] = [0, 1, 2, 3].map((gate) => step.gates[gate * size + j]!);
        const tanhCell = Math.tanh(step.cell[j]!);
        const dh = row(dHidden, step.token)[j]! + fromLaterHidden[j]!;
        const dc = fromLaterCell[j]! + dh * o! * (1 - tanhCell * tanhCell);
        dGates[j] = dc * g! * i! * (1 - i!);
        dGates[size + j] = dc * step.previousCell[j]! * f! * (1 - f!);
        dGates[2 * size + j] = dc * i! * (1 - g! * g!);
        dGates[3 * size + j] = dh * tanhCell * o! * (1 - o!);
        dEarlierCell[j] = dc * f!;
      }
      const dEarlierHidden = new Float64Array(size);
      dGates.forEach((d, gate) => {
        bias.values[gate]! += d;
        step.input.forEach((value, e) => {
          row(weightIh, gate)[e]! += d * value;
          const dInput = d * row(weights.weightIh, gate)[e]!;
          if (e < embedding) row(input, step.token)[e]! += dInput;
          else if (contextGradient) row(contextGradient, sentence)[e - embedding]! += dInput;
        });
        step.previousHidden.forEach((value, j) => {
          row(weightHh, gate)[j]! += d * value;
          dEarlierHidden[j]! += d * row(weights.weightHh, gate)[j]!;
        });
      });
      fromLaterHidden = dEarlierHidden;
      fromLaterCell = dEarlierCell;
    }
  });
  const gradients = { input, weightIh, weightHh, bias };
  return contextGradient ? { ...gradients, context: contextGradient } : gradients;
}

export interface LstmValuesState {
  readonly hidden: Values;
  readonly cell: Values;
}

export function lstmStep(
  x: Values,
  context: Values | undefined,
  weights: LstmValues,
  state: LstmValuesState | undefined,
): LstmValuesState {
  const size = columns(weights.weightHh);
  const before = state ?? { hidden: zeros(rows(x), size), cell: zeros(rows(x), size) };
  const after = { hidden: zeros(rows(x), size), cell: zeros(rows(x), size) };
  for (let r = 0; r < rows(x); r++) {
    const input = joined(row(x, r), context && row(context, r));
    const step = cellStep(r, input, row(before.hidden, r), row(before.cell, r), weights);
    row(after.hidden, r).set(step.hidden);
    row(after.cell, r).set(step.cell);
  }
  return after;
}

// Words

function softmax(logits: Float64Array): Float64Array {
  const highest = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = logits.map((v) => Math.exp(v - highest));
  const total = sum(powers);
  return powers.map((p) => p / total);
}

/** Lowest place first among equals. */
function argmax(values: Float64Array): number {
  return values.indexOf(values.reduce((a, b) => Math.max(a, b), -Infinity));
}

export interface CrossEntropyValues {
  readonly figures: Values;
  readonly hidden: Values;
  readonly weight: Values;
  readonly bias: Values;
}

export function crossEntropyGradients(
  hidden: Values,
  weight: Values,
  bias: Values,
  targets: Int32Array,
  factor: number,
): CrossEntropyValues {
  const logits = linear(hidden, weight, bias);
  const dLogits = zeros(...logits.shape);
  let loss = 0;
  let right = 0;
  targets.forEach((target, token) => {
    const probabilities = softmax(row(logits, token));
    loss -= Math.log(probabilities[target]!);
    if (argmax(row(logits, token)) === target) right++;
    probabilities.forEach((p, word) => {
      row(dLogits, token)[word] = factor * (p - (word === target ? 1 : 0));
    });
  });
  return {
    figures: { shape: [2], values: Float64Array.of(loss, right) },
    hidden: matmul(dLogits, weight),
    weight: matmul(dLogits, hidden, true),
    bias: columnSums(dLogits),
  };
}

export function crossEntropy(
  hidden: Values,
  weight: Values,
  bias: Values,
  targets: Int32Array,
): Values {
  return crossEntropyGradients(hidden, weight, bias, targets, 1).figures;
}

/** [B, 2]: id and probability. */
export function bestWords(logits: Values): Values {
  const out = zeros(rows(logits), 2);
  for (let r = 0; r < rows(logits); r++) {
    const best = argmax(row(logits, r));
    row(out, r).set([best, softmax(row(logits, r))[best]!]);
  }
  return out;
}

// Normalisation

export function normalizeRows(x: Values): Values {
  const out = zeros(...x.shape);
  for (let r = 0; r < rows(x); r++) {
    const length = norm(row(x, r));
    if (length > 0) row(out, r).set(row(x, r).map((v) => v / length));
  }
  return out;
}

/** A zero row gets gradient zero. */
export function normalizeRowsBackward(x: Values, dOutput: Values): Values {
  const out = zeros(...x.shape);
  for (let r = 0; r < rows(x); r++) {
    const length = norm(row(x, r));
    if (length === 0) continue;
    const direction = row(x, r).map((v) => v / length);
    const along = dot(direction, row(dOutput, r));
    row(out, r).set(row(dOutput, r).map((d, i) => (d - along * direction[i]!) / length));
  }
  return out;
}

export interface BatchNormValues {
  readonly scale: Values;
  readonly shift: Values;
  readonly runningMean: Values;
  readonly runningVariance: Values;
}

const EPSILON = 1e-5;
const MOMENTUM = 0.1;

/** Mean and biased variance of every column. */
function columnStatistics(x: Values): { mean: Float64Array; variance: Float64Array } {
  const columnsOfX = transpose(x);
  const means = new Float64Array(columns(x));
  const variances = new Float64Array(columns(x));
  for (let o = 0; o < means.length; o++) {
    const column = row(columnsOfX, o);
    const average = sum(column) / column.length;
    means[o] = average;
    variances[o] = sum(column.map((v) => (v - average) ** 2)) / column.length;
  }
  return { mean: means, variance: variances };
}

/** `weights` is left alone: the running statistics come back as new values. */
export function batchNorm(
  x: Values,
  weights: BatchNormValues,
  slope: number,
): { output: Values; runningMean: Values; runningVariance: Values } {
  const { mean: average, variance } = columnStatistics(x);
  const unbiased = rows(x) / Math.max(1, rows(x) - 1);
  const moved = (old: Values, now: Float64Array, factor: number) =>
    map(old, (v, o) => (1 - MOMENTUM) * v + MOMENTUM * factor * now[o]!);
  return {
    output: normalized(x, average, variance, weights, slope),
    runningMean: moved(weights.runningMean, average, 1),
    runningVariance: moved(weights.runningVariance, variance, unbiased),
  };
}

export function batchNormInference(x: Values, weights: BatchNormValues, slope: number): Values {
  const { runningMean, runningVariance } = weights;
  return normalized(x, runningMean.values, runningVariance.values, weights, slope);
}

function normalized(
  x: Values,
  average: Float64Array,
  variance: Float64Array,
  weights: BatchNormValues,
  slope: number,
): Values {
  return map(x, (value, i) => {
    const o = i % columns(x);
    const unit = (value - average[o]!) / Math.sqrt(variance[o]! + EPSILON);
    const y = unit * weights.scale.values[o]! + weights.shift.values[o]!;
    return Math.max(y, slope * y);
  });
}

export function batchNormBackward(
  x: Values,
  weights: BatchNormValues,
  slope: number,
  dOutput: Values,
): { input: Values; scale: Values; shift: Values } {
  const { mean: average, variance } = columnStatistics(x);
  const output = normalized(x, average, variance, weights, slope);
  const dy = leakyReluBackward(output, dOutput, slope);
  const unit = map(x, (value, i) => {
    const o = i % columns(x);
    return (value - average[o]!) / Math.sqrt(variance[o]! + EPSILON);
  });
  const shift = columnSums(dy);
  const gain = columnSums(map(dy, (d, i) => d * unit.values[i]!));
  const input = map(dy, (d, i) => {
    const o = i % columns(x);
    const centred = d - shift.values[o]! / rows(x) - (unit.values[i]! * gain.values[o]!) / rows(x);
    return (weights.scale.values[o]! / Math.sqrt(variance[o]! + EPSILON)) * centred;
  });
  return { input, scale: gain, shift };
}

// Critic

export function mixRows(a: Values, b: Values, alpha: Values): Values {
  return map(a, (value, i) => {
    const share = alpha.values[Math.floor(i / columns(a))]!;
    return share * value + (1 - share) * b.values[i]!;
  });
}

export function slopePenalty(
  slopes: Values,
  weight: number,
): { penalty: Values; gradient: Values } {
  const gradient = zeros(...slopes.shape);
  let penalty = 0;
  for (let r = 0; r < rows(slopes); r++) {
    const length = norm(row(slopes, r));
    penalty += (weight * (length - 1) ** 2) / rows(slopes);
    if (length === 0) continue;
    const factor = (weight * 2 * (length - 1)) / length / rows(slopes);
    row(gradient, r).set(row(slopes, r).map((v) => factor * v));
  }
  return { penalty: scalar(penalty), gradient };
}

// Optimisers

export function clipScale(gradients: readonly NamedValues[], limit: number): Values {
  let squares = 0;
  for (const named of gradients) {
    for (const gradient of Object.values(named)) squares += norm(gradient.values) ** 2;
  }
  return scalar(Math.min(1, limit / (Math.sqrt(squares) + 1e-6)));
}

export function combine(
  terms: readonly { gradients: NamedValues; scale?: Values }[],
): NamedValues {
  const total: Record<string, Values> = {};
  for (const term of terms) {
    const factor = term.scale?.values[0] ?? 1;
    for (const [name, gradient] of Object.entries(term.gradients)) {
      total[name] = addScaled(total[name] ?? zeros(...gradient.shape), gradient, factor);
    }
  }
  return total;
}

export interface StepValues {
  readonly learningRate: number;
  readonly scale?: Values;
  readonly bound?: number;
}

function clamped(value: number, bound = Infinity): number {
  return Math.min(bound, Math.max(-bound, value));
}

/** The weights afterwards. */
export function sgd(parameters: NamedValues, gradients: NamedValues, step: StepValues): NamedValues {
  const factor = step.learningRate * (step.scale?.values[0] ?? 1);
  return mapNamed(parameters, (weight, name) =>
    map(weight, (w, i) => clamped(w - factor * gradients[name]!.values[i]!, step.bound)),
  );
}

function mapNamed(named: NamedValues, of: (values: Values, name: string) => Values): NamedValues {
  return Object.fromEntries(Object.entries(named).map(([name, x]) => [name, of(x, name)]));
}

export interface AdamValues extends StepValues {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly step: number;
}

export interface AdamState {
  readonly weights: NamedValues;
  readonly first: NamedValues;
  readonly second: NamedValues;
}

/** Weights and moments afterwards. */
export function adam(state: AdamState, gradients: NamedValues, step: AdamValues): AdamState {
  const { beta1, beta2 } = step;
  const factor = step.scale?.values[0] ?? 1;
  const gradient = (name: string, i: number) => factor * gradients[name]!.values[i]!;
  const first = mapNamed(state.first, (moment, name) =>
    map(moment, (m, i) => beta1 * m + (1 - beta1) * gradient(name, i)),
  );
  const second = mapNamed(state.second, (moment, name) =>
    map(moment, (v, i) => beta2 * v + (1 - beta2) * gradient(name, i) ** 2),
  );
  const weights = mapNamed(state.weights, (weight, name) =>
    map(weight, (w, i) => {
      const m = first[name]!.values[i]! / (1 - beta1 ** step.step);
      const v = second[name]!.values[i]! / (1 - beta2 ** step.step);
      return clamped(w - (step.learningRate * m) / (Math.sqrt(v) + step.epsilon), step.bound);
    }),
  );
  return { weights, first, second };
}

/** The total afterwards. */
export function addInto(total: Values, parts: readonly Values[]): Values {
  const added = parts.flatMap((part) => [...part.values]);
  return map(total, (value, i) => value + (added[i] ?? 0));
}
