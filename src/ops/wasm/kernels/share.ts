/** How a kernel divides its work into parts. */

/** Where a part begins, when `total` is cut into units of `unit`. */
@inline
export function shareStart(part: i32, parts: i32, total: i32, unit: i32): i32 {
  const units = (total + unit - 1) / unit;
  return min(((units * part) / parts) * unit, total);
}

/** The first sentence of a part, such that all parts hold about as many tokens. */
export function sentenceStart(part: i32, parts: i32, active: usize, steps: i32): i32 {
  const rows = load<i32>(active);
  if (part <= 0) return 0;
  if (part >= parts) return rows;
  const wanted = (tokensBefore(rows, active, steps) * part) / parts;
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
  for (let t = 0; t < steps; t++) tokens += min(sentence, load<i32>(active + ((<usize>t) << 2)));
  return tokens;
}
