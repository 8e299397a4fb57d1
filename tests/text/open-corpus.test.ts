import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ReadingChoice } from '../../src/reading';
import { previewSource, readSource } from '../../src/text/open-corpus';
import { fingerprint } from '../../src/text/reading/fingerprint';
import { inputOf, range, readAll, refusal } from './reading/inputs';

const never = new AbortController().signal;

/** Reads a file in small pieces and in one; both must give the same, and the preview agree. */
async function read(name: string, content: string | Uint8Array, choice: ReadingChoice = {}) {
  const whole = await readAll([inputOf(name, content, 10_000_000)], choice);
  expect(await readAll([inputOf(name, content, 7)], choice)).toEqual(whole);
  const preview = await previewSource([inputOf(name, content)], choice, never);
  expect(preview.reading).toEqual(whole.reading);
  expect(preview.sentences).toEqual(whole.rows.slice(0, 20));
  expect(preview.notices).toEqual(whole.notices);
  return { ...whole, preview };
}

const REVIEWS = range(30).map((i) => ({
  text: `The soup number ${i}, they say, was ${i % 3 === 0 ? 'good' : 'cold'}.`,
  label: i % 3 === 0 ? 'positive' : 'negative',
}));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('plain text', () => {
  it('is read line by line where lines are sentences', async () => {
    const { texts, reading, notices } = await read(
      'my.txt',
      'One two.\r\nThree four.\r\n\r\nFive\r\n',
    );
    expect(texts).toEqual(['One two.', 'Three four.', 'Five']);
    expect(reading).toEqual({
      format: 'text',
      compressed: false,
      encoding: 'utf-8',
      split: 'lines',
      rightToLeft: false,
    });
    expect(notices).toEqual([]);
  });

  it('is cut into sentences where it is prose, and either way if so chosen', async () => {
    const prose = 'It rains. We stay in.\nThe sun is out. We go. It is warm.\n';
    expect((await read('my.txt', prose)).texts).toEqual([
      'It rains.',
      'We stay in.',
      'The sun is out.',
      'We go.',
      'It is warm.',
    ]);
    const lines = await read('my.txt', prose, { split: 'lines' });
    expect(lines.texts).toEqual(['It rains. We stay in.', 'The sun is out. We go. It is warm.']);
    expect(lines.reading.split).toBe('lines');
    const cut = await read('my.txt', 'One. Two.\nThree\nFour\n', { split: 'sentences' });
    expect(cut.texts).toEqual(['One.', 'Two.', 'Three', 'Four']);
  });

  it('is read as one huge line, too', async () => {
    const line = range(3000).map((i) => `This is sentence ${i}.`);
    const { texts } = await read('my.txt', line.join(' '));
    expect(texts).toEqual(line);
  });

  it('names the language that its letters tell, and the direction', async () => {
    const languageOf = async (text: string) => {
      const { reading } = await read('my.txt', text);
      return [reading.language, reading.rightToLeft];
    };
    expect(await languageOf('我们在公园里散步。\n天气很好。')).toEqual(['zh', false]);
    expect(await languageOf('東京に行きます。\n散歩します。')).toEqual(['ja', false]);
    expect(await languageOf('هل تحب القهوة؟\nنعم أحبها.')).toEqual(['ar', true]);
    expect(await languageOf('گربه پشت پنجره است.')).toEqual(['fa', true]);
    expect(await languageOf('שלום עולם')).toEqual(['he', true]);
    expect(await languageOf('ฉันชอบเดินเล่น')).toEqual(['th', false]);
    expect(await languageOf('안녕하세요')).toEqual(['ko', false]);
    expect(await languageOf('Guten Tag 你好')).toEqual([undefined, false]);
  });

  it('is decoded as chosen', async () => {
    const bytes = Buffer.from('na\u00efve caf\u00e9\nna\u00efve tea\n', 'utf-8');
    expect((await read('my.txt', bytes)).texts[0]).toBe('naïve café');
    const western = await read('my.txt', bytes, { encoding: 'windows-1252' });
    expect(western.texts[0]).toBe('naÃ¯ve cafÃ©');
    expect(western.reading.encoding).toBe('windows-1252');
  });
});

