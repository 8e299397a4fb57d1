/** A host that serves files and sets no headers, as static hosts do. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../src/tools/root.mjs';
import { expect, test } from './support/test';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Serves the built page below a folder of its own, as project pages often are. */
function serveStatic(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = normalize(path.replace(/^\/some\/folder\//, '').replace(/^$/, 'index.html'));
    readFile(join(root, 'dist', file)).then(
      (bytes) => {
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

test.describe('On a static host', () => {
  let server: Server;
  let address: string;
  test.beforeAll(async () => {
    server = await serveStatic();
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/index.html`;
  });
  test.afterAll(() => server.close());

  test('the first visit works with one thread, a later one with more, and nothing reloads', async ({
    page,
    playground,
  }) => {
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.goto(`${address}#engine=wasm`);
    await expect(playground.pathRows.first()).toBeVisible();
    await expect(playground.status).toContainText('WebAssembly SIMD');
    await expect(playground.status).not.toContainText('threads');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    expect(loads).toBe(1);

    await page.goto(`${address}#engine=wasm&seed=2`);
    await page.reload();
    await expect(playground.pathRows.first()).toBeVisible();
    await expect(playground.status).toContainText('threads');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });
});
