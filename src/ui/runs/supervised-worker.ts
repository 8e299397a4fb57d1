/** A worker that is watched: where it breaks off or falls silent, another takes its place. */
import type { Command, Event } from '../../protocol';
import type { Port } from '../session';

/** How often the worker is asked whether it is there, in ms. */
const ASKED_EVERY = 5000;
/** So many questions without an answer are too many: 20 seconds. */
const MOST_SILENT = 4;
/** A worker that was slow to answer before is given so many times as long. */
const PATIENCE = 4;
/** So many replacements without word of a good iteration between them, and it is given up. */
const MOST_REPLACED = 3;

/** The part of a Worker that is needed. */
export interface WorkerLike extends Pick<Port, 'onmessage' | 'onerror'> {
  postMessage(command: Command): void;
  terminate(): void;
}

/**
 * @param start starts a worker
 * @param isHidden whether the page is out of sight: browsers slow such pages down
 * @param now a clock in milliseconds
 */
export function superviseWorker(
  start: () => WorkerLike,
  isHidden: () => boolean = () => document.hidden,
  now: () => number = () => performance.now(),
): Port {
  let worker: WorkerLike;
  /** Questions that wait for an answer, and how long the slowest answer took, in questions. */
  let silent = 0;
  let slowest = 0;
  let replaced = 0;
  let compiles = true;
  let last = now();

  const port: Port = {
    postMessage: (command) => worker.postMessage(command),
    onmessage: null,
    onerror: null,
    onreplaced: null,
  };
  const hear = (message: MessageEvent<Event>) => {
    const { data: event } = message;
    slowest = Math.max(slowest, silent);
    silent = 0;
    if (event.type === 'state') compiles = event.state === 'warming' || event.state === 'loading';
    if (event.type === 'progress') replaced = 0;
    if (event.type !== 'pong') port.onmessage?.(message);
  };
  const employ = () => {
    worker = start();
    silent = 0;
    compiles = true;
    worker.onmessage = hear;
    worker.onerror = (failure) => replace('crashed', failure);
  };
  const replace = (why: 'crashed' | 'silent', failure?: ErrorEvent) => {
    worker.terminate();
    replaced += 1;
    if (replaced > MOST_REPLACED) {
      clearInterval(asking);
      port.onerror?.(failure ?? new ErrorEvent('error', { message: 'it does not answer' }));
      return;
    }
    employ();
    port.onreplaced?.(why);
  };
  const ask = () => {
    const late = now() - last > 2 * ASKED_EVERY;
    last = now();
    // Out of sight or asleep, neither side had its time.
    if (late || isHidden() || compiles) silent = 0;
    else if (silent >= Math.max(MOST_SILENT, PATIENCE * slowest)) replace('silent');
    silent += 1;
    worker.postMessage({ type: 'ping' });
  };

  employ();
  const asking = setInterval(ask, ASKED_EVERY);
  return port;
}
