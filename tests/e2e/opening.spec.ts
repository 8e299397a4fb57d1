import type { BrowserContext } from '@playwright/test';
import type { Playground } from './support/page';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

test('the first screen stands before any click', async ({ playground }) => {
  await playground.open();
  await expect(playground.pathRows).toHaveCount(11);
  await expect(playground.corpus).toContainText(/Everyday scenes · [\d,]+ sentences/);
  await expect(playground.status).toContainText(/Iteration \d+/);
  await expect(playground.status).toContainText('WebAssembly SIMD');
  await expect(playground.sentenceA).not.toHaveValue('');
  await expect(playground.sentenceB).not.toHaveValue('');
  const [a, b] = await playground.quotedOriginals();
  await expect(playground.sentenceA).toHaveValue(a ?? '');
  await expect(playground.sentenceB).toHaveValue(b ?? '');
  await expect(playground.button('Train')).toBeEnabled();
  await expect(playground.alerts).toHaveCount(0);
});

test('the worker begins while the app is still on its way', async ({ page, playground }) => {
  const asked = page.waitForRequest(/\/worker-[^/]*\.js$/);
  await page.route(/\/app-[^/]*\.js$/, async (route) => {
    await asked;
    await route.continue();
  });
  await playground.open();
  await expect(playground.pathRows).toHaveCount(11);
});

test('the page opens though storage does not answer', async ({ page, playground }) => {
  await page.addInitScript(() => {
    indexedDB.databases = () => new Promise(() => {});
  });
  await playground.open();
  await expect(playground.pathRows).toHaveCount(11);
});

test('a link opens exactly the experiment that it holds', async ({ playground }) => {
  await playground.open({
    ...SMALL,
    corpus: 'scenes',
    preset: 'paper-2018',
    seed: 77,
    engine: 'cpu',
    lowercase: 'off',
    a: 'The museum is closed on Sundays.',
    b: 'A man reads the newspaper.',
  });
  await expect(playground.status).toContainText('Plain JavaScript');
  await expect(playground.sentenceA).toHaveValue('The museum is closed on Sundays.');
  await expect(playground.sentenceB).toHaveValue('A man reads the newspaper.');
  await expect
    .poll(() => playground.quotedOriginals())
    .toEqual(['The museum is closed on Sundays.', 'A man reads the newspaper.']);
  const settings = await playground.openSettings();
  await expect(settings.getByRole('radio', { name: 'Paper 2018' })).toBeChecked();
  await expect(settings.getByLabel('Seed')).toHaveValue('77');
  await expect(settings.getByLabel('Engine')).toHaveValue('cpu');
  await expect(settings.getByLabel('Code size')).toHaveValue('32');
  await expect(settings.getByLabel('Generator layers')).toHaveValue('32');
  await expect(settings.getByLabel('Autoencoder optimiser')).toHaveValue('sgd');
  await expect(settings.getByLabel('Lowercase')).not.toBeChecked();
  await expect(playground.alerts).toHaveCount(0);
});

test('a shared link starts from the same place', async ({ playground, context }) => {
  await playground.open({ ...SMALL, engine: 'wasm', seed: 5 });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.interpolate('A man opens the door.', 'The cat sleeps on the sofa.');
  await expectPathBetween(playground, 'A man opens the door.', 'The cat sleeps on the sofa.');
  const before = await playground.pathSentences();
  await playground.step();
  await expect(playground.status).toContainText('Iteration 1');
  const loss = playground.chart('Reconstruction loss').getByRole('definition').first();
  const shown = await loss.innerText();

  const link = await copiedLink(playground, context);
  expect(new URL(link).hash).toContain('seed=5');
  await playground.page.goto('about:blank');
  await playground.page.goto(link);
  await expectPathBetween(playground, 'A man opens the door.', 'The cat sleeps on the sofa.');
  await expect(playground.status).toContainText('Iteration 0');
  expect(await playground.pathSentences()).toEqual(before);
  const sent = playground.page.getByRole('region', { name: 'What the sender measured' });
  await expect(sent).toContainText('The sender’s run reached iteration 1, after');
  const figure = sent.getByRole('definition');
  await expect(figure).toHaveText([shown, 'here –']);
  await playground.step();
  await expect(playground.status).toContainText('Iteration 1');
  await expect(loss).toHaveText(shown);
  await expect(figure).toHaveText([shown, `here ${shown}`]);
  await playground.button('Dismiss what the sender measured').click();
  await expect(sent).toBeHidden();
});

test('a link to a text of one’s own asks for that very text', async ({ playground, context }) => {
  await playground.openOnText(120, { seed: 5 });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.interpolate('the baker watches the clock', 'a girl paints the garden gate');
  await expectPathBetween(
    playground,
    'the baker watches the clock',
    'a girl paints the garden gate',
  );
  const before = await playground.pathSentences();
  const link = await copiedLink(playground, context);

  await playground.page.goto('about:blank');
  await playground.page.goto(link);
  const asked = playground.page.getByRole('dialog', { name: 'This link needs a text of its own' });
  await expect(asked).toBeVisible();
  const chooser = playground.page.waitForEvent('filechooser');
  await asked.getByRole('button', { name: 'Choose the file' }).click();
  const buffer = Buffer.from(text(120));
  await (await chooser).setFiles({ name: 'renamed.txt', mimeType: 'text/plain', buffer });

  await expect(asked).toBeHidden();
  await expect(playground.corpus).toContainText('renamed.txt · 120 sentences');
  await expectPathBetween(
    playground,
    'the baker watches the clock',
    'a girl paints the garden gate',
  );
  expect(await playground.pathSentences()).toEqual(before);
  await expect(playground.alerts).toHaveCount(0);
});

test('another text than the one linked is taken, with a word about it', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm', corpus: '0123456789abcdef' });
  const asked = playground.page.getByRole('dialog', { name: 'This link needs a text of its own' });
  await expect(asked).toBeVisible();
  const chooser = playground.page.waitForEvent('filechooser');
  await asked.getByRole('button', { name: 'Choose the file' }).click();
  const buffer = Buffer.from(text(60));
  await (await chooser).setFiles({ name: 'other.txt', mimeType: 'text/plain', buffer });
  await expect(playground.corpus).toContainText('other.txt · 60 sentences');
  await expect(playground.alert('another text than the one the link was made with')).toContainText(
    'upload its file',
  );
});

/** What the button that shares puts on the clipboard. */
async function copiedLink(playground: Playground, context: BrowserContext): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await playground.button('Copy link to this experiment').click();
  await expect(playground.button('Link copied')).toBeVisible();
  return playground.page.evaluate(() => navigator.clipboard.readText());
}

async function expectPathBetween(playground: Playground, a: string, b: string): Promise<void> {
  await expect.poll(() => playground.quotedOriginals()).toEqual([a, b]);
}
