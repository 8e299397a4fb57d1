import { closeStorage } from './support/close-storage';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

test('after a reload the run is back, paused, with its charts, pins and corners, and can be compared under Runs', async ({
  playground,
  page,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await playground.upload('mine.txt', text(300));
  await expect(playground.corpus).toContainText('mine.txt');
  await expect(playground.pathRows).toHaveCount(11);
  await playground.button('Pin').click();
  const corners = page.getByRole('region', { name: /^Four corners/ });
  const corner = (name: string) => corners.getByRole('textbox', { name: `Corner ${name}` });
  await corners.getByRole('button', { name: 'Four corners' }).click();
  await expect(corner('D')).not.toHaveValue('');
  const drawn = await corner('D').inputValue();
  const typed = 'the baker watches the clock today .';
  await corner('C').fill(typed);
  await corners.getByText('3 × 3', { exact: true }).click();
  await playground.train();
  await playground.reachIteration(20);
  await playground.pause();
  const iteration = await playground.iteration();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('arae-newest-run')))
    .toBeTruthy();
  const path = await playground.pathSentences();

  await page.reload();
  const back = page.getByRole('region', { name: 'Your run is back' });
  await expect(back).toContainText('mine.txt');
  expect(await playground.iteration()).toBe(iteration);
  await expect(playground.status).toContainText('paused');
  await expect(playground.losses.locator('svg').first()).toBeVisible();
  await expect.poll(() => playground.pathSentences()).toEqual(path);
  const pin = page.getByRole('article', { name: 'Pinned' });
  await expect(pin.getByRole('slider', { name: 'Training time' })).toBeEnabled();
  await corners.getByRole('button', { name: 'Four corners' }).click();
  await expect(corner('C')).toHaveValue(typed);
  await expect(corner('D')).toHaveValue(drawn);
  await expect(corners.getByRole('gridcell')).toHaveCount(9);
  await playground.train();
  await playground.reachIteration(iteration + 5);
  await playground.pause();

  await playground.button('Runs').click();
  const runs = page.getByRole('dialog', { name: 'Runs' });
  await expect(runs.getByRole('list', { name: 'Runs' }).getByRole('listitem')).toHaveCount(1);
  await expect(runs).toContainText('This is the run at hand.');
  await runs.getByRole('button', { name: 'Duplicate mine.txt' }).click();
  await runs.getByRole('button', { name: 'Delete mine.txt (copy)' }).click();
  await runs.getByRole('button', { name: 'Undo' }).click();
  await runs.getByRole('checkbox', { name: 'Compare mine.txt', exact: true }).check();
  await runs.getByRole('checkbox', { name: 'Compare mine.txt (copy)' }).check();
  await runs.getByRole('button', { name: 'Compare two runs' }).click();
  await runs.getByText('Held-out', { exact: true }).click();
  await expect(runs.getByRole('figure', { name: 'Held-out of both runs' })).toBeVisible();
  await expect(runs.getByRole('table', { name: 'Latest figures' })).toContainText('Reconstruction');
  await expect(runs).toContainText('Every setting is the same in both.');
  await expect.poll(() => playground.accessibilityFindings()).toEqual([]);
  await runs.getByRole('button', { name: 'Back to all runs' }).click();
  await runs.getByRole('button', { name: 'Open mine.txt (copy)' }).click();
  await expect(runs).toBeHidden();
  await expect(playground.status).toContainText(/paused/);
  expect(await playground.iteration()).toBeGreaterThanOrEqual(iteration + 5);

  const settings = await playground.openSettings();
  await settings.getByLabel('Autoencoder learning rate').fill('10');
  await page.keyboard.press('Escape');
  await playground.train();
  const stopped = playground.alert('Training stopped at iteration');
  await expect(stopped).toContainText('Autoencoder learning rate: 10 → 0.0025');
  await stopped.getByRole('button', { name: /^Roll back to iteration/ }).click();
  await expect(stopped).toHaveCount(0);
  await expect(playground.button('Pause')).toBeVisible();
  await playground.pause();
  const changes = playground.losses.getByRole('list', { name: 'Changes during this run' });
  await expect(changes).toContainText(/weights of iteration \d+ put back/);
  await expect(changes).toContainText('Autoencoder learning rate 0.0025');
});

test('a second tab is told that another has the run, and has its own', async ({
  playground,
  page,
  context,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.button('Train')).toBeEnabled();
  await playground.step();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('arae-newest-run')))
    .toBeTruthy();
  const second = await context.newPage();
  await second.goto('./');
  const told = second.getByRole('alert').filter({ hasText: 'open in another tab' });
  await expect(told).toHaveCount(1);
  await expect(second.getByRole('button', { name: 'Train', exact: true })).toBeEnabled();
});

test('where storage is blocked that is told once, and training goes on', async ({
  playground,
  page,
}) => {
  await closeStorage(page);
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.button('Train')).toBeEnabled();
  await playground.step();
  await expect(playground.alert('keeps nothing for this page')).toHaveCount(1);
  await playground.step();
  await playground.train();
  await playground.reachIteration(5);
  await playground.pause();
  await expect(playground.alerts).toHaveCount(1);
});
