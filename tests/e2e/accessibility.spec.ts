import { csv } from './support/tables';
import { expect, test } from './support/test';
import { SMALL, text } from './support/texts';

test('axe finds nothing wrong, wherever somebody goes, in both themes', async ({ playground }) => {
  test.slow(); // some thirty looks at the whole page
  const { page } = playground;
  const expectNoFindings = async (where: string, part?: string) =>
    test.step(where, async () => {
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute(
          'data-mantine-color-scheme',
          colorScheme,
        );
        const findings = await playground.accessibilityFindings(part);
        expect.soft(findings, `${where}, ${colorScheme}`).toEqual([]);
      }
    });
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await expectNoFindings('the first screen');

  // 20 sentences twice, for a notice.
  await playground.upload('mine.txt', `${text(200)}${text(20)}`);
  await expect(playground.corpus).toContainText('mine.txt · 200 sentences');
  await playground.train();
  await playground.reachIteration(30);
  await playground.upload('few.txt', text(10));
  await expect(playground.alert('only 10 usable sentences')).toBeVisible();
  await expectNoFindings('training, with an alert');

  await playground.pause();
  await playground.interpolate('the baker watches a zebra .', 'a sailor repairs the boat .');
  await expect(playground.stage).toContainText('zebra');
  await expect(await playground.openTab('Measures')).toBeVisible();
  await expectNoFindings('paused, with the tab Measures');

  await playground.sentenceA.fill('');
  await expect(playground.alert('Sentence A is empty')).toBeVisible();
  await expect(await playground.openTab('Corpus')).toBeVisible();
  await expectNoFindings('an empty box, with the tab Corpus');

  await playground.corpus.click();
  await expect(page.getByRole('listbox', { name: 'Corpus' })).toBeVisible();
  await expectNoFindings('the list of corpora');
  await page.keyboard.press('Escape');

  await playground.upload('moods.csv', csv(80));
  await expect(playground.shownSentences.first()).toBeVisible();
  await expect(playground.openCorpus).toHaveCSS('opacity', '1');
  await expectNoFindings('“Open corpus”', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(playground.openCorpus).toBeHidden();

  const dialog = page.getByRole('dialog');
  for (const name of ['Settings', 'What is this?', 'Paste text', 'More']) {
    await playground.button(name).click();
    await expect(dialog).toBeVisible();
    await expect(dialog).toHaveCSS('opacity', '1');
    await expectNoFindings(`“${name}”`, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
