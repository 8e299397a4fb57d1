/**
 * How soon the page answers while it trains, in a real browser, built and served as the product is:
 *
 *     npm run bench:latencies                 everyday scenes from first weights, on wasm
 *     npm run bench:latencies -- --samples 40 --seconds 10 --json latencies.json
 *     npm run bench:latencies -- --no-build --browser-args="--use-angle=vulkan"
 *
 * Times run from the input event to after the frame that shows its effect, so waiting for the frame
 * (16.7 ms at 60 a second) is in them. Of a typed sentence's time the worker's part is told apart:
 * from asking for the path until the page has the answer. The page asks at each key, and while an
 * answer is under way once that has come; no other wait is in it. The hand that drags is this
 * process, on the same cores: the ratio of iteration rates is the less favourable for it. Work of
 * the page's thread is its own time alone, however many share the cores.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Locator, type Page } from 'playwright';
import { preview } from 'vite';
import { findBrowser } from '../../src/tools/browser.mjs';
import { root } from '../../src/tools/root.mjs';
import { browserArguments } from './chromium';
import { arm, watch, type Effect } from './latency-probe';
import { boxOf, mapTable, measureMap, rounded, type MapFigures } from './map-motion';

/** Milliseconds. */
interface Latency {
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

interface Figures {
  readonly sliderToText: Latency;
  readonly typedToPath: Latency;
  readonly askedToAnswered: Latency;
  readonly hoverToFrame: Latency;
  /** Iterations a second, and the second as a share of the first. */
  readonly undisturbed: number;
  readonly dragged: number;
  readonly ratio: number;
  /** While the same hand moves over the slider without holding it: what the hand itself costs. */
  readonly swept: number;
  /** Tasks of the page's main thread that took more than 50 ms. */
  readonly longTasks: { readonly undisturbed: LongTasks; readonly dragged: LongTasks };
  /** Iterations a second while the map is open, and while it is not. */
  readonly mapOpen: number;
  readonly mapClosed: number;
  readonly map: MapFigures;
}

interface LongTasks {
  readonly perTenSeconds: number;
  /** Milliseconds; 0 without any. */
  readonly longest: number;
}

/** Milliseconds until anything is given up. */
const PATIENCE = 120_000;
/** Milliseconds between two inputs: a hand does not type faster. */
const APART = 150;
/** Between two moves of a drag. */
const MOVE = 16;
/** Pairs of stretches, dragged and not, that rates are measured over: others may use the machine. */
const PAIRS = 3;

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      samples: { type: 'string', default: '40' },
      seconds: { type: 'string', default: '10' },
      engine: { type: 'string', default: 'wasm' },
      json: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      'browser-args': { type: 'string', default: '' },
    },
  });
  if (!values['no-build']) {
    execFileSync(process.execPath, [join(root, 'src/tools/build.mjs')], { stdio: 'inherit' });
  }
  const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments(values['browser-args'].split(' ').filter(Boolean)),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(watch);
    const address = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${address}#corpus=scenes&start=fresh&engine=${values.engine}`);
    const figures = await measure(page, Number(values.samples), 1000 * Number(values.seconds));
    const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`;
    const report = { machine, browser: browser.version(), ...figures };
    console.log(JSON.stringify(report, null, 2));
    console.log(table(figures));
    if (values.json !== undefined) {
      writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page, samples: number, stretch: number): Promise<Figures> {
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.waitForFunction(() => /Iteration [1-9]/.test(document.body.textContent));
  // Past the warm-up, and the first drawing of the charts.
  await wait(5000);
  const sliderToText = await timeSlider(page, samples);
  await page.evaluate(() => void window.answered.splice(0));
  const typedToPath = await timeTyping(page, samples);
  const askedToAnswered = latencyOf(await page.evaluate(() => window.answered));
  const rates = await timeDragging(page, stretch);
  const mapRates = await timeMapped(page, stretch);
  const map = await openMap(page);
  const hoverToFrame = await timeHovering(page, map, samples);
  const figures = await measureMap(page, map, stretch);
  const latencies = { sliderToText, typedToPath, askedToAnswered, hoverToFrame };
  return { ...latencies, ...rates, ...mapRates, map: figures };
}

/** Keys move the slider from row to row: the sentence that is held up changes. */
async function timeSlider(page: Page, samples: number): Promise<Latency> {
  const selector = '[role=slider][aria-label=Position]';
  const effect = { selector, attribute: 'aria-valuenow' };
  await page.locator(selector).focus();
  await page.keyboard.press('Home');
  return timeEach(page, samples, 'keydown', (i) => ({
    effect,
    act: () => page.keyboard.press(i % 10 < 5 ? 'ArrowRight' : 'ArrowLeft'),
  }));
}

/** A letter more at the end of A: until the path starts from that very sentence. */
async function timeTyping(page: Page, samples: number): Promise<Latency> {
  const box = page.getByRole('textbox', { name: 'Sentence A' });
  const written = await box.inputValue();
  await box.focus();
  await page.keyboard.press('End');
  return timeEach(page, samples, 'input', (i) => ({
    effect: {
      selector: '[aria-label="Interpolation path"]',
      text: written + 's'.repeat(i + 1),
    },
    act: () => page.keyboard.press('s'),
  }));
}

async function openMap(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Map' }).click();
  const map = page.getByRole('application', { name: 'Map of codes' });
  await page.locator('[data-points]:not([data-points="0"])').waitFor();
  await map.scrollIntoViewIfNeeded();
  return map;
}

/** Iterations a second with the map before one's eyes, and with a tab that asks for nothing. */
async function timeMapped(
  page: Page,
  stretch: number,
): Promise<Pick<Figures, 'mapOpen' | 'mapClosed'>> {
  process.stderr.write('With and without the map …\n');
  const rates = { mapOpen: 0, mapClosed: 0 };
  for (let pair = 0; pair < PAIRS; pair++) {
    await page.getByRole('tab', { name: 'Corpus' }).click();
    await wait(1000);
    rates.mapClosed += (await rateDuring(page, () => wait(stretch))) / PAIRS;
    await openMap(page);
    rates.mapOpen += (await rateDuring(page, () => wait(stretch))) / PAIRS;
  }
  return rates;
}

async function timeHovering(page: Page, map: Locator, samples: number): Promise<Latency> {
  const { x, y, width, height } = await boxOf(map);
  return timeEach(page, samples, 'pointermove', (i) => ({
    effect: 'next frame',
    // Through the thick of the points, where one after another is found.
    act: () =>
      page.mouse.move(
        x + width * (0.35 + (0.3 * i) / samples),
        y + height * (0.5 + 0.05 * Math.sin(i)),
      ),
  }));
}

/** The run and the page, while the slider is dragged without pause and while nobody does anything. */
async function timeDragging(
  page: Page,
  stretch: number,
): Promise<Pick<Figures, 'undisturbed' | 'dragged' | 'swept' | 'ratio' | 'longTasks'>> {
  const { x, y, width } = await boxOf(page.locator('[role=slider][aria-label=Position] >> ..'));
  process.stderr.write('Dragging …\n');
  const rates = { dragged: 0, swept: 0, undisturbed: 0 };
  const tasks: { dragged: number[]; undisturbed: number[] } = { dragged: [], undisturbed: [] };
  const longTasks = () => page.evaluate(() => window.longTasks.splice(0));
  for (let pair = 0; pair < PAIRS; pair++) {
    await longTasks();
    rates.undisturbed += (await rateDuring(page, () => wait(stretch))) / PAIRS;
    tasks.undisturbed.push(...(await longTasks()));
    await page.mouse.move(x + width / 2, y);
    const sweep = async () => {
      const end = performance.now() + stretch;
      for (let i = 0; performance.now() < end; i++) {
        await page.mouse.move(x + width * (0.5 + 0.45 * Math.sin(i / 20)), y);
        await wait(MOVE);
      }
    };
    rates.swept += (await rateDuring(page, sweep)) / PAIRS;
    await longTasks();
    await page.mouse.move(x + width / 2, y);
    await page.mouse.down();
    rates.dragged += (await rateDuring(page, sweep)) / PAIRS;
    tasks.dragged.push(...(await longTasks()));
    await page.mouse.up();
  }
  const told = (long: readonly number[]): LongTasks => ({
    perTenSeconds: rounded((10_000 * long.length) / (PAIRS * stretch)),
    longest: Math.max(0, ...long),
  });
  return {
    ...rates,
    ratio: rates.dragged / rates.undisturbed,
    longTasks: { undisturbed: told(tasks.undisturbed), dragged: told(tasks.dragged) },
  };
}

async function rateDuring(page: Page, work: () => Promise<void>): Promise<number> {
  const read = () =>
    page.evaluate(() => {
      const status = document.querySelector('[role=status][aria-label="Training status"]');
      const [, count = ''] = /Iteration ([\d,]+)/.exec(status?.textContent ?? '') ?? [];
      return { iteration: Number(count.replaceAll(',', '')), at: performance.now() };
    });
  const before = await read();
  await work();
  const after = await read();
  return (1000 * (after.iteration - before.iteration)) / (after.at - before.at);
}

/** Arms the probe, acts as a hand would, and reads the time: so often. */
async function timeEach(
  page: Page,
  samples: number,
  type: string,
  step: (i: number) => { readonly effect: Effect; readonly act: () => Promise<void> },
): Promise<Latency> {
  process.stderr.write(`Timing ${type} …\n`);
  const seen: number[] = [];
  let missed = 0;
  for (let i = 0; i < samples; i++) {
    const { effect, act } = step(i);
    await page.evaluate(arm, { type, effect });
    await act();
    const time = await page.evaluate(() => window.timed);
    if (time === undefined || Number.isNaN(time)) missed++;
    else seen.push(time);
    await wait(APART);
  }
  if (missed > samples / 10)
    throw new Error(`${missed} of ${samples} times ${type} had no effect.`);
  return latencyOf(seen);
}

function latencyOf(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN);
  return { samples: sorted.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}

function table(figures: Figures): string {
  const { undisturbed, dragged, ratio, swept, longTasks, mapOpen, mapClosed, map, ...latencies } =
    figures;
  const row = (cells: readonly string[]) =>
    `| ${(cells[0] ?? '').padEnd(34)} | ${cells
      .slice(1)
      .map((cell) => cell.padStart(7))
      .join(' | ')} |`;
  const names: Record<keyof typeof latencies, string> = {
    sliderToText: 'slider moved → sentence',
    typedToPath: 'sentence typed → path of 11 points',
    askedToAnswered: 'worker asked for it → page has it',
    hoverToFrame: 'pointer over the map → frame',
  };
  return [
    row(['while training, milliseconds', 'p50', 'p95', 'most']),
    row(['---', '---:', '---:', '---:']),
    ...Object.entries(latencies).map(([name, { p50, p95, most }]) =>
      row([names[name as keyof typeof latencies], ...[p50, p95, most].map(String)]),
    ),
    '',
    `Iterations a second: ${undisturbed.toFixed(1)} undisturbed, ${dragged.toFixed(1)} while the ` +
      `slider is dragged (${(100 * ratio).toFixed(0)} %), ${swept.toFixed(1)} while the same hand ` +
      `moves over it without holding it; ${mapOpen.toFixed(1)} while the map is open, ${mapClosed.toFixed(1)} while it is not.`,
    `Tasks of the page over 50 ms in 10 s: ${wordsFor(longTasks.undisturbed)} undisturbed, ` +
      `${wordsFor(longTasks.dragged)} while dragging.`,
    '',
    mapTable(map),
  ].join('\n');
}

function wordsFor({ perTenSeconds, longest }: LongTasks): string {
  return perTenSeconds === 0 ? 'none' : `${perTenSeconds} (the longest ${longest} ms)`;
}
