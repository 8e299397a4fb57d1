/** Where a run starts from, what it costs to leave it, and the way back to its best. */
import { BUILT_IN } from '../../src/corpora/built-in';
import { closeStorage } from './support/close-storage';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

test('the page opens with a demonstration model, whose training goes on', async ({
  playground,
}) => {
  await playground.open({ engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await expect(playground.stage).toContainText(/Demonstration model · trained [\d,]+ iterations/);
  await expect(playground.button('Train')).toBeEnabled();
  await expect(playground.alerts).toHaveCount(0);
  const trained = await playground.iteration();
  expect(trained).toBeGreaterThan(100);
  expect(await playground.pathIteration()).toBe(trained);
  await expect(playground.page).toHaveURL(/start=demo/);
  const measures = await playground.openTab('Measures');
  const card = measures.getByRole('region', { name: 'The demonstration model' });
  await expect(card).toContainText('come back word for word');
  await expect(card).toContainText('of 1,000');

  await test.step('Step and Train go on from it', async () => {
    await playground.step();
    await expect(playground.status).toContainText(`Iteration ${trained + 1}`);
    await playground.train();
    await playground.reachIteration(trained + 3);
    await playground.pause();
  });
  await test.step('Reset goes back to it', async () => {
    await playground.reset();
    await expect(playground.status).toContainText(`Iteration ${trained}`);
  });
  await test.step('or starts afresh, where that is chosen', async () => {
    await playground.button('Ways to reset').click();
    await playground.button('Start afresh').click();
    await expect(playground.status).toContainText('Iteration 0');
    await expect(playground.stage).toContainText('The model knows nothing yet');
    await expect(playground.page).toHaveURL(/start=fresh/);
    await playground.button('Show the demonstration model instead').click();
    await expect(playground.status).toContainText(`Iteration ${trained}`);
  });
});

test('settings can be looked at before there is any model', async ({ playground, page }) => {
  // Nothing of a corpus arrives.
  await page.route(/\/(corpora|models)\//, () => {});
  await playground.open({ engine: 'wasm' });
  const settings = await playground.openSettings();
  await expect(settings.getByLabel('Seed')).toHaveValue('1');
  await page.keyboard.press('Escape');
  await expect(playground.status).toContainText('Iteration 0');
});

test('every corpus of the page opens with its model, its pair and its language', async ({
  playground,
}) => {
  await playground.open({ engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  for (const { title, sentences, language, tryPairs } of BUILT_IN.toReversed()) {
    await test.step(title, async () => {
      await playground.chooseCorpus(title);
      const many = sentences.toLocaleString('en');
      await expect(playground.corpus).toContainText(`${title} · ${many} sentences`);
      await expect(playground.stage).toContainText('Demonstration model');
      const [pair] = tryPairs;
      await expect.poll(() => playground.quotedOriginals()).toEqual([...(pair ?? [])]);
      await expect(playground.sentenceA).toHaveAttribute('lang', language);
    });
  }
  await expect(playground.alerts).toHaveCount(0);
});

test('a link that says so starts from nothing', async ({ playground }) => {
  await playground.open({ engine: 'wasm', start: 'fresh' });
  await expect(playground.pathRows).toHaveCount(11);
  await expect(playground.status).toContainText('Iteration 0');
  await expect(playground.stage).toContainText('The model knows nothing yet');
  await expect(playground.stage).toContainText(/Once through the text \([\d,]+ iterations\) takes/);
  await expect(playground.stage).toContainText(/training needs [\d.]+ MB of memory/);
});

test('an English text begins with what a demonstration model has learned, or at random', async ({
  playground,
}) => {
  await playground.open({ engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.upload('mine.txt', text(300));
  await expect(playground.corpus).toContainText('mine.txt · 300 sentences');
  await expect(playground.stage).toContainText(
    /begins with what the demonstration model of “[\w ]+” has learned, and has seen none of your sentences/,
  );
  await expect(playground.stage).toContainText(/That model knows \d+ % of the words of this text/);
  await expect(playground.page).toHaveURL(/firstWeights=\w+.*fitted=[\w-]*firstWeights/);
  await expect(playground.status).toContainText('Iteration 0');

  await test.step('at random by a click, which the link says too', async () => {
    await playground.button('Begin from random weights instead').click();
    await expect(playground.stage).toContainText('The model knows nothing yet');
    await expect(playground.page).toHaveURL(/firstWeights=random/);
  });
});

test('settings that nobody chose are fitted, say why, and come back with the link', async ({
  playground,
}) => {
  await playground.open({ engine: 'wasm', start: 'fresh' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.upload('mine.txt', text(300));
  await expect(playground.corpus).toContainText('mine.txt · 300 sentences');
  const settings = await playground.openSettings();
  const longest = settings.getByLabel('Longest sentence (words)');
  await expect(longest).toHaveAccessibleDescription(/Fitted to this corpus: /);
  const fitted = await longest.inputValue();
  await expect(playground.page).toHaveURL(new RegExp(`maxLength=${fitted}.*fitted=.*maxLength`));
  await longest.fill('9');
  await expect(longest).not.toHaveAccessibleDescription(/Fitted/);
  await settings.getByRole('button', { name: 'Apply and start afresh' }).click();
  await expect(playground.corpus).toContainText(/mine\.txt · \d+ sentences/);
  await expect(playground.page).toHaveURL(/maxLength=9/);
  expect(new URLSearchParams(new URL(playground.page.url()).hash).get('fitted')).not.toContain(
    'maxLength',
  );
});

test('advice is followed with one click', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm', maxLength: 8 });
  await playground.upload('mine.txt', text(300));
  await expect(playground.corpus).toContainText(/mine\.txt · (?!300)\d+ sentences/);
  const corpus = await playground.openTab('Corpus');
  const advice = corpus.getByRole('list', { name: 'Advice' });
  const remedy = advice.getByRole('button', { name: /Read up to \d+ words/ });
  const longest = /\d+/.exec(await remedy.innerText())?.[0];
  await remedy.click();
  await expect(remedy).toHaveCount(0);
  await expect(playground.page).toHaveURL(new RegExp(`maxLength=${longest}`));
  await expect(playground.corpus).toContainText(/mine\.txt · (2[7-9]\d|300) sentences/);
});

test('a model that took more than a minute is not given up without a yes', async ({
  playground,
}) => {
  const { page } = playground;
  await page.clock.install();
  // A run that is kept could be had back.
  await closeStorage(page);
  await playground.openOnText(120);
  await playground.train();
  await playground.reachIteration(3);
  await page.clock.fastForward(120_000);
  await playground.pause();
  const iteration = await playground.iteration();
  const asked = page.getByRole('dialog', { name: 'Give up this model?' });

  await playground.reset();
  await expect(asked).toContainText('about 2 minutes');
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  expect(await playground.iteration()).toBe(iteration);

  await playground.upload('other.txt', text(80));
  await expect(asked).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(playground.corpus).toContainText('other.txt · 80 sentences');
  await playground.reset();
  await expect(asked).toBeHidden();
});
