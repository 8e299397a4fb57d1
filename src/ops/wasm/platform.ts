/** What the engine needs of the place that it runs in. */
import type { Variant } from './instructions';
import type { HandSetup } from './hand';

export interface Thread {
  close(): void;
}

export interface Platform {
  /** Whether memory can be shared between threads here. */
  readonly canShare: boolean;
  /** The compiled kernels. */
  loadModule(variant: Variant): Promise<WebAssembly.Module>;
  /** Starts a worker that serves with `hand(setup)`; resolves when it is ready. */
  startThread(setup: HandSetup): Promise<Thread>;
}
