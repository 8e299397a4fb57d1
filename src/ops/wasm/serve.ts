/** What a thread of the team is told when it starts. */
export interface ThreadSetup {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Its number, from 1 on; the host is 0. */
  readonly rank: number;
  /** Threads of the team, the host included. */
  readonly size: number;
}

/**
 * Waits for commands and runs them, until its worker is ended. Stands alone, with nothing of this
 * or another module around it, so that it can be carried into a worker as text where there is no
 * bundler. The places in memory are those of `command.ts`.
 */
export function serve(setup: ThreadSetup, ready: () => void): void {
  const GENERATION = 16;
  const RUNNING = 17;
  const FAILED = 18;
  const SLEEPING = 19;
  const ARGUMENTS = 128;
  const MOST_ARGUMENTS = 24;
  // About 100 µs: longer than the host takes between two operations.
  const SPINS = 20_000;

  const { module, memory, rank, size } = setup;
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const kernels = WebAssembly.Module.exports(module)
    .filter(({ kind }) => kind === 'function')
    .map(({ name }) => instance.exports[name] as (...args: number[]) => void);
  const state = new Int32Array(memory.buffer, 0, 32);
  const published = new Float64Array(memory.buffer, ARGUMENTS, 1 + MOST_ARGUMENTS);
  const args: number[] = Array.from({ length: MOST_ARGUMENTS }, () => 0);
  let seen = Atomics.load(state, GENERATION);
  ready();
  for (;;) {
    let generation = seen;
    for (let spin = 0; spin < SPINS && generation === seen; spin++) {
      generation = Atomics.load(state, GENERATION);
    }
    while (generation === seen) {
      Atomics.add(state, SLEEPING, 1);
      Atomics.wait(state, GENERATION, seen);
      Atomics.sub(state, SLEEPING, 1);
      generation = Atomics.load(state, GENERATION);
    }
    seen = generation;
    for (let i = 0; i < MOST_ARGUMENTS; i++) args[i] = published[i + 1] ?? 0;
    try {
      // Arguments beyond those that the kernel takes are ignored.
      kernels[published[0] ?? 0]?.(rank, size, ...args);
    } catch {
      Atomics.store(state, FAILED, 1);
    }
    if (Atomics.sub(state, RUNNING, 1) === 1) Atomics.notify(state, RUNNING);
  }
}
