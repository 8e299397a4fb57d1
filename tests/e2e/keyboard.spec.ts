import type { Locator } from '@playwright/test';
import type { Playground } from './support/page';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

/** More presses of Tab than there are stops on the page. */
const MOST_STOPS = 120;

test('the whole job is done without a mouse', async ({ playground }) => {
  const { page } = playground;
  const { keyboard } = page;
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);

  await test.step('the first stop skips the bar', async () => {
    await keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the interpolation' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(playground.stage).toBeFocused();
    await keyboard.press('Shift+Tab');
  });

  await test.step('a file is brought', async () => {
    await tabTo(playground, playground.button('Upload corpus'));
    const chooser = page.waitForEvent('filechooser');
    await keyboard.press('Enter');
    const buffer = Buffer.from(text(120));
    await (await chooser).setFiles({ name: 'mine.txt', mimeType: 'text/plain', buffer });
    await expect(playground.corpus).toContainText('mine.txt · 120 sentences');
  });

  await test.step('training starts and pauses on one button', async () => {
    await tabTo(playground, playground.button('Train'));
    await keyboard.press('Enter');
    await expect(playground.button('Pause')).toBeFocused();
    await playground.reachIteration(10);
    await keyboard.press('Space');
    await expect(playground.button('Train')).toBeFocused();
    await expect(playground.status).toContainText('paused', { ignoreCase: true });
  });

  await test.step('one iteration more', async () => {
    const before = await playground.iteration();
    await tabTo(playground, playground.button('Step'));
    await keyboard.press('Enter');
    await expect(playground.status).toContainText(`Iteration ${before + 1}`);
  });

  await test.step('two sentences are typed', async () => {
    await tabTo(playground, playground.sentenceA);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('the baker watches the clock today .');
    await tabTo(playground, playground.sentenceB);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('a sailor repairs the blue boat at noon .');
    await expect
      .poll(() => playground.quotedOriginals())
      .toEqual(['the baker watches the clock today .', 'a sailor repairs the blue boat at noon .']);
  });

  await test.step('the path is walked', async () => {
    await tabTo(playground, playground.position);
    await keyboard.press('Home');
    await expect.poll(() => playground.currentRow()).toBe(0);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect.poll(() => playground.currentRow()).toBe(2);
    await keyboard.press('End');
    await expect.poll(() => playground.currentRow()).toBe(10);
  });

  await test.step('the shape of the path is changed', async () => {
    await tabTo(playground, playground.button('More'), 'Shift+Tab');
    await keyboard.press('Enter');
    const linear = page.getByRole('radio', { name: 'Linear' });
    await expect(linear).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Spherical' })).toBeChecked();
    await keyboard.press('Escape');
    await expect(playground.button('More')).toBeFocused();
  });

  await test.step('the tabs are turned with the arrows', async () => {
    await tabTo(playground, page.getByRole('tab', { name: 'Samples' }));
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Map' })).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Measures' })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: 'Measures' })).toBeVisible();
  });

  await test.step('the corpus is chosen', async () => {
    await tabTo(playground, playground.corpus, 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('listbox', { name: 'Corpus' })).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(playground.status).toContainText('Iteration 0');
    await expect(playground.corpus).not.toContainText('mine.txt');
  });
});

for (const [opener, title] of [
  ['Settings', 'Settings'],
  ['What is this?', 'What is this?'],
  ['Paste text', 'Paste text'],
] as const) {
  test(`the dialog “${title}” keeps the focus and gives it back`, async ({ playground }) => {
    const { page } = playground;
    await playground.open({ ...SMALL, engine: 'wasm' });
    await expect(playground.pathRows).toHaveCount(11);
    await tabTo(playground, playground.button(opener));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    const stops = new Set<string>();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab');
      expect(await dialog.locator(':focus').count(), `after ${stop + 1} presses of Tab`).toBe(1);
      const where = await dialog.locator(':focus').evaluate((element) => {
        const all = [...element.ownerDocument.querySelectorAll('*')];
        return String(all.indexOf(element));
      });
      // Once around is enough.
      if (stops.has(where)) break;
      stops.add(where);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(playground.button(opener)).toBeFocused();
  });
}

/** Presses Tab until the element has the focus, which every stop on the way must show. */
async function tabTo(playground: Playground, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await playground.page.keyboard.press(key);
    const stop = await playground.focusedStop();
    if (stop !== undefined) expect(stop.shown, `the focus on ${stop.name} is visible`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${String(target)}.`);
}
