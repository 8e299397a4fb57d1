/** Every form of text that the page reads, each from a real file, odd ones included. */
import { gzipSync } from 'node:zlib';
import type { Playground } from './support/page';
import { csv, labelled, quoted } from './support/tables';
import { expect, test } from './support/test';
import { lines, sentences, SMALL, text } from './support/texts';

interface Format {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  /** How the dialog names the form. */
  readonly form: string | RegExp;
  readonly first: string;
  readonly kept: number;
  /** Each label with its count, as the tab tells them. */
  readonly labels?: readonly string[];
  readonly notice?: string | RegExp;
  /** Something to find in the corpus afterwards. */
  readonly holds?: string;
}

const [FIRST = ''] = sentences(1);
const MOODS = ['calm46', 'busy45'];
const ODD_CELLS = [
  ...labelled(91).map(({ label, sentence }) => `${label},${quoted(sentence)}`),
  `calm,${quoted('the baker says "good morning", and\nthe nurse laughs .')}`,
  'busy',
  `calm,${quoted('a sailor sings in the rain .')},too much`,
];
const OBJECTS = labelled(91).map(({ label, sentence }) => ({ mood: label, sentence }));
const BROKEN_LINES = OBJECTS.map((object, i) =>
  i === 6 ? '{"mood": "calm", "sentence": "the' : JSON.stringify(object),
);
const PROSE = sentences(90).map((sentence) => {
  const plain = sentence.replace(' .', '.');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
});

const FORMATS: readonly Format[] = [
  {
    what: 'CSV with a byte-order mark, CRLF and quotes',
    name: 'moods.csv',
    content: csv(91),
    form: 'Table (CSV)',
    first: FIRST,
    kept: 91,
    labels: MOODS,
  },
  {
    what: 'CSV with quotes and line breaks inside cells, and ragged rows',
    name: 'odd.csv',
    content: `mood,sentence\n${ODD_CELLS.join('\n')}\n`,
    form: 'Table (CSV)',
    first: FIRST,
    kept: 93,
    notice: 'rows have more or fewer cells than the others; the first is row 94',
    holds: 'says "good morning", and the nurse laughs',
  },
  {
    what: 'TSV',
    name: 'moods.tsv',
    content: `mood\tsentence\n${lines(labelled(91).map((row) => `${row.label}\t${row.sentence}`))}`,
    form: 'Table (TSV)',
    first: FIRST,
    kept: 91,
    labels: MOODS,
  },
  {
    what: 'JSON, a list of objects',
    name: 'moods.json',
    content: JSON.stringify(OBJECTS, null, 2),
    form: 'JSON',
    first: FIRST,
    kept: 91,
    labels: MOODS,
  },
  {
    what: 'JSON, a list of sentences',
    name: 'sentences.json',
    content: JSON.stringify(sentences(90)),
    form: 'JSON',
    first: FIRST,
    kept: 90,
  },
  {
    what: 'JSON lines, one of them broken',
    name: 'moods.jsonl',
    content: lines(BROKEN_LINES),
    form: 'JSON lines',
    first: FIRST,
    kept: 90,
    notice: 'Line 7 is not valid JSON and was left out.',
  },
  {
    what: 'Markdown',
    name: 'notes.md',
    content: `# Notes\n\n${PROSE.join(' ')}\n\n- **A list** of [links](https://example.org/x).\n`,
    form: 'Markdown',
    first: 'Notes',
    kept: 92,
    holds: 'A list of links',
  },
  {
    what: 'running text, broken at a width',
    name: 'prose.txt',
    content: wrapped(PROSE.join(' '), 72),
    form: 'Plain text',
    first: PROSE[0] ?? '',
    kept: 90,
  },
  {
    what: 'lines that begin with a label and a finer one',
    name: 'questions.label',
    content: lines(
      labelled(91).map(({ label, sentence }, i) => `${label.toUpperCase()}:x${i % 3} ${sentence}`),
    ),
    form: 'Lines that begin with a label',
    first: FIRST,
    kept: 91,
    labels: ['CALM46', 'BUSY45'],
  },
  {
    what: 'gzip of CSV',
    name: 'moods.csv.gz',
    content: gzipSync(csv(91)),
    form: 'Table (CSV), compressed',
    first: FIRST,
    kept: 91,
    labels: MOODS,
  },
];

