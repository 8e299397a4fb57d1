import { open } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import type { Playground } from './support/page';
import { expect, test } from './support/test';
import { lines, sentences, SMALL, text } from './support/texts';

interface Refused {
  readonly why: string;
  readonly content: string | Uint8Array;
  /** What the alert says happened. */
  readonly what: string;
  /** What it says to do. */
  readonly next: string;
}

const REFUSED: readonly Refused[] = [
  {
    why: 'an empty file',
    content: '',
    what: 'The text is empty.',
    next: 'Choose a plain text file with one sentence a line',
  },
  {
    why: 'a binary file',
    content: Uint8Array.from({ length: 4000 }, (_, i) => (i * 131) % 255 || 1),
    what: 'This file is not plain text',
    next: 'Save it as plain text',
  },
  {
    why: 'NUL bytes',
    content: text(100).replaceAll('clock', 'clo\0ck'),
    what: 'This file is not plain text',
    next: 'Save it as plain text',
  },
  {
    why: 'one huge line',
    content: sentences(700).join(' ').replaceAll('.', 'and').repeat(3),
    what: 'The whole text is one line of ',
    next: 'break it after every full stop',
  },
  {
    why: 'fewer than 50 usable sentences',
    content: text(49),
    what: 'There are only 49 usable sentences',
    next: 'Bring a longer text',
  },
  {
    why: 'over-long sentences only',
    content: lines(sentences(60).map((sentence) => sentence.repeat(4))),
    what: 'All 60 lines have more than 20 words.',
    next: 'Raise “Longest sentence (words)” (up to 60).',
  },
  {
    why: 'the same line throughout',
    content: lines(Array.from({ length: 200 }, () => 'the baker watches the clock .')),
    what: 'All 200 lines are the same sentence.',
    next: 'at least 50 different sentences',
  },
];

test('a file that cannot be used is refused, and the model at hand goes on', async ({
  playground,
}, testInfo) => {
  const { iteration, proveUnchanged } = await trainedOnMine(playground);
  for (const { why, content, what, next } of REFUSED) {
    await test.step(why, async () => {
      await playground.upload(`${why}.txt`, content);
      await expectRefusal(playground.alert(what), next);
      await proveUnchanged();
    });
  }

  await test.step('over 200 MB', async () => {
    // Three gigabytes cannot be read at once at all: told of its size, the page has not tried.
    const path = testInfo.outputPath('huge.txt');
    const file = await open(path, 'w');
    // So much text that what is looked at first does not run into the empty rest.
    await file.write(text(700).repeat(300));
    await file.truncate(3_000_000_000);
    await file.close();
    await playground.uploadFrom(path);
    await expectRefusal(
      playground.alert('“huge.txt” has 3000 MB; the limit is 200 MB.'),
      'Cut it to a part',
    );
    await proveUnchanged();
    // Mended, the same file can be chosen again: the browser keeps nothing of the first time.
    await expect(playground.page.locator('input[type=file]')).toHaveValue('');
  });

  await test.step('while it trains, training goes on', async () => {
    await playground.train();
    await playground.reachIteration(iteration + 5);
    await playground.drop('few.txt', text(12));
    await expect(playground.alert('There are only 12 usable sentences')).toBeVisible();
    const refusedAt = await playground.iteration();
    await playground.reachIteration(refusedAt + 5);
    await playground.pause();
  });

  await test.step('the next good text takes the alert away', async () => {
    await playground.drop('good.txt', text(80));
    await expect(playground.corpus).toContainText('good.txt · 80 sentences');
    await expect(playground.status).toContainText('Iteration 0');
    await expect(playground.alerts).toHaveCount(0);
  });
});

test('an empty sentence box is pointed out, and the last path stays', async ({ playground }) => {
  const { proveUnchanged } = await trainedOnMine(playground);
  for (const [box, name] of [
    [playground.sentenceA, 'Sentence A'],
    [playground.sentenceB, 'Sentence B'],
  ] as const) {
    const before = await playground.pathSentences();
    await box.fill('   ');
    await expectRefusal(playground.alert(`${name} is empty`), 'Type a sentence');
    expect(await playground.pathSentences()).toEqual(before);
    await box.fill('the nurse buys a red kite today .');
    await expect(playground.alerts).toHaveCount(0);
    await box.fill(' ');
    await expect(playground.alert(`${name} is empty`)).toBeVisible();
    await proveUnchanged();
    await expect(playground.alerts).toHaveCount(0);
  }
});

