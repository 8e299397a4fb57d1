/** Normalisation of rows and of batches. */
import { loadUpTo, madd, splat, storeUpTo, sumOf } from './lanes';
import { shareStart } from './share';

/** dx = (dy − (y·dy) y) / norm, for rows y of length 1; 0 where the norm is 0. */
export function normalizeRowsBackward(
  part: i32,
  parts: i32,
  workspace: usize,
  y: usize,
  norms: usize,
  dy: usize,
  out: usize,
  rows: i32,
  columns: i32,
): void {
  const last = shareStart(part + 1, parts, rows, 1);
  for (let r = shareStart(part, parts, rows, 1); r < last; r++) {
    const row = (<usize>(r * columns)) << 2;
    const norm = <f32>load<f64>(norms + ((<usize>r) << 3));
    const inverse: f32 = norm > 0 ? <f32>1 / norm : 0;
    let sums = splat(0);
    let at = row;
    for (let left = columns; left > 0; left -= 4) {
      sums = madd(loadUpTo(y + at, left), loadUpTo(dy + at, left), sums);
      at += 16;
    }
    const along = splat(-sumOf(sums));
    at = row;
    for (let left = columns; left > 0; left -= 4) {
      const across = madd(loadUpTo(y + at, left), along, loadUpTo(dy + at, left));
      storeUpTo(out + at, f32x4.mul(across, splat(inverse)), left);
      at += 16;
    }
  }
}

const EPSILON: f32 = 1e-5;
const MOMENTUM: f32 = 0.1;

/**
 * Four columns at a time: mean and variance over the batch, output, running statistics.
 * Leaves (x − mean) / deviation in `unit` and 1 / deviation in `inverse`.
 */
export function batchNorm(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  scale: usize,
  shift: usize,
  runningMean: usize,
  runningVariance: usize,
  unit: usize,
  inverse: usize,
  out: usize,
  rows: i32,
  columns: i32,
  slope: f32,
): void {
  const step = (<usize>columns) << 2;
  const last = shareStart(part + 1, parts, columns, 4);
  for (let column = shareStart(part, parts, columns, 4); column < last; column += 4) {
    const o = (<usize>column) << 2;
    const left = last - column;
    let sums = splat(0);
    for (let r = 0; r < rows; r++) sums = f32x4.add(sums, loadUpTo(x + o + r * step, left));
    const mean = f32x4.div(sums, splat(<f32>rows));
    let squares = splat(0);
    for (let r = 0; r < rows; r++) {
      const d = f32x4.sub(loadUpTo(x + o + r * step, left), mean);
      squares = madd(d, d, squares);
    }
    const variance = f32x4.div(squares, splat(<f32>rows));
    const unbiased = f32x4.div(squares, splat(<f32>max(rows - 1, 1)));
    moveTowards(runningMean + o, mean, left);
    moveTowards(runningVariance + o, unbiased, left);
    const factor = f32x4.div(splat(1), f32x4.sqrt(f32x4.add(variance, splat(EPSILON))));
    storeUpTo(inverse + o, factor, left);
    const gain = loadUpTo(scale + o, left);
    const offset = loadUpTo(shift + o, left);
    for (let r = 0; r < rows; r++) {
      const at = o + r * step;
      const u = f32x4.mul(f32x4.sub(loadUpTo(x + at, left), mean), factor);
      storeUpTo(unit + at, u, left);
      const v = madd(u, gain, offset);
      storeUpTo(out + at, f32x4.pmax(v, f32x4.mul(v, splat(slope))), left);
    }
  }
}

@inline
function moveTowards(running: usize, now: v128, left: i32): void {
  const old = loadUpTo(running, left);
  storeUpTo(running, madd(f32x4.sub(now, old), splat(MOMENTUM), old), left);
}

/** dx, dγ, dβ from the output (its sign tells where the leaky ReLU bent) and dy. */
export function batchNormBackward(
  part: i32,
  parts: i32,
  workspace: usize,
  output: usize,
  unit: usize,
  inverse: usize,
  scale: usize,
  dy: usize,
  dx: usize,
  dScale: usize,
  dShift: usize,
  rows: i32,
  columns: i32,
  slope: f32,
): void {
  const step = (<usize>columns) << 2;
  const last = shareStart(part + 1, parts, columns, 4);
  for (let column = shareStart(part, parts, columns, 4); column < last; column += 4) {
    const o = (<usize>column) << 2;
    const left = last - column;
    let sums = splat(0);
    let along = splat(0);
    for (let r = 0; r < rows; r++) {
      const at = o + r * step;
      const d = unbent(output + at, dy + at, left, slope);
      // Kept here on the way, to be finished below.
      storeUpTo(dx + at, d, left);
      sums = f32x4.add(sums, d);
      along = madd(d, loadUpTo(unit + at, left), along);
    }
    storeUpTo(dShift + o, sums, left);
    storeUpTo(dScale + o, along, left);
    const factor = f32x4.mul(loadUpTo(scale + o, left), loadUpTo(inverse + o, left));
    const count = splat(<f32>rows);
    const mean = f32x4.neg(f32x4.div(sums, count));
    const slant = f32x4.neg(f32x4.div(along, count));
    for (let r = 0; r < rows; r++) {
      const at = o + r * step;
      const centred = f32x4.add(loadUpTo(dx + at, left), mean);
      storeUpTo(dx + at, f32x4.mul(madd(loadUpTo(unit + at, left), slant, centred), factor), left);
    }
  }
}

@inline
function unbent(y: usize, dy: usize, left: i32, slope: f32): v128 {
  const d = loadUpTo(dy, left);
  const positive = f32x4.gt(loadUpTo(y, left), splat(0));
  return v128.bitselect(d, f32x4.mul(d, splat(slope)), positive);
}

export function batchNormInference(
  part: i32,
  parts: i32,
  workspace: usize,
  x: usize,
  scale: usize,
  shift: usize,
  runningMean: usize,
  runningVariance: usize,
  out: usize,
  rows: i32,
  columns: i32,
  slope: f32,
): void {
  const step = (<usize>columns) << 2;
  const last = shareStart(part + 1, parts, columns, 4);
  for (let column = shareStart(part, parts, columns, 4); column < last; column += 4) {
    const o = (<usize>column) << 2;
    const left = last - column;
    const deviation = f32x4.sqrt(f32x4.add(loadUpTo(runningVariance + o, left), splat(EPSILON)));
    const factor = f32x4.div(loadUpTo(scale + o, left), deviation);
    const mean = loadUpTo(runningMean + o, left);
    const offset = loadUpTo(shift + o, left);
    for (let r = 0; r < rows; r++) {
      const at = o + r * step;
      const v = madd(f32x4.sub(loadUpTo(x + at, left), mean), factor, offset);
      storeUpTo(out + at, f32x4.pmax(v, f32x4.mul(v, splat(slope))), left);
    }
  }
}
