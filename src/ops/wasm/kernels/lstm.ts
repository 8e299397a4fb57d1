/**
 * The LSTM over packed sequences. Gates are stacked i, f, g, o. Forwards: the inputs of all steps
 * in one product (`lstmInputs`), then the steps (`lstmSteps`). Backwards: the steps
 * (`lstmBackSteps`), which leave the gradient of every gate before its function, then one product
 * a weight over all tokens (`lstmGradients`).
 *
 * Threads share the columns of the products and the sentences of the steps, so that no thread
 * waits for another between two steps.
 */
import { product } from './dense';
import { loadUpTo, madd, sigmoid, splat, storeUpTo, tanh } from './lanes';
import { PANEL } from './pack';
import { multiply, NOTHING, packShare, timesWide, WORKSPACE_BYTES } from './product';
import { shareStart } from './share';
import { sumColumns } from './sums';

/**
 * gates = x·weightIhᵀ + both biases; base = context·weightIhᵀ, once a sentence; and weightHh
 * packed for the steps. `bias` is room for 4H values. Without a context, `context` is 0.
 */
export function lstmInputs(
  rank: i32,
  size: i32,
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
  workspace: usize,
): void {
  workspace += rank * WORKSPACE_BYTES;
  const all = 4 * hidden;
  const inputs = embedding + contextSize;
  const first = shareStart(rank, size, all, PANEL);
  const last = shareStart(rank + 1, size, all, PANEL);
  const columns = last - first;
  if (columns <= 0) return;
  const offset = <usize>first << 2;
  addBiases(bias + offset, biasIh + offset, biasHh + offset, columns);
  const weight = weightIh + (<usize>(first * inputs) << 2);
  multiply(false, true, x, embedding, weight, inputs, bias + offset, 0, 32, gates + offset, all, tokens, columns, embedding, workspace);
  if (context) {
    const contextWeight = weight + (<usize>embedding << 2);
    multiply(false, true, context, contextSize, contextWeight, inputs, NOTHING, 0, 0, base + offset, all, rows, columns, contextSize, workspace);
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

/** The first sentence of a thread's share, such that all shares hold about as many tokens. */
function sentenceStart(rank: i32, size: i32, active: usize, steps: i32): i32 {
  const rows = load<i32>(active);
  if (rank <= 0) return 0;
  if (rank >= size) return rows;
  const wanted = tokensBefore(rows, active, steps) * rank / size;
  let low = 0;
  let high = rows;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokensBefore(middle, active, steps) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of the sentences before this one. */
function tokensBefore(sentence: i32, active: usize, steps: i32): i32 {
  let tokens = 0;
  for (let t = 0; t < steps; t++) tokens += min(sentence, load<i32>(active + (<usize>t << 2)));
  return tokens;
}

/** Steps through the sentences: gates become their functions, in place; cells, hidden: [N, H]. */
export function lstmSteps(
  rank: i32,
  size: i32,
  gates: usize,
  base: usize,
  panels: usize,
  hiddenStates: usize,
  cells: usize,
  active: usize,
  steps: i32,
  hidden: i32,
  workspace: usize,
): void {
  workspace += rank * WORKSPACE_BYTES;
  const first = sentenceStart(rank, size, active, steps);
  const end = sentenceStart(rank + 1, size, active, steps);
  const row = <usize>hidden << 2;
  const gateRow = row << 2;
  let token = 0;
  let before = 0;
  for (let t = 0; t < steps; t++) {
    const count = load<i32>(active + (<usize>t << 2));
    const m = min(end, count) - first;
    if (m <= 0) return;
    const g = gates + (token + first) * gateRow;
    const h = hiddenStates + (token + first) * row;
    const c = cells + (token + first) * row;
    const earlier = (before + first) * row;
    if (t > 0) {
      timesWide(hiddenStates + earlier, row, panels, g, gateRow, 32, g, gateRow, m, 4 * hidden, hidden, workspace);
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

/** Packs weightHh [4H, H] for the steps backwards. */
export function packNaturally(
  rank: i32,
  size: i32,
  panels: usize,
  matrix: usize,
  columns: i32,
  k: i32,
): void {
  const first = shareStart(rank, size, columns, PANEL);
  packShare(false, panels, matrix, columns, first, shareStart(rank + 1, size, columns, PANEL), k);
}

/**
 * Steps backwards: dGates [N, 4H] before their functions, sums [B, 4H] of them over each
 * sentence, and previousHidden [N − B, H], the hidden state before every token but the first.
 * `dh` and `dc` are room for [B, H].
 */
export function lstmBackSteps(
  rank: i32,
  size: i32,
  gates: usize,
  cells: usize,
  hiddenStates: usize,
  dHidden: usize,
  panels: usize,
  dGates: usize,
  sums: usize,
  previousHidden: usize,
  dh: usize,
  dc: usize,
  active: usize,
  steps: i32,
  tokens: i32,
  hidden: i32,
  workspace: usize,
): void {
  workspace += rank * WORKSPACE_BYTES;
  const first = sentenceStart(rank, size, active, steps);
  const end = sentenceStart(rank + 1, size, active, steps);
  const row = <usize>hidden << 2;
  const gateRow = row << 2;
  const rows = load<i32>(active);
  let token = tokens;
  let later = 0;
  for (let t = steps - 1; t >= 0; t--) {
    const count = load<i32>(active + (<usize>t << 2));
    const laterToken = token;
    token -= count;
    const m = min(end, count) - first;
    if (m <= 0) continue;
    const carried = max(min(end, later) - first, 0);
    later = count;
    const ownDh = dh + first * row;
    const ownDc = dc + first * row;
    const ownSums = sums + first * gateRow;
    timesWide(dGates + (laterToken + first) * gateRow, gateRow, panels, NOTHING, 0, 0, ownDh, row, carried, hidden, 4 * hidden, workspace);
    // Sentences that end here have no later step.
    memory.fill(ownDh + carried * row, 0, (m - carried) * row);
    memory.fill(ownDc + carried * row, 0, (m - carried) * row);
    memory.fill(ownSums + carried * gateRow, 0, (m - carried) * gateRow);
    const earlierToken = t > 0 ? token - load<i32>(active + (<usize>(t - 1) << 2)) : 0;
    const earlier = (earlierToken + first) * row;
    const here = (token + first) * row;
    for (let i = 0; i < m; i++) {
      backRow(
        gates + (token + first + i) * gateRow,
        cells + here + i * row,
        t > 0 ? cells + earlier + i * row : 0,
        dHidden + here + i * row,
        ownDh + i * row,
        ownDc + i * row,
        dGates + (token + first + i) * gateRow,
        ownSums + i * gateRow,
        row,
        hidden,
      );
    }
    if (t > 0) {
      memory.copy(previousHidden + (token - rows + first) * row, hiddenStates + earlier, m * row);
    }
  }
}

function backRow(
  g: usize,
  cell: usize,
  earlier: usize,
  dHidden: usize,
  dh: usize,
  dc: usize,
  dGates: usize,
  sums: usize,
  row: usize,
  count: i32,
): void {
  const one = splat(1);
  for (; count > 0; count -= 4) {
    const i = loadUpTo(g, count);
    const f = loadUpTo(g + row, count);
    const k = loadUpTo(g + 2 * row, count);
    const o = loadUpTo(g + 3 * row, count);
    const u = tanh(loadUpTo(cell, count));
    const d = f32x4.add(loadUpTo(dHidden, count), loadUpTo(dh, count));
    const dOut = f32x4.mul(d, o);
    const dCell = madd(dOut, f32x4.sub(one, f32x4.mul(u, u)), loadUpTo(dc, count));
    storeUpTo(dc, f32x4.mul(dCell, f), count);
    const di = f32x4.mul(f32x4.mul(dCell, k), f32x4.mul(i, f32x4.sub(one, i)));
    const dk = f32x4.mul(f32x4.mul(dCell, i), f32x4.sub(one, f32x4.mul(k, k)));
    const dOutput = f32x4.mul(f32x4.mul(d, u), f32x4.mul(o, f32x4.sub(one, o)));
    let df = splat(0);
    if (earlier) {
      df = f32x4.mul(f32x4.mul(dCell, loadUpTo(earlier, count)), f32x4.mul(f, f32x4.sub(one, f)));
      earlier += 16;
    }
    keepAndAdd(dGates, sums, di, count);
    keepAndAdd(dGates + row, sums + row, df, count);
    keepAndAdd(dGates + 2 * row, sums + 2 * row, dk, count);
    keepAndAdd(dGates + 3 * row, sums + 3 * row, dOutput, count);
    g += 16;
    cell += 16;
    dHidden += 16;
    dh += 16;
    dc += 16;
    dGates += 16;
    sums += 16;
  }
}

@inline
function keepAndAdd(to: usize, sum: usize, v: v128, count: i32): void {
  storeUpTo(to, v, count);
  storeUpTo(sum, f32x4.add(loadUpTo(sum, count), v), count);
}

/** Gradients of inputs and weights from those of the gates, each one product over all tokens. */
export function lstmGradients(
  rank: i32,
  size: i32,
  x: usize,
  context: usize,
  weightIh: usize,
  dGates: usize,
  sums: usize,
  previousHidden: usize,
  dx: usize,
  dContext: usize,
  dWeightIh: usize,
  dWeightHh: usize,
  dBias: usize,
  tokens: i32,
  rows: i32,
  embedding: i32,
  contextSize: i32,
  hidden: i32,
  workspace: usize,
): void {
  const all = 4 * hidden;
  const inputs = embedding + contextSize;
  const side = <usize>embedding << 2;
  const later = dGates + (<usize>(rows * all) << 2);
  product(rank, size, false, false, dGates, all, weightIh, inputs, dx, embedding, tokens, embedding, all, workspace);
  product(rank, size, true, false, dGates, all, x, embedding, dWeightIh, inputs, all, embedding, tokens, workspace);
  product(rank, size, true, false, later, all, previousHidden, hidden, dWeightHh, hidden, all, hidden, tokens - rows, workspace);
  if (context) {
    product(rank, size, false, false, sums, all, weightIh + side, inputs, dContext, contextSize, rows, contextSize, all, workspace);
    product(rank, size, true, false, sums, all, context, contextSize, dWeightIh + side, inputs, all, contextSize, rows, workspace);
  }
  const first = shareStart(rank, size, all, 16);
  const offset = <usize>first << 2;
  sumColumns(sums + offset, all, dBias + offset, rows, shareStart(rank + 1, size, all, 16) - first, false);
}

/**
 * One step of all sentences, divided by units: a thread works all four gates of its own, and so
 * needs nobody else's. `hiddenBefore` and `cellBefore` are 0 for a zero state; `bias` is room for
 * 4H values, `gates` for [B, 4H].
 */
export function lstmStep(
  rank: i32,
  size: i32,
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
  workspace: usize,
): void {
  workspace += rank * WORKSPACE_BYTES;
  const all = 4 * hidden;
  const inputs = embedding + contextSize;
  const first = shareStart(rank, size, hidden, PANEL);
  const units = shareStart(rank + 1, size, hidden, PANEL) - first;
  if (units <= 0) return;
  const row = <usize>hidden << 2;
  const gateRow = row << 2;
  for (let gate = 0; gate < 4; gate++) {
    const unit = gate * hidden + first;
    const offset = <usize>unit << 2;
    const to = gates + offset;
    addBiases(bias + offset, biasIh + offset, biasHh + offset, units);
    const weight = weightIh + (<usize>(unit * inputs) << 2);
    multiply(false, true, x, embedding, weight, inputs, bias + offset, 0, 32, to, all, rows, units, embedding, workspace);
    if (context) {
      multiply(false, true, context, contextSize, weight + (<usize>embedding << 2), inputs, to, gateRow, 32, to, all, rows, units, contextSize, workspace);
    }
    if (hiddenBefore) {
      const recurrent = weightHh + (<usize>(unit * hidden) << 2);
      multiply(false, true, hiddenBefore, hidden, recurrent, hidden, to, gateRow, 32, to, all, rows, units, hidden, workspace);
    }
  }
  const offset = <usize>first << 2;
  for (let i = 0; i < rows; i++) {
    const at = i * row + offset;
    cellRow(gates + i * gateRow + offset, 0, cellBefore ? cellBefore + at : 0, cellAfter + at, hiddenAfter + at, row, units);
  }
}
