/**
 * The WebAssembly engine: own memory, own SIMD kernels (`kernels/`, in AssemblyScript), own
 * threads. An operation is a function of the same name here, which lays out memory and calls
 * kernels of about the same name.
 */
import type { Ops } from '../ops';
import { browser } from './browser';
import { wasmOpsOn, type EngineOptions } from './on-platform';
import type { Platform } from './platform';

export interface WasmOptions extends EngineOptions {
  /** Where the engine runs, if not in a browser. */
  readonly platform?: Platform;
}

/** @throws Error where there is no WebAssembly SIMD */
export function createWasmOps({ platform = browser, ...options }: WasmOptions = {}): Promise<Ops> {
  return wasmOpsOn(platform, options);
}
