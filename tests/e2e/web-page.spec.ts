/** The model as a web page of one file: opened from the disk, without a server or a network. */
import { statSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { Playground } from './support/page';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

/**
 * Saves the page and opens it from the disk, where nothing was before; what it asks for and
 * complains of is kept.
 */
async function openSaved({ page }: Playground, browser: Browser, path: string) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Web page with the model (.html)' }).click();
  await (await download).saveAs(path);
  await page.goto('about:blank');

  const context = await browser.newContext();
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const opened = await context.newPage();
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('dialog', (dialog) => complaints.push(dialog.message()));
  await opened.goto(`file://${path}`);
  return { opened, asked, complaints };
}

async function sentencesOf(page: Page): Promise<string[]> {
  return page
    .getByRole('list', { name: 'Interpolation path' })
    .locator('.sentence')
    .allInnerTexts();
}

test('a saved page opens from the disk and walks as the playground does, asking nothing of a network', async ({
  playground,
  browser,
}, testInfo) => {
  await playground.open({ engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  const [a, b] = [await playground.sentenceA.inputValue(), await playground.sentenceB.inputValue()];
  const first = await playground.pathSentences();
  await playground.button('Pin').click();
  await playground.interpolate('The dog is running into the waves.', 'Who is playing the piano?');
  await expect.poll(() => playground.quotedOriginals()).toContain('Who is playing the piano?');
  const second = await playground.pathSentences();

  const file = testInfo.outputPath('model.html');
  const { opened, asked, complaints } = await openSaved(playground, browser, file);
  expect(statSync(file).size).toBeLessThan(3_000_000);
  await expect(opened.getByRole('banner')).toContainText('learned Everyday scenes for');
  const saved = new Playground(opened);
  expect(await sentencesOf(opened)).toEqual(second);
  const [boxA, boxB] = [saved.sentenceA, saved.sentenceB];
  await expect(boxA).toHaveValue('The dog is running into the waves.');
  await boxA.fill(a);
  await boxB.fill(b);
  await expect.poll(() => sentencesOf(opened)).toEqual(first);

  await opened.getByRole('button', { name: 'Swap' }).click();
  await expect(boxA).toHaveValue(b);
  await expect.poll(() => sentencesOf(opened)).toEqual(first.toReversed());
  await saved.position.focus();
  await opened.keyboard.press('End');
  await expect(saved.position).toHaveAttribute('aria-valuetext', `100: ${first[0]}`);
  await opened.getByRole('button', { name: 'Random sentence' }).click();
  await opened.getByRole('button', { name: 'Make this B' }).click();
  await expect(boxB).not.toHaveValue(a);
  await opened.locator('summary').last().click();
  await opened.getByRole('button', { name: /^Walk here: / }).click();
  await expect(boxB).toHaveValue(b);
  await expect.poll(() => sentencesOf(opened)).toEqual(first);

  await opened.setViewportSize({ width: 390, height: 844 });
  expect(await saved.sidewaysOverflow()).toBe(0);
  expect(await saved.accessibilityFindings()).toEqual([]);
  expect(asked).toEqual([`file://${file}`]);
  expect(complaints).toEqual([]);
  await opened.context().close();
});

test('a saved page shows a hostile name, sentence and vocabulary as the text that they are', async ({
  playground,
  browser,
}, testInfo) => {
  const hostile = '</script><img src=x onerror="alert(1)">';
  await playground.open({ ...SMALL, engine: 'wasm' });
  const lines = `${text(60)}${`${hostile} & <b>onerror</b> {{x}}\n`.repeat(3)}`;
  await playground.upload(`${hostile}.txt`, lines);
  await expect(playground.corpus).toContainText('onerror');
  await playground.interpolate(hostile, "'; alert(2); //<!--<script>");
  await expect.poll(() => playground.quotedOriginals()).toContain(hostile);

  const file = testInfo.outputPath('hostile.html');
  const { opened, asked, complaints } = await openSaved(playground, browser, file);
  await expect(opened.getByRole('strong')).toContainText('onerror');
  await expect(opened.getByRole('textbox', { name: 'Sentence A' })).toHaveValue(hostile);
  const quoted = opened.getByRole('list', { name: 'Interpolation path' }).locator('q');
  expect(await quoted.first().innerText()).toBe(hostile);
  await opened.getByRole('button', { name: 'Swap' }).click();
  await expect(quoted.last()).toHaveText(hostile);
  expect(await opened.locator('img').count()).toBe(0);
  expect(await opened.locator('script').count()).toBe(3);
  expect(asked).toEqual([`file://${file}`]);
  expect(complaints).toEqual([]);
  await opened.context().close();
});
