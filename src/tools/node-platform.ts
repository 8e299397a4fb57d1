/** The WebAssembly engine's place in Node, for tests and measurements. */
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { hand, type HandSetup } from '../ops/wasm/hand';
import type { Variant } from '../ops/wasm/instructions';
import type { Platform, Thread } from '../ops/wasm/platform';

import { buildKernels } from './assemblyscript.mjs';

// Node 20 has relaxed SIMD behind a flag; later ones have it anyway and ignore this.
setFlagsFromString('--experimental-wasm-relaxed-simd');

export const node: Platform = { canShare: true, loadModule, startThread };

async function loadModule({ instructions, shared }: Variant): Promise<WebAssembly.Module> {
  const file = await buildKernels(`${instructions}${shared ? '-shared' : ''}`);
  return WebAssembly.compile(await readFile(file));
}

/** Node 20 runs no TypeScript, so the thread's function goes into the worker as text. */
function startThread(setup: HandSetup): Promise<Thread> {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    const own = (${hand.toString()})(workerData);
    parentPort.postMessage('ready');
    own.serve();`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData: setup });
    worker.once('error', reject);
    worker.once('message', () => {
      // From now on it waits for commands, which is no reason for a process to stay.
      worker.unref();
      resolve({ close: () => void worker.terminate() });
    });
  });
}
