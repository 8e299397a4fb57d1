import { expect, test } from './support/test';
import { serveStatic, type StaticHost } from './support/static-host';

test.describe('On a static host', () => {
  let host: StaticHost;
  test.beforeAll(async () => {
    host = await serveStatic();
  });
  test.afterAll(() => host.stop());

  test('the first visit works with one thread, a later one with more, and nothing reloads', async ({
    page,
    playground,
  }) => {
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.goto(`${host.address}#engine=wasm`);
    await expect(playground.pathRows.first()).toBeVisible();
    await expect(playground.status).toContainText('WebAssembly SIMD');
    await expect(playground.status).not.toContainText('threads');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    expect(loads).toBe(1);

    await page.goto(`${host.address}#engine=wasm&seed=2`);
    await page.reload();
    await expect(playground.pathRows.first()).toBeVisible();
    await expect(playground.status).toContainText('threads');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });
});
