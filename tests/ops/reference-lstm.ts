/** The LSTM of `reference.ts`: sentence by sentence, step by step, gate by gate. */
import type { Layout } from '../../src/ops/ops';
import { columns, dot, row, rows, zeros } from './reference';
import type { Values } from './reference';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

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
function tokensOf(sentence: number, layout: Layout): number[] {
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
    const total =
      dot(input, row(w.weightIh, g)) +
      dot(previousHidden, row(w.weightHh, g)) +
      w.biasIh.values[g]! +
      w.biasHh.values[g]!;
    return g >= 2 * size && g < 3 * size ? Math.tanh(total) : sigmoid(total);
  });
  const cell = previousCell.map((c, j) => gates[size + j]! * c + gates[j]! * gates[2 * size + j]!);
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

/** to += factor · from */
function addTo(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
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
      const dInput = new Float64Array(step.input.length);
      dGates.forEach((d, gate) => {
        bias.values[gate]! += d;
        addTo(row(weightIh, gate), step.input, d);
        addTo(row(weightHh, gate), step.previousHidden, d);
        addTo(dInput, row(weights.weightIh, gate), d);
        addTo(dEarlierHidden, row(weights.weightHh, gate), d);
      });
      row(input, step.token).set(dInput.subarray(0, embedding));
      if (contextGradient) addTo(row(contextGradient, sentence), dInput.subarray(embedding), 1);
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
