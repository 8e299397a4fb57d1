/** One contestant in a worker of its own, as the page's model is. */
import type { Counts, Memory, Work } from './contest';
import { countIteration } from './counters';
import { enter } from './entrants';
import type { Entrant, EntrantName } from './entrants';
import type { Workload } from './workload';

export type Request =
  | { readonly type: 'enter'; readonly name: EntrantName; readonly work: Workload }
  | { readonly type: 'run'; readonly work: Work; readonly count: number }
  | { readonly type: 'product edge'; readonly edge: number }
  | { readonly type: 'counts' }
  | { readonly type: 'memory' };

/** What each request is answered with. */
export interface Answers {
  readonly enter: Pick<Entrant, 'description' | 'works'>;
  readonly run: number;
  readonly 'product edge': undefined;
  readonly counts: Counts | undefined;
  readonly memory: Memory;
}

export type Reply = { readonly value: unknown } | { readonly error: string };

let entered: Entrant | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data)
    .then((value): Reply => ({ value }))
    .catch((error: unknown): Reply => ({
      error: error instanceof Error ? error.message : String(error),
    }))
    .then((reply) => postMessage(reply))
    .catch(reportError);
});

async function answer(request: Request): Promise<Answers[Request['type']]> {
  if (request.type === 'enter') {
    entered = await enter(request.name, request.work);
    const { description, works } = entered;
    return { description, works };
  }
  if (entered === undefined) throw new Error('No contestant has entered.');
  switch (request.type) {
    case 'run':
      return run(entered, request.work, request.count);
    case 'product edge':
      entered.setProductEdge(request.edge);
      return undefined;
    case 'counts':
      return countIteration(entered);
    case 'memory':
      return entered.memory();
  }
}

/** As the page's loop does it, at most one piece of work is in flight while the next is asked for. */
async function run(entrant: Entrant, work: Work, count: number): Promise<number> {
  await entrant.finish();
  const began = performance.now();
  let inFlight = Promise.resolve();
  for (let i = 0; i < count; i++) {
    await entrant.queue(work);
    const before = inFlight;
    inFlight = entrant.finish();
    await before;
  }
  await inFlight;
  return performance.now() - began;
}
