/** How the map keeps up: what a move of the pointer costs, and how it moves, while a model trains. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from 'playwright';

/** Something that moves on the screen for a while. */
export interface Motion {
  readonly framesPerSecond: number;
  /** Milliseconds from one frame to the next, at the 95th of a hundred. */
  readonly p95Gap: number;
  /** Milliseconds that the page's own thread worked a frame, whatever else it did included. */
  readonly work: number;
}

export interface MapFigures {
  readonly points: number;
  /** Milliseconds of the page's thread a move of the pointer, while nothing trains. */
  readonly hoverWork: number;
  readonly resting: Motion;
  readonly panning: Motion;
  readonly zooming: Motion;
  /** Points on their way to where they are by newer weights. */
  readonly travelling: Motion;
}

/** Between two moves of a hand, in milliseconds. */
const MOVE = 16;
const SETTLING = 2000;
/** Between two that are told apart. */
const APART = 50;

/** With the map open and a model in training; leaves it paused. */
export async function measureMap(page: Page, map: Locator, stretch: number): Promise<MapFigures> {
  const watch = await watchThread(page);
  const { x, y, width, height } = await boxOf(map);
  const at = (across: number, down: number) =>
    page.mouse.move(x + width * across, y + height * down);
  const during = (work: () => Promise<void>) => motionDuring(page, watch, work);

  const resting = await during(() => wait(stretch));
  await at(0.5, 0.5);
  await page.mouse.down();
  const panning = await during(() =>
    repeated(stretch, MOVE, (i) => at(0.5 + 0.2 * Math.sin(i / 15), 0.5 + 0.1 * Math.sin(i / 9))),
  );
  await page.mouse.up();
  const zooming = await during(() =>
    repeated(stretch, MOVE, (i) => page.mouse.wheel(0, 40 * Math.cos(i / 15))),
  );
  await map.press('0');
  const colour = page.getByLabel('Colour by');
  // Another colour has the points brought up to the weights; they travel there.
  const travelling = await during(() =>
    repeated(stretch, TRAVEL, (i) => colour.selectOption(i % 2 === 0 ? 'length' : 'network')),
  );

  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await wait(SETTLING);
  const idle = await watch.during(() => wait(stretch));
  let moves = 0;
  const hovering = await watch.during(() =>
    repeated(stretch, APART, (i) => {
      moves++;
      // Through the thick of the points, where one after another is found.
      return at(0.35 + 0.3 * ((i % 40) / 40), 0.5 + 0.05 * Math.sin(i));
    }),
  );
  const spent = hovering.work - (idle.work / idle.time) * hovering.time;
  return {
    points: Number(await map.getAttribute('data-points')),
    hoverWork: rounded(spent / moves),
    ...{ resting, panning, zooming, travelling },
  };
}

/** Points travel for 600 ms; the next ones set out shortly after. */
const TRAVEL = 700;

async function repeated(
  stretch: number,
  apart: number,
  act: (i: number) => Promise<unknown>,
): Promise<void> {
  const end = performance.now() + stretch;
  for (let i = 0; performance.now() < end; i++) {
    await act(i);
    await wait(apart);
  }
}

interface ThreadWatch {
  /** Milliseconds that went by, and those that the page's thread worked in them. */
  during(work: () => Promise<void>): Promise<{ readonly time: number; readonly work: number }>;
}

/** The time of the page's own thread: others that share its core do not count. */
async function watchThread(page: Page): Promise<ThreadWatch> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  return {
    async during(work) {
      const [before, began] = [await worked(), performance.now()];
      await work();
      return { work: (await worked()) - before, time: performance.now() - began };
    },
  };
}

async function motionDuring(
  page: Page,
  watch: ThreadWatch,
  work: () => Promise<void>,
): Promise<Motion> {
  await page.evaluate(() => {
    const frames: number[] = [];
    const count = (now: number) => {
      frames.push(now);
      if (window.counted === frames) requestAnimationFrame(count);
    };
    window.counted = frames;
    requestAnimationFrame(count);
  });
  const { time, work: worked } = await watch.during(work);
  const frames = await page.evaluate(() => {
    const { counted = [] } = window;
    delete window.counted;
    return counted;
  });
  const gaps = frames.slice(1).map((frame, i) => frame - (frames[i] ?? frame));
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    framesPerSecond: rounded((1000 * frames.length) / time),
    p95Gap: rounded(sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN),
    work: rounded(worked / frames.length),
  };
}

declare global {
  interface Window {
    /** When each frame was, as long as they are counted. */
    counted?: number[];
  }
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('What should be measured is not on the screen.');
  return box;
}

export function rounded(milliseconds: number): number {
  return Number(milliseconds.toFixed(1));
}

/** Lines of a table, of the figures that {@link measureMap} took. */
export function mapTable({ points, hoverWork, ...motions }: MapFigures): string {
  const row = (...cells: readonly (string | number)[]) =>
    `| ${String(cells[0]).padEnd(34)} | ${cells
      .slice(1)
      .map((cell) => String(cell).padStart(11))
      .join(' | ')} |`;
  const names: Record<keyof typeof motions, string> = {
    resting: 'nobody touches it',
    panning: 'dragged',
    zooming: 'zoomed',
    travelling: 'points travel',
  };
  const known = Object.keys(names) as (keyof typeof names)[];
  return [
    row(
      `map of ${points.toLocaleString('en')} points, training`,
      'frames/s',
      'gap p95, ms',
      'ms a frame',
    ),
    row('---', '---:', '---:', '---:'),
    ...known.map((name) => {
      const { framesPerSecond, p95Gap, work } = motions[name];
      return row(names[name], framesPerSecond, p95Gap, work);
    }),
    '',
    `A move of the pointer over the map costs the page's thread ${hoverWork} ms.`,
  ].join('\n');
}
