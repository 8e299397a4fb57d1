import type { Locator } from '@playwright/test';
import { csv } from './support/tables';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the page never scrolls sideways, and everything answers to touch', async ({
    playground,
  }) => {
    const { page } = playground;
    await playground.open({ ...SMALL, engine: 'wasm' });
    await expect(playground.pathRows).toHaveCount(11);
    expect(await playground.sidewaysOverflow()).toBe(0);

    await test.step('bar, stage, losses and tabs stand under each other', async () => {
      const zones = [
        page.getByRole('banner'),
        playground.stage,
        page.getByRole('region', { name: 'Losses' }),
        page.getByRole('region', { name: 'Details' }),
      ];
      const places = await Promise.all(zones.map(placeOf));
      for (const [index, place] of places.entries()) {
        expect(place.left, 'starts within the window').toBeGreaterThanOrEqual(0);
        expect(place.right, 'ends within the window').toBeLessThanOrEqual(390);
        const above = places[index - 1];
        if (above) expect(place.top).toBeGreaterThanOrEqual(above.bottom);
      }
    });

    await test.step('what is touched is large enough', async () => {
      const controls = page.locator(
        'button:visible:not([tabindex="-1"]), select:visible, textarea:visible, [role=tab]:visible',
      );
      expect(await controls.count()).toBeGreaterThan(10);
      for (const control of await controls.all()) {
        const { width, height } = await placeOf(control);
        const name = (await control.getAttribute('aria-label')) ?? (await control.innerText());
        // WCAG 2.2, target size (minimum).
        expect.soft(Math.min(width, height), `“${name}”`).toBeGreaterThanOrEqual(24);
      }
    });

    await test.step('train, pause, walk and read by touch', async () => {
      await playground.button('Train').tap();
      await playground.reachIteration(10);
      await playground.button('Pause').tap();
      await expect(playground.button('Train')).toBeVisible();
      await playground.button('Surprise me').tap();
      await playground.pathRows.nth(8).tap();
      expect(await playground.sliderValue()).toBe(80);
      for (const name of ['Samples', 'Measures', 'Corpus'] as const) {
        await page.getByRole('tab', { name }).tap();
        await expect(page.getByRole('tabpanel', { name })).toBeVisible();
        expect.soft(await playground.sidewaysOverflow(), `tab ${name}`).toBe(0);
      }
    });

    await test.step('long words and long names do not widen it', async () => {
      await playground.interpolate('x'.repeat(300), `https://example.org/${'y'.repeat(200)}`);
      await expect.poll(() => playground.quotedOriginals()).toContain('x'.repeat(300));
      await playground.upload(`${'long'.repeat(30)}.txt`, text(60));
      await expect(playground.corpus).toContainText('60 sentences');
      expect(await playground.sidewaysOverflow()).toBe(0);
    });

    await test.step('a table is shown before it is opened, and the buttons stay in reach', async () => {
      await playground.upload('moods.csv', csv(80));
      await expect(playground.shownSentences.first()).toBeVisible();
      const open = playground.openCorpus.getByRole('button', { name: 'Open', exact: true });
      await expect(open).toBeInViewport({ ratio: 1 });
      expect(await playground.sidewaysOverflow()).toBe(0);
      await playground.openCorpus.getByRole('button', { name: 'Cancel' }).tap();
      await expect(playground.openCorpus).toBeHidden();
    });

    await test.step('the dialogs fit', async () => {
      for (const name of ['Settings', 'What is this?', 'Paste text']) {
        await playground.button(name).tap();
        const dialog = page.getByRole('dialog', { name });
        await expect(dialog).toBeVisible();
        await expect.poll(async () => (await placeOf(dialog)).right).toBeLessThanOrEqual(390);
        expect(await playground.sidewaysOverflow()).toBe(0);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
    });
  });
});

test('at 1440 × 900 the stage and both losses are in view without scrolling', async ({
  playground,
}) => {
  const { page } = playground;
  // Untrained, a decoder goes on to the longest sentence allowed: here, one line of the page.
  await playground.open({ ...SMALL, engine: 'wasm', maxLength: 10 });
  await expect(playground.pathRows).toHaveCount(11);
  expect(await playground.sidewaysOverflow()).toBe(0);
  await expect(playground.button('Train')).toBeInViewport({ ratio: 1 });
  await expect(playground.sentenceA).toBeInViewport({ ratio: 1 });
  await expect(playground.sentenceB).toBeInViewport({ ratio: 1 });
  await expect(playground.chart('Reconstruction loss')).toBeInViewport({ ratio: 1 });
  await expect(playground.chart('Critic loss')).toBeInViewport({ ratio: 1 });
  await expect(playground.pathRows.last()).toBeInViewport({ ratio: 1 });
  const stage = await placeOf(playground.stage);
  const losses = await placeOf(page.getByRole('region', { name: 'Losses' }));
  expect(losses.left).toBeGreaterThanOrEqual(stage.right);
});

test('nothing jumps while the figures change', async ({ playground }) => {
  const { page } = playground;
  await playground.openOnText(200);
  await expect(playground.pathRows).toHaveCount(11);
  const still: readonly Locator[] = [
    playground.stage,
    playground.path,
    playground.chart('Reconstruction loss'),
    playground.chart('Critic loss'),
    page.getByRole('region', { name: 'Details' }),
  ];
  await playground.train();
  await playground.reachIteration(20);
  const before = await Promise.all(still.map(placeOf));
  for (const iteration of [50, 100, 200, 300]) {
    await playground.reachIteration(iteration);
    const places = await Promise.all(still.map(placeOf));
    expect(places.map(({ top }) => top)).toEqual(before.map(({ top }) => top));
  }
  await playground.pause();
});

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

async function placeOf(locator: Locator): Promise<Place> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${String(locator)} is not on the page.`);
  const { x, y, width, height } = box;
  return { left: x, right: x + width, top: y, bottom: y + height, width, height };
}
