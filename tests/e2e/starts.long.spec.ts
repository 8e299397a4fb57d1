import { expect, test } from './support/test';

test('the best weights of a run can be gone back to', async ({ playground }) => {
  test.slow();
  await playground.openOnText(300);
  const measures = await playground.openTab('Measures');
  await playground.train();
  await expect(measures).toContainText(
    /Best so far: iteration [\d,]+, reverse perplexity [\d.,]+/,
    {
      timeout: 120_000,
    },
  );
  await playground.pause();
  await playground.step();
  await playground.button('Go back to it').click();
  await expect(playground.losses).toContainText(
    /At iteration \d+: weights of iteration \d+ put back/,
  );
  await expect(playground.button('Go back to it')).toBeDisabled();
  await expect(playground.chart('Critic loss').locator('.recharts-reference-line')).toHaveCount(1);
  for (const name of ['Forward perplexity', 'Reverse perplexity', 'BLEU']) {
    await expect(measures.getByRole('heading', { name })).toBeVisible();
  }
  await expect(measures).toContainText(
    /models of order \d, with [\d,]+ sentences of the generator/,
  );
  await expect(measures).toContainText('cannot be compared with the paper’s');
  await playground.step();
  await expect(playground.button('Go back to it')).toBeEnabled();
});
