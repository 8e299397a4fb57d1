/**
 * The threads that run a kernel together: the host, and helpers that wait for commands in shared
 * memory. A command is the number of a kernel and its arguments; it ends when all have ended.
 */
import { ARGUMENTS, FAILED, GENERATION, MOST_ARGUMENTS, RUNNING, SLEEPING } from './command';
import type { KernelArguments, KernelName } from './kernels';
import type { Platform, Thread } from './platform';

/** Looks at the helpers' progress before the host lies down to sleep: some 100 µs. */
const SPINS = 20_000;

/** Work from which on calling the helpers pays: about 10 µs of it. */
const LEAST_WORK = 100_000;

type Kernel = (rank: number, size: number, ...args: readonly number[]) => void;

export class Team {
  /** Threads, the host included. */
  readonly size: number;
  readonly #kernels: ReadonlyMap<string, { readonly number: number; readonly run: Kernel }>;
  readonly #threads: readonly Thread[];
  readonly #state: Int32Array;
  readonly #arguments: Float64Array;
  readonly #maySleep: boolean;
  readonly #leastWork: number;

  private constructor(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    threads: readonly Thread[],
    leastWork: number,
  ) {
    this.size = threads.length + 1;
    this.#leastWork = leastWork;
    this.#threads = threads;
    this.#state = new Int32Array(memory.buffer, 0, 32);
    this.#arguments = new Float64Array(memory.buffer, ARGUMENTS, 1 + MOST_ARGUMENTS);
    this.#maySleep = maySleep(this.#state);
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    this.#kernels = new Map(
      WebAssembly.Module.exports(module)
        .filter(({ kind }) => kind === 'function')
        .map(({ name }, number) => [name, { number, run: instance.exports[name] as Kernel }]),
    );
  }

  /** Resolves when all threads are at work; rejects, with none left behind, if one does not start. */
  static async start(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    size: number,
    platform: Platform,
    leastWork = LEAST_WORK,
  ): Promise<Team> {
    const starting = Array.from({ length: size - 1 }, (_, i) =>
      platform.startThread({ module, memory, rank: i + 1, size }),
    );
    const started = await Promise.allSettled(starting);
    const threads = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const failure = started.find((each) => each.status === 'rejected');
    if (failure) {
      for (const thread of threads) thread.close();
      throw failure.reason;
    }
    return new Team(module, memory, threads, leastWork);
  }

  /**
   * Runs a kernel: on all threads, or on the host alone where the way to the helpers is longer
   * than the work.
   *
   * @param work multiply-adds, or values touched
   * @throws Error if the kernel fails on a thread
   */
  run<K extends KernelName>(work: number, name: K, ...args: KernelArguments[K]): void {
    if (this.size > 1 && work >= this.#leastWork) this.#together(name, args);
    else this.#kernel(name).run(0, 1, ...args);
  }

  #together(name: KernelName, args: readonly number[]): void {
    const kernel = this.#kernel(name);
    const state = this.#state;
    this.#arguments[0] = kernel.number;
    for (let i = 0; i < args.length; i++) this.#arguments[i + 1] = args[i] ?? 0;
    Atomics.store(state, RUNNING, this.size - 1);
    Atomics.add(state, GENERATION, 1);
    // Waking costs more than a small kernel; helpers that still spin need none.
    if (Atomics.load(state, SLEEPING) > 0) Atomics.notify(state, GENERATION);
    try {
      kernel.run(0, this.size, ...args);
    } finally {
      this.#join();
    }
    if (Atomics.exchange(state, FAILED, 0) !== 0) throw new Error(`Kernel ${name} failed.`);
  }

  #join(): void {
    for (let spin = 0; spin < SPINS; spin++) {
      if (Atomics.load(this.#state, RUNNING) === 0) return;
    }
    // Perhaps a helper has lost its core for a while: leave it this one.
    for (;;) {
      const running = Atomics.load(this.#state, RUNNING);
      if (running === 0) return;
      if (this.#maySleep) Atomics.wait(this.#state, RUNNING, running, 1);
    }
  }

  #kernel(name: KernelName) {
    const kernel = this.#kernels.get(name);
    if (kernel === undefined) throw new Error(`No kernel ${name}.`);
    return kernel;
  }

  close(): void {
    for (const thread of this.#threads) thread.close();
  }
}

/** Not on a page's main thread. */
function maySleep(state: Int32Array): boolean {
  try {
    Atomics.wait(state, RUNNING, -1, 0);
    return true;
  } catch {
    return false;
  }
}
