/** What the engine needs of the place that it runs in. */
import type { Variant } from './instructions';
import type { ThreadSetup } from './serve';

export interface Thread {
  close(): void;
}

export interface Platform {
  /** Whether memory can be shared between threads here. */
  readonly canShare: boolean;
  /** The compiled kernels. */
  loadModule(variant: Variant): Promise<WebAssembly.Module>;
  /** Starts a worker that runs `serve(setup)`; resolves when it is ready for commands. */
  startThread(setup: ThreadSetup): Promise<Thread>;
}
