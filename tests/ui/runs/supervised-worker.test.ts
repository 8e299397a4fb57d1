import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Command, Event } from '../../../src/protocol';
import { superviseWorker, type WorkerLike } from '../../../src/ui/runs/supervised-worker';

interface FakeWorker extends WorkerLike {
  readonly heard: Command[];
  answers: boolean;
  terminated: boolean;
  tell(event: Event): void;
}

let workers: FakeWorker[];
let hidden: boolean;
let time: number;
beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  hidden = false;
  time = 0;
});
afterEach(() => void vi.useRealTimers());

function fake(): FakeWorker {
  const worker: FakeWorker = {
    heard: [],
    answers: true,
    terminated: false,
    onmessage: null,
    onerror: null,
    postMessage(command) {
      worker.heard.push(command);
      if (command.type === 'ping' && worker.answers) worker.tell({ type: 'pong' });
    },
    terminate: () => void (worker.terminated = true),
    tell: (data) => worker.onmessage?.(new MessageEvent('message', { data })),
  };
  workers.push(worker);
  return worker;
}

function supervised() {
  const port = superviseWorker(
    fake,
    () => hidden,
    () => time,
  );
  const events: Event[] = [];
  const replaced: string[] = [];
  const failures: string[] = [];
  port.onmessage = ({ data }) => void events.push(data);
  port.onreplaced = (why) => void replaced.push(why);
  port.onerror = ({ message }) => void failures.push(message);
  workers.at(-1)?.tell({ type: 'state', state: 'training' });
  return { port, events, replaced, failures };
}

function pass(seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    time += 1000;
    vi.advanceTimersByTime(1000);
  }
}

it('lets everything through but the answers to its own questions', () => {
  const { port, events } = supervised();
  port.postMessage({ type: 'train' });
  pass(60);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.heard).toContainEqual({ type: 'train' });
  expect(events).toEqual([{ type: 'state', state: 'training' }]);
});

it('replaces a worker that falls silent, and speaks to the new one from then on', () => {
  const { port, replaced } = supervised();
  pass(10);
  Object.assign(workers[0] ?? {}, { answers: false });
  pass(20);
  expect(replaced).toEqual([]);
  pass(10);
  expect(replaced).toEqual(['silent']);
  expect(workers[0]?.terminated).toBe(true);
  port.postMessage({ type: 'train' });
  expect(workers[1]?.heard).toContainEqual({ type: 'train' });
});

it('waits while programs compile, and while the page is out of sight or asleep', () => {
  const { replaced } = supervised();
  const [worker] = workers;
  Object.assign(worker ?? {}, { answers: false });
  worker?.tell({ type: 'state', state: 'warming' });
  pass(120);
  worker?.tell({ type: 'state', state: 'training' });
  hidden = true;
  pass(120);
  hidden = false;
  for (let wakes = 0; wakes < 10; wakes++) {
    time += 3_600_000;
    vi.advanceTimersByTime(5000);
  }
  expect(replaced).toEqual([]);
});

it('is patient with a worker whose answers have always been slow', () => {
  const { replaced } = supervised();
  const [worker] = workers;
  Object.assign(worker ?? {}, { answers: false });
  pass(15);
  worker?.tell({ type: 'pong' });
  pass(40);
  expect(replaced).toEqual([]);
  pass(30);
  expect(replaced).toEqual(['silent']);
});

it('replaces a worker that breaks off, but not again and again', () => {
  const { replaced, failures } = supervised();
  const crash = () => workers.at(-1)?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  crash();
  expect(replaced).toEqual(['crashed']);
  workers.at(-1)?.tell({
    type: 'progress',
    iteration: 1,
    epoch: 1,
    sentencesPerSecond: 1,
    points: [],
  });
  for (let i = 0; i < 4; i++) crash();
  expect(replaced).toHaveLength(4);
  expect(failures).toEqual(['out of memory']);
});
