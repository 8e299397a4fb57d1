import type { KernelArguments, KernelName } from './kernels';
import type { Team } from './team';

/** Multiply-adds, or values touched, from which on calling the helpers pays: measured. */
const WORTH_CALLING = 100_000;

type Run = <K extends KernelName>(name: K, ...args: KernelArguments[K]) => void;

/** How to run a kernel that does so much work: on all threads, or on the host alone. */
export function worthwhile(team: Team, work: number): Run {
  return work >= WORTH_CALLING
    ? (name, ...args) => team.together(name, ...args)
    : (name, ...args) => team.alone(name, ...args);
}