describe('Markdown', () => {
  it('is read as sentences without its marks', async () => {
    const text =
      '# A *title*\n\nSome words\nover lines. And [more](x.html).\n\n- an item\n- **two**\n';
    const { texts, reading } = await read('my.md', text);
    expect(texts).toEqual(['A title', 'Some words over lines.', 'And more.', 'an item', 'two']);
    expect(reading).toMatchObject({ format: 'markdown', split: 'sentences' });
    const lines = await read('my.md', text, { split: 'lines' });
    expect(lines.texts).toEqual([
      'A title',
      'Some words',
      'over lines. And more.',
      'an item',
      'two',
    ]);
  });
});

describe('lines that begin with a label', () => {
  it.each([
    ['__label__', ({ text, label }: (typeof REVIEWS)[0]) => `__label__${label} ${text}`],
    [
      'a name and a colon',
      ({ text, label }: (typeof REVIEWS)[0]) => `${label.toUpperCase()}: ${text}`,
    ],
    [
      'a digit',
      ({ text, label }: (typeof REVIEWS)[0]) => `${label === 'positive' ? 1 : 0} ${text}`,
    ],
  ])('are told by %s', async (_, line) => {
    const { texts, rows, reading, preview } = await read('my.txt', REVIEWS.map(line).join('\n'));
    expect(texts).toEqual(REVIEWS.map(({ text }) => text));
    expect(new Set(rows.map(({ label }) => label)).size).toBe(2);
    expect(reading).toMatchObject({
      format: 'labelled',
      table: { header: false, columns: ['label', 'sentence'], sentenceColumn: 1, labelColumn: 0 },
    });
    expect(preview.rows).toHaveLength(10);
  });

  it('may have a finer label, which can be chosen', async () => {
    const lines = range(20).map(
      (i) => `DESC:${i % 4 === 0 ? 'manner' : 'def'} What is number ${i} ?`,
    );
    const text = [...lines, ...lines.map((line) => line.replace('DESC', 'NUM'))].join('\n');
    const { rows, reading } = await read('my.txt', text);
    expect(rows[0]).toEqual({ text: 'What is number 0 ?', label: 'DESC' });
    expect(reading.table?.columns).toEqual(['label', 'finer label', 'sentence']);
    const finer = await read('my.txt', text, { labelColumn: 1 });
    expect(finer.rows[0]).toEqual({ text: 'What is number 0 ?', label: 'DESC:manner' });
    const none = await read('my.txt', text, { labelColumn: null });
    expect(none.rows[0]).toEqual({ text: 'What is number 0 ?' });
  });

  it('are not seen in a text with a colon here and there', async () => {
    const text = 'NOTE: one\nplain two\nNOTE: three\nplain four\nNOTE: five\nplain six';
    expect((await read('my.txt', text)).reading.format).toBe('text');
  });
});

