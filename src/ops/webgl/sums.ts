/** Sums over many texels: by many threads first, then by one. */
import type { Memory } from './memory';
import { program, type Program } from './programs';
import type { WebglTensor } from './tensors';

/** What one thread adds up at the end. */
const LAST = 64;

const SHRINK = program({
  title: 'add up in strides',
  inputs: ['x'],
  sizes: ['texels', 'threads'],
  body: `
    void compute(int i) {
      vec4 sum = vec4(0);
      for (int k = i; k < texels; k += threads) sum += x(k);
      result = sum;
    }`,
});

/** Threads for a first pass over so many texels. */
export function threadsFor(texels: number): number {
  return Math.min(1024, Math.max(1, Math.ceil(texels / LAST)));
}

/**
 * At most 64 texels (of [texels, 4]) that add up, lane by lane, to what those of x do.
 */
export function shrunk(memory: Memory, x: WebglTensor): WebglTensor {
  if (x.texels <= LAST) return x;
  const threads = threadsFor(x.texels);
  const out = memory.make([threads, 4]);
  memory.device.draw(SHRINK, { x }, { texels: x.texels, threads }, [out]);
  return shrunk(memory, out);
}

/**
 * A program for the last pass: `vec4 finish(vec4 sum)`, given the sum over the texels of x, makes
 * the one texel of the result.
 */
export function lastSum<const F extends string = never>(
  title: string,
  finish: string,
  factors: readonly F[],
): Program<'x', 'texels', F> {
  return program<'x', 'texels', F>({
    title,
    inputs: ['x'],
    sizes: ['texels'],
    factors,
    body: `
      vec4 finish(vec4 sum) { ${finish} }
      void compute(int i) {
        vec4 sum = vec4(0);
        for (int k = 0; k < texels; k++) sum += x(k);
        result = finish(sum);
      }`,
  });
}
