import type { EngineName } from '../config';
import type { Ops } from '../ops/ops';

/** An engine that runs, and what to call it. */
export interface Engine {
  readonly name: EngineName;
  readonly ops: Ops;
  /** Resolves when the machine takes the engine away, as a graphics driver may. */
  readonly lost?: Promise<void>;
}

export interface WebglFound {
  readonly available: boolean;
  /** As the browser reports it. */
  readonly renderer: string;
  /** Drawn by the processor: slower than our own WebAssembly. */
  readonly software: boolean;
  /** Why it is not available, in words. */
  readonly reason?: string;
}

/**
 * Starts an engine. TensorFlow.js is only loaded for the engines that stand on it.
 *
 * @throws Error where the machine lacks what the engine needs; the message says what.
 */
export async function startEngine(name: EngineName): Promise<Engine> {
  switch (name) {
    case 'webgl': {
      const { createWebglOps } = await import('../ops/webgl/webgl');
      const ops = await createWebglOps();
      return { name, ops, lost: ops.lost };
    }
    case 'wasm': {
      const { createWasmOps } = await import('../ops/wasm/wasm');
      return { name, ops: await createWasmOps({ threads: usefulThreads() }) };
    }
    case 'cpu': {
      const { createCpuOps } = await import('../ops/plain/cpu');
      return { name, ops: await createCpuOps() };
    }
  }
}

/** What a graphics card offers here, without loading TensorFlow.js. */
export async function findWebgl(): Promise<WebglFound> {
  const { probeWebgl } = await import('../ops/webgl/probe');
  return probeWebgl();
}

/** Threads need memory that is shared, which a page has only where it is isolated. */
function usefulThreads(): number {
  if (!globalThis.crossOriginIsolated) return 1;
  return Math.max(1, Math.min(4, navigator.hardwareConcurrency));
}
