/** Counts what an iteration asks of TensorFlow.js and of the graphics card. */
import { getKernelsForBackend, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import type { Counts } from './contest';
import type { Entrant } from './entrants';

/**
 * Kernels are counted where TensorFlow.js looks them up, draws on the WebGL context. Counting
 * stays installed and costs a little: call this after everything has been timed.
 */
export async function countIteration(entrant: Entrant): Promise<Counts | undefined> {
  const { backend } = entrant;
  if (backend === undefined) return undefined;
  let kernels = 0;
  let draws = 0;
  for (const kernel of getKernelsForBackend(backend)) {
    unregisterKernel(kernel.kernelName, backend);
    registerKernel({
      ...kernel,
      kernelFunc: (call) => {
        kernels += 1;
        return kernel.kernelFunc(call);
      },
    });
  }
  if (backend === 'webgl') {
    countCalls(WebGL2RenderingContext.prototype, () => {
      draws += 1;
    });
  }
  await entrant.queue('iteration');
  await entrant.finish();
  // `finish` itself fills and reads a tensor.
  const [ofBoth, drawsOfBoth] = [kernels, draws];
  await entrant.finish();
  return { kernels: ofBoth - (kernels - ofBoth), draws: drawsOfBoth - (draws - drawsOfBoth) };
}

function countCalls(prototype: WebGL2RenderingContext, seen: () => void): void {
  const names = [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const;
  for (const name of names) {
    const original: unknown = Reflect.get(prototype, name);
    if (typeof original !== 'function') continue;
    Reflect.set(prototype, name, function counted(this: unknown, ...values: unknown[]): unknown {
      seen();
      return Reflect.apply(original, this, values);
    });
  }
}