describe('tables', () => {
  const csv = (rows: readonly (typeof REVIEWS)[0][]) =>
    rows.map(({ text, label }, i) => `${i},${label},${quoted(text)}`).join('\n');

  it('are read with header or without, sentence and label found', async () => {
    const headed = await read('my.csv', `id,label,text\n${csv(REVIEWS)}\n`);
    expect(headed.rows).toEqual(REVIEWS);
    expect(headed.reading).toEqual({
      format: 'csv',
      compressed: false,
      encoding: 'utf-8',
      split: 'lines',
      rightToLeft: false,
      table: { header: true, columns: ['id', 'label', 'text'], sentenceColumn: 2, labelColumn: 1 },
    });
    expect(headed.preview.rows[0]).toEqual(['0', 'positive', REVIEWS[0]?.text]);
    const bare = await read('my.csv', csv(REVIEWS));
    expect(bare.rows).toEqual(REVIEWS);
    expect(bare.reading.table).toEqual({
      header: false,
      columns: ['Column 1', 'Column 2', 'Column 3'],
      sentenceColumn: 2,
      labelColumn: 1,
    });
  });

  it('are read by the columns that were chosen', async () => {
    const text = `id,label,text\n${csv(REVIEWS)}\n`;
    const { rows } = await read('my.csv', text, { sentenceColumn: 1, labelColumn: 0 });
    expect(rows[1]).toEqual({ text: 'negative', label: '1' });
    const { rows: headless } = await read('my.csv', text, { header: false });
    expect(headless[0]).toEqual({ text: 'text', label: 'label' });
    const { rows: unlabelled } = await read('my.csv', text, { labelColumn: null });
    expect(unlabelled[0]).toEqual({ text: REVIEWS[0]?.text });
    // Of another table, perhaps: what is not there is guessed.
    expect((await read('my.csv', text, { sentenceColumn: 9 })).rows).toEqual(REVIEWS);
  });

  it('may have quotes and line ends in cells, CRLF, a byte-order mark and semicolons', async () => {
    const cells = ['He said: "Go; now!"', 'Two\r\nlines', 'plain words here', 'semi;colon'];
    const rows = range(12).map(
      (i) => `${quoted(`${cells[i % 4]} ${i}`)};${i % 2 === 0 ? 'a' : 'b'}`,
    );
    const { rows: found, notices } = await read(
      'my.csv',
      `\ufeffText;Group\r\n${rows.join('\r\n')}`,
    );
    expect(found.slice(0, 4)).toEqual([
      { text: 'He said: "Go; now!" 0', label: 'a' },
      { text: 'Two lines 1', label: 'b' },
      { text: 'plain words here 2', label: 'a' },
      { text: 'semi;colon 3', label: 'b' },
    ]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/byte-order mark/);
  });

  it('may have ragged rows: what can be read is, and the first odd row is named', async () => {
    const rows = ['label,text', 'pos,I like it, really', 'neg', '', 'neg,It is bad'];
    const good = range(20).map((i) => `${i % 2 === 0 ? 'pos' : 'neg'},Number ${i} is here`);
    const { rows: found, notices } = await read('my.csv', [...rows, ...good].join('\n'));
    expect(found.slice(0, 3)).toEqual([
      { text: 'I like it, really', label: 'pos' },
      { text: 'It is bad', label: 'neg' },
      { text: 'Number 0 is here', label: 'pos' },
    ]);
    expect(notices).toEqual([
      '2 rows have more or fewer cells than the others; the first is row 2.',
    ]);
  });

  it('may have a header that looks like a row, and a first row that looks like a header', async () => {
    const good = range(20).map(
      (i) => `A sentence with number ${i},${i % 2 === 0 ? 'good' : 'bad'}`,
    );
    // The label "good" comes again further down, so this is no header.
    const first = await read('my.csv', ['Short words,good', ...good].join('\n'));
    expect(first.rows[0]).toEqual({ text: 'Short words', label: 'good' });
    // Nothing tells that this names columns; the visitor may say so.
    const odd = ['This is what people wrote about it,judgement of it all', ...good].join('\n');
    expect((await read('my.csv', odd, { header: true })).rows).toHaveLength(20);
    expect((await read('my.csv', odd, { header: false })).rows).toHaveLength(21);
  });

  it('in tabs are told by their name, and without it', async () => {
    const text = REVIEWS.map(({ text: its, label }) => `${label}\t${its}`).join('\n');
    for (const name of ['my.tsv', 'my.txt', 'Pasted text']) {
      const { rows, reading } = await read(name, text);
      expect(rows).toEqual(REVIEWS);
      expect(reading.format).toBe('tsv');
    }
  });

  it('that were pasted are told by their header', async () => {
    const { rows, reading } = await read('Pasted text', `id,label,text\n${csv(REVIEWS)}\n`);
    expect(rows).toEqual(REVIEWS);
    expect(reading.format).toBe('csv');
  });

  it('of one column are lines', async () => {
    const text = 'One, two, three.\nFour.\nFive, six.\nSeven and eight.\nA, b, c, d.\n';
    expect((await read('my.csv', text)).texts).toEqual(text.trim().split('\n'));
  });

  it('with several sentences in a cell are cut, each keeping its label', async () => {
    const rows = range(10).map(
      (i) => `${i % 2 === 0 ? 'pos' : 'neg'}\tIt is ${i}. We like it. So it is.`,
    );
    const { rows: found, reading } = await read('my.tsv', rows.join('\n'));
    expect(reading.split).toBe('sentences');
    expect(found.slice(2, 5)).toEqual([
      { text: 'So it is.', label: 'pos' },
      { text: 'It is 1.', label: 'neg' },
      { text: 'We like it.', label: 'neg' },
    ]);
    const lines = await read('my.tsv', rows.join('\n'), { split: 'lines' });
    expect(lines.rows).toHaveLength(10);
  });

  it('with a quotation mark left open are read on, and the row is named', async () => {
    const text = ['label,text', ...range(9).map((i) => `l${i % 2},Number ${i} is here`)];
    text[5] = 'l0,"Number 4 is here';
    const { rows, notices } = await read('my.csv', text.join('\n'));
    expect(rows).toHaveLength(9);
    expect(rows[4]?.text).toMatch(/Number 4 is here$/);
    expect(notices.every((notice) => notice.startsWith('In row 6 a quotation mark'))).toBe(true);
  });
});

