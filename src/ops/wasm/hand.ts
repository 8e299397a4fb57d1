/** What a thread of the team is given when it starts. */
export interface HandSetup {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Address of memory that the thread has for itself. */
  readonly workspace: number;
}

/** A thread's hold on the work: the host and every helper have one. */
export interface Hand {
  /** Runs a kernel by itself, all of it. */
  alone(name: string, args: readonly number[]): void;
  /** Offers a kernel to all threads in so many parts (at most 255), and helps until none is left. */
  share(name: string, parts: number, args: readonly number[]): void;
  /** A helper's life: waits for parts and works them off. */
  serve(): never;
}

/**
 * The threads meet in the first bytes of linear memory, which belong to nobody else:
 *
 *     0   64 bytes of zeros, where sums begin that begin with nothing (`NOTHING` in the kernels)
 *    64   state, int32, see below
 *   128   the offer, float64: number of the kernel, number of parts, arguments
 *   512   constants of the kernels, which every instance writes when it is made
 *  1024   the first byte of anybody else
 *
 * TICKET holds the number of the offer and, in its last eight bits, how many of its parts nobody
 * has taken. Taking one is a compare-and-exchange, so that nobody takes a part of an offer that is
 * over. The host goes on when all parts are done; it does not wait for helpers that took none,
 * which may be asleep or without a core.
 *
 * This function stands alone, with nothing of this or another module around it, so that it can be
 * carried into a worker as text where there is no bundler.
 */
export function hand({ module, memory, workspace }: HandSetup): Hand {
  const TICKET = 16;
  /** Parts that are not done. */
  const PENDING = 17;
  /** Parts that threw. */
  const FAILED = 18;
  /** Helpers that must be woken. */
  const SLEEPING = 19;
  const OFFER = 128;
  const MOST_ARGUMENTS = 24;
  // A look takes some 10 ns. Helpers look for longer than the host takes between two offers; the
  // host looks briefly, since a helper that keeps it waiting may want its core.
  const HELPER_LOOKS = 10_000;
  const HOST_LOOKS = 4000;

  type Kernel = (part: number, parts: number, workspace: number, ...args: number[]) => void;
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const names = WebAssembly.Module.exports(module)
    .filter(({ kind }) => kind === 'function')
    .map(({ name }) => name);
  const kernels = names.map((name) => instance.exports[name] as Kernel);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const state = new Int32Array(memory.buffer, 0, 32);
  const offer = new Float64Array(memory.buffer, OFFER, 2 + MOST_ARGUMENTS);
  const args = Array.from({ length: MOST_ARGUMENTS }, () => 0);
  let maySleep = true;
  try {
    Atomics.wait(state, PENDING, -1, 0);
  } catch {
    // The main thread of a page, or memory that is not shared.
    maySleep = false;
  }

  function numberOf(name: string): number {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`No kernel ${name}.`);
    return number;
  }

  /** Takes parts and does them until none is left. */
  function workOff(): void {
    let ticket = Atomics.load(state, TICKET);
    while ((ticket & 255) !== 0) {
      const seen = Atomics.compareExchange(state, TICKET, ticket, ticket - 1);
      if (seen !== ticket) {
        ticket = seen;
        continue;
      }
      // The part is ours, and the offer stays until it is done.
      for (let i = 0; i < MOST_ARGUMENTS; i++) args[i] = offer[2 + i]!;
      try {
        // Arguments beyond those that the kernel takes are ignored.
        kernels[offer[0]!]!((ticket & 255) - 1, offer[1]!, workspace, ...args);
      } catch {
        Atomics.add(state, FAILED, 1);
      }
      if (Atomics.sub(state, PENDING, 1) === 1) Atomics.notify(state, PENDING);
      ticket = Atomics.load(state, TICKET);
    }
  }

  function waitUntilDone(): void {
    for (let look = 0; look < HOST_LOOKS; look++) {
      if (Atomics.load(state, PENDING) === 0) return;
    }
    for (;;) {
      const pending = Atomics.load(state, PENDING);
      if (pending === 0) return;
      if (maySleep) Atomics.wait(state, PENDING, pending);
    }
  }

  return {
    alone(name, given) {
      kernels[numberOf(name)]!(0, 1, workspace, ...given);
    },

    share(name, parts, given) {
      offer[0] = numberOf(name);
      offer[1] = parts;
      for (let i = 0; i < given.length; i++) offer[2 + i] = given[i]!;
      Atomics.store(state, PENDING, parts);
      const before = Atomics.load(state, TICKET);
      Atomics.store(state, TICKET, ((before & ~255) + 256) | parts);
      // Waking takes time; helpers that still look need none.
      if (Atomics.load(state, SLEEPING) > 0) Atomics.notify(state, TICKET);
      workOff();
      waitUntilDone();
      if (Atomics.exchange(state, FAILED, 0) !== 0) throw new Error(`Kernel ${name} failed.`);
    },

    serve() {
      for (;;) {
        for (let look = 0; look < HELPER_LOOKS; look++) {
          if ((Atomics.load(state, TICKET) & 255) !== 0) {
            workOff();
            look = 0;
          }
        }
        Atomics.add(state, SLEEPING, 1);
        const ticket = Atomics.load(state, TICKET);
        if ((ticket & 255) === 0) Atomics.wait(state, TICKET, ticket);
        Atomics.sub(state, SLEEPING, 1);
      }
    },
  };
}
