import { describe, expect, it } from 'vitest';
import type { CorpusReport } from '../../src/corpus-report';
import {
  buildCorpus,
  buildCorpusInTurns,
  type Corpus,
  type CorpusOptions,
} from '../../src/text/corpus';
import { CorpusError } from '../../src/text/corpus-error';
import { sourceOfText } from '../../src/text/read-source';
import { detokenize, tokenize } from '../../src/text/tokenizer';
import { OOV, Vocabulary } from '../../src/text/vocabulary';

const OPTIONS: CorpusOptions = {
  seed: 1,
  lowercase: true,
  maxLength: 8,
  vocabularySize: 1000,
  heldOutShare: 0.1,
};
const build = (lines: readonly string[], options: Partial<CorpusOptions> = {}) =>
  buildCorpus(sourceOfText(lines.join('\n')), { ...OPTIONS, ...options });

const ANIMALS = ['dog', 'cat', 'bird', 'horse', 'cow', 'sheep', 'duck', 'goat', 'fox', 'bee'];
const PLACES = ['house', 'tree', 'lake', 'road', 'gate', 'barn', 'hill', 'field', 'bridge', 'wall'];
/** 100 different sentences of 6 words and a full stop. */
const HUNDRED = ANIMALS.flatMap((animal) =>
  PLACES.map((place) => `The ${animal} is by the ${place}.`),
);
const LONG = 'one two three four five six seven eight nine';

function refusal(text: string, options: Partial<CorpusOptions> = {}): CorpusError {
  try {
    buildCorpus(sourceOfText(text), { ...OPTIONS, ...options });
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('a corpus', () => {
  it('keeps sentences as written and encodes them as read', () => {
    const corpus = build(['  The DOG, it sleeps!\t', ...HUNDRED]);
    expect(corpus.sentences[0]).toBe('The DOG, it sleeps!');
    expect(corpus.sentences).toHaveLength(101);
    const firstTrained = corpus.training[0] ?? 0;
    const words = tokenize(corpus.sentences[firstTrained] ?? '', OPTIONS);
    expect(corpus.vocabulary.decode(corpus.encoded[firstTrained] ?? [])).toEqual(words);
  });

  it('reports what the protocol asks for, with counts that add up', () => {
    const corpus = build(['', ...HUNDRED, 'the dog is by the house .', LONG, '  ']);
    const { report } = corpus;
    const complete: CorpusReport = { ...report, name: '', fingerprint: '' };
    expect(complete).toMatchObject({
      lines: 104,
      kept: 100,
      training: 90,
      heldOut: 10,
      dropped: { empty: 2, tooLong: 1, duplicate: 1 },
      vocabulary: 24,
      distinctWords: 24,
      coverage: 1,
      lengths: [0, 0, 0, 0, 0, 0, 0, 100, 0],
    });
    expect(report.frequent.slice(0, 4)).toEqual([
      ['the', 200],
      ['.', 100],
      ['by', 100],
      ['is', 100],
    ]);
  });

  it('counts the hundred most frequent words only', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `word${i} again`);
    const { frequent } = build(lines).report;
    expect(frequent).toHaveLength(100);
    expect(frequent[0]).toEqual(['again', 300]);
  });

  it('reads CRLF, CR and the line separator like LF', () => {
    const expected = build(HUNDRED);
    for (const lineEnd of ['\r\n', '\r', '\u2028']) {
      const corpus = buildCorpus(sourceOfText(HUNDRED.join(lineEnd)), OPTIONS);
      expect(corpus.sentences).toEqual(expected.sentences);
      expect(corpus.report).toEqual(expected.report);
    }
  });

  it('reads emoji and right-to-left text without a notice', () => {
    const emoji = ['🙂', '👍🏽', '👩‍👩‍👧', '❤️', '🇩🇪', '🐶', '🌳', '🚲'];
    const words = ['שלום', 'עולם', 'כלב', 'بيت', 'كلب', 'كتاب', 'ילד'];
    const lines = emoji.flatMap((picture) => words.map((word) => `${word} טוב ${picture}`));
    const { report, sentences } = build(lines, { heldOutShare: 0.01 });
    expect(sentences).toEqual(lines);
    expect(report.notices).toEqual([]);
    expect(report.distinctWords).toBe(16);
  });

  it('keeps case apart where lowercase is off', () => {
    const lines = [...HUNDRED, ...HUNDRED.map((sentence) => sentence.toLowerCase())];
    expect(build(lines).report.kept).toBe(100);
    expect(build(lines, { lowercase: false }).report.kept).toBe(200);
  });

  it('tells how far it has come, rising to 1', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `sentence number ${i} of the text`);
    const shares: number[] = [];
    buildCorpus(sourceOfText(lines.join('\n')), OPTIONS, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.length).toBeLessThan(102);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('takes a large text', () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, i) => `Line ${i % 1000} of page ${Math.floor(i / 1000)}, read.`,
    );
    const { report, encoded } = build(lines, { maxLength: 20 });
    expect(report).toMatchObject({ kept: 200_000, heldOut: 2000, distinctWords: 1006 });
    expect(encoded).toHaveLength(200_000);
  });
});

