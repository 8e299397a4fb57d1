import { expect, test } from './support/test';
import { sentences } from './support/texts';

test('the path is decoded again and again while the model trains', async ({ playground }) => {
  await playground.openOnText(300);
  await expect(playground.pathRows).toHaveCount(11);
  const untrained = await playground.pathConfidences();
  await playground.train();

  // Nobody asks: the rows follow the weights on their own.
  const seen = new Set<number>();
  await expect
    .poll(async () => seen.add(await playground.pathIteration()).size)
    .toBeGreaterThanOrEqual(4);
  expect(await playground.pathConfidences()).not.toEqual(untrained);

  // New sentences are answered while it trains.
  const [a = '', b = ''] = sentences(300).slice(100);
  await playground.interpolate(a, b);
  await expect.poll(() => playground.quotedOriginals()).toEqual([a, b]);
  await expect(playground.button('Pause')).toBeVisible();

  // After the pause the path shows the last weights.
  await playground.pause();
  await expect.poll(() => playground.pathIteration()).toBe(await playground.iteration());
});

test('settings changed during a run apply at once and are marked on the charts', async ({
  playground,
}) => {
  await playground.openOnText(300);
  await playground.train();
  await playground.reachIteration(20);

  const settings = await playground.openSettings();
  await settings.getByLabel('Autoencoder learning rate').fill('0.0005');
  await playground.page.keyboard.press('Escape');
  const changedAt = await playground.iteration();
  await expect(playground.losses).toContainText(
    /At iteration \d+: Autoencoder learning rate 0\.0005/,
  );
  for (const chart of ['Reconstruction loss', 'Critic loss'] as const) {
    await expect(playground.chart(chart).locator('.recharts-reference-line')).toHaveCount(1);
  }
  await expect(playground.page).toHaveURL(/learningRate=0\.0005/);
  expect(changedAt).toBeGreaterThanOrEqual(20);
  await playground.reachIteration(changedAt + 10);
  await playground.pause();

  // Reset keeps what was changed.
  await playground.reset();
  await expect(playground.status).toContainText('Iteration 0');
  await playground.openSettings();
  await expect(settings.getByLabel('Autoencoder learning rate')).toHaveValue('0.0005');
});

test('settings that need a new model wait for a fresh start', async ({ playground }) => {
  await playground.openOnText(300);
  await playground.train();
  await playground.reachIteration(10);
  await playground.pause();
  const before = await playground.iteration();

  const settings = await playground.openSettings();
  await settings.getByLabel('Code size').fill('40');
  await settings.getByLabel('Longest sentence (words)').fill('8');
  await expect(settings).toContainText('To take effect: Longest sentence (words), Code size.');
  expect(await playground.iteration()).toBe(before);
  await settings.getByRole('button', { name: 'Apply and start afresh' }).click();
  await expect(settings).toBeHidden();
  await expect(playground.status).toContainText('Iteration 0');
  // The text is read again by its new limit.
  const kept = sentences(300).filter((sentence) => sentence.split(' ').length <= 8).length;
  await expect(playground.corpus).toContainText(`mine.txt · ${kept} sentences`);
  await expect(playground.page).toHaveURL(/hiddenSize=40/);
  await playground.train();
  await playground.reachIteration(5);
  await playground.pause();
});
