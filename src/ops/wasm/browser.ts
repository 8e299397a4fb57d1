/** The engine's place in a browser: kernels are fetched, threads are workers. */
import plain from 'virtual:kernels/plain';
import plainShared from 'virtual:kernels/plain-shared';
import relaxed from 'virtual:kernels/relaxed';
import relaxedShared from 'virtual:kernels/relaxed-shared';
import type { Variant } from './instructions';
import type { Platform, Thread } from './platform';
import type { HandSetup } from './hand';

/** How long a thread may take to start before the engine does without. */
const START_MS = 10_000;

export const browser: Platform = {
  canShare: globalThis.crossOriginIsolated,
  loadModule,
  startThread,
};

function address({ instructions, shared }: Variant): string {
  if (shared) return instructions === 'relaxed' ? relaxedShared : plainShared;
  return instructions === 'relaxed' ? relaxed : plain;
}

async function loadModule(variant: Variant): Promise<WebAssembly.Module> {
  const response = await fetch(address(variant));
  if (!response.ok) throw new Error(`The kernels could not be loaded (${response.status}).`);
  return WebAssembly.compile(await response.arrayBuffer());
}

function startThread(setup: HandSetup): Promise<Thread> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
    const fail = (why: string) => {
      clearTimeout(timer);
      worker.terminate();
      reject(new Error(`A thread did not start: ${why}`));
    };
    const timer = setTimeout(() => fail('no answer'), START_MS);
    worker.onerror = (event) => fail(event.message);
    worker.onmessage = () => {
      clearTimeout(timer);
      resolve({ close: () => worker.terminate() });
    };
    worker.postMessage(setup);
  });
}
