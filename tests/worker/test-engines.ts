/**
 * Stands in for `worker/engines` where a session runs in Node, which has no graphics card and
 * fetches no kernels: every engine is the WebAssembly one, under the name asked for.
 */
import type { EngineName } from '../../src/config';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import type { Engine, WebglFound } from '../../src/worker/engines';
import { node } from '../ops/node-platform';

/** Engines that were started, and the names of those that the session closed again. */
export const started: Engine[] = [];
export const closed: EngineName[] = [];
let loseLast = () => {};

export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === 'webgl') throw new Error('there is no WebGL2');
  const ops = await createWasmOps({ threads: 1, platform: node });
  const close = () => {
    closed.push(name);
    ops.close();
  };
  const lost = new Promise<void>((resolve) => {
    loseLast = resolve;
  });
  const engine: Engine = { name, ops: { ...ops, description: `Test ${name}`, close }, lost };
  started.push(engine);
  return engine;
}

export async function findWebgl(): Promise<WebglFound> {
  return { available: false, renderer: '', software: false, reason: 'the browser offers none' };
}

/** Takes the engine started last away, as a graphics driver may. */
export function takeAway(): void {
  loseLast();
}

/** Closes what is left of a test. */
export function closeEngines(): void {
  for (const { ops } of started) ops.close();
  started.length = 0;
  closed.length = 0;
}
