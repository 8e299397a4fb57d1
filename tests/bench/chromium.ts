/** A real browser with the bench's page in it, built and served as the product is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../../src/tools/browser.mjs';
import { root } from '../../src/tools/root.mjs';
import type { Contestant } from './contest';
import type { EntrantName } from './entrants';
import type { Saved, Saving } from './saving-worker';
import type { Answers, Request } from './worker';
import type { Workload } from './workload';

const PAGE = 'tests/bench/page.html';

export interface Browser {
  readonly version: string;
  /** @throws Error where the browser lacks what the contestant needs. */
  enter(name: EntrantName, work: Workload): Promise<Contestant>;
  /** Trains a run for a moment and keeps it again and again. */
  measureSaving(run: Saved): Promise<Saving>;
  close(): Promise<void>;
}

/** Where there is no graphics card, the processor draws. */
export function browserArguments(extra: readonly string[]): string[] {
  return ['--ignore-gpu-blocklist', '--enable-unsafe-swiftshader', ...extra];
}

/** @param extra further arguments of the browser, such as those that let it use a graphics card. */
export async function openBrowser(extra: readonly string[]): Promise<Browser> {
  const outDir = await mkdtemp(join(tmpdir(), 'arae-bench-'));
  const common = { root, logLevel: 'error', publicDir: false } as const;
  await build({
    ...common,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, PAGE) } },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page of the bench is not served.');

  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments(extra),
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(new URL(PAGE, address).href);

  async function ask<R extends Request>(
    contestant: string,
    request: R,
  ): Promise<Answers[R['type']]> {
    const reply = await page.evaluate(([name, asked]) => window.bench.ask(name, asked), [
      contestant,
      request,
    ] as [string, Request]);
    if ('error' in reply) throw new Error(reply.error);
    return reply.value as Answers[R['type']];
  }

  return {
    version: `${browser.browserType().name()} ${browser.version()}`,
    async enter(name, work) {
      const close = () => page.evaluate((gone) => window.bench.close(gone), name);
      const { description, works } = await ask(name, { type: 'enter', name, work }).catch(
        async (error: unknown) => {
          await close();
          throw error;
        },
      );
      return {
        description,
        works,
        run: (asked, count) => ask(name, { type: 'run', work: asked, count }),
        async setProductEdge(edge) {
          await ask(name, { type: 'product edge', edge });
        },
        counts: () => ask(name, { type: 'counts' }),
        memory: () => ask(name, { type: 'memory' }),
        close,
      };
    },
    measureSaving: (run) => page.evaluate((given) => window.bench.measureSaving(given), run),
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
