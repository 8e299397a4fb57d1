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
