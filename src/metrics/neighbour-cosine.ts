import { BitPattern } from './bit-pattern';

export interface NeighbourCosine {
  /** Mean over the pairs; NaN where there are none. */
  readonly cosine: number;
  readonly pairs: number;
}

/**
 * Mean cosine of the codes [sentences, width] of like sentences: of all pairs that are at most
 * `within` words apart (paper, section 6: five), though not the same. The smoother the code space,
 * the higher. The time grows with the square of the sentences: 1,000 are plenty.
 *
 * Throws a RangeError where codes and sentences do not match.
 */
export function neighbourCosine(
  sentences: readonly Int32Array[],
  codes: Float32Array,
  width: number,
  within = 5,
): NeighbourCosine {
  if (codes.length !== sentences.length * width) {
    throw new RangeError(`${codes.length / width} codes for ${sentences.length} sentences.`);
  }
  let ids = 0;
  for (const sentence of sentences) for (const word of sentence) ids = Math.max(ids, word + 1);
  const norms = sentences.map((_, i) => Math.sqrt(product(codes, width, i, i)));
  let sum = 0;
  let pairs = 0;
  sentences.forEach((sentence, i) => {
    const pattern = new BitPattern(sentence, ids);
    for (let j = 0; j < i; j++) {
      const other = sentences[j]!;
      if (Math.abs(other.length - sentence.length) > within) continue;
      const distance = pattern.distance(other, 0, other.length);
      if (distance === 0 || distance > within) continue;
      const norm = norms[i]! * norms[j]!;
      sum += norm === 0 ? 0 : product(codes, width, i, j) / norm;
      pairs++;
    }
  });
  return { cosine: sum / pairs, pairs };
}

function product(codes: Float32Array, width: number, i: number, j: number): number {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += codes[i * width + k]! * codes[j * width + k]!;
  return sum;
}
