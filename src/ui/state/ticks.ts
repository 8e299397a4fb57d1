/** The axis of a chart: where it begins and ends, and the round numbers marked on it. */
export interface Axis {
  readonly domain: [number, number];
  readonly ticks: number[];
}

/** An axis over `low` to `high` that begins and ends on round numbers, about `count` apart. */
export function roundAxis(low: number, high: number, count: number): Axis {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { domain: [0, 1], ticks: [0, 1] };
  const step = roundStep((high - low || Math.abs(high) || 1) / count);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step));
  return { domain: [clean(first * step), clean(last * step)], ticks };
}

const MOST_TICKS = 9;

/** A logarithmic axis over `low` to `high`, both above 0, marked at 1, 2 and 5 of every decade. */
export function logAxis(low: number, high: number): Axis {
  const marks: number[] = [];
  for (let decade = Math.floor(Math.log10(low)); decade <= Math.ceil(Math.log10(high)); decade++) {
    for (const digit of [1, 2, 5]) marks.push(clean(digit * 10 ** decade));
  }
  const from = marks.findLast((mark) => mark <= low) ?? low;
  const to = marks.find((mark) => mark >= high && mark > from) ?? high;
  const ticks = marks.filter((mark) => mark >= from && mark <= to);
  // Over many decades the powers of ten are enough.
  const powers = ticks.filter((mark) => Number.isInteger(clean(Math.log10(mark))));
  return { domain: [from, to], ticks: ticks.length > MOST_TICKS ? powers : ticks };
}

/** Round numbers of whole iterations from `first` to `last`, about `count` of them. */
export function iterationTicks(first: number, last: number, count: number): number[] {
  const step = Math.max(1, roundStep((last - first) / count || 1));
  const from = Math.ceil(first / step);
  const to = Math.floor(last / step);
  return Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
}

/** The least of 1, 2, 5 times a power of ten that is not below `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= rough) ?? rough;
}

/** Takes off what floating point adds: 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
