/**
 * A cold opening: from an empty cache to the first row of the interpolation path, on a server of
 * its own that compresses as a host would, counts what it sends, and can be as slow as a link.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chromium } from 'playwright';
import { findBrowser } from '../../src/tools/browser.mjs';
import { root } from '../../src/tools/root.mjs';
import { browserArguments } from './chromium';

interface Link {
  readonly name: string;
  /** Milliseconds before an answer begins. */
  readonly delay: number;
  readonly bitsPerSecond: number;
}

/** A moment of the opening: how long after navigation, and how much had been sent by then. */
interface Moment {
  /** Milliseconds. */
  readonly time: number;
  /** Compressed. */
  readonly bytes: number;
}

export interface Opening {
  readonly link: string;
  readonly paint: Moment;
  readonly firstRow: Moment;
}

const LINKS: readonly Link[] = [
  { name: 'loopback', delay: 0, bitsPerSecond: Infinity },
  { name: '10 Mbit/s, 40 ms', delay: 40, bitsPerSecond: 10_000_000 },
];
const OPENINGS = 5;
const CHUNK = 16_384;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Medians of five openings over each link, of the page as it is built. */
export async function measureOpening(extra: readonly string[]): Promise<Opening[]> {
  execFileSync(process.execPath, [join(root, 'src/tools/build.mjs')], { stdio: 'inherit' });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments(extra),
  });
  try {
    const openings: Opening[] = [];
    for (const link of LINKS) {
      const seen: Omit<Opening, 'link'>[] = [];
      for (let i = 0; i < OPENINGS; i++) seen.push(await openOnce(browser, link));
      const median = (of: (opening: (typeof seen)[number]) => Moment) =>
        seen.map(of).toSorted((a, b) => a.time - b.time)[Math.floor(OPENINGS / 2)] ?? NOTHING;
      openings.push({
        link: link.name,
        paint: median(({ paint }) => paint),
        firstRow: median(({ firstRow }) => firstRow),
      });
    }
    return openings;
  } finally {
    await browser.close();
  }
}

const NOTHING: Moment = { time: NaN, bytes: NaN };

declare global {
  interface Window {
    /** Milliseconds from navigation until a frame with the first row has been painted. */
    firstRow?: Promise<number>;
  }
}

/** Runs in the page before its own code. To ask for roles from outside would take a share of its time. */
function watchForRow(): void {
  window.firstRow = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[aria-label="Interpolation path"] li') === null) return;
      observer.disconnect();
      // A message that is sent within a frame comes after that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage('');
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

async function openOnce(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  link: Link,
): Promise<Omit<Opening, 'link'>> {
  const sent: { readonly at: number; readonly bytes: number }[] = [];
  const server = await serve(link, (bytes) => sent.push({ at: Date.now(), bytes }));
  const context = await browser.newContext(); // with an empty cache of its own
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForRow);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/`);
    const times = await page.evaluate(async () => ({
      firstRow: (await window.firstRow) ?? NaN,
      origin: performance.timeOrigin,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    }));
    const momentAt = (time: number): Moment => ({
      time,
      bytes: sent
        .filter(({ at }) => at <= times.origin + time)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    });
    return { paint: momentAt(times.paint), firstRow: momentAt(times.firstRow) };
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

async function serve(link: Link, sent: (bytes: number) => void): Promise<Server> {
  let lineIsFree = 0;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    const answer = async () => {
      const body = await compressed(join(root, 'dist', path));
      await wait(link.delay);
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      for (let start = 0; start < body.length; start += CHUNK) {
        const chunk = body.subarray(start, start + CHUNK);
        // All answers share the line, so a chunk waits for those of others before it.
        const needed = (8000 * chunk.length) / link.bitsPerSecond;
        lineIsFree = Math.max(lineIsFree, performance.now()) + needed;
        if (needed > 0) await wait(Math.max(0, lineIsFree - performance.now()));
        response.write(chunk);
        sent(chunk.length);
      }
      response.end();
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return server;
}

const cache = new Map<string, Promise<Buffer>>();

function compressed(file: string): Promise<Buffer> {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const body = readFile(file).then(promisify(gzip)) as Promise<Buffer>;
  cache.set(file, body);
  return body;
}
