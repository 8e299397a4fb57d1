/**
 * Stands in for `worker/engines` where a session runs in Node, which has no graphics card and
 * fetches no kernels: every engine is the WebAssembly one, under the name asked for.
 */
import type { EngineName } from '../../src/config';
import { createWasmOps } from '../../src/ops/wasm/wasm';
import type { Engine, WebglFound } from '../../src/worker/engines';
import { node } from '../../src/tools/node-platform';

/** Engines that were started, and the names of those that the session closed again. */
export const started: Engine[] = [];
export const closed: EngineName[] = [];
let loseLast = () => {};
let hasCard = false;

/** From now on there is a graphics card, and next to it the processor is slow. */
export function offerCard(): void {
  hasCard = true;
}

export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === 'webgl' && !hasCard) throw new Error('there is no WebGL2');
  const ops = await createWasmOps({ threads: 1, platform: node });
  const close = () => {
    closed.push(name);
    ops.close();
  };
  const lost = new Promise<void>((resolve) => {
    loseLast = resolve;
  });
  const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 15));
  const finish = hasCard && name !== 'webgl' ? slow : ops.finish;
  const engine: Engine = {
    name,
    ops: { ...ops, finish, description: `Test ${name}`, close },
    lost,
  };
  started.push(engine);
  return engine;
}

export async function findWebgl(): Promise<WebglFound> {
  if (hasCard) return { available: true, renderer: 'Test Card 9', software: false };
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
  hasCard = false;
}