test('settings out of range are refused by name, and nothing changes', async ({ playground }) => {
  const { proveUnchanged } = await trainedOnMine(playground);
  const settings = await playground.openSettings();
  await settings.getByLabel('Code size').fill('100000');
  await settings.getByLabel('Critic layers').fill('12 and 14');
  await settings.getByLabel('Batch (sentences)').fill('0');
  await expect(settings.getByLabel('Code size')).toHaveAccessibleDescription(
    /enter a whole number from 4 to 600/,
  );
  await settings.getByRole('button', { name: 'Apply and start afresh' }).click();
  const refusal = settings.getByRole('alert');
  await expect(refusal).toContainText('Nothing was changed.');
  await expect(refusal).toContainText('Code size: enter a whole number from 4 to 600.');
  await expect(refusal).toContainText('Critic layers: enter 1 to 4 whole numbers from 4 to 1000');
  await expect(refusal).toContainText('Batch (sentences): enter a whole number from 2 to 512.');
  await playground.page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await proveUnchanged();
  await playground.openSettings();
  await expect(settings.getByLabel('Code size')).toHaveValue('32');
  await expect(settings.getByLabel('Batch (sentences)')).toHaveValue('16');
});

test('an address that makes no sense is answered by its parts', async ({ playground }) => {
  await test.step('on opening, defaults stand in', async () => {
    await playground.open({ ...SMALL, engine: 'wasm', corpus: 'nonsense', seed: 'x', spin: 5 });
    const told = playground.alert('Parts of the address make no sense');
    await expect(told).toContainText('corpus=nonsense (no such corpus)');
    await expect(told).toContainText('seed=x (Seed: enter a whole number from 0 to 2147483647)');
    await expect(told).toContainText('spin=5');
    await expect(told).toContainText('Defaults are used in their place.');
    await expect(playground.corpus).toContainText('Everyday scenes');
    await expect(playground.pathRows).toHaveCount(11);
    await told.getByRole('button', { name: 'Dismiss' }).click();
    await expect(playground.alerts).toHaveCount(0);
  });

  await test.step('later, the experiment at hand goes on', async () => {
    const { proveUnchanged } = await trainedOnMine(playground);
    // The address follows the sentences after a moment.
    await expect(playground.page).toHaveURL(/corpus=[0-9a-f]{16}/);
    const address = playground.page.url();
    await playground.page.evaluate(() => {
      location.hash = '#hiddenSize=9999&hello';
    });
    const told = playground.alert('Parts of the address make no sense');
    await expect(told).toContainText('hiddenSize=9999 (Code size: enter a whole number');
    await expectRefusal(told, 'Nothing was changed');
    await expect(playground.page).toHaveURL(address);
    await proveUnchanged();
  });
});

test('losses that explode stop the run with a word about why, and Reset goes on', async ({
  playground,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm', learningRate: 10 });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.train();
  const stopped = playground.alert('Training stopped at iteration');
  await expect(stopped).toContainText(/the reconstruction loss (rose to|is no longer a number)/);
  await expect(stopped).toContainText('Lower the autoencoder learning rate (now 10) in Settings');
  await expect(stopped).toContainText('press Reset');
  await expect(playground.status).toContainText('stopped', { ignoreCase: true });
  await expect(playground.button('Train')).toBeDisabled();

  const settings = await playground.openSettings();
  await settings.getByLabel('Autoencoder learning rate').fill('0.003');
  await playground.page.keyboard.press('Escape');
  await playground.reset();
  await expect(playground.status).toContainText('Iteration 0');
  await expect(playground.alerts).toHaveCount(0);
  await playground.train();
  await playground.reachIteration(10);
  await playground.pause();
  await expect(playground.alerts).toHaveCount(0);
});

interface Trained {
  readonly iteration: number;
  /** That a refusal left text, model and weights alone: a fresh pair of sentences is answered. */
  readonly proveUnchanged: () => Promise<void>;
}

async function trainedOnMine(playground: Playground): Promise<Trained> {
  // The longest sentence is set, so that it is not fitted to each text.
  await playground.openOnText(120, { maxLength: 20 });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.train();
  await playground.reachIteration(5);
  await playground.pause();
  const iteration = await playground.iteration();
  const pairs = sentences(200);
  const proveUnchanged = async () => {
    const pair = [pairs.pop() ?? '', pairs.pop() ?? ''] as const;
    await playground.interpolate(...pair);
    await expect.poll(() => playground.quotedOriginals()).toEqual([...pair]);
    expect(await playground.pathIteration()).toBe(iteration);
    expect(await playground.iteration()).toBe(iteration);
    await expect(playground.corpus).toContainText('mine.txt · 120 sentences');
    await expect(playground.status).not.toContainText('reading');
    await expect(playground.button('Train')).toBeEnabled();
  };
  await expect.poll(() => playground.pathIteration()).toBe(iteration);
  return { iteration, proveUnchanged };
}

/** An alert that says what to do; where it can be put away, that is done. */
async function expectRefusal(alert: Locator, next: string): Promise<void> {
  await expect(alert).toContainText(next);
  const dismiss = alert.getByRole('button', { name: 'Dismiss' });
  if (await dismiss.isVisible()) {
    await dismiss.click();
    await expect(alert).toBeHidden();
  }
}
