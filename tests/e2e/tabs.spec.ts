import { expect, test } from './support/test';
import { sentences, SMALL, text } from './support/texts';

test('samples change as the generator learns, and earlier ones can be compared', async ({
  playground,
}) => {
  await playground.openOnText(300);
  const samples = await playground.openTab('Samples');
  const lists = samples.getByRole('list');
  await expect(lists).toHaveCount(2);
  await expect(lists.first().getByRole('listitem')).toHaveCount(12);
  await expect(samples).toContainText('The same noise, at iteration 0');
  const first = await lists.first().innerText();

  await playground.train();
  await expect(samples).toContainText(/The same noise, at iteration [1-9]/);
  await playground.pause();
  await expect(samples).toContainText(
    `The same noise, at iteration ${await playground.iteration()}`,
  );
  expect(await lists.first().innerText()).not.toBe(first);
  await samples.getByLabel('Compare with').selectOption('Iteration 0');
  await expect(lists.nth(1)).toHaveText(first.split('\n').join(''), { useInnerText: false });
});

test('measures tell their figures, and what they mean', async ({ playground }) => {
  await playground.openOnText(300);
  const measures = await playground.openTab('Measures');
  await expect(measures).toContainText('Held-out figures come with the first iterations.');
  await playground.train();
  await expect(measures).toContainText(/Held-out figures are those of iteration \d+/);
  await playground.pause();
  for (const name of ['Accuracy', 'Exact match', 'Unique samples']) {
    await expect(measures.getByRole('heading', { name })).toBeVisible();
  }
  await expect(measures).toContainText(/\d+\.\d % · \d+\.\d %/);
});

test('the corpus can be looked through, and its sentences taken to the stage', async ({
  playground,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await playground.upload('mine.txt', `${text(300)}\n\n${text(10)}`);
  await expect(playground.corpus).toContainText('mine.txt · 300 sentences');
  const corpus = await playground.openTab('Corpus');
  await expect(corpus).toContainText('Lines read312');
  await expect(corpus.getByRole('region', { name: 'How it was read' })).toContainText('UTF-8');
  await expect(corpus).toContainText('300: 285 to train on, 15 held out');
  await expect(corpus).toContainText('0 too long, 10 twice there, 2 empty');
  await expect(corpus.getByRole('list', { name: 'Notices' })).toContainText(
    '10 lines repeat an earlier one and were left out.',
  );

  const found = corpus.getByRole('list', { name: 'Sentences of the corpus' });
  await corpus.getByLabel('Search the corpus').fill('sailor');
  const wanted = sentences(300).filter((sentence) => sentence.includes('sailor'));
  await expect(corpus).toContainText(`1 to 12 of ${wanted.length} sentences`);
  await expect(found.getByRole('listitem').first()).toContainText(wanted[0] ?? '');
  await corpus.getByRole('button', { name: 'Later' }).click();
  await expect(found.getByRole('listitem').first()).toContainText(wanted[12] ?? '');
  await found.getByRole('button', { name: 'Make this B' }).first().click();
  await expect(playground.sentenceB).toHaveValue(wanted[12] ?? '');
  await expect.poll(() => playground.quotedOriginals()).toContain(wanted[12]);

  await corpus.getByLabel('Search the corpus').fill('zebra');
  await expect(corpus).toContainText('No sentence contains this.');
  await expect(found.getByRole('listitem')).toHaveCount(0);
});

test('words are drawn on the path and in samples, which are truncated, filtered and taken along', async ({
  playground,
}) => {
  const { page } = playground;
  await playground.open({ engine: 'wasm', temperature: 1.5 });
  await expect(playground.stage).toContainText('drawn at temperature 1.5');
  const first = await playground.pathSentences();
  await playground.button('Draw again').click();
  await expect.poll(() => playground.pathSentences()).not.toEqual(first);
  await expect(page).toHaveURL(/temperature=1\.5&draw=2$/);

  const samples = await playground.openTab('Samples');
  const made = samples.getByRole('list').nth(1).getByRole('listitem');
  await expect(made).toHaveCount(12);
  await samples.getByRole('button', { name: 'Decoding: temperature 1.5' }).click();
  await page.getByText('Greedy', { exact: true }).click();
  await expect(playground.stage).not.toContainText('drawn at temperature');
  await expect(page).not.toHaveURL(/temperature/);
  await page.keyboard.press('Escape');

  const distinct = async () => new Set(await made.allInnerTexts()).size;
  const before = await distinct();
  await samples.getByRole('button', { name: 'More samples' }).click();
  await expect(made).toHaveCount(24);
  await samples.getByRole('slider', { name: 'Truncation ψ' }).press('Home');
  await expect.poll(distinct).toBeLessThan(before);
  await expect(samples).toContainText('Measures use other samples');
  await expect(samples).toContainText('One of 4 is kept: those of whose words the decoder');
  await samples.getByLabel('Kept').selectOption('All');
  await expect(samples).not.toContainText('is kept');
  await expect(samples.getByLabel('Chosen by')).toBeDisabled();
  await samples.getByLabel('Kept').selectOption('The better half');
  await samples.getByLabel('Chosen by').selectOption('The critic');
  await expect(samples).toContainText('whose codes the critic finds most real');
  await samples.getByRole('slider', { name: 'Truncation ψ' }).press('End');
  await expect.poll(distinct).toBeGreaterThan(before);

  const words = (await made.first().locator('span').first().innerText()).match(/\p{L}+/gu) ?? [];
  const word = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
  await samples.getByLabel('Only with').fill(word);
  await expect(samples).toContainText(/\d+ of 24 samples/);
  for (const sample of await made.all()) await expect(sample).toContainText(word);
  const chosen = await made.first().locator('span').first().innerText();
  await made.first().getByRole('button', { name: 'Make this A' }).click();
  await expect(playground.sentenceA).toHaveValue(chosen);
  await expect.poll(() => playground.quotedOriginals()).toContain(chosen);
});
