/**
 * The LSTM over packed sequences, forwards. Gates are stacked i, f, g, o. The inputs of all steps
 * are one product (`lstmInputs`); then come the steps (`lstmSteps`).
 *
 * Threads share the columns of the products and the sentences of the steps, so that no thread
 * waits for another between two steps.
 */
import { loadUpTo, madd, sigmoid, splat, storeUpTo, tanh } from './lanes';
import { PANEL } from './pack';
import { multiply, NOTHING, packShare, timesWide } from './product';
import { sentenceStart, shareStart } from './share';

/**
 * gates = x·weightIhᵀ + both biases; base = context·weightIhᵀ, once a sentence; and weightHh
 * packed for the steps. `bias` is room for 4H values. Without a context, `context` is 0.
 */
export function lstmInputs(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  context: usize,
  weightIh: usize,
  weightHh: usize,
  biasIh: usize,
  biasHh: usize,
  bias: usize,
  base: usize,
  gates: usize,
  panels: usize,
  tokens: i32,
  rows: i32,
  embedding: i32,
  contextSize: i32,
  hidden: i32,
): void {
  const all = 4 * hidden;
  const inputs = embedding + contextSize;
  const first = shareStart(part, parts, all, PANEL);
  const last = shareStart(part + 1, parts, all, PANEL);
  const columns = last - first;
  if (columns <= 0) return;
  const offset = (<usize>first) << 2;
  addBiases(bias + offset, biasIh + offset, biasHh + offset, columns);
  const weight = weightIh + ((<usize>(first * inputs)) << 2);
  multiply(
    false,
    true,
    x,
    embedding,
    weight,
    inputs,
    bias + offset,
    0,
    32,
    gates + offset,
    all,
    tokens,
    columns,
    embedding,
    workspace,
  );
  if (context) {
    const contextWeight = weight + ((<usize>embedding) << 2);
    multiply(
      false,
      true,
      context,
      contextSize,
      contextWeight,
      inputs,
      NOTHING,
      0,
      0,
      base + offset,
      all,
      rows,
      columns,
      contextSize,
      workspace,
    );
  }
  packShare(true, panels, weightHh, hidden, first, last, hidden);
}

function addBiases(to: usize, a: usize, b: usize, count: i32): void {
  for (; count > 0; count -= 4) {
    storeUpTo(to, f32x4.add(loadUpTo(a, count), loadUpTo(b, count)), count);
    to += 16;
    a += 16;
    b += 16;
  }
}

/**
 * Steps through the sentences: gates become their functions, in place; cells, hidden: [N, H].
 * Unless 0, `inputs` holds what `lstmInputs` made of the words, each different one once, and
 * `places` the row of each token's word.
 */
export function lstmSteps(
  part: i32,
  parts: i32,
  workspace: usize,
  gates: usize,
  inputs: usize,
  places: usize,
  base: usize,
  panels: usize,
  hiddenStates: usize,
  cells: usize,
  active: usize,
  steps: i32,
  hidden: i32,
): void {
  const first = sentenceStart(part, parts, active, steps);
  const end = sentenceStart(part + 1, parts, active, steps);
  const row = (<usize>hidden) << 2;
  const gateRow = row << 2;
  let token = 0;
  let before = 0;
  for (let t = 0; t < steps; t++) {
    const count = load<i32>(active + ((<usize>t) << 2));
    const m = min(end, count) - first;
    if (m <= 0) return;
    const g = gates + (token + first) * gateRow;
    const h = hiddenStates + (token + first) * row;
    const c = cells + (token + first) * row;
    const earlier = (before + first) * row;
    if (inputs) {
      const place = places + ((<usize>(token + first)) << 2);
      for (let i = 0; i < m; i++) {
        const from = <usize>load<i32>(place + ((<usize>i) << 2)) * gateRow;
        memory.copy(g + i * gateRow, inputs + from, gateRow);
      }
    }
    if (t > 0) {
      timesWide(
        hiddenStates + earlier,
        row,
        panels,
        g,
        gateRow,
        32,
        g,
        gateRow,
        m,
        4 * hidden,
        hidden,
        workspace,
      );
    }
    for (let i = 0; i < m; i++) {
      cellRow(
        g + i * gateRow,
        base ? base + (first + i) * gateRow : 0,
        t > 0 ? cells + earlier + i * row : 0,
        c + i * row,
        h + i * row,
        row,
        hidden,
      );
    }
    before = token;
    token += count;
  }
}

