/** The threads that run kernels together: the host, and helpers in workers. */
import { hand, type Hand } from './hand';
import { WORKSPACE_BYTES, type KernelArguments, type KernelName } from './kernels';
import type { Platform, Thread } from './platform';

/** The first byte of memory that the meeting of the threads does not use: see `hand.ts`. */
const FIRST_WORKSPACE = 1024;

/** Work from which on calling the helpers pays: about 10 µs of it. */
const LEAST_WORK = 100_000;
/** Work from which on more parts than threads pay: a thread that loses its core keeps fewer. */
const MUCH_WORK = 2_000_000;
const PARTS_OF_MUCH = 2;

export class Team {
  /** Threads, the host included. */
  readonly size: number;
  /** The first byte of memory that the threads do not use. */
  readonly firstFree: number;
  readonly #hand: Hand;
  readonly #threads: readonly Thread[];
  readonly #leastWork: number;

  private constructor(own: Hand, threads: readonly Thread[], leastWork: number) {
    this.#hand = own;
    this.#threads = threads;
    this.#leastWork = leastWork;
    this.size = threads.length + 1;
    this.firstFree = workspaceOf(this.size);
  }

  /** Resolves when all threads are at work; rejects, with none left behind, if one does not start. */
  static async start(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    size: number,
    platform: Platform,
    leastWork = LEAST_WORK,
  ): Promise<Team> {
    const setup = (rank: number) => ({ module, memory, workspace: workspaceOf(rank) });
    const started = await Promise.allSettled(
      Array.from({ length: size - 1 }, (_, i) => platform.startThread(setup(i + 1))),
    );
    const threads = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const failure = started.find((each) => each.status === 'rejected');
    if (failure) {
      for (const thread of threads) thread.close();
      throw failure.reason;
    }
    return new Team(hand(setup(0)), threads, leastWork);
  }

  /**
   * Runs a kernel: on all threads, or on the host alone where the way to the helpers is longer
   * than the work.
   *
   * @param work multiply-adds, or values touched
   * @throws Error if the kernel fails on a thread
   */
  run<K extends KernelName>(work: number, name: K, ...args: KernelArguments[K]): void {
    if (this.size === 1 || work < this.#leastWork) this.#hand.alone(name, args);
    else this.#hand.share(name, work < MUCH_WORK ? this.size : PARTS_OF_MUCH * this.size, args);
  }

  close(): void {
    for (const thread of this.#threads) thread.close();
  }
}

function workspaceOf(rank: number): number {
  return FIRST_WORKSPACE + rank * WORKSPACE_BYTES;
}
