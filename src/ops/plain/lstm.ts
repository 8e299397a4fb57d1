/**
 * LSTM over packed sequences on TensorFlow.js, with backpropagation through time written out.
 *
 * What does not depend on the step before is taken out of the loop: the input projection of all
 * tokens is one product, and so is every weight gradient. Gates are stacked i, f, g, o.
 */
import {
  add,
  concat,
  mul,
  pad,
  sigmoid,
  slice,
  square,
  sub,
  tanh,
  tidy,
  zeros,
} from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { Layout, LstmGradients, LstmPass, LstmState, LstmWeights, Tensor } from '../ops';
import { columnSums, linear, matmul, sliceRows } from './dense';
import { matrix, values } from './lifetimes';

/** What one step leaves for the way back; every tensor is [active, H]. */
type Step = Readonly<
  Record<'input' | 'forget' | 'candidate' | 'output' | 'cell' | 'cellTanh' | 'hidden', Tensor2D>
>;

interface PlainLstmPass extends LstmPass {
  readonly hidden: Tensor2D;
  readonly x: Tensor2D;
  readonly context: Tensor2D | undefined;
  readonly weights: LstmWeights;
  readonly layout: Layout;
  readonly steps: readonly Step[];
}

export function lstm(
  x: Tensor,
  context: Tensor | undefined,
  weights: LstmWeights,
  layout: Layout,
): LstmPass {
  const { hidden, steps } = tidy(() => {
    const projected = projectInput(x, context, weights, layout); // [N, 4H]
    const made: Step[] = [];
    let before: Step | undefined;
    let start = 0;
    for (const rows of layout.active) {
      const gates = sliceRows(projected, start, rows); // [rows, 4H]
      before = cell(gates, before, weights, rows);
      made.push(before);
      start += rows;
    }
    return { hidden: concat(made.map((step) => step.hidden)), steps: made }; // [N, H]
  });
  const pass: PlainLstmPass = {
    hidden,
    x: matrix(x),
    context: context === undefined ? undefined : matrix(context),
    weights,
    layout,
    steps,
  };
  return pass;
}

/** x·Wᵀ + both biases for every token, plus the share of the sentence's context. [N, 4H] */
function projectInput(
  x: Tensor,
  context: Tensor | undefined,
  weights: LstmWeights,
  layout: Layout,
): Tensor2D {
  const bias = add(values(weights.biasIh), values(weights.biasHh)); // [4H]
  if (context === undefined) return linear(x, weights.weightIh, bias);
  const { forInput, forContext } = splitWeight(weights, context);
  const ofContext = linear(context, forContext, bias); // [B, 4H]
  return add(matmul(x, forInput, false, true), perToken(ofContext, layout));
}

/** The columns of the input weight that meet the input, and those that meet the context. */
function splitWeight(
  { weightIh }: LstmWeights,
  context: Tensor,
): { forInput: Tensor2D; forContext: Tensor2D } {
  const contextSize = context.shape[1] ?? 0;
  const inputSize = (weightIh.shape[1] ?? 0) - contextSize;
  return {
    forInput: slice(matrix(weightIh), [0, 0], [-1, inputSize]), // [4H, E]
    forContext: slice(matrix(weightIh), [0, inputSize], [-1, contextSize]), // [4H, C]
  };
}

/** A row for every sentence repeated at each of its tokens. [B, O] → [N, O] */
function perToken(rows: Tensor2D, layout: Layout): Tensor2D {
  return concat(Array.from(layout.active, (count) => sliceRows(rows, 0, count)));
}

/** One step: gates [rows, 4H] still without the share of the hidden state before. */
function cell(
  projected: Tensor2D,
  before: Pick<Step, 'hidden' | 'cell'> | undefined,
  weights: LstmWeights,
  rows: number,
): Step {
  const size = weights.weightHh.shape[1] ?? 0;
  const gates =
    before === undefined
      ? projected
      : add(projected, matmul(sliceRows(before.hidden, 0, rows), weights.weightHh, false, true));
  const gate = (index: number) => slice(gates, [0, index * size], [-1, size]); // [rows, H]
  const input = sigmoid(gate(0));
  const forget = sigmoid(gate(1));
  const candidate = tanh(gate(2));
  const output = sigmoid(gate(3));
  const written = mul(input, candidate);
  const state =
    before === undefined ? written : add(mul(forget, sliceRows(before.cell, 0, rows)), written);
  const cellTanh = tanh(state);
  const hidden = mul(output, cellTanh);
  return { input, forget, candidate, output, cell: state, cellTanh, hidden } as Step;
}

