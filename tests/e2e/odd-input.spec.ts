import { expect, test } from './support/test';
import { lines, sentences, SMALL, text } from './support/texts';

interface Read {
  readonly what: string;
  readonly content: string | Uint8Array;
  readonly kept: number;
  /** Which notice tells of it; absent where there is nothing to tell. */
  readonly notice?: string | RegExp;
  /** What is advised about it. */
  readonly advice?: string | RegExp;
  /** Shown before it is opened. */
  readonly asked?: boolean;
  /** Something to find in the corpus afterwards, as it should read. */
  readonly holds?: string;
}

const NAÏVE = sentences(90).map((sentence) => sentence.replace('baker', 'garçon naïf'));
const OVERLONG = sentences(40).map((sentence) => sentence.repeat(5));
const RARE = sentences(80).map((sentence, i) => `rare${i} odd${i} strange${i} ${sentence}`);
const ARABIC = ['قطة', 'ولد', 'بنت', 'رجل', 'طفل', 'معلم', 'طبيب', 'بحار'].flatMap((who) =>
  [
    'يقرأ كتابا',
    'يشرب الماء',
    'يرى القمر',
    'يفتح الباب',
    'يحب البحر',
    'يكتب رسالة',
    'ينام هنا',
  ].map((does) => `${who} ${does} .`),
);

const READ: readonly Read[] = [
  {
    what: 'UTF-16 with its mark',
    content: Buffer.from(`\ufeff${lines(NAÏVE)}`, 'utf16le'),
    kept: 90,
    notice: 'The file is in UTF-16 LE',
    holds: 'garçon naïf',
  },
  {
    what: 'UTF-8 with a byte-order mark',
    content: `\ufeff${text(90)}`,
    kept: 90,
    notice: 'UTF-8 byte-order mark',
  },
  {
    what: 'Windows-1252',
    content: Buffer.from(lines(NAÏVE), 'latin1'),
    kept: 90,
    asked: true,
    notice: 'read as Windows-1252',
    holds: 'garçon naïf',
  },
  {
    what: 'duplicates',
    content: text(90) + text(30),
    kept: 90,
    notice: '30 lines repeat an earlier one',
  },
  {
    what: 'many over-long sentences',
    content: text(60) + lines(OVERLONG),
    kept: 60,
    advice: '40 of 100 sentences (40 %) have more than 20 words and were left out',
  },
  {
    what: 'many unknown words',
    content: lines(RARE),
    kept: 80,
    advice: /The vocabulary covers \d+ % of all words in the text/,
  },
  { what: 'CRLF', content: text(90).replaceAll('\n', '\r\n'), kept: 90, holds: 'the baker' },
  {
    what: 'emoji',
    content: lines(sentences(90).map((sentence) => `🐈‍⬛ ${sentence}`)),
    kept: 90,
    holds: '🐈‍⬛ a girl paints',
  },
  { what: 'right to left', content: lines(ARABIC), kept: 56, holds: 'قطة يقرأ كتابا' },
];

test('odd but usable texts are read, and what is odd about them is told', async ({
  playground,
}) => {
  await playground.open({ ...SMALL, engine: 'wasm', vocabularySize: 100, maxLength: 20 });
  await expect(playground.pathRows).toHaveCount(11);
  const corpus = await playground.openTab('Corpus');
  const notices = corpus.getByRole('list', { name: 'Notices' });
  for (const { what, content, kept, asked, notice, advice, holds } of READ) {
    await test.step(what, async () => {
      await playground.upload(`${what}.txt`, content);
      if (asked) await playground.openShown();
      await expect(playground.corpus).toContainText(`${what}.txt · ${kept} sentences`);
      await expect(corpus.getByRole('heading', { name: `${what}.txt` })).toBeVisible();
      if (notice === undefined) await expect(notices).toHaveCount(0);
      else await expect(notices).toContainText(notice);
      if (advice !== undefined) {
        await expect(corpus.getByRole('list', { name: 'Advice' })).toContainText(advice);
      }
      if (holds !== undefined) {
        await corpus.getByLabel('Search the corpus').fill(holds);
        await expect(
          corpus
            .getByRole('list', { name: 'Sentences of the corpus' })
            .getByRole('listitem')
            .first(),
        ).toContainText(holds);
      }
      await expect(playground.pathRows).toHaveCount(11);
      await expect(playground.alerts).toHaveCount(0);
    });
  }
});

test('a text can be dropped, and pasted', async ({ playground }) => {
  const { page } = playground;
  await playground.open({ ...SMALL, engine: 'wasm' });
  await playground.drop('dropped.txt', text(70));
  await expect(playground.corpus).toContainText('dropped.txt · 70 sentences');

  await playground.button('Paste text').click();
  const dialog = page.getByRole('dialog', { name: 'Paste text' });
  await dialog.getByLabel('Your text').fill(text(65));
  await dialog.getByRole('button', { name: 'Use this text' }).click();
  await expect(dialog).toBeHidden();
  await expect(playground.corpus).toContainText('Pasted text · 65 sentences');
  await expect(playground.pathRows).toHaveCount(11);

  await playground.chooseCorpus('Everyday scenes');
  await expect(playground.status).not.toContainText('reading');
  await expect(playground.corpus).not.toContainText('Pasted text');
  await expect(playground.alerts).toHaveCount(0);
});

test('a sentence box takes 10,000 characters and words that nobody knows', async ({
  playground,
}) => {
  await playground.openOnText(120);

  const long = 'the baker watches the clock '.repeat(400).slice(0, 10_000);
  await playground.interpolate(long, 'a zebra reads the Gazette');
  await expect(playground.stage).toContainText(/Too long: the last 1,\d\d\d words were left out/);
  await expect(playground.stage).toContainText(
    'Not in this corpus: “zebra”, “reads”, “gazette”, read as unknown words.',
  );
  await expect(playground.pathRows).toHaveCount(11);
  await expect.poll(() => playground.quotedOriginals()).toContain('a zebra reads the Gazette');
  expect(await playground.sidewaysOverflow()).toBe(0);

  // One word of that length is a single unknown word.
  await playground.interpolate('x'.repeat(10_000), '<b>&amp;</b> <oov> العربية');
  await expect.poll(() => playground.quotedOriginals()).toContain('<b>&amp;</b> <oov> العربية');
  expect(await playground.sidewaysOverflow()).toBe(0);
  await expect(playground.alerts).toHaveCount(0);
});
