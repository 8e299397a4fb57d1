import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { Playground } from './support/page';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

const PAIR = ['the baker watches the clock', 'a girl buys a red kite'] as const;

/** Trains a small model on a text of its own for a while. */
async function trainOwn(playground: Playground): Promise<number> {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await playground.upload('mine.txt', text(120));
  await expect(playground.corpus).toContainText('mine.txt · 120 sentences');
  await playground.interpolate(...PAIR);
  await playground.train();
  await playground.reachIteration(20);
  await playground.pause();
  return playground.iteration();
}

async function save(page: Page, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: item }).click();
  return contentOf(await download);
}

async function contentOf(download: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], fileName));
      return dropped;
    },
    [name, bytes.toString('base64')] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
}

test('a run is saved as one file and goes on in another visit, charts and path included', async ({
  playground,
}) => {
  const { page } = playground;
  const iteration = await trainOwn(playground);
  await expect.poll(() => playground.pathIteration()).toBe(iteration);
  const path = await playground.pathSentences();
  const loss = await playground.latestValue('Reconstruction loss', 'training');
  const { name, bytes } = await save(page, 'Save run (.arae)');
  expect(name).toBe(`mine-${iteration}.arae`);

  await playground.open({ engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await drop(page, name, bytes);
  await expect(playground.corpus).toContainText('mine.txt · 120 sentences');
  await expect.poll(() => playground.iteration()).toBe(iteration);
  await expect(playground.sentenceA).toHaveValue(PAIR[0]);
  await expect.poll(() => playground.pathSentences()).toEqual(path);
  expect(await playground.latestValue('Reconstruction loss', 'training')).toBe(loss);
  await playground.step();
  await playground.reachIteration(iteration + 1);
});

test('a run that was saved without its text asks for it, and speaks until it comes', async ({
  playground,
}) => {
  const { page } = playground;
  const iteration = await trainOwn(playground);
  await expect.poll(() => playground.pathIteration()).toBe(iteration);
  const path = await playground.pathSentences();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('checkbox', { name: 'With the text it is trained on' }).uncheck();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save run (.arae)' }).click();
  const { name, bytes } = await contentOf(await download);
  expect(bytes.includes('corpus.txt')).toBe(false);

  await playground.open({ engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await drop(page, name, bytes);
  const dialog = page.getByRole('dialog', { name: 'This run needs its text' });
  await expect(dialog).toContainText('mine.txt');
  await dialog.getByRole('button', { name: 'Open it without' }).click();
  const without = page.getByRole('region', { name: 'This run is without its text' });
  await expect(without).toContainText('mine.txt');
  await expect(playground.button('Train')).toBeDisabled();
  await expect(playground.sentenceA).toHaveValue(PAIR[0]);
  await expect.poll(() => playground.pathSentences()).toEqual(path);
  await expect.poll(() => playground.accessibilityFindings()).toEqual([]);
  const chooser = page.waitForEvent('filechooser');
  await without.getByRole('button', { name: 'Give the text' }).click();
  const file = { name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from(text(120)) };
  await (await chooser).setFiles([file]);
  await expect(playground.corpus).toContainText('mine.txt · 120 sentences');
  await expect.poll(() => playground.iteration()).toBe(iteration);
  await expect(without).toHaveCount(0);
  await expect(playground.button('Train')).toBeEnabled();
});

test('a damaged file is refused in words, and nothing changes', async ({ playground }) => {
  const { page } = playground;
  const iteration = await trainOwn(playground);
  const path = await playground.pathSentences();
  const { name, bytes } = await save(page, 'Save run (.arae)');
  await drop(page, name, bytes.subarray(0, bytes.length / 2));
  await expect(playground.alert('present run is unchanged')).toHaveCount(1);
  await drop(page, 'other.arae', Buffer.from('<script>alert(1)</script>'));
  await expect(playground.alert('“other.arae” is no run')).toBeVisible();
  expect(await playground.iteration()).toBe(iteration);
  expect(await playground.pathSentences()).toEqual(path);
  await playground.step();
  await playground.reachIteration(iteration + 1);
});

test('weights go to PyTorch and come back; history and samples are plain files', async ({
  playground,
}) => {
  const { page } = playground;
  const iteration = await trainOwn(playground);
  const { name, bytes } = await save(page, 'Weights for PyTorch (.zip)');
  expect(name).toBe(`mine-${iteration}-pytorch.zip`);
  for (const part of ['arae.py', 'vocab.json', 'optimisers.safetensors', 'sentences.txt']) {
    expect(bytes.includes(part), part).toBe(true);
  }
  const history = await save(page, 'History (CSV)');
  const rows = history.bytes.toString().trim().split('\r\n');
  expect(rows[0]).toContain('iteration,reconstruction,accuracy');
  expect(rows.at(-1)?.split(',')[0]).toBe(String(iteration));
  const samples = await save(page, 'Samples (text)');
  expect(samples.bytes.toString().trim().split('\n').length).toBeGreaterThan(5);
  const svg = (await save(page, 'Charts (SVG)')).bytes.toString();
  expect(svg).toContain('Reconstruction loss');
  expect(svg).toContain('stroke="rgb(');
  expect(svg).not.toContain('var(--');
  const png = (await save(page, 'Charts (PNG)')).bytes;
  expect(png.subarray(1, 4).toString()).toBe('PNG');

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Save' })).toBeVisible();
  await expect.poll(() => playground.accessibilityFindings()).toEqual([]);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a run or weights' }).click();
  await (await chooser).setFiles([{ name, mimeType: 'application/zip', buffer: bytes }]);
  const dialog = page.getByRole('dialog', { name: 'This run needs its text' });
  await expect(dialog.or(playground.alerts)).toHaveCount(0);
  await expect.poll(() => playground.iteration()).toBe(iteration);
  await playground.step();
  await playground.reachIteration(iteration + 1);
});
