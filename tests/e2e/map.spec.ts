import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

const KEYS = { x: 12, y: 12 };

test('a walk on the map: points, empty ground, keyboard and directions', async ({ playground }) => {
  const { page } = playground;
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.upload('mine.txt', text(200));
  await expect(playground.corpus).toContainText('mine.txt · 200 sentences');
  const tab = await playground.openTab('Map');
  const canvas = tab.getByRole('application', { name: 'Map of codes' });
  await expect(canvas).toHaveAttribute('data-points', '700');

  await test.step('a point of the list becomes A and B', async () => {
    const list = tab.getByRole('list', { name: 'Nearest to the middle' });
    const first = list.getByRole('listitem').first();
    await expect(first).toBeVisible();
    const said = await first.locator('span').first().innerText();
    await first.getByRole('button', { name: 'Make this A' }).press('Enter');
    await expect(playground.sentenceA).toHaveValue(said);
  });

  await test.step('a click on a point makes it A', async () => {
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('The map has no size.');
    // Looks for a point row by row, as a hand would.
    const tip = tab.getByTestId('map-tip');
    let spot: { x: number; y: number } | undefined;
    for (let y = box.height * 0.3; spot === undefined && y < box.height * 0.7; y += 20) {
      for (let x = box.width * 0.2; spot === undefined && x < box.width * 0.8; x += 20) {
        await canvas.hover({ position: { x, y } });
        const isReal = (await tip.count()) > 0 && (await tip.innerText()).includes('corpus');
        if (isReal) spot = { x, y };
      }
    }
    if (spot === undefined) throw new Error('No point was found.');
    const said = await tip.locator('span').innerText();
    await canvas.click({ position: spot });
    await expect(playground.sentenceA).toHaveValue(said);
    // The path above may take more room or less than the one before.
    await expect.poll(() => playground.quotedOriginals()).toContain(said);
    await canvas.click({ position: spot, modifiers: ['Shift'] });
    await expect(playground.sentenceB).toHaveValue(said);
  });

  const place = tab.getByRole('region', { name: 'At the place you chose' });
  await test.step('empty ground is decoded', async () => {
    await canvas.click({ position: KEYS });
    await expect(place).toContainText('Between the points, decoded.');
    await expect(place.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('by keyboard the middle is decoded', async () => {
    await canvas.focus();
    for (const key of ['ArrowLeft', '+', '+', 'ArrowUp', '-', '0']) await canvas.press(key);
    for (let i = 0; i < 20; i++) await canvas.press('ArrowRight');
    await canvas.press('Enter');
    await expect(place).toContainText('Between the points, decoded.');
  });

  await test.step('the ground is shaded by the critic, and told in words', async () => {
    await tab.getByRole('switch', { name: 'Shade the ground by the critic' }).press('Space');
    await expect(tab).toContainText(/it scores highest (at|in) the .*; lowest (at|in) the /);
    await expect(tab.getByRole('list', { name: 'Legend' })).toContainText('ground:');
    await tab.getByRole('button', { name: 'Zoom in' }).press('Enter');
    await tab.getByRole('button', { name: 'Show all' }).press('Enter');
  });

  await test.step('UMAP runs and can be left', async () => {
    await tab.getByRole('button', { name: 'Lay out by UMAP' }).click();
    await expect(tab.getByRole('button', { name: 'Back to the plane' })).toBeVisible();
    await tab.getByRole('button', { name: 'Back to the plane' }).click();
    await expect(tab).toContainText('The plane in which codes vary most');
  });

  await test.step('neighbours of A, and a direction by two searches', async () => {
    await tab.getByRole('button', { name: 'Find neighbours' }).click();
    await expect(tab.getByRole('list', { name: 'Neighbours' }).getByRole('listitem')).toHaveCount(
      10,
    );
    await tab.getByRole('textbox', { name: 'From: words' }).fill('baker');
    await tab.getByRole('textbox', { name: 'To: words' }).fill('sailor');
    await tab.getByRole('button', { name: 'Make direction' }).click();
    const along = tab.getByRole('list', { name: 'A along the direction' });
    await expect(along.getByRole('listitem')).toHaveCount(6);
    await expect(tab).toContainText(/At strength [\d.]+, .* it turns|was tried on none/);
  });

  expect(await playground.accessibilityFindings()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(canvas).toBeVisible();
  expect(await playground.sidewaysOverflow()).toBe(0);
  expect(await playground.accessibilityFindings()).toEqual([]);
});
