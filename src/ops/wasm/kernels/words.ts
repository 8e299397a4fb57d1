/**
 * Cross-entropy over the vocabulary, a chunk of tokens at a time so that the logits stay in the
 * caches, and the choice of the best word.
 */
import { exp, largestOf, loadUpTo, splat, storeUpTo, sumOf } from './lanes';
import { PANEL } from './pack';
import { multiply, NOTHING, packShare, timesWide } from './product';
import { shareStart } from './share';
import { sumColumns } from './sums';

/** Packs weight [V, H] for the logits (`panels`) and, unless it is 0, for dHidden (`across`). */
export function packVocabulary(
  part: i32,
  parts: i32,
  workspace: usize,
  weight: usize,
  panels: usize,
  across: usize,
  words: i32,
  hidden: i32,
): void {
  const first = shareStart(part, parts, words, PANEL);
  packShare(true, panels, weight, hidden, first, shareStart(part + 1, parts, words, PANEL), hidden);
  if (!across) return;
  const firstUnit = shareStart(part, parts, hidden, PANEL);
  const lastUnit = shareStart(part + 1, parts, hidden, PANEL);
  packShare(false, across, weight, hidden, firstUnit, lastUnit, words);
}

/**
 * For a chunk of tokens, divided among threads: logits, then in their place the gradient
 * scale · (softmax − target), and dHidden by it; `across` is 0 where no gradients are wanted.
 * Leaves in `losses` a pair of float64 a token, of which −log p is log(first) − second, and in
 * `right` whether the target is the argmax.
 */
export function crossEntropyTokens(
  part: i32,
  parts: i32,
  workspace: usize,
  hiddenStates: usize,
  panels: usize,
  across: usize,
  bias: usize,
  targets: usize,
  logits: usize,
  ld: i32,
  dHidden: usize,
  losses: usize,
  right: usize,
  scale: f32,
  tokens: i32,
  words: i32,
  hidden: i32,
): void {
  const first = shareStart(part, parts, tokens, 1);
  const last = shareStart(part + 1, parts, tokens, 1);
  const own = last - first;
  const row = (<usize>hidden) << 2;
  const logitRow = (<usize>ld) << 2;
  const ownLogits = logits + first * logitRow;
  timesWide(
    hiddenStates + first * row,
    row,
    panels,
    bias,
    0,
    32,
    ownLogits,
    logitRow,
    own,
    words,
    hidden,
    workspace,
  );
  for (let i = first; i < last; i++) {
    const target = load<i32>(targets + ((<usize>i) << 2));
    const at = logits + i * logitRow;
    const highest = largest(at, words);
    const wanted = load<f32>(at + ((<usize>target) << 2));
    store<i32>(right + ((<usize>i) << 2), isFirst(at, target, wanted, highest) ? 1 : 0);
    const total = powers(at, words, highest, across != 0);
    store<f64>(losses + ((<usize>i) << 4), total);
    store<f64>(losses + ((<usize>i) << 4), <f64>(wanted - highest), 8);
    if (across) {
      scaleRow(at, words, <f32>(<f64>scale / total));
      const place = at + ((<usize>target) << 2);
      store<f32>(place, load<f32>(place) - scale);
    }
  }
  if (!across) return;
  timesWide(
    ownLogits,
    logitRow,
    across,
    NOTHING,
    0,
    0,
    dHidden + first * row,
    row,
    own,
    hidden,
    words,
    workspace,
  );
}

/** Whether `target` is the lowest place of the highest value. */
function isFirst(at: usize, target: i32, value: f32, highest: f32): bool {
  if (value < highest) return false;
  for (let i = 0; i < target; i++) {
    if (load<f32>(at + ((<usize>i) << 2)) >= highest) return false;
  }
  return true;
}

function largest(at: usize, count: i32): f32 {
  let most = splat(<f32>-Infinity);
  for (; count >= 4; count -= 4) {
    most = f32x4.pmax(most, v128.load(at));
    at += 16;
  }
  let highest = largestOf(most);
  for (; count > 0; count--) {
    highest = max(highest, load<f32>(at));
    at += 4;
  }
  return highest;
}

/** Σ exp(x − highest), each written in place of x where `keep`. */
function powers(at: usize, count: i32, highest: f32, keep: bool): f64 {
  const shift = splat(highest);
  let total: f64 = 0;
  while (count > 0) {
    let run = min(count, 1024);
    count -= run;
    let sums = splat(0);
    for (; run >= 4; run -= 4) {
      const power = exp(f32x4.sub(v128.load(at), shift));
      if (keep) v128.store(at, power);
      sums = f32x4.add(sums, power);
      at += 16;
    }
    total += <f64>sumOf(sums);
    if (run > 0) {
      const power = exp(f32x4.sub(loadUpTo(at, run), shift));
      if (keep) storeUpTo(at, power, run);
      total += <f64>f32x4.extract_lane(power, 0);
      if (run > 1) total += <f64>f32x4.extract_lane(power, 1);
      if (run > 2) total += <f64>f32x4.extract_lane(power, 2);
    }
  }
  return total;
}

function scaleRow(at: usize, count: i32, factor: f32): void {
  const f = splat(factor);
  for (; count > 0; count -= 4) {
    storeUpTo(at, f32x4.mul(loadUpTo(at, count), f), count);
    at += 16;
  }
}

/** For the same chunk, divided by words: dWeight and dBias, added up where `more`. */
export function crossEntropyWords(
  part: i32,
  parts: i32,
  workspace: usize,
  hiddenStates: usize,
  logits: usize,
  ld: i32,
  dWeight: usize,
  dBias: usize,
  more: bool,
  tokens: i32,
  words: i32,
  hidden: i32,
): void {
  const first = shareStart(part, parts, words, 16);
  const own = shareStart(part + 1, parts, words, 16) - first;
  const from = logits + ((<usize>first) << 2);
  const row = (<usize>hidden) << 2;
  const to = dWeight + first * row;
  multiply(
    true,
    false,
    from,
    ld,
    hiddenStates,
    hidden,
    more ? to : NOTHING,
    more ? row : 0,
    more ? 32 : 0,
    to,
    hidden,
    own,
    hidden,
    tokens,
    workspace,
  );
  sumColumns(from, ld, dBias + ((<usize>first) << 2), tokens, own, more);
}

/** Per row: the word of the highest logit, lowest first, and its softmax probability. */
export function bestWords(
  part: i32,
  parts: i32,
  workspace: usize,
  logits: usize,
  ids: usize,
  chosen: usize,
  rows: i32,
  words: i32,
): void {
  const last = shareStart(part + 1, parts, rows, 1);
  for (let r = shareStart(part, parts, rows, 1); r < last; r++) {
    const at = logits + ((<usize>(r * words)) << 2);
    const highest = largest(at, words);
    let word = 0;
    while (word < words - 1 && load<f32>(at + ((<usize>word) << 2)) < highest) word++;
    store<i32>(ids + ((<usize>r) << 2), word);
    store<f32>(chosen + ((<usize>r) << 3), <f32>word);
    store<f32>(chosen + ((<usize>r) << 3), <f32>(1.0 / powers(at, words, highest, false)), 4);
  }
}