describe('JSON', () => {
  it('may be a list of sentences', async () => {
    const { texts, reading } = await read(
      'my.json',
      JSON.stringify(REVIEWS.map(({ text }) => text)),
    );
    expect(texts).toEqual(REVIEWS.map(({ text }) => text));
    expect(reading).toMatchObject({ format: 'json', split: 'lines' });
    expect(reading.table).toBeUndefined();
  });

  it('may be a list of objects, inside an object, too', async () => {
    const objects = REVIEWS.map(({ text, label }, i) => ({
      id: i,
      body: text,
      meta: { mood: label },
    }));
    const nested = JSON.stringify({ version: 1, data: objects }, undefined, 2);
    for (const text of [JSON.stringify(objects), nested]) {
      const { rows, reading } = await read('my.json', text);
      expect(rows).toEqual(REVIEWS);
      expect(reading.table).toEqual({
        header: true,
        columns: ['id', 'body', 'meta.mood'],
        sentenceColumn: 1,
        labelColumn: 2,
      });
    }
  });

  it('may be a list of lists', async () => {
    const { rows, reading } = await read(
      'my.json',
      JSON.stringify(REVIEWS.map(({ text, label }) => [label, text])),
    );
    expect(rows).toEqual(REVIEWS);
    expect(reading.table?.columns).toEqual(['Column 1', 'Column 2']);
  });

  it('may be one object a line, of which a broken one is named and the rest is read', async () => {
    const lines = REVIEWS.map((review) => JSON.stringify(review));
    lines.splice(3, 0, '{"text": "half of', '');
    for (const name of ['my.jsonl', 'my.json', 'my.txt', 'Pasted text']) {
      const { rows, reading, notices } = await read(name, lines.join('\r\n'));
      expect(rows).toEqual(REVIEWS);
      expect(reading.format).toBe('json-lines');
      expect(notices).toEqual(['Line 4 is not valid JSON and was left out.']);
    }
    lines.splice(0, 0, 'x', 'y', 'z', 'a', 'b', 'c');
    const { notices } = await read('my.jsonl', lines.join('\n'));
    expect(notices).toEqual([
      '7 lines are not valid JSON and were left out: lines 1, 2, 3, 4, 5 and 2 more.',
    ]);
  });

  it('that is cut short is read as far as it goes, and says so', async () => {
    const { rows, notices } = await read('my.json', JSON.stringify(REVIEWS).slice(0, -20));
    expect(rows).toEqual(REVIEWS.slice(0, 29));
    expect(notices).toEqual([
      'The JSON ends before its list does; what was whole until then was read.',
    ]);
  });

  it('without a list is refused', async () => {
    const { what, next } = await refusal(read('my.json', '{\n"a": {"b": "c"}\n}'));
    expect(what).toBe('There is no list in this JSON.');
    expect(next).not.toBe('');
    expect((await refusal(read('my.jsonl', 'one\ntwo'))).what).toBe(
      'No line of this file is valid JSON.',
    );
  });
});

