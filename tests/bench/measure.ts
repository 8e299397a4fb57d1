/** Times contestants in turns, so that whatever else the machine does meets them all alike. */
import type { Contestant, Counts, Memory, Work } from './contest';

/** Milliseconds a piece of work: each repeat is the mean of as many as fit in its slice. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly repeats: number;
}

export interface Measured {
  readonly name: string;
  readonly description: string;
  readonly timings: Readonly<Partial<Record<Work, Timing>>>;
  /** Floating-point operations of one `product`. */
  readonly productOperations: number;
  readonly counts?: Counts;
  readonly memory?: readonly MemoryMark[];
}

export interface MemoryMark extends Memory {
  readonly iterations: number;
}

export interface Plan {
  readonly works: readonly Work[];
  readonly repeats: number;
  /** Milliseconds that a contestant's iterations take in one repeat; other work takes a part. */
  readonly slice: number;
  /**
   * Milliseconds for all repeats of a contestant: slow ones get fewer repeats, and work of which
   * one piece takes a quarter of it is done once.
   */
  readonly budget: number;
}

const SHARE_OF_SLICE: Readonly<Record<Work, number>> = {
  iteration: 1,
  autoencoder: 0.5,
  decode: 0.25,
  product: 0.25,
};
const MOST_IN_A_SLICE = 200;
/** A product of this many milliseconds is long enough to show the engine's peak. */
const PRODUCT_TIME = 15;
const LARGEST_EDGE = 4096;

/** A contestant warmed up, with how often to do what in each repeat, and what it took so far. */
interface Runner {
  readonly name: string;
  readonly contestant: Contestant;
  readonly counts: ReadonlyMap<Work, number>;
  readonly repeats: number;
  readonly edge: number;
  readonly samples: Map<Work, number[]>;
}

/** @returns one result a contestant, in the order given; each must have done an iteration. */
export async function alternate(
  contestants: ReadonlyMap<string, Contestant>,
  plan: Plan,
  tell: (what: string) => void,
): Promise<Measured[]> {
  const runners: Runner[] = [];
  for (const [name, contestant] of contestants) {
    tell(`warming up ${name}`);
    runners.push(await prepare(name, contestant, plan));
  }
  for (let repeat = 0; repeat < plan.repeats; repeat++) {
    const inTurn = repeat % 2 === 0 ? runners : runners.toReversed();
    for (const runner of inTurn.filter(({ repeats }) => repeat < repeats)) {
      tell(`repeat ${repeat + 1} of ${plan.repeats}, ${runner.name}`);
      for (const [work, count] of runner.counts) {
        const taken = await runner.contestant.run(work, count);
        runner.samples.set(work, [...(runner.samples.get(work) ?? []), taken / count]);
      }
    }
  }
  return runners.map(({ name, contestant, samples, edge }) => ({
    name,
    description: contestant.description,
    timings: Object.fromEntries([...samples].map(([work, taken]) => [work, timing(taken)])),
    productOperations: 2 * edge ** 3,
  }));
}

async function prepare(name: string, contestant: Contestant, plan: Plan): Promise<Runner> {
  const works = plan.works.filter((work) => contestant.works.includes(work));
  const edge = works.includes('product') ? await suitableEdge(contestant) : 0;
  const counts = new Map<Work, number>();
  const samples = new Map<Work, number[]>();
  let total = 0;
  for (const work of works) {
    const first = await contestant.run(work, 1);
    if (first > plan.budget / 4) {
      samples.set(work, [first]); // Once must do.
      continue;
    }
    const each = await contestant.run(work, 1); // The first may have compiled and allocated.
    const fitting = Math.round((plan.slice * SHARE_OF_SLICE[work]) / each);
    const count = Math.min(MOST_IN_A_SLICE, Math.max(1, fitting));
    counts.set(work, count);
    total += count * each;
  }
  const repeats = Math.min(plan.repeats, Math.max(1, Math.floor(plan.budget / total)));
  return { name, contestant, counts, repeats, edge, samples };
}

async function suitableEdge(contestant: Contestant): Promise<number> {
  for (let edge = 256; ; edge *= 2) {
    await contestant.setProductEdge(edge);
    await contestant.run('product', 1);
    const taken = await contestant.run('product', 1);
    if (taken >= PRODUCT_TIME || edge >= LARGEST_EDGE) return edge;
  }
}

function timing(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number) => sorted[index] ?? NaN;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
    repeats: sorted.length,
  };
}

/**
 * What the engine holds after so many iterations more, at each mark; the last mark is where the
 * time was up, if it came before.
 */
export async function watchMemory(
  contestant: Contestant,
  marks: readonly number[],
  budget: number,
): Promise<MemoryMark[]> {
  const seen: MemoryMark[] = [];
  let iterations = 0;
  let spent = 0;
  for (const mark of marks) {
    while (iterations < mark && spent < budget) {
      const count = Math.min(10, mark - iterations);
      spent += await contestant.run('iteration', count);
      iterations += count;
    }
    const memory = await contestant.memory();
    if (memory === undefined) return [];
    if (seen.at(-1)?.iterations !== iterations) seen.push({ iterations, ...memory });
  }
  return seen;
}
