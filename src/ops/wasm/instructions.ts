/**
 * Which of the four builds of the kernels a machine can run. Relaxed SIMD brings the fused
 * multiply-add; shared memory brings threads.
 */
export type Instructions = 'relaxed' | 'plain';

export interface Variant {
  readonly instructions: Instructions;
  /** Built for memory that threads share. */
  readonly shared: boolean;
}

// The smallest modules that use an instruction of each kind: (v128, v128, v128) → v128.
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const TYPE = [0x01, 0x08, 0x01, 0x60, 0x03, 0x7b, 0x7b, 0x7b, 0x01, 0x7b];
const FUNCTION = [0x03, 0x02, 0x01, 0x00];
const RELAXED_MADD = [0x20, 0x00, 0x20, 0x01, 0x20, 0x02, 0xfd, 0x85, 0x02];
const ADD = [0x20, 0x00, 0x20, 0x01, 0xfd, 0xe4, 0x01];

function runs(instructions: readonly number[]): boolean {
  const body = [0x00, ...instructions, 0x0b];
  const code = [0x0a, body.length + 2, 0x01, body.length, ...body];
  return WebAssembly.validate(Uint8Array.from([...HEADER, ...TYPE, ...FUNCTION, ...code]));
}

/** @throws Error where there is no SIMD at all. */
export function bestInstructions(): Instructions {
  if (typeof WebAssembly === 'undefined' || !runs(ADD)) {
    throw new Error('This browser has no WebAssembly SIMD.');
  }
  return runs(RELAXED_MADD) ? 'relaxed' : 'plain';
}
