import { expect, test } from './support/test';
import { sentences } from './support/texts';

const A = 'the baker watches the clock at noon .';
const B = 'a sailor repairs the blue boat today .';

for (const { engine, named, iterations } of [
  { engine: 'wasm', named: 'WebAssembly SIMD', iterations: 60 },
  { engine: 'webgl', named: 'WebGL', iterations: 6 },
]) {
  test(`a text of one’s own is trained on and walked through with ${engine}`, async ({
    playground,
  }) => {
    await playground.openOnText(300, { engine });
    await expect(playground.status).toContainText(named);
    await expect(playground.pathRows).toHaveCount(11);

    await test.step('Train: both charts gain points', async () => {
      expect(await playground.latestValue('Reconstruction loss', 'training')).toBeNaN();
      expect(await playground.latestValue('Critic loss', 'gap')).toBeNaN();
      await playground.train();
      await expectToChange(() => playground.latestValue('Reconstruction loss', 'training'));
      await expectToChange(() => playground.latestValue('Critic loss', 'gap'));
      await expectToChange(() => playground.latestValue('Critic loss', 'real'));
      await expectToChange(() => playground.latestValue('Critic loss', 'generated'));
      await expect(playground.chart('Reconstruction loss').getByRole('application')).toBeVisible();
      await expect(playground.chart('Critic loss').getByRole('application')).toBeVisible();
      await playground.reachIteration(iterations);
      await expect
        .poll(() => playground.latestValue('Reconstruction loss', 'held-out'))
        .toBeGreaterThan(0);
      await expect(playground.status).toContainText('sentences/s');
    });

    await test.step('Pause: training stops, and the path still answers', async () => {
      await playground.pause();
      await expect(playground.status).toContainText('paused', { ignoreCase: true });
      const stoppedAt = await playground.iteration();
      expect(stoppedAt).toBeGreaterThanOrEqual(iterations);
      await playground.interpolate(A, B);
      await expect.poll(() => playground.quotedOriginals()).toEqual([A, B]);
      expect(await playground.pathIteration()).toBe(stoppedAt);
      expect(await playground.iteration()).toBe(stoppedAt);
      await expect(playground.pathRows.first()).toContainText(/A, reconstructed/);
      await expect(playground.pathRows.last()).toContainText(/B, reconstructed/);
    });

    await test.step('Step: exactly one iteration more', async () => {
      const before = await playground.iteration();
      await playground.step();
      await expect(playground.status).toContainText(`Iteration ${before + 1}`);
      await expect(playground.button('Step')).toBeEnabled();
      await expect.poll(() => playground.pathIteration()).toBe(before + 1);
      expect(await playground.iteration()).toBe(before + 1);
    });

    await test.step('Reset: back to iteration 0, with the same text', async () => {
      await playground.reset();
      await expect(playground.status).toContainText('Iteration 0');
      await expect(playground.corpus).toContainText('mine.txt · 300 sentences');
      expect(await playground.latestValue('Reconstruction loss', 'training')).toBeNaN();
      await expect.poll(() => playground.quotedOriginals()).toEqual([A, B]);
      expect(await playground.pathIteration()).toBe(0);
      await playground.step();
      await expect(playground.status).toContainText('Iteration 1');
    });
    await expect(playground.status).toContainText(named);
    await expect(playground.alerts).toHaveCount(0);
  });
}

test('plain JavaScript trains, too', async ({ playground }) => {
  await playground.openOnText(60, { engine: 'cpu' });
  await expect(playground.status).toContainText('Plain JavaScript');
  await playground.train();
  await playground.reachIteration(3);
  await playground.pause();
  expect(await playground.latestValue('Reconstruction loss', 'training')).toBeGreaterThan(0);
  await playground.interpolate(A, B);
  await expect.poll(() => playground.quotedOriginals()).toEqual([A, B]);
  expect(await playground.pathIteration()).toBe(await playground.iteration());
});

test('a model that has learned gives both sentences back, and the path between is walked', async ({
  playground,
}) => {
  const { page } = playground;
  await playground.openOnText(60, { hiddenSize: 64, learningRate: 0.01 });
  const [a = '', b = ''] = sentences(60).slice(20);
  await playground.interpolate(a, b);
  await playground.train();
  await expect(playground.pathRows.first()).toContainText('A, reconstructed word for word', {
    timeout: 45_000,
  });
  await expect(playground.pathRows.last()).toContainText('B, reconstructed word for word', {
    timeout: 45_000,
  });
  await playground.pause();
  await expect.poll(() => playground.pathIteration()).toBe(await playground.iteration());

  await test.step('the slider points at a row and reads it', async () => {
    await playground.slideTo(0);
    await expect.poll(() => playground.currentRow()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => playground.currentRow()).toBe(1);
    const [, second] = await playground.pathSentences();
    await expect(playground.position).toHaveAttribute('aria-valuetext', `10: ${second}`);
    await page.keyboard.press('End');
    await expect.poll(() => playground.currentRow()).toBe(10);
    expect(await playground.sliderValue()).toBe(100);
  });

  await test.step('a click on a row moves the slider there', async () => {
    await playground.pathRows.nth(3).click();
    await expect.poll(() => playground.currentRow()).toBe(3);
    expect(await playground.sliderValue()).toBe(30);
  });

  await test.step('Swap turns the path around', async () => {
    await playground.swap();
    await expect(playground.sentenceA).toHaveValue(b);
    await expect(playground.sentenceB).toHaveValue(a);
    await expect.poll(() => playground.quotedOriginals()).toEqual([b, a]);
    await expect.poll(() => playground.sliderValue()).toBe(70);
  });

  await test.step('more shows a spherical path, and other numbers of points', async () => {
    const straight = await playground.pathConfidences();
    await playground.button('More').click();
    await page.getByText('Spherical', { exact: true }).click();
    // The ends lie on both paths; between them the codes differ, and so do the confidences.
    await expect.poll(() => playground.pathConfidences()).not.toEqual(straight);
    await page.getByText('Linear', { exact: true }).click();
    await expect.poll(() => playground.pathConfidences()).toEqual(straight);
    await page.getByRole('slider', { name: 'Points' }).press('Home');
    await expect(playground.pathRows).toHaveCount(3);
    await page.getByRole('slider', { name: 'Points' }).press('End');
    await expect(playground.pathRows).toHaveCount(25);
    await page.keyboard.press('Escape');
  });

  await test.step('Surprise me brings two other sentences of the text', async () => {
    await playground.surprise();
    await expect(playground.sentenceA).not.toHaveValue(b);
    const pair = [await playground.sentenceA.inputValue(), await playground.sentenceB.inputValue()];
    for (const sentence of pair) expect(sentences(60)).toContain(sentence);
    await expect.poll(() => playground.quotedOriginals()).toEqual(pair);
  });
});

/** Waits for a first figure, and then for another one. */
async function expectToChange(read: () => Promise<number>): Promise<void> {
  await expect.poll(async () => Number.isFinite(await read())).toBe(true);
  const first = await read();
  await expect.poll(read).not.toBe(first);
}
