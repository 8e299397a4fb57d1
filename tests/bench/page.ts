/** Lets the bench's Node side talk to the workers of the contestants, one each. */
import type { Saved, Saving } from './saving-worker';
import type { Reply, Request } from './worker';

export interface BenchPage {
  ask(contestant: string, request: Request): Promise<Reply>;
  close(contestant: string): void;
  measureSaving(run: Saved): Promise<Saving>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const workers = new Map<string, Worker>();

function workerOf(contestant: string): Worker {
  const known = workers.get(contestant);
  if (known !== undefined) return known;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  workers.set(contestant, worker);
  return worker;
}

window.bench = {
  ask(contestant, request) {
    const worker = workerOf(contestant);
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(request);
    });
  },
  close(contestant) {
    workers.get(contestant)?.terminate();
    workers.delete(contestant);
  },
  measureSaving(run) {
    const worker = new Worker(new URL('./saving-worker.ts', import.meta.url), { type: 'module' });
    return new Promise<Saving>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ value: Saving } | { error: string }>) => {
        if ('value' in data) resolve(data.value);
        else reject(new Error(data.error));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(run);
    }).finally(() => worker.terminate());
  },
};
