/** The dialog that shows a text before it is opened, and how its reading is changed. */
import { writeFile } from 'node:fs/promises';
import { csv, labelled, quoted } from './support/tables';
import { expect, test } from './support/test';
import { lines, sentences, SMALL, text } from './support/texts';

const [FIRST = ''] = sentences(1);

test('columns are chosen by looking at them', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.upload('moods.csv', csv(90));
  const dialog = playground.openCorpus;
  const shown = playground.shownSentences;
  await expect(dialog.getByLabel('Sentence column')).toHaveValue('2');
  await expect(dialog.getByLabel('Label column')).toHaveValue('1');
  const rows = dialog.getByRole('region', { name: 'First rows' });
  await expect(rows.getByRole('columnheader', { name: 'mood label' })).toBeVisible();
  await expect(rows.getByRole('columnheader', { name: 'sentence sentence' })).toBeVisible();
  await expect(shown.first()).toHaveText(`calm ${FIRST}`);

  await test.step('without a label', async () => {
    await dialog.getByLabel('Label column').selectOption('None');
    await expect(shown.first()).toHaveText(FIRST);
  });
  await test.step('another sentence column, quickly changed back: the latest choice wins', async () => {
    await dialog.getByLabel('Sentence column').selectOption('mood');
    await dialog.getByLabel('Sentence column').selectOption('id');
    await dialog.getByLabel('Sentence column').selectOption('sentence');
    await expect(shown.first()).toHaveText(FIRST);
    await expect(dialog.getByLabel('Sentence column')).toHaveValue('2');
  });
  await test.step('the header taken for a row', async () => {
    await dialog.getByLabel('The first row names the columns').click();
    await expect(shown.first()).toHaveText('sentence');
    await expect(rows.getByRole('columnheader', { name: 'Column 3 sentence' })).toBeVisible();
  });

  await playground.openShown();
  await expect(playground.corpus).toContainText('moods.csv · 91 sentences');
  const corpus = await playground.openTab('Corpus');
  await expect(corpus.getByRole('list', { name: 'Labels' })).toHaveCount(0);

  await test.step('and later in the tab, from what was chosen', async () => {
    await corpus.getByRole('button', { name: 'Change…' }).click();
    await expect(dialog.getByLabel('The first row names the columns')).not.toBeChecked();
    await dialog.getByLabel('The first row names the columns').click();
    await dialog.getByLabel('Label column').selectOption('mood');
    await expect(shown.first()).toHaveText(`calm ${FIRST}`);
    await playground.openShown();
    await expect(playground.corpus).toContainText('moods.csv · 90 sentences');
    await expect(corpus.getByRole('list', { name: 'Labels' })).toContainText('calm45');
  });
});

test('a header that looks like data is told apart by the visitor', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  // All rows are made alike, so nothing tells that the first one is no header.
  const rows = labelled(80).map(({ label, sentence }) => `${label},${quoted(sentence)}`);
  await playground.upload('headless.csv', lines(rows));
  const header = playground.openCorpus.getByLabel('The first row names the columns');
  await expect(header).toBeVisible();
  if (await header.isChecked()) await header.click();
  await expect(playground.shownSentences.first()).toHaveText(`calm ${FIRST}`);
  await playground.openShown();
  await expect(playground.corpus).toContainText('headless.csv · 80 sentences');
});

test('an encoding is corrected, and running text cut or left', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  const dialog = playground.openCorpus;
  const naïve = sentences(80).map((sentence) => sentence.replace('a ', 'a naïve '));
  await playground.upload('latin.txt', Buffer.from(lines(naïve), 'latin1'));
  await expect(dialog.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(playground.shownSentences.first()).toContainText('naïve');
  await expect(dialog.getByRole('list', { name: 'Notices' })).toContainText('read as Windows-1252');
  await dialog.getByLabel('Encoding').selectOption('UTF-8');
  await expect(playground.shownSentences.first()).not.toContainText('naïve');
  await dialog.getByLabel('Encoding').selectOption('Windows-1252');
  await expect(playground.shownSentences.first()).toContainText('naïve');
  await playground.openShown();
  await expect(playground.corpus).toContainText('latin.txt · 80 sentences');
  await expect(playground.page).toHaveURL(/encoding=windows-1252/);

  const pairs = sentences(160).map(
    (sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
  );
  const prose = Array.from({ length: 80 }, (_, i) => `${pairs[2 * i]} ${pairs[2 * i + 1]}`);
  await playground.upload('prose.txt', lines(prose));
  await expect(dialog.getByLabel('Sentences', { exact: true })).toHaveValue('sentences');
  await expect(playground.shownSentences.first()).toHaveText(pairs[0] ?? '');
  await dialog.getByLabel('Sentences', { exact: true }).selectOption('One on each line');
  await expect(playground.shownSentences.first()).toHaveText(prose[0] ?? '');
  await dialog.getByLabel('Sentences', { exact: true }).selectOption('Running text, to be cut');
  await expect(playground.shownSentences.first()).toHaveText(pairs[0] ?? '');
  await playground.openShown();
  await expect(playground.corpus).toContainText('prose.txt · 160 sentences');
});

test('a choice that makes no sense is told in the dialog, and can be taken back', async ({
  playground,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.upload('moods.csv', csv(60));
  const dialog = playground.openCorpus;
  await dialog.getByLabel('Encoding').selectOption('UTF-16 LE');
  await expect(playground.shownSentences.first()).not.toContainText(FIRST);
  await dialog.getByLabel('Encoding').selectOption('UTF-8');
  await expect(playground.shownSentences.first()).toContainText(FIRST);

  await test.step('Cancel leaves all as it was, and gives the focus back', async () => {
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(playground.corpus).toContainText('Everyday scenes');
    await expect(playground.button('Upload corpus')).toBeFocused();
  });
});

test('pasted text is shown first where it is no list of lines', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.button('Paste text').click();
  const paste = playground.page.getByRole('dialog', { name: 'Paste text' });
  await paste.getByLabel('Your text').fill(csv(70).replace('\ufeff', ''));
  await paste.getByRole('button', { name: 'Use this text' }).click();
  await expect(playground.openCorpus).toContainText('Table (CSV)');
  await playground.openShown();
  await expect(playground.corpus).toContainText('Pasted text · 70 sentences');
});

test('reading a large file is given up, and training never stops for it', async ({
  playground,
}, testInfo) => {
  await playground.openOnText(300);
  await playground.train();
  await playground.reachIteration(5);
  // 60 MB of sentences that are all different.
  const many = Array.from({ length: 1_500_000 }, (_, i) => `the boat ${i} passes the quay today .`);
  const large = testInfo.outputPath('large.txt');
  await writeFile(large, lines(many));
  await playground.uploadFrom(large);
  await expect(playground.status).toContainText(/reading “large\.txt”: \d+ %/);
  const before = await playground.iteration();
  await playground.reachIteration(before + 3);
  await playground.status.getByRole('button', { name: 'Cancel' }).click();
  await expect(playground.status).not.toContainText('reading');
  const after = await playground.iteration();
  await playground.reachIteration(after + 5);
  await expect(playground.corpus).toContainText('mine.txt · 300 sentences');
  await playground.pause();
  await expect(playground.alerts).toHaveCount(0);

  await playground.upload('next.txt', text(80));
  await expect(playground.corpus).toContainText('next.txt · 80 sentences');
});
