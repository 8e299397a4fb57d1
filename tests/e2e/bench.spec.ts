import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
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
  const tooltip = playground.page.getByRole('tooltip');
  await expect(tooltip).toContainText('training sentence');
  await expect(badge).toHaveAccessibleDescription(/training sentence/);
  await playground.page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
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

/** What a table says, without the words that the page has for nothing said. */
function told(texts: readonly string[]): string[] {
  return texts.map((each) => (each.startsWith('(an empty') ? '' : each.trim()));
}

test('four corners are walked by keyboard, and they and the path are taken away', async ({
  playground,
  context,
}) => {
  const { page } = playground;
  const { keyboard } = page;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const formula = '=the baker watches the clock today .';
  await playground.openOnText(120);
  await playground.step();
  await playground.sentenceA.fill(formula);
  await expect.poll(() => playground.quotedOriginals()).toContain(formula);

  const bench = page.getByRole('region', { name: /^Four corners/ });
  const cells = bench.getByRole('gridcell');
  const corner = (name: string) => bench.getByRole('textbox', { name: `Corner ${name}` });
  const take = async (menu: string, form: string) => {
    await playground.button(menu).focus();
    await keyboard.press('Enter');
    await page.getByRole('dialog', { name: menu }).getByRole('button', { name: form }).focus();
    const download = form.startsWith('Save') ? page.waitForEvent('download') : undefined;
    await keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: /^(Copied|Saved as)/ })).toBeVisible();
    await keyboard.press('Escape');
    if (!download) return page.evaluate(() => navigator.clipboard.readText());
    return readFile(await (await download).path(), 'latin1');
  };
  const table = (csv: string) =>
    Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

  await test.step('two more sentences come with the grid', async () => {
    await bench.getByRole('button', { name: 'Four corners' }).focus();
    await keyboard.press('Enter');
    await expect(cells).toHaveCount(25);
    await expect(cells.last()).not.toBeEmpty();
    await expect(corner('A')).toHaveValue(formula);
    for (const name of ['C', 'D']) await expect(corner(name)).not.toHaveValue('');
  });

  await test.step('the grid is taken away as text, table and picture', async () => {
    const copied = await take('Export the four corners', 'Copy as text');
    expect(copied).toContain(`A, above left: ${formula}`);
    const records = table(await take('Export the four corners', 'Save as CSV'));
    expect(records.map(({ sentence }) => sentence)).toEqual(told(await cells.allInnerTexts()));
    expect(records[0]).toMatchObject({ corner: 'A', original: `'${formula}` });
    expect(await take('Export the four corners', 'Save as SVG')).toContain('mine.txt');
  });

  await test.step('the path is, too', async () => {
    const records = table(await take('Export the path', 'Save as CSV'));
    const path = await playground.pathSentences();
    expect(records.map(({ sentence }) => sentence)).toEqual(told(path));
    expect(records[0]).toMatchObject({ position: '0', original: `'${formula}` });
    expect((await take('Export the path', 'Save as PNG')).slice(1, 4)).toBe('PNG');
  });

  await test.step('the arrows walk, Enter reads, and a sentence becomes a corner', async () => {
    await cells.nth(12).focus();
    await keyboard.press('Control+Home');
    await expect(cells.first()).toBeFocused();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await expect(cells.nth(6)).toBeFocused();
    await expect(cells.nth(6)).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
    await expect(
      bench.getByRole('group', { name: 'The chosen cell' }).locator(':focus'),
    ).toHaveCount(1);
    await keyboard.press('Escape');
    await expect(cells.nth(6)).toBeFocused();
    const chosen = await cells.nth(6).innerText();
    await bench.getByRole('button', { name: 'Make it B' }).focus();
    await keyboard.press('Enter');
    await expect(corner('B')).toHaveValue(chosen);
    await expect(playground.sentenceB).toHaveValue(chosen);
  });

  expect(await playground.accessibilityFindings('#stage')).toEqual([]);
});
