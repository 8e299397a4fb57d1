/** What a page under test is made to do and to tell, so that it can be killed in the middle of a save. */
import type { BrowserContext } from '@playwright/test';
import type { Event } from '../../../src/protocol';

/** The page's worker told that a save is whole; `took`: ms since the save was asked for. */
export interface Kept {
  readonly type: 'kept';
  readonly iteration: number;
  readonly took: number;
}

export type Resumed = Extract<Event, { type: 'resumed' }>;

declare global {
  interface Window {
    tellTest(told: Kept | Resumed): void;
    /** The worker fails as one whose code throws: the page ends it, and starts another. */
    breakWorkerOff(): void;
  }
}

/**
 * From now on pages of this context save without a pause while they train, each save asked for as
 * a page does that goes out of sight, and tell what was kept and what came back.
 */
export async function saveWithoutPause(
  context: BrowserContext,
  tell: (told: Kept | Resumed) => void,
): Promise<void> {
  await context.exposeFunction('tellTest', tell);
  await context.addInitScript(() => {
    const watch = (worker: Worker) => {
      let asked = 0;
      const save = () => {
        asked = performance.now();
        worker.postMessage({ type: 'keep' });
      };
      worker.addEventListener('message', ({ data: event }: MessageEvent<Event>) => {
        if (event.type === 'state' && event.state === 'training') save();
        if (event.type === 'resumed') window.tellTest(event);
        if (event.type === 'kept') {
          const { type, iteration } = event;
          window.tellTest({ type, iteration, took: performance.now() - asked });
          save();
        }
      });
      window.breakWorkerOff = () =>
        void worker.dispatchEvent(new ErrorEvent('error', { message: 'It was killed.' }));
      return worker;
    };
    window.Worker = new Proxy(Worker, {
      construct: (target, given: ConstructorParameters<typeof Worker>) =>
        watch(new target(...given)),
    });
  });
}
