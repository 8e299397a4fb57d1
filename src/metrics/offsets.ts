/** Offset vectors: directions in code space that stand for a property (paper, section 6). */
import { meanRow } from './codes';
import { ontoSphere } from './unit-sphere';

/**
 * The mean code [width] of sentences that have a property, minus that of sentences that have it
 * not. Throws a RangeError where either group [rows, width] is empty.
 */
export function meanDifference(
  having: Float32Array,
  lacking: Float32Array,
  width: number,
): Float32Array {
  for (const { length } of [having, lacking]) {
    if (length === 0) throw new RangeError('A group of no sentences has no mean.');
  }
  const direction = meanRow(having, width);
  const other = meanRow(lacking, width);
  for (let i = 0; i < width; i++) direction[i]! -= other[i]!;
  return direction;
}

/**
 * Codes [rows, width] moved along a direction and brought back to the unit sphere. At strength 1
 * they move by the whole difference of the groups, at −1 the other way; at 0 they stay.
 */
export function applyOffset(
  codes: Float32Array,
  direction: Float32Array,
  strength: number,
): Float32Array {
  const width = direction.length;
  if (strength === 0) return codes.slice();
  return ontoSphere(
    codes.map((value, i) => value + strength * direction[i % width]!),
    width,
  );
}