describe('the vocabulary of a corpus', () => {
  it('holds the most frequent words of the training sentences', () => {
    const { vocabulary, report } = build(HUNDRED, { vocabularySize: 5 });
    expect(vocabulary.words.slice(4, 8)).toEqual(['the', '.', 'by', 'is']);
    expect(report.vocabulary).toBe(5);
    expect(vocabulary.size).toBe(9);
  });

  it('does not know words that only held-out sentences have', () => {
    const corpus = build(Array.from({ length: 60 }, (_, i) => `only${i} here`));
    for (const index of corpus.heldOut) {
      expect(corpus.encoded[index]?.[0]).toBe(OOV);
      expect(corpus.vocabulary.has(`only${index}`)).toBe(false);
    }
    for (const index of corpus.training) expect(corpus.encoded[index]?.[0]).not.toBe(OOV);
    expect(corpus.report).toMatchObject({ distinctWords: 61, vocabulary: 55 });
  });
});

describe('a corpus for a model at hand', () => {
  it('is encoded with the vocabulary of the model', () => {
    const vocabulary = new Vocabulary(['is', 'dog', 'the']);
    const corpus = build(HUNDRED, { vocabulary });
    expect(corpus.vocabulary).toBe(vocabulary);
    expect([...(corpus.encoded[0] ?? [])]).toEqual([6, 5, 4, OOV, 6, OOV, OOV]);
    expect(corpus.report).toMatchObject({ vocabulary: 3, distinctWords: 24 });
    expect(corpus.report.coverage).toBeCloseTo((200 + 10 + 100) / 700);
  });
});

describe('labels', () => {
  function labelled(rows: readonly (readonly [string, (string | undefined)?])[]) {
    const source = sourceOfText('');
    for (const [text, label] of rows) source.rows.add(text, label);
    return buildCorpus(source, OPTIONS);
  }

  it('stay with their sentences, those that are most borne first', () => {
    const marks = ['x', 'y', 'y', undefined];
    const corpus = labelled(HUNDRED.map((text, i) => [text, marks[i % 4]]));
    expect(corpus.labels).toEqual(['y', 'x']);
    expect([...corpus.labelOf.subarray(0, 5)]).toEqual([1, 0, 0, -1, 1]);
    expect(corpus.labelOf).toHaveLength(100);
    expect(corpus.report.labels).toEqual([
      ['y', 50],
      ['x', 25],
    ]);
  });

  it('of repeated sentences are those of the first', () => {
    const rows = HUNDRED.map((text) => [text, 'first'] as const);
    const corpus = labelled([...rows, ...HUNDRED.map((text) => [text, 'second'] as const)]);
    expect(corpus.labels).toEqual(['first']);
    expect(corpus.sentences).toHaveLength(100);
  });

  it('are none where there are none', () => {
    const { labels, labelOf, report } = build(HUNDRED);
    expect(labels).toEqual([]);
    expect(report.labels).toEqual([]);
    expect(new Set(labelOf)).toEqual(new Set([-1]));
  });

  it('are all kept, though the report names a hundred', () => {
    const corpus = labelled(
      Array.from({ length: 300 }, (_, i) => [`number ${i}`, `label ${i % 150}`] as const),
    );
    expect(corpus.labels).toHaveLength(150);
    expect(corpus.report.labels).toHaveLength(100);
  });
});

function sameCorpus(a: Corpus, b: Corpus): void {
  expect(a.report).toEqual(b.report);
  expect(a.sentences.join('\n') === b.sentences.join('\n')).toBe(true);
  expect(a.encoded.join('\n') === b.encoded.join('\n')).toBe(true);
  expect(a.heldOut.join() === b.heldOut.join()).toBe(true);
}

describe('building in turns', () => {
  const source = sourceOfText(
    Array.from({ length: 30_000 }, (_, i) => `sentence number ${i} of the text`).join('\n'),
  );
  const run = (progress: (share: number) => void | Promise<void>, signal: AbortSignal) =>
    buildCorpusInTurns(source, OPTIONS, progress, signal);

  it('gives the same corpus, and lets others at work in between', async () => {
    const shares: number[] = [];
    let others = 0;
    const listen = async (share: number) => {
      shares.push(share);
      await new Promise((resolve) => setImmediate(resolve));
    };
    const ticking = setInterval(() => others++, 0);
    const corpus = await run(listen, new AbortController().signal);
    clearInterval(ticking);
    expect(others).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    sameCorpus(corpus, buildCorpus(source, OPTIONS));
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const listen = (share: number) => {
      if (share > 0.5) controller.abort(new Error('enough'));
    };
    await expect(run(listen, controller.signal)).rejects.toThrow('enough');
  });

  it('may be done again with other settings', () => {
    const once = buildCorpus(source, OPTIONS);
    const shorter = buildCorpus(source, { ...OPTIONS, vocabularySize: 100 });
    expect(shorter.sentences).toEqual(once.sentences);
    expect(shorter.vocabulary.wordCount).toBe(100);
    sameCorpus(buildCorpus(source, OPTIONS), once);
  });
});

