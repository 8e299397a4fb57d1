import { expect, test } from './support/test';
import { serveStatic, type StaticHost } from './support/static-host';
import { SMALL, text } from './support/texts';

const HASH = new URLSearchParams(
  Object.entries({ ...SMALL, engine: 'wasm' }).map(([name, value]) => [name, String(value)]),
).toString();

let host: StaticHost;
test.beforeEach(async () => {
  host = await serveStatic();
});
test.afterEach(() => host.stop());

test('after one visit the page does its whole job with the server stopped', async ({
  page,
  playground,
}) => {
  await page.goto(`${host.address}#${HASH}`);
  await expect(playground.pathRows).toHaveCount(11);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await host.stop();

  await page.reload();
  await expect(playground.pathRows).toHaveCount(11);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(playground.status).toContainText('threads');
  await playground.train();
  await playground.reachIteration(10);
  await playground.upload('mine.txt', text(120));
  await expect(playground.corpus).toContainText('mine.txt · 120 sentences');
  await playground.train();
  await playground.reachIteration(10);
  await playground.pause();
  await playground.interpolate('the baker watches the clock', 'a girl buys a red kite');
  await expect.poll(() => playground.quotedOriginals()).toContain('the baker watches the clock');
  await playground.button('Save').click();
  const download = page.waitForEvent('download');
  await playground.button('Web page with the model (.html)').click();
  expect((await download).suggestedFilename()).toMatch(/^mine-\d+\.html$/);
  await playground.openSettings();
});

test('an update on the server leaves an open page whole', async ({ page, playground }) => {
  await page.goto(`${host.address}#${HASH}`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect(playground.pathRows).toHaveCount(11);

  // Another build takes the place of the one that is open: its files are gone.
  const files = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.replace('/some/folder/', ''));
  });
  expect(files).toContain('index.html');
  for (const file of files) if (file.startsWith('assets/')) host.instead.set(file, undefined);
  host.instead.set(
    'isolation.js',
    'addEventListener("activate", () => caches.keys().then((all) => all.map((name) => caches.delete(name))));',
  );
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  // Code that this page has not fetched yet.
  await playground.button('What is this?').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the page asks no other origin, and runs no text as code', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '');
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    await fetch('https://other.example/').catch(() => {});
    const script = document.createElement('script');
    script.textContent = 'document.title = "code ran"';
    document.body.append(script);
    const image = new Image();
    image.src = 'https://other.example/pixel.png';
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [...directives, document.title];
  });
  expect(refused).toContain('connect-src');
  expect(refused).toContain('img-src');
  expect(refused).toContain('script-src-elem');
  expect(refused).not.toContain('code ran');
});

test('the page can be installed', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const response = await fetch(link?.href ?? '');
    const found = (await response.json()) as { icons: { src: string }[]; start_url: string };
    const icons = await Promise.all(
      found.icons.map(async ({ src }) => (await fetch(new URL(src, link?.href))).ok),
    );
    return { start: found.start_url, icons };
  });
  expect(manifest.start).toBe('./');
  expect(manifest.icons).toEqual([true, true, true, true]);
});
