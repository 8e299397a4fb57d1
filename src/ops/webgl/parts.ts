/** Matrices in four parts: a thread that computes four rows at once writes each to its own texture. */
import type { Memory } from './memory';
import { program } from './programs';
import type { WebglTensor } from './tensors';

/**
 * A matrix in four parts. By `quarters`, part p holds the p-th quarter of the rows; otherwise,
 * row 4r + p is row r of part p.
 */
export interface Parts {
  readonly parts: readonly [WebglTensor, WebglTensor, WebglTensor, WebglTensor];
  /** Rows in each part. */
  readonly rows: number;
}

export const PARTS = ['part0', 'part1', 'part2', 'part3'] as const;

export function partInputs({ parts }: Parts) {
  return { part0: parts[0], part1: parts[1], part2: parts[2], part3: parts[3] };
}

/** GLSL that picks a part by its number. */
export const PART = `
  vec4 part(int which, int texel) {
    if (which < 2) return which == 0 ? part0(texel) : part1(texel);
    return which == 2 ? part2(texel) : part3(texel);
  }
`;

/** Memory for a matrix in four parts of so many rows each. */
export function makeParts(memory: Memory, rows: number, columns: number): Parts {
  const make = () => memory.make([rows, columns]);
  return { parts: [make(), make(), make(), make()], rows };
}

/** Parts by quarters → the matrix. */
const LAY_QUARTERS = program({
  title: 'lay quarters together',
  inputs: PARTS,
  sizes: ['quarter'],
  body: `${PART}
    void compute(int i) {
      int which = i / quarter;
      result = part(which, i - which * quarter);
    }`,
});

export function layQuarters(memory: Memory, from: Parts, rows: number): WebglTensor {
  const [part] = from.parts;
  const out = memory.make([rows, part.columns]);
  memory.device.draw(LAY_QUARTERS, partInputs(from), { quarter: part.texels }, [out]);
  memory.free(...from.parts);
  return out;
}