export function lstmBackward(pass: LstmPass, dHidden: Tensor): LstmGradients {
  const { x, context, weights, layout, steps } = pass as PlainLstmPass;
  return tidy(() => {
    const perStep = gateGradients(steps, weights, layout, dHidden);
    const dGates = concat(perStep); // [N, 4H]
    const shared = {
      weightHh: matmul(dGates, oneStepEarlier(steps, layout, 'hidden'), true), // [4H, H]
      bias: columnSums(dGates), // [4H]
    };
    if (context === undefined) {
      return {
        input: matmul(dGates, weights.weightIh), // [N, E]
        weightIh: matmul(dGates, x, true), // [4H, E]
        ...shared,
      };
    }
    const { forInput, forContext } = splitWeight(weights, context);
    const perSentence = perStep.reduce((total, part) => add(total, grown(part, layout.rows))); // [B, 4H]
    const ofInput = matmul(dGates, x, true); // [4H, E]
    const ofContext = matmul(perSentence, context, true); // [4H, C]
    return {
      input: matmul(dGates, forInput), // [N, E]
      context: matmul(perSentence, forContext), // [B, C]
      weightIh: concat([ofInput, ofContext], 1), // [4H, E + C]
      ...shared,
    };
  });
}

/**
 * From the last step to the first: the gradient before the gates' activations, [active, 4H] each.
 * Only what hangs on the later step is in the loop; the factors are made for all tokens at once.
 */
function gateGradients(
  steps: readonly Step[],
  weights: LstmWeights,
  layout: Layout,
  dHidden: Tensor,
): Tensor2D[] {
  const all = (name: keyof Step) => concat(steps.map((step) => step[name])); // [N, H]
  const [input, forget, candidate, output] = [
    all('input'),
    all('forget'),
    all('candidate'),
    all('output'),
  ];
  const cellTanh = all('cellTanh');
  const hiddenToCell = mul(output, tanhSlope(cellTanh)); // [N, H]
  // The first three gates act on the cell, the last on the hidden state.
  const toGates = concat(
    [
      mul(candidate, sigmoidSlope(input)),
      mul(oneStepEarlier(steps, layout, 'cell'), sigmoidSlope(forget)),
      mul(input, tanhSlope(candidate)),
      mul(cellTanh, sigmoidSlope(output)),
    ],
    1,
  ); // [N, 4H]

  const gradients: Tensor2D[] = [];
  let later: { dHidden: Tensor2D; dCell: Tensor2D } | undefined;
  let start = layout.tokens;
  for (let t = layout.steps - 1; t >= 0; t--) {
    const rows = layout.active[t] ?? 0;
    start -= rows;
    // Sentences that end here have nothing later: their rows of the carried gradients are zero.
    let dh = sliceRows(dHidden, start, rows); // [rows, H]
    if (later !== undefined) dh = add(dh, grown(later.dHidden, rows));
    let dc: Tensor2D = mul(dh, sliceRows(hiddenToCell, start, rows)); // [rows, H]
    if (later !== undefined) dc = add(dc, grown(later.dCell, rows));
    const dGates: Tensor2D = mul(concat([dc, dc, dc, dh], 1), sliceRows(toGates, start, rows));
    gradients.unshift(dGates); // [rows, 4H]
    if (t === 0) break;
    later = {
      dHidden: matmul(dGates, weights.weightHh),
      dCell: mul(dc, sliceRows(forget, start, rows)),
    };
  }
  return gradients;
}

/** For every token, what its sentence had one step earlier: zeros at the first. [N, H] */
function oneStepEarlier(steps: readonly Step[], layout: Layout, name: 'hidden' | 'cell'): Tensor2D {
  const earlier = steps
    .slice(0, -1)
    .map((step, t) => sliceRows(step[name], 0, layout.active[t + 1] ?? 0));
  const size = steps[0]?.[name].shape[1] ?? 0;
  return concat([zeros([layout.rows, size]), ...earlier]);
}

/** Zero rows below, up to `rows`. */
function grown(x: Tensor2D, rows: number): Tensor2D {
  const missing = rows - x.shape[0];
  return missing === 0
    ? x
    : pad(x, [
        [0, missing],
        [0, 0],
      ]);
}

/** The derivative of a sigmoid from its value. */
function sigmoidSlope(y: Tensor2D): Tensor2D {
  return mul(y, sub(1, y));
}

/** The derivative of a hyperbolic tangent from its value. */
function tanhSlope(y: Tensor2D): Tensor2D {
  return sub(1, square(y));
}

export function lstmStep(
  x: Tensor,
  context: Tensor | undefined,
  weights: LstmWeights,
  state: LstmState | undefined,
): LstmState {
  return tidy(() => {
    const input = context === undefined ? matrix(x) : concat([matrix(x), matrix(context)], 1); // [B, I]
    const bias = add(values(weights.biasIh), values(weights.biasHh)); // [4H]
    const before =
      state === undefined ? undefined : { hidden: matrix(state.hidden), cell: matrix(state.cell) };
    const { hidden, cell: next } = cell(
      linear(input, weights.weightIh, bias),
      before,
      weights,
      input.shape[0],
    );
    return { hidden, cell: next };
  });
}
