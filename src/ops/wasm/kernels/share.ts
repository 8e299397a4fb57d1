/** How work is divided among the threads of a team. */

/** Where the share of thread `rank` begins, when `total` is cut into units of `unit`. */
@inline
export function shareStart(rank: i32, size: i32, total: i32, unit: i32): i32 {
  const units = (total + unit - 1) / unit;
  return min((units * rank) / size * unit, total);
}
