/**
 * What every engine of `src/ops` is held against: each operation once more, in float64 and plain
 * nested loops, value by value, with nothing fused, packed or reused. The LSTM is in
 * `reference-lstm.ts`. The meanings are those of `src/ops/ops.ts`; `reference.test.ts` holds the gradients against
 * finite differences.
 */
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
export function columns(x: Values): number {
  return x.shape.slice(1).reduce((size, n) => size * n, 1);
}

export function rows(x: Values): number {
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

export function row(x: Values, r: number): Float64Array {
  const width = columns(x);
  return x.values.subarray(r * width, (r + 1) * width);
}

function norm(values: Float64Array): number {
  return Math.sqrt(sum(values.map((v) => v * v)));
}

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

export function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let k = 0; k < a.length; k++) total += a[k]! * b[k]!;
  return total;
}

function transpose(x: Values): Values {
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

export function combine(terms: readonly { gradients: NamedValues; scale?: Values }[]): NamedValues {
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
export function sgd(
  parameters: NamedValues,
  gradients: NamedValues,
  step: StepValues,
): NamedValues {
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
