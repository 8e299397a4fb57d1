import type { Ops } from '../ops';
import { critic } from './critic';
import { dense } from './dense';
import { bestInstructions, type Instructions } from './instructions';
import { Engine, lifetimes } from './lifetimes';
import { lstms } from './lstm';
import { normalise } from './normalise';
import { optimise } from './optimise';
import type { Platform } from './platform';
import { rows } from './rows';
import { Team } from './team';
import { words } from './words';

export interface EngineOptions {
  /** Threads, the calling one included; more than one only where memory can be shared. */
  readonly threads?: number;
  /** For tests and measurements; otherwise the best that the machine has. */
  readonly instructions?: Instructions;
  /** For tests: work from which on threads are called, see `Team.run`. */
  readonly leastWork?: number;
}

const FIRST_PAGES = 160;
/** 2 GB, or what a browser will promise of it. */
const MOST_PAGES = [32768, 16384, 8192];

/**
 * The engine, wherever kernels and threads come from.
 *
 * @throws Error where there is no WebAssembly SIMD
 */
export async function wasmOpsOn(platform: Platform, options: EngineOptions = {}): Promise<Ops> {
  const instructions = options.instructions ?? bestInstructions();
  const { memory, team } = await startTeam(platform, instructions, options);
  const engine = new Engine(memory, team);
  const threads = team.size === 1 ? '' : `, ${team.size} threads`;
  return {
    description: `WebAssembly SIMD${threads}`,
    ...lifetimes(engine),
    ...dense(engine),
    ...rows(engine),
    ...lstms(engine),
    ...words(engine),
    ...normalise(engine),
    ...critic(engine),
    ...optimise(engine),
  };
}

/** As many threads as wanted, or one where more cannot be had. */
async function startTeam(
  platform: Platform,
  instructions: Instructions,
  { threads = 1, leastWork }: EngineOptions,
): Promise<{ memory: WebAssembly.Memory; team: Team }> {
  if (threads > 1 && platform.canShare) {
    try {
      const module = await platform.loadModule({ instructions, shared: true });
      const memory = sharedMemory();
      return { memory, team: await Team.start(module, memory, threads, platform, leastWork) };
    } catch {
      // A policy of the page, or of the machine, against workers or shared memory: do without.
    }
  }
  const module = await platform.loadModule({ instructions, shared: false });
  const memory = new WebAssembly.Memory({ initial: FIRST_PAGES });
  return { memory, team: await Team.start(module, memory, 1, platform) };
}

function sharedMemory(): WebAssembly.Memory {
  for (const maximum of MOST_PAGES) {
    try {
      return new WebAssembly.Memory({ initial: FIRST_PAGES, maximum, shared: true });
    } catch {
      // Ask for less.
    }
  }
  throw new Error('The browser gives no shared memory.');
}
