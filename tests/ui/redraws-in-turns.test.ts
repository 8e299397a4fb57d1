import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { History } from '../../src/past/history';
import { lastOfHand, tellOfHand, watchHand } from '../../src/ui/hand';
import { Redraws, type Shown } from '../../src/ui/losses/redraws-in-turns';

/** A window that hears events, and a clock that `performance.now()` and timers share. */
let window: EventTarget;

beforeEach(() => {
  window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.advanceTimersByTime(10_000);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const reaching = (iteration: number) => [{ iteration }] as unknown as History;

function act(type: string, buttons = 0): void {
  const event = new Event(type);
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  window.dispatchEvent(Object.assign(event, { buttons }));
}

/** Two charts, and what was drawn of them when. */
function charts(first: History) {
  const drawn: { readonly at: number; readonly shown: Shown }[] = [];
  const redraws = new Redraws(first, (then) => void setTimeout(() => then(10), 16));
  const stop = redraws.start((shown) => drawn.push({ at: performance.now(), shown }));
  const iterations = () =>
    drawn.map(({ shown }) => shown.map((history) => history.at(-1)?.iteration));
  return { redraws, drawn, stop, iterations };
}

test('a hand is one that drags, presses a key or scrolls, not one that passes by', () => {
  const stop = watchHand();
  const before = lastOfHand();
  act('pointermove');
  expect(lastOfHand()).toBe(before);

  for (const [type, buttons] of [['pointermove', 1], ['keydown'], ['wheel'], ['input']] as const) {
    vi.advanceTimersByTime(5);
    act(type, buttons);
    expect(lastOfHand()).toBe(performance.now());
  }

  stop();
  vi.advanceTimersByTime(5);
  act('keydown');
  expect(lastOfHand()).toBeLessThan(performance.now());
});

test('others are told of a hand at once, and again as it goes on, not at each move', () => {
  let told = 0;
  const stop = tellOfHand(() => void told++);
  act('pointermove');
  expect(told).toBe(0);
  act('pointermove', 1);
  expect(told).toBe(1);
  for (let i = 0; i < 60; i++) {
    vi.advanceTimersByTime(16);
    act('pointermove', 1);
  }
  expect(told).toBe(4);
  stop();
  vi.advanceTimersByTime(1000);
  act('keydown');
  expect(told).toBe(4);
});

test('two charts are drawn one after the other, never in one frame', () => {
  const { redraws, drawn, iterations } = charts(reaching(1));
  redraws.wish(reaching(2));
  vi.advanceTimersByTime(1000);

  expect(iterations()).toEqual([
    [2, 1],
    [2, 2],
  ]);
  const [first = NaN, second = NaN] = drawn.map(({ at }) => at);
  expect(second - first).toBeGreaterThanOrEqual(16);
});

test('of histories that come while a chart may not be drawn, the newest is drawn', () => {
  const { redraws, iterations } = charts(reaching(1));
  redraws.wish(reaching(2));
  vi.advanceTimersByTime(40);
  for (let iteration = 3; iteration < 9; iteration++) {
    redraws.wish(reaching(iteration));
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(2000);

  expect(iterations().at(-1)).toEqual([8, 8]);
  expect(iterations().length).toBeLessThanOrEqual(4);
});

test('another run is shown at once, whoever is at work', () => {
  const { redraws, drawn } = charts(reaching(100));
  redraws.wish(reaching(200));
  vi.advanceTimersByTime(40);
  act('keydown');
  const began = performance.now();
  redraws.wish(reaching(0));
  vi.advanceTimersByTime(2000);

  const whole = drawn.find(({ shown }) => shown.every((history) => history[0]?.iteration === 0));
  expect((whole?.at ?? Infinity) - began).toBeLessThan(50);
});

test('a hand at work has the page for itself, and charts come when it rests', () => {
  const { redraws, drawn } = charts(reaching(1));
  redraws.wish(reaching(2));
  vi.advanceTimersByTime(600);
  const before = drawn.length;
  for (let i = 0; i < 4; i++) {
    act('keydown');
    if (i === 0) redraws.wish(reaching(3));
    vi.advanceTimersByTime(80);
  }
  const meanwhile = drawn.length;
  vi.advanceTimersByTime(400);

  expect(meanwhile).toBe(before);
  expect(drawn).toHaveLength(before + 2);
});

test('nothing is drawn once it was stopped', () => {
  const { redraws, drawn, stop } = charts(reaching(1));
  redraws.wish(reaching(2));
  stop();
  vi.advanceTimersByTime(3000);
  expect(drawn).toEqual([]);
});