describe('texts without spaces', () => {
  it('are read word by word and written without spaces again', () => {
    const who = ['我', '你', '他们', '孩子', '老师', '朋友', '妈妈', '医生'];
    const where = ['公园', '学校', '医院', '图书馆', '商店', '厨房', '海边'];
    const lines = who.flatMap((a) => where.map((b) => `${a}每天在${b}里唱歌。`));
    const corpus = build(lines);
    expect(corpus.sentences).toEqual(lines);
    for (const i of corpus.training) {
      const words = corpus.vocabulary.decode(corpus.encoded[i] ?? []);
      expect(detokenize(words)).toBe(lines[i]);
      expect(words.length).toBeLessThan([...(lines[i] ?? '')].length);
    }
  });
});

describe('the split', () => {
  it('puts every sentence on one side, in rising order', () => {
    const { training, heldOut } = build(HUNDRED);
    const all = [...training, ...heldOut].toSorted((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(training).toEqual(training.toSorted());
    expect(heldOut).toEqual(heldOut.toSorted());
  });

  it('has no sentence in both halves that differs in case or spacing only', () => {
    const twice = [...HUNDRED, ...HUNDRED.map((sentence) => `${sentence.toUpperCase()} `)];
    const corpus = build(twice, { heldOutShare: 0.5 });
    const words = (index: number) => tokenize(corpus.sentences[index] ?? '', OPTIONS).join(' ');
    const trained = new Set(Array.from(corpus.training, words));
    expect(Array.from(corpus.heldOut, words).filter((sentence) => trained.has(sentence))).toEqual(
      [],
    );
  });

  it('is drawn by the seed', () => {
    const heldOut = (seed: number) => build(HUNDRED, { seed }).heldOut;
    expect(heldOut(3)).toEqual(heldOut(3));
    expect(heldOut(3)).not.toEqual(heldOut(4));
  });

  it('holds out at least 1 sentence and at most 2,000', () => {
    const few = HUNDRED.slice(0, 50);
    expect(build(few, { heldOutShare: 0.001 }).heldOut).toHaveLength(1);
    const many = Array.from({ length: 5000 }, (_, i) => `number ${i}`);
    expect(build(many, { heldOutShare: 0.5 }).heldOut).toHaveLength(2000);
  });
});

describe('notices', () => {
  it('are absent where all is well', () => {
    expect(build(HUNDRED).report.notices).toEqual([]);
  });

  it('tell of repeated lines', () => {
    const { notices } = build([...HUNDRED, ...HUNDRED.slice(0, 30)]).report;
    expect(notices).toEqual(['30 lines repeat an earlier one and were left out.']);
    expect(build([...HUNDRED, HUNDRED[7] ?? '']).report.notices.join()).toMatch(/^1 line repeats/);
  });
});

describe('refusing', () => {
  it.each(['', '\n\n  \n', '\u200b\n\ufeff'])('refuses a text without words: %j', (text) => {
    expect(refusal(text).what).toMatch(/no words/);
  });

  it('refuses one huge line, and advises one sentence a line', () => {
    const { what, next } = refusal(`\n${'All on one line. '.repeat(2000)}\n`);
    expect(what).toMatch(/one line of 33,999 characters/);
    expect(next).toMatch(/one sentence on each line/);
  });

  it('refuses over-long sentences alone, and advises to raise the limit or break lines', () => {
    const { what, next } = refusal(`${LONG}\n${LONG} ten\n${LONG}`);
    expect(what).toBe('All 3 lines have more than 8 words.');
    expect(next).toMatch(/Raise “Longest sentence \(words\)”.*break long ones up/);
    expect(refusal(LONG).what).toBe('The only line has more than 8 words.');
  });

  it('counts a line of more than 10,000 characters as too long, whatever is in it', () => {
    const huge = 'x'.repeat(10_001);
    expect(build([...HUNDRED, huge]).report.dropped.tooLong).toBe(1);
    expect(refusal([huge, huge].join('\n')).what).toMatch(/^All 2 lines/);
  });

  it('refuses a text whose lines are all the same', () => {
    const { what, next } = refusal('Hello there.\n\nhello  there .\n'.repeat(100));
    expect(what).toBe('All 200 lines are the same sentence.');
    expect(next).toMatch(/different sentences/);
  });

  it('refuses fewer than 50 usable sentences, and says how many there were and why', () => {
    const some = HUNDRED.slice(0, 49);
    expect(refusal(some.join('\n')).what).toBe(
      'There are only 49 usable sentences; at least 50 are needed.',
    );
    const { what, next } = refusal([...some, '', LONG, LONG, some[0], some[1], some[2]].join('\n'));
    expect(what).toBe(
      'There are only 49 usable sentences; at least 50 are needed. ' +
        'Left out of 55 lines: 2 with more than 8 words, 3 repeated, 1 blank.',
    );
    expect(next).toMatch(/Raise/);
    expect(refusal('One.').what).toMatch(/^There is only 1 usable sentence;/);
  });

  it('takes 50 sentences', () => {
    expect(build(HUNDRED.slice(0, 50)).report.kept).toBe(50);
  });
});