/** One sentence's cell: `count` units, gates `row` bytes apart; no base or earlier cell where 0. */
function cellRow(
  g: usize,
  base: usize,
  earlier: usize,
  cell: usize,
  hidden: usize,
  row: usize,
  count: i32,
): void {
  for (; count > 0; count -= 4) {
    let i = loadUpTo(g, count);
    let f = loadUpTo(g + row, count);
    let k = loadUpTo(g + 2 * row, count);
    let o = loadUpTo(g + 3 * row, count);
    if (base) {
      i = f32x4.add(i, loadUpTo(base, count));
      f = f32x4.add(f, loadUpTo(base + row, count));
      k = f32x4.add(k, loadUpTo(base + 2 * row, count));
      o = f32x4.add(o, loadUpTo(base + 3 * row, count));
      base += 16;
    }
    i = sigmoid(i);
    f = sigmoid(f);
    k = tanh(k);
    o = sigmoid(o);
    storeUpTo(g, i, count);
    storeUpTo(g + row, f, count);
    storeUpTo(g + 2 * row, k, count);
    storeUpTo(g + 3 * row, o, count);
    let c = f32x4.mul(i, k);
    if (earlier) {
      c = madd(f, loadUpTo(earlier, count), c);
      earlier += 16;
    }
    storeUpTo(cell, c, count);
    storeUpTo(hidden, f32x4.mul(o, tanh(c)), count);
    g += 16;
    cell += 16;
    hidden += 16;
  }
}

/**
 * One step of all sentences, divided by units: a thread works all four gates of its own, and so
 * needs nobody else's. `hiddenBefore` and `cellBefore` are 0 for a zero state; `bias` is room for
 * 4H values, `gates` for [B, 4H].
 */
export function lstmStep(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  context: usize,
  weightIh: usize,
  weightHh: usize,
  biasIh: usize,
  biasHh: usize,
  hiddenBefore: usize,
  cellBefore: usize,
  bias: usize,
  gates: usize,
  hiddenAfter: usize,
  cellAfter: usize,
  rows: i32,
  embedding: i32,
  contextSize: i32,
  hidden: i32,
): void {
  const all = 4 * hidden;
  const inputs = embedding + contextSize;
  const first = shareStart(part, parts, hidden, PANEL);
  const units = shareStart(part + 1, parts, hidden, PANEL) - first;
  if (units <= 0) return;
  const row = (<usize>hidden) << 2;
  const gateRow = row << 2;
  for (let gate = 0; gate < 4; gate++) {
    const unit = gate * hidden + first;
    const offset = (<usize>unit) << 2;
    const to = gates + offset;
    addBiases(bias + offset, biasIh + offset, biasHh + offset, units);
    const weight = weightIh + ((<usize>(unit * inputs)) << 2);
    multiply(
      false,
      true,
      x,
      embedding,
      weight,
      inputs,
      bias + offset,
      0,
      32,
      to,
      all,
      rows,
      units,
      embedding,
      workspace,
    );
    if (context) {
      multiply(
        false,
        true,
        context,
        contextSize,
        weight + ((<usize>embedding) << 2),
        inputs,
        to,
        gateRow,
        32,
        to,
        all,
        rows,
        units,
        contextSize,
        workspace,
      );
    }
    if (hiddenBefore) {
      const recurrent = weightHh + ((<usize>(unit * hidden)) << 2);
      multiply(
        false,
        true,
        hiddenBefore,
        hidden,
        recurrent,
        hidden,
        to,
        gateRow,
        32,
        to,
        all,
        rows,
        units,
        hidden,
        workspace,
      );
    }
  }
  const offset = (<usize>first) << 2;
  for (let i = 0; i < rows; i++) {
    const at = i * row + offset;
    cellRow(
      gates + i * gateRow + offset,
      0,
      cellBefore ? cellBefore + at : 0,
      cellAfter + at,
      hiddenAfter + at,
      row,
      units,
    );
  }
}
