/**
 * The LSTM over packed sequences, backwards: the steps (`lstmBackSteps`), which leave the gradient
 * of every gate before its function, then one product a weight over all tokens (`lstmGradients`).
 */
import { product } from './dense';
import { loadUpTo, madd, splat, storeUpTo, tanh } from './lanes';
import { PANEL } from './pack';
import { NOTHING, packShare, timesWide } from './product';
import { sentenceStart, shareStart } from './share';
import { sumColumns } from './sums';

/** Packs weightHh [4H, H] for the steps backwards. */
export function packNaturally(
  part: i32,
  parts: i32,
  workspace: usize,
  panels: usize,
  matrix: usize,
  columns: i32,
  k: i32,
): void {
  const first = shareStart(part, parts, columns, PANEL);
  packShare(false, panels, matrix, columns, first, shareStart(part + 1, parts, columns, PANEL), k);
}

/**
 * Steps backwards: dGates [N, 4H] before their functions, sums [B, 4H] of them over each
 * sentence, and previousHidden [N − B, H], the hidden state before every token but the first.
 * `dh` and `dc` are room for [B, H].
 */
export function lstmBackSteps(
  part: i32,
  parts: i32,
  workspace: usize,
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
): void {
  const first = sentenceStart(part, parts, active, steps);
  const end = sentenceStart(part + 1, parts, active, steps);
  const row = (<usize>hidden) << 2;
  const gateRow = row << 2;
  const rows = load<i32>(active);
  let token = tokens;
  let later = 0;
  for (let t = steps - 1; t >= 0; t--) {
    const count = load<i32>(active + ((<usize>t) << 2));
    const laterToken = token;
    token -= count;
    const m = min(end, count) - first;
    if (m <= 0) continue;
    const carried = max(min(end, later) - first, 0);
    later = count;
    const ownDh = dh + first * row;
    const ownDc = dc + first * row;
    const ownSums = sums + first * gateRow;
    timesWide(
      dGates + (laterToken + first) * gateRow,
      gateRow,
      panels,
      NOTHING,
      0,
      0,
      ownDh,
      row,
      carried,
      hidden,
      4 * hidden,
      workspace,
    );
    // Sentences that end here have no later step.
    memory.fill(ownDh + carried * row, 0, (m - carried) * row);
    memory.fill(ownDc + carried * row, 0, (m - carried) * row);
    memory.fill(ownSums + carried * gateRow, 0, (m - carried) * gateRow);
    const earlierToken = t > 0 ? token - load<i32>(active + ((<usize>(t - 1)) << 2)) : 0;
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
  part: i32,
  parts: i32,
  workspace: usize,
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
): void {
  const all = 4 * hidden;
  const inputs = embedding + contextSize;
  const side = (<usize>embedding) << 2;
  const later = dGates + ((<usize>(rows * all)) << 2);
  product(
    part,
    parts,
    workspace,
    false,
    false,
    dGates,
    all,
    weightIh,
    inputs,
    dx,
    embedding,
    tokens,
    embedding,
    all,
  );
  product(
    part,
    parts,
    workspace,
    true,
    false,
    dGates,
    all,
    x,
    embedding,
    dWeightIh,
    inputs,
    all,
    embedding,
    tokens,
  );
  product(
    part,
    parts,
    workspace,
    true,
    false,
    later,
    all,
    previousHidden,
    hidden,
    dWeightHh,
    hidden,
    all,
    hidden,
    tokens - rows,
  );
  if (context) {
    product(
      part,
      parts,
      workspace,
      false,
      false,
      sums,
      all,
      weightIh + side,
      inputs,
      dContext,
      contextSize,
      rows,
      contextSize,
      all,
    );
    product(
      part,
      parts,
      workspace,
      true,
      false,
      sums,
      all,
      context,
      contextSize,
      dWeightIh + side,
      inputs,
      all,
      contextSize,
      rows,
    );
  }
  const first = shareStart(part, parts, all, 16);
  const offset = (<usize>first) << 2;
  sumColumns(
    sums + offset,
    all,
    dBias + offset,
    rows,
    shareStart(part + 1, parts, all, 16) - first,
    false,
  );
}
