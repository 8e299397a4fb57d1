import { expect, test } from './support/test';
import { SMALL } from './support/texts';

test('a worker that hangs is replaced, and the run trains on from where it was kept', async ({
  playground,
  page,
}) => {
  test.setTimeout(120_000);
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.button('Train')).toBeEnabled();
  await playground.step();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('arae-newest-run')))
    .toBeTruthy();
  await playground.train();
  await playground.reachIteration(5);
  // Of the workers, the helpers of the engine cannot be told apart: all of them hang.
  for (const worker of page.workers()) {
    await worker
      .evaluate(
        () =>
          void setTimeout(() => {
            for (;;);
          }, 100),
      )
      .catch(() => {});
  }
  await expect(playground.alert('no longer answered')).toHaveCount(1, { timeout: 60_000 });
  const iteration = await playground.iteration();
  await playground.reachIteration(iteration + 3);
  await playground.pause();
});

test('a browser that grants no more room: told once, training goes on, and later saves are kept', async ({
  playground,
  page,
  baseURL,
}) => {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.button('Train')).toBeEnabled();
  await playground.step();
  await expect(playground.alert('There is no room left to keep this run.')).toHaveCount(1);
  await playground.step();
  await playground.train();
  await playground.reachIteration(5);
  await playground.pause();
  await expect(playground.alerts).toHaveCount(1);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await playground.step();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('arae-newest-run')))
    .toBeTruthy();
  const iteration = await playground.iteration();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Your run is back' })).toBeVisible();
  expect(await playground.iteration()).toBe(iteration);
});