describe('packed files', () => {
  it('are read as what they hold', async () => {
    const text = `id,label,text\n${REVIEWS.map((r, i) => `${i},${r.label},${quoted(r.text)}`).join('\n')}`;
    const { rows, reading, fingerprint: print } = await read('my.csv.gz', gzipSync(text));
    expect(rows).toEqual(REVIEWS);
    expect(reading).toMatchObject({ format: 'csv', compressed: true });
    expect(print).toBe(fingerprint(gzipSync(text)));
    expect((await read('misnamed.txt', gzipSync('One two.\nThree.'))).texts).toHaveLength(2);
  });

  it('that are cut short are refused, nothing of them used', async () => {
    const packed = gzipSync(REVIEWS.map(({ text }) => text).join('\n'));
    const { what, next } = await refusal(read('my.txt.gz', packed.subarray(0, -10)));
    expect(what).toMatch(/“my.txt.gz” is cut short/);
    expect(next).toMatch(/Nothing of it was used/);
  });

  it('of several members are read to the end of the last', async () => {
    const members = REVIEWS.map(({ text }) => gzipSync(`${text}\n`));
    const { texts } = await read('my.txt.gz', Buffer.concat(members));
    expect(texts).toEqual(REVIEWS.map(({ text }) => text));
  });

  it('that unpack to more than may be read are refused', async () => {
    const bomb = gzipSync(Buffer.alloc(201_000_000, 'word '));
    expect(bomb.length).toBeLessThan(1_000_000);
    const work = readSource([inputOf('bomb.gz', bomb)], {}, () => {}, never);
    expect((await refusal(work)).what).toBe(
      '“bomb.gz” unpacks to more than 200 MB; that is the limit.',
    );
  }, 60_000);
});

describe('several files', () => {
  it('are read as one text in the order of their names, each in its own way', async () => {
    const inputs = [
      inputOf('b.jsonl', '{"text": "Three is here"}\n{"text": "Four is here"}\n{'),
      inputOf('a.txt', 'One is here\nTwo is here\n'),
      inputOf('c.csv', 'text\nFive is here\nSix is here\n'),
    ];
    const { texts, name, notices, reading } = await readAll(inputs);
    expect(texts.map((text) => text.split(' ')[0])).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
    ]);
    expect(name).toBe('a.txt and 2 more');
    expect(reading.format).toBe('text');
    expect(notices).toEqual(['“b.jsonl”: Line 3 is not valid JSON and was left out.']);
    expect((await previewSource(inputs, {}, never)).name).toBe('a.txt and 2 more');
  });

  it('have one fingerprint, in whatever order they were chosen', async () => {
    const inputs = [inputOf('a.txt', 'One is here'), inputOf('b.txt', 'Two')];
    const { fingerprint: print } = await readAll(inputs);
    expect((await readAll(inputs.toReversed())).fingerprint).toBe(print);
    expect(print).toBe(fingerprint(new TextEncoder().encode('One is hereTwo')));
  });

  it('are refused where one cannot be read, and which is told', async () => {
    const inputs = [inputOf('a.txt', 'One'), inputOf('b.txt', '%PDF-1.7')];
    expect((await refusal(readAll(inputs))).what).toBe(
      '“b.txt”: This is a PDF document, not plain text.',
    );
  });
});
