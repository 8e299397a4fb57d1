import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

test('the band under the slider holds every sentence on the way, by mouse and by keyboard', async ({
  playground,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await playground.upload('mine.txt', text(300));
  await expect(playground.corpus).toContainText('mine.txt');
  await playground.train();
  await playground.reachIteration(60);
  await playground.pause();

  const band = playground.page.getByRole('toolbar', { name: /sentences? on this path$/ });
  const segments = band.getByRole('button');
  await expect(segments.first()).toHaveAccessibleName(/% of the path: /);
  await segments.first().click();
  await expect(segments.first()).toHaveAttribute('aria-pressed', 'true');
  if ((await segments.count()) > 1) {
    await playground.page.keyboard.press('ArrowRight');
    await expect(segments.nth(1)).toBeFocused();
    await expect(segments.nth(1)).toHaveAttribute('aria-pressed', 'true');
  }

  // Where the first row comes from can be read.
  const badge = playground.pathRows.first().getByRole('button', { name: /copied|near|invented/ });
  await badge.focus();
  await expect(playground.page.getByRole('tooltip')).toContainText('training sentence');
});

test('a pinned pair changes as the model trains, and its past can be gone back to', async ({
  playground,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await playground.upload('mine.txt', text(300));
  await expect(playground.corpus).toContainText('mine.txt');
  await playground.button('Pin').click();
  const card = playground.page.getByRole('article', { name: /^Pinned: / });
  await expect(card.getByText('iteration 0, now')).toBeVisible();
  const untrained = await card.getByRole('listitem').allInnerTexts();

  await playground.train();
  await playground.reachIteration(60);
  await playground.pause();
  await expect.poll(() => card.getByRole('listitem').allInnerTexts()).not.toEqual(untrained);

  await card.getByRole('slider', { name: 'Training time' }).focus();
  await playground.page.keyboard.press('Home');
  await expect(card.getByText('iteration 0', { exact: true })).toBeVisible();
  expect(await card.getByRole('listitem').allInnerTexts()).toEqual(untrained);

  await card.getByRole('button', { name: 'Unpin' }).click();
  await expect(card).toHaveCount(0);
});