test('every form of text is shown, read and told about', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm', maxLength: 20 });
  await expect(playground.pathRows).toHaveCount(11);
  const corpus = await playground.openTab('Corpus');
  for (const { what, name, content, form, first, kept, ...told } of FORMATS) {
    await test.step(what, async () => {
      await playground.upload(name, content);
      await expect(playground.openCorpus).toContainText(form);
      await expect(playground.shownSentences.first()).toContainText(first);
      await playground.openShown();
      await expect(playground.corpus).toContainText(`${name} · ${kept} sentences`);
      await expect(corpus.getByRole('region', { name: 'How it was read' })).toContainText(form);
      if (told.labels) {
        await expect(corpus.getByRole('list', { name: 'Labels' }).getByRole('listitem')).toHaveText(
          [...told.labels],
        );
      }
      if (told.notice !== undefined) {
        await expect(corpus.getByRole('list', { name: 'Notices' })).toContainText(told.notice);
      }
      if (told.holds !== undefined) await expectToHold(playground, told.holds);
      await expect(playground.pathRows).toHaveCount(11);
      await expect(playground.alerts).toHaveCount(0);
    });
  }

  await test.step('and what was read last is trained on', async () => {
    await playground.train();
    await playground.reachIteration(10);
    await playground.pause();
  });
});

test('several files are one corpus, in the order of their names', async ({ playground }) => {
  await playground.open({ ...SMALL, engine: 'wasm' });
  await expect(playground.pathRows).toHaveCount(11);
  await playground.uploadAll([
    { name: 'second.txt', content: lines(sentences(120).slice(60)) },
    { name: 'first.txt', content: text(70) },
  ]);
  await expect(playground.openCorpus).toContainText('first.txt and 1 more');
  await expect(playground.shownSentences.first()).toContainText(FIRST);
  await playground.openShown();
  await expect(playground.corpus).toContainText('first.txt and 1 more · 120 sentences');

  await playground.dropAll([
    { name: 'a.txt', content: text(60) },
    { name: 'b.txt', content: lines(sentences(90).slice(60)) },
  ]);
  await expect(playground.openCorpus).toContainText('a.txt and 1 more');
  await playground.openShown();
  await expect(playground.corpus).toContainText('a.txt and 1 more · 90 sentences');
});

test('a truncated gzip and an empty table are refused, and the corpus at hand stays', async ({
  playground,
}) => {
  await playground.openOnText(120);
  const packed = gzipSync(csv(700));
  await playground.upload('cut.csv.gz', packed.subarray(0, packed.length - 900));
  const cut = playground.alert('“cut.csv.gz” is cut short or damaged near its end');
  await expect(cut).toContainText('upload it unpacked');
  await cut.getByRole('button', { name: 'Dismiss' }).click();
  await playground.upload('none.json', '[]');
  await expect(playground.openCorpus).toContainText('there is no sentence at the beginning');
  await playground.openShown();
  await expect(playground.alerts).toHaveCount(1);
  await expect(playground.corpus).toContainText('mine.txt · 120 sentences');
  await expect(playground.button('Train')).toBeEnabled();
});

async function expectToHold(playground: Playground, words: string): Promise<void> {
  const { page } = playground;
  await page.getByLabel('Search the corpus').fill(words);
  const found = page.getByRole('list', { name: 'Sentences of the corpus' });
  await expect(found.getByRole('listitem').first()).toContainText(words);
  await page.getByLabel('Search the corpus').fill('');
}

/** Breaks a text at the last space before every `width` characters. */
function wrapped(running: string, width: number): string {
  return running.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');
}
