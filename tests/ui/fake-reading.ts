/** What the fake session says of texts: a preview by the looks of a name, and a report. */
import type { CorpusReport } from '../../src/corpus-report';
import { sourceName, type CorpusSource } from '../../src/corpus-source';
import type { Preview, Reading, ReadingChoice } from '../../src/reading';

const PLAIN: Reading = {
  format: 'text',
  compressed: false,
  encoding: 'utf-8',
  split: 'lines',
  rightToLeft: false,
};

const ROWS = [
  ['id', 'stars', 'review'],
  ['1', 'good', 'The soup was hot and the waiter kind.'],
  ['2', 'bad', 'We waited an hour for cold noodles.'],
  ['3', 'good', 'Best bread in town, and a lovely terrace in the evening sun.'],
  ['4', 'bad', 'The shop sold me a broken lamp.'],
];

const ARABIC = [
  'قطة تنام على النافذة .',
  'ولد يقرأ كتابا في القطار .',
  'رجل يشرب الماء في المطبخ .',
];

export function fakePreview(source: CorpusSource, choice: ReadingChoice): Preview {
  const name = sourceName(source);
  const encoding = choice.encoding ?? 'utf-8';
  if (/\.csv/.test(name)) {
    const table = {
      header: choice.header ?? true,
      columns: choice.header === false ? ['', '', ''] : ['id', 'stars', 'review'],
      sentenceColumn: choice.sentenceColumn ?? 2,
      labelColumn: choice.labelColumn === undefined ? 1 : choice.labelColumn,
    };
    const rows = table.header ? ROWS.slice(1) : ROWS;
    return {
      name,
      reading: { ...PLAIN, format: 'csv', encoding, table, language: 'en' },
      sentences: rows.map((row) => ({
        text: row[table.sentenceColumn] ?? '',
        ...(table.labelColumn !== null && { label: row[table.labelColumn] ?? '' }),
      })),
      rows: ROWS,
      notices: ['Row 7 has 2 cells where 3 were expected; it was left out.'],
    };
  }
  const arabic = /arab/.test(name);
  return {
    name,
    reading: {
      ...PLAIN,
      encoding,
      format: /\.md/.test(name) ? 'markdown' : 'text',
      split: choice.split ?? (/\.md|prose/.test(name) ? 'sentences' : 'lines'),
      rightToLeft: arabic,
      ...(arabic && { language: 'ar' }),
    },
    sentences: (arabic ? ARABIC : ['The first sentence.', 'And the second one.']).map((text) => ({
      text,
    })),
    rows: [],
    notices: [],
  };
}

export function fakeReport(source: CorpusSource, choice: ReadingChoice): CorpusReport {
  const name = sourceName(source);
  const own = source.kind !== 'built-in';
  const labelled = name === 'reviews' || /\.csv/.test(name);
  return {
    name,
    fingerprint: '3fa94c0de18b77a2',
    lines: 12_431,
    kept: 12_000,
    training: 11_400,
    heldOut: 600,
    dropped: { empty: 3, tooLong: 120, duplicate: 308 },
    vocabulary: 1204,
    distinctWords: 1204,
    coverage: 1,
    lengths: [0, 0, 0, 0, 220, 540, 980, 1450, 1720, 1800, 1600, 1300, 1100, 800, 490],
    frequent: [
      ['a', 14203],
      ['the', 9120],
      ['in', 4033],
      ['is', 3011],
      ['of', 2100],
      ['man', 1980],
      ['with', 1420],
      ['woman', 1388],
      ['river', 540],
    ],
    reading: own ? fakePreview(source, choice).reading : PLAIN,
    labels: labelled
      ? [
          ['positive', 6120],
          ['negative', 5880],
        ]
      : [],
    notices: own ? ['308 sentences were there twice; one of each was kept.'] : [],
    advice: own
      ? [
          {
            what: '1,490 of 12,431 sentences have more than 20 words and were left out.',
            remedy: { label: 'Read up to 32 words', settings: { maxLength: 32 } },
          },
          { what: 'With so few sentences the model will know them by heart.' },
        ]
      : [],
  };
}
